/** Why the content of a file is not accepted, in words for the person who sent it. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
}
