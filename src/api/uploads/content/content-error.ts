/** Why the content of a file is rejected: a code for its client and words for its sender. */

/**
 * Codes of the problem document. `file_refused` is the general one. The others name a reason that a client may explain
 * in its own words.
 */
export type ContentCode =
  | 'file_refused'
  /** Checking the file would take more work than its budget. */
  | 'file_too_complex'
  /** Opening the file would run, fetch or unpack something. */
  | 'file_active_content'
  | 'file_encrypted';

export class ContentError extends Error {
  override readonly name = 'ContentError';

  constructor(
    message: string,
    readonly code: ContentCode = 'file_refused',
  ) {
    super(message);
  }
}
