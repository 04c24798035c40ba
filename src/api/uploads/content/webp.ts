/** Checks WebP: chunks fill the stated size. What follows is no part of the picture. */
import { ContentError } from './content-error.js';
import type { FileBytes } from './file-bytes.js';
import { checkTail } from './polyglot-check.js';

const HEAD_BYTES = 12;
const PICTURES = ['VP8 ', 'VP8L', 'ANMF'];

/** @throws ContentError */
export async function checkWebp(bytes: FileBytes): Promise<void> {
  const end = (await bytes.exactly(0, HEAD_BYTES)).readUInt32LE(4) + 8;
  if (end > bytes.size) throw new ContentError('the file is truncated');
  let found = false;
  for (let at = HEAD_BYTES; at < end;) {
    const head = await bytes.exactly(at, 8);
    const length = head.readUInt32LE(4);
    found ||= PICTURES.includes(head.toString('latin1', 0, 4));
    if (at + 8 + length > end) throw new ContentError('the file is truncated');
    // Chunks are padded to an even length.
    at += 8 + length + (length % 2);
  }
  if (!found) throw new ContentError('the file has no content');
  await checkTail(bytes, end);
}
