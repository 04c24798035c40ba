/** The type of a file according to its first bytes. */
import { fileTypeFromBuffer } from 'file-type';
import { PDF_HEAD } from './content/polyglot-check.js';

/**
 * The signature's type; undefined for text, which has none. Any other content without a signature is rejected as
 * unknown.
 */
export async function detect(head: Buffer): Promise<string | undefined> {
  const detected = await fileTypeFromBuffer(head).catch(() => undefined);
  if (detected !== undefined) return detected.mime;
  // `file-type` knows only RIFF, and PDF only at the first byte. PDF readers search further.
  // It also wants the first frame right behind a tag, where editors leave padding.
  if (head.subarray(0, 3).toString('latin1') === 'ID3') return 'audio/mpeg';
  if (WIDE_WAV.test(head.toString('latin1', 0, 12))) return 'audio/wav';
  if (head.subarray(0, PDF_HEAD).includes('%PDF-')) return 'application/pdf';
  // `file-type` unpacks parts of an archive and throws where that fails. The check of the whole file decides.
  if (head.subarray(0, ZIP_HEAD.length).equals(ZIP_HEAD)) return 'application/zip';
  return isPlainText(head) ? undefined : 'application/octet-stream';
}

const WIDE_WAV = /^(RF64|BW64)[^]{4}WAVE$/;
const ZIP_HEAD = Buffer.from('PK\u0003\u0004');

/** The whole text is checked after it arrived. This only rejects what is clearly not text. */
function isPlainText(head: Buffer): boolean {
  return !head.includes(0) && !new TextDecoder('utf-8').decode(head, { stream: true }).includes('\ufffd');
}
