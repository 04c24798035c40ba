/**
 * Checks JPEG up to its end marker. Phones append more after it: further pictures (multi-picture format, gain maps), a
 * short film (motion photo), or a maker's trailer. Those are checked too; anything else is rejected.
 */
import { walkBoxes } from './boxes.js';
import { ContentError } from './content-error.js';
import type { FileBytes } from './file-bytes.js';
import { rejectSignatures } from './polyglot-check.js';

const SCAN_BYTES = 65_536;
const FILM_ZEROS = 3;
const [START, END, SCAN] = [0xd8, 0xd9, 0xda];

/** @throws ContentError */
export async function checkJpeg(bytes: FileBytes): Promise<void> {
  const end = await endOfImage(bytes, 0);
  await rejectSignatures(bytes, end);
  let before = end;
  let at = await skipPadding(bytes, end);
  while (at < bytes.size) {
    const head = await bytes.upTo(at, 12);
    if (head[0] === 0xff && head[1] === START) at = await endOfImage(bytes, at);
    // The length before the name starts with zeros, which were taken for padding.
    else if (head.toString('latin1', 1, 5) === 'ftyp' && at - FILM_ZEROS >= before)
      at = await endOfFilm(bytes, at - FILM_ZEROS);
    else if (await isMakersTrailer(bytes, before, at)) at = bytes.size;
    else throw new ContentError('the file contains unknown data after the picture');
    before = at;
    at = await skipPadding(bytes, at);
  }
}

/** The end of the picture that begins at `start`. */
async function endOfImage(bytes: FileBytes, start: number): Promise<number> {
  const head = await bytes.exactly(start, 2);
  if (head[0] !== 0xff || head[1] !== START) throw new ContentError('not a JPEG picture');
  let at = start + 2;
  for (;;) {
    const [first, marker = 0] = await bytes.exactly(at, 2);
    if (first !== 0xff) throw new ContentError('not a JPEG picture');
    if (marker === END) return at + 2;
    if (marker === 0xff) at += 1;
    else if (isBare(marker)) at += 2;
    else at = await afterSegment(bytes, at, marker);
  }
}

async function afterSegment(bytes: FileBytes, at: number, marker: number): Promise<number> {
  const length = (await bytes.exactly(at + 2, 2)).readUInt16BE(0);
  if (marker === 0 || marker === START || length < 2) throw new ContentError('not a JPEG picture');
  const next = at + 2 + length;
  return marker === SCAN ? nextMarker(bytes, next) : next;
}

/** Markers without a length: restarts, and one for private use. */
function isBare(marker: number): boolean {
  return marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7);
}

/** Skips the compressed data: in it, 0xff is followed by 0 or by a restart marker. */
async function nextMarker(bytes: FileBytes, start: number): Promise<number> {
  let at = start;
  for (;;) {
    const chunk = await bytes.upTo(at, SCAN_BYTES);
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
    if (marker !== 0 && !isBare(marker)) return found;
  }
  return undefined;
}

async function skipPadding(bytes: FileBytes, start: number): Promise<number> {
  let at = start;
  for await (const chunk of bytes.from(start)) {
    const used = chunk.findIndex((byte) => byte !== 0);
    if (used >= 0) return at + used;
    at += chunk.length;
  }
  return at;
}

/** A short film: its boxes fill the rest of the file. */
async function endOfFilm(bytes: FileBytes, at: number): Promise<number> {
  for await (const box of walkBoxes(bytes, at, bytes.size)) void box;
  return bytes.size;
}

/**
 * `SEFH … SEFT`: a directory at the end of the file. Its blocks fill the space between picture and directory.
 *
 * @param start where the picture ends; blocks begin with zeros, which look like padding up to `used`
 */
async function isMakersTrailer(bytes: FileBytes, start: number, used: number): Promise<boolean> {
  const tail = await bytes.upTo(bytes.size - 8, 8);
  if (tail.toString('latin1', 4) !== 'SEFT') return false;
  const directory = bytes.size - 8 - tail.readUInt32LE(0);
  if (directory < start) return false;
  const head = await bytes.upTo(directory, 12);
  if (head.length < 12 || head.toString('latin1', 0, 4) !== 'SEFH') return false;
  const count = head.readUInt32LE(8);
  const entries = await bytes.upTo(directory + 12, count * 12);
  if (entries.length < count * 12 || 12 + count * 12 !== bytes.size - 8 - directory) return false;
  const blocks = Array.from({ length: count }, (_, index) => ({
    from: directory - entries.readUInt32LE(index * 12 + 4),
    length: entries.readUInt32LE(index * 12 + 8),
  })).sort((a, b) => a.from - b.from);
  let at = blocks[0]?.from ?? directory;
  if (at < start || at > used) return false;
  for (const { from, length } of blocks) {
    if (from !== at) return false;
    at += length;
  }
  return at === directory;
}
