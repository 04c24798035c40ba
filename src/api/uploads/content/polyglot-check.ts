/** Rejects polyglots: files whose first bytes show one type, but which other programs also accept as another type. */
import { ContentError } from './content-error.js';
import type { FileBytes } from './file-bytes.js';

const ZIP_END = Buffer.from('PK\u0005\u0006', 'latin1');
const ZIP_CENTRAL = Buffer.from('PK\u0001\u0002', 'latin1');
const ZIP_END_BYTES = 22;
/** The end record and the longest comment that may follow it. */
const ZIP_TAIL = ZIP_END_BYTES + 65_535;
/** PDF readers search this many bytes for the header. */
export const PDF_HEAD = 1_024;
/** What a browser, PHP or a PDF reader finds in the middle of a file. */
const MARKUP = /<(?:\?php|!doctype|html[\s>]|script[\s/>]|svg[\s/>]|iframe[\s/>])|%pdf-/i;
/** Archives that unpackers find in the middle of a file: RAR, 7-Zip, and ZIP with a plausible version and method. */
const ARCHIVE = /Rar!\u001a\u0007|7z\u00bc\u00af'\u001c|PK\u0003\u0004[\0-?][\0-\v][^]{2}[\0\u0008\t\f\u000e\]_]\0/;
const LONGEST_SIGNATURE = 16;
/** Windows, Linux and macOS programs, scripts, gzip, compound files. They count at the beginning of what follows. */
const PROGRAMS = ['4d5a', '7f454c46', 'cffaedfe', 'cafebabe', '2321', '1f8b08', 'd0cf11e0'];
/** Devices fill the rest of a block with these. */
const PADDING = new Set([0x00, 0x0a, 0x0d, 0x1a, 0x20, 0xff]);

/** @throws ContentError when the file contains a ZIP archive, at any position: unzip tools search from the end */
export async function rejectArchive(bytes: FileBytes): Promise<void> {
  const start = Math.max(0, bytes.size - ZIP_TAIL);
  const tail = Buffer.from(await bytes.upTo(start, ZIP_TAIL));
  for (let at = tail.indexOf(ZIP_END); at >= 0; at = tail.indexOf(ZIP_END, at + 1)) {
    if (at + ZIP_END_BYTES > tail.length) return;
    const central = start + at - tail.readUInt32LE(at + 12);
    if (central >= 0 && (await bytes.upTo(central, 4)).equals(ZIP_CENTRAL))
      throw new ContentError('the file contains an archive');
  }
}

/** @throws ContentError when PDF readers would open the file as a document */
export async function rejectPdf(bytes: FileBytes): Promise<void> {
  if ((await bytes.upTo(0, PDF_HEAD)).includes('%PDF-')) throw new ContentError('the file contains a document');
}

/** @throws ContentError when markup, a document or an archive begins between `position` and `end` */
export async function rejectSignatures(bytes: FileBytes, position: number, end: number = bytes.size): Promise<void> {
  let carried = '';
  for await (const chunk of bytes.from(position, end)) {
    const text = carried + chunk.toString('latin1');
    if (MARKUP.test(text) || ARCHIVE.test(text)) throw new ContentError('the file also is a file of another type');
    carried = text.slice(-LONGEST_SIGNATURE);
  }
}

/**
 * Checks what follows the end of a complete picture. Phones, cameras and cards leave films, further pictures,
 * directories and padding there, and only the rendition is kept: anything may follow that no other program would run
 * or unpack.
 *
 * @throws ContentError
 */
export async function checkTail(bytes: FileBytes, end: number): Promise<void> {
  await rejectSignatures(bytes, end);
  await rejectProgram(bytes, await afterPadding(bytes, end));
}

/** @throws ContentError when a program, a script or an archive begins at `position` */
export async function rejectProgram(bytes: FileBytes, position: number): Promise<void> {
  const head = (await bytes.upTo(position, 8)).toString('hex');
  if (PROGRAMS.some((signature) => head.startsWith(signature)))
    throw new ContentError('the file also is a program or an archive');
}

async function afterPadding(bytes: FileBytes, position: number): Promise<number> {
  let at = position;
  for await (const chunk of bytes.from(position)) {
    const used = chunk.findIndex((byte) => !PADDING.has(byte));
    if (used >= 0) return at + used;
    at += chunk.length;
  }
  return at;
}
