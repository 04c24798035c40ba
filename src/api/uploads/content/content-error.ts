/** Why the content of a file is rejected, in words for its sender. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
}
