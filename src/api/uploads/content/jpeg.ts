/**
 * Checks JPEG up to its end marker, in the way decoders read it: they skip fill and stray bytes between segments. What
 * follows is no part of the picture.
 */
import { ContentError } from './content-error.js';
import type { FileBytes } from './file-bytes.js';
import { checkTail } from './polyglot-check.js';

const [START, END] = [0xd8, 0xd9];

/** @throws ContentError */
export async function checkJpeg(bytes: FileBytes): Promise<void> {
  await checkTail(bytes, await endOfImage(bytes));
}

async function endOfImage(bytes: FileBytes): Promise<number> {
  const head = await bytes.exactly(0, 2);
  if (head[0] !== 0xff || head[1] !== START) throw new ContentError('not a JPEG picture');
  let at = 2;
  for (;;) {
    at = await nextMarker(bytes, at);
    const marker = (await bytes.exactly(at, 2))[1] ?? 0;
    if (marker === END) return at + 2;
    const length = (await bytes.exactly(at + 2, 2)).readUInt16BE(0);
    // A length counts its own two bytes.
    if (marker === START || length < 2) throw new ContentError('not a JPEG picture');
    at += 2 + length;
  }
}

/** The next marker with a length, or the end marker. Compressed data has 0xff only before zeros and restart markers. */
async function nextMarker(bytes: FileBytes, start: number): Promise<number> {
  let at = start;
  for (;;) {
    const chunk = await bytes.some(at);
    if (chunk.length < 2) throw new ContentError('the file is truncated');
    const found = markerIn(chunk);
    if (found !== undefined) return at + found;
    // Read the last byte again: it may begin a marker.
    at += chunk.length - 1;
  }
}

function markerIn(chunk: Buffer): number | undefined {
  for (
    let found = chunk.indexOf(0xff);
    found >= 0 && found + 1 < chunk.length;
    found = chunk.indexOf(0xff, found + 1)
  ) {
    const marker = chunk[found + 1] ?? 0;
    if (marker !== 0 && marker !== 0xff && !isBare(marker)) return found;
  }
  return undefined;
}

/** Markers without a length: restarts, and one for private use. */
function isBare(marker: number): boolean {
  return marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7);
}
