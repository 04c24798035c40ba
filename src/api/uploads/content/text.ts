/**
 * Checks plain text and CSV: UTF-8 throughout, no control characters, no markup. Formulas in cells stay as they are (-5
 * and +44 are ordinary data, and files are stored unchanged). Only cells that would start a program or fetch something
 * are rejected.
 */
import { TextDecoder } from 'node:util';
import { CellScanner } from './cells.js';
import { ContentError } from './content-error.js';
import type { FileBytes } from './file-bytes.js';

const CONTROL = /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f\ufffe\uffff]/;
const MARKUP =
  /<\s*(!doctype|html|head|body|svg|script|iframe|object|embed|style|meta|link|base|form|img|\?xml|\?php|\?=|!--|!\[cdata)/i;
/** The beginning of a text that a browser would render as a page. */
const PAGE = /^\ufeff?\s*(<[a-z!?/%]|#!)/i;
/** Longer than any match of the patterns above. */
const CARRIED = 512;
/** Spreadsheets ask for the separator, or take that of the country. */
const SEPARATORS = [',', ';', '\t'];

/** @throws ContentError */
export async function checkText(bytes: FileBytes): Promise<void> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const scanners = SEPARATORS.map((separator) => new CellScanner(separator));
  let carried = '';
  let isFirst = true;
  for await (const chunk of bytes.from(0)) {
    const text = decode(decoder, chunk);
    if (isFirst && PAGE.test(text)) throw new ContentError('markup and programs are not accepted');
    inspect(carried + text);
    for (const scanner of scanners) scanner.take(text);
    carried = (carried + text).slice(-CARRIED);
    isFirst = false;
  }
  decode(decoder);
  for (const scanner of scanners) scanner.end();
}

function inspect(text: string): void {
  if (CONTROL.test(text)) throw new ContentError('control characters are not accepted');
  if (MARKUP.test(text)) throw new ContentError('markup and programs are not accepted');
}

function decode(decoder: TextDecoder, chunk?: Buffer): string {
  try {
    return chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true });
  } catch {
    throw new ContentError('the text is not UTF-8');
  }
}
