/**
 * Checks PDF: a head within the first 1,024 bytes, an end mark behind which nothing but padding follows, at least one
 * page, and nothing that runs when a reader opens it.
 */
import { ContentError } from './content-error.js';
import type { FileBytes } from './file-bytes.js';
import { PdfNames } from './pdf-names.js';
import { PdfStreams } from './pdf-streams.js';
import { PDF_HEAD, rejectProgram, rejectSignatures } from './polyglot-check.js';

const HEAD = '%PDF-';
const END_MARK = '%%EOF';
/** Readers search this many bytes, after padding, for the end mark. */
const TAIL_BYTES = 1_024;
/** NUL, white space, the end mark of DOS, and fill. */
const PADDING = new Set([0x00, 0x09, 0x0a, 0x0c, 0x0d, 0x1a, 0x20, 0xff]);
/** Carried from one piece to the next: longer than a name with every letter escaped. */
const CARRIED = 128;

/** @throws ContentError */
export async function checkPdf(bytes: FileBytes): Promise<void> {
  const head = (await bytes.upTo(0, PDF_HEAD)).toString('latin1');
  const start = head.indexOf(HEAD);
  if (start < 0) throw new ContentError('not a PDF document');
  await rejectSignatures(bytes, 0, start);
  if (start > 0) await rejectProgram(bytes, 0);
  await checkEnd(bytes, head);
  const names = new PdfNames();
  const streams = new PdfStreams(bytes.budget, names);
  let carried = '';
  let at = start;
  for await (const chunk of bytes.from(start)) {
    const text = chunk.toString('latin1');
    at += chunk.length;
    names.read(carried + text);
    await streams.take(text, at >= bytes.size);
    carried = text.slice(-CARRIED);
  }
  if (!names.hasPage) throw new ContentError('the document has no pages');
}

async function checkEnd(bytes: FileBytes, head: string): Promise<void> {
  const end = await beforePadding(bytes);
  const tailStart = Math.max(0, end - TAIL_BYTES);
  const tail = (await bytes.upTo(tailStart, end - tailStart)).toString('latin1');
  const mark = tail.lastIndexOf(END_MARK);
  if (mark < 0) throw new ContentError('the file is truncated');
  if (mark + END_MARK.length < tail.length) throw new ContentError('there is unknown data after the document');
  // A document made for the web has an end mark near its beginning, too. It states its length.
  const stated = /\/Linearized\b[^>]{0,200}?\/L\s+(\d{1,15})/.exec(head)?.[1];
  if (stated !== undefined && Number(stated) > bytes.size) throw new ContentError('the file is truncated');
}

/** The end of the file without the padding that mail gateways, cards and printers leave. */
async function beforePadding(bytes: FileBytes): Promise<number> {
  const STEP = 65_536;
  for (let end = bytes.size; end > 0;) {
    const start = Math.max(0, end - STEP);
    const piece = await bytes.upTo(start, end - start);
    const used = piece.findLastIndex((byte) => !PADDING.has(byte));
    if (used >= 0) return start + used + 1;
    end = start;
  }
  return 0;
}
