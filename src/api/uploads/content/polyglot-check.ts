/** Rejects polyglots: files whose first bytes show one type, but which other programs also accept as another type. */
import { ContentError } from './content-error.js';
import type { FileBytes } from './file-bytes.js';

const ZIP_END = Buffer.from('PK\u0005\u0006', 'latin1');
const ZIP_CENTRAL = Buffer.from('PK\u0001\u0002', 'latin1');
const ZIP_END_BYTES = 22;
/** The end record and the longest comment that may follow it. */
const ZIP_TAIL = ZIP_END_BYTES + 65_535;
/** PDF readers search this many bytes for the header. */
const PDF_HEAD = 1_024;
/** Signatures of scripts, markup, PDF documents and archives, in lower case. None belongs after a picture. */
const SIGNATURES = [
  '<?php',
  '<html',
  '<!doctype',
  '<script',
  '<svg',
  '%pdf-',
  'pk\u0003\u0004',
  'rar!',
  '7z\u00bc\u00af',
];
const LONGEST_SIGNATURE = Math.max(...SIGNATURES.map(({ length }) => length));

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

/** @throws ContentError when one of `SIGNATURES` occurs at or after `position` */
export async function rejectSignatures(bytes: FileBytes, position: number): Promise<void> {
  let carried = '';
  for await (const chunk of bytes.from(position)) {
    const text = carried + chunk.toString('latin1').toLowerCase();
    if (SIGNATURES.some((signature) => text.includes(signature)))
      throw new ContentError('the file contains unknown data after the picture');
    carried = text.slice(-LONGEST_SIGNATURE);
  }
}
