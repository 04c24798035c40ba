/**
 * Checks PNG chunk by chunk: nothing may follow the end chunk, neither another file nor the rest of a badly cropped
 * picture.
 */
import { ContentError } from './content-error.js';
import type { FileBytes } from './file-bytes.js';

const SIGNATURE_BYTES = 8;
/** Length, type and checksum. */
const FRAME_BYTES = 12;

/** @throws ContentError */
export async function checkPng(bytes: FileBytes): Promise<void> {
  let at = SIGNATURE_BYTES;
  for (;;) {
    const head = await bytes.exactly(at, 8);
    const type = head.toString('latin1', 4, 8);
    if (!/^[A-Za-z]{4}$/.test(type)) throw new ContentError('not a PNG picture');
    at += head.readUInt32BE(0) + FRAME_BYTES;
    if (at > bytes.size) throw new ContentError('the file is truncated');
    if (type === 'IEND') break;
  }
  if (at !== bytes.size) throw new ContentError('the file contains unknown data after the picture');
}
