/** Checks Ogg: consecutive pages up to the end of the file, sound only. */
import { ContentError } from './content-error.js';
import type { FileBytes } from './file-bytes.js';

const HEAD_BYTES = 27;
/** Flag of the first page of a stream, whose first bytes name the codec. */
const FIRST_PAGE = 2;
const VIDEO = /^(\x80theora|\x01video\0|BBCD\0|OVP80)/;

/** @throws ContentError */
export async function checkOgg(bytes: FileBytes): Promise<void> {
  let at = 0;
  while (at < bytes.size) {
    const head = Buffer.from(await bytes.exactly(at, HEAD_BYTES));
    if (head.toString('latin1', 0, 4) !== 'OggS') throw new ContentError('there is unknown data after the recording');
    const segments = head[26] ?? 0;
    const lengths = await bytes.exactly(at + HEAD_BYTES, segments);
    const start = at + HEAD_BYTES + segments;
    at = start + lengths.reduce((sum, length) => sum + length, 0);
    if (((head[5] ?? 0) & FIRST_PAGE) !== 0 && VIDEO.test((await bytes.upTo(start, 8)).toString('latin1')))
      throw new ContentError('not a sound recording');
  }
  if (at > bytes.size) throw new ContentError('the file is truncated');
}
