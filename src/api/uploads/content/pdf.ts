/** Checks PDF: it starts with its header and ends with its end marker. */
import { ContentError } from './content-error.js';
import type { FileBytes } from './file-bytes.js';

const END_MARK = '%%EOF';
const TAIL_BYTES = 4_096;

/** @throws ContentError */
export async function checkPdf(bytes: FileBytes): Promise<void> {
  if ((await bytes.upTo(0, 5)).toString('latin1') !== '%PDF-') throw new ContentError('not a PDF document');
  const tail = (await bytes.upTo(Math.max(0, bytes.size - TAIL_BYTES), TAIL_BYTES)).toString('latin1');
  const end = tail.lastIndexOf(END_MARK);
  if (end < 0) throw new ContentError('the file is truncated');
  if (!/^[\0\t\n\f\r ]*$/.test(tail.slice(end + END_MARK.length)))
    throw new ContentError('there is unknown data after the document');
}
