/** Checks Ogg: consecutive pages up to the end of the file. */
import { ContentError } from './content-error.js';
import type { FileBytes } from './file-bytes.js';

const HEAD_BYTES = 27;

/** @throws ContentError */
export async function checkOgg(bytes: FileBytes): Promise<void> {
  let at = 0;
  while (at < bytes.size) {
    const head = await bytes.exactly(at, HEAD_BYTES);
    if (head.toString('latin1', 0, 4) !== 'OggS') throw new ContentError('there is unknown data after the recording');
    const segments = head[26] ?? 0;
    const lengths = await bytes.exactly(at + HEAD_BYTES, segments);
    at += HEAD_BYTES + segments + lengths.reduce((sum, length) => sum + length, 0);
  }
  if (at > bytes.size) throw new ContentError('the file is truncated');
}
