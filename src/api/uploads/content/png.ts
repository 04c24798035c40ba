/** Checks PNG chunk by chunk up to its end chunk. What follows is no part of the picture. */
import { ContentError } from './content-error.js';
import type { FileBytes } from './file-bytes.js';
import { checkTail } from './polyglot-check.js';

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
  await checkTail(bytes, at);
}
