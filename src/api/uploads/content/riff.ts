/** Checks RIFF (WebP, WAV): the stated size is the size of the file, and the chunks fill it. */
import { ContentError } from './content-error.js';
import type { FileBytes } from './file-bytes.js';

const HEAD_BYTES = 12;

/** @param needed chunks without which there is nothing to see or hear @throws ContentError */
export async function checkRiff(bytes: FileBytes, needed: readonly string[]): Promise<void> {
  const stated = (await bytes.exactly(0, HEAD_BYTES)).readUInt32LE(4) + 8;
  if (stated > bytes.size) throw new ContentError('the file is truncated');
  // Chunks are padded to an even length.
  if (stated + (stated % 2) < bytes.size) throw new ContentError('there is unknown data after the content');
  let at = HEAD_BYTES;
  let found = false;
  while (at < stated) {
    const head = await bytes.exactly(at, 8);
    const length = head.readUInt32LE(4);
    found ||= needed.includes(head.toString('latin1', 0, 4));
    at += 8 + length;
    if (at > stated) throw new ContentError('the file is truncated');
    at += length % 2;
  }
  if (!found) throw new ContentError('the file has no content');
}
