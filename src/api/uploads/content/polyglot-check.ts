/** Finds polyglots: files that another program would read as another type, whatever their first bytes say. */
import { ContentError } from './content-error.js';
import type { FileBytes } from './file-bytes.js';

const ZIP_END = Buffer.from('PK\u0005\u0006', 'latin1');
const ZIP_CENTRAL = Buffer.from('PK\u0001\u0002', 'latin1');
const ZIP_END_BYTES = 22;
/** The end record and the longest possible comment after it. */
const ZIP_TAIL = ZIP_END_BYTES + 65_535;
/** PDF readers search for the header up to here. */
const PDF_HEAD = 1_024;
/** Signatures of executables and archives. They have no legitimate place after a picture. */
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

/** @throws ContentError when the file is also an archive; unpackers start at the end, so the archive may be anywhere */
export async function rejectArchive(bytes: FileBytes): Promise<void> {
  const start = Math.max(0, bytes.size - ZIP_TAIL);
  const tail = Buffer.from(await bytes.upTo(start, ZIP_TAIL));
  for (let at = tail.indexOf(ZIP_END); at >= 0; at = tail.indexOf(ZIP_END, at + 1)) {
    if (at + ZIP_END_BYTES > tail.length) return;
    const central = start + at - tail.readUInt32LE(at + 12);
    if (central >= 0 && (await bytes.upTo(central, 4)).equals(ZIP_CENTRAL))
      throw new ContentError('there is an archive inside');
  }
}

/** @throws ContentError when the file is also a PDF document */
export async function rejectPdf(bytes: FileBytes): Promise<void> {
  if ((await bytes.upTo(0, PDF_HEAD)).includes('%PDF-')) throw new ContentError('there is a document inside');
}

/** @throws ContentError when an executable or an archive follows after `position` */
export async function rejectSignatures(bytes: FileBytes, position: number): Promise<void> {
  let carried = '';
  for await (const chunk of bytes.from(position)) {
    const text = carried + chunk.toString('latin1').toLowerCase();
    if (SIGNATURES.some((signature) => text.includes(signature)))
      throw new ContentError('there is unknown data after the picture');
    carried = text.slice(-LONGEST_SIGNATURE);
  }
}
