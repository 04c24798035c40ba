/** The type of a file according to its first bytes. */
import { fileTypeFromBuffer } from 'file-type';

/**
 * The signature's type; undefined for text, which has none. Any other content without a signature is rejected as
 * unknown.
 */
export async function detect(head: Buffer): Promise<string | undefined> {
  const detected = await fileTypeFromBuffer(head);
  if (detected !== undefined) return detected.mime;
  return isPlainText(head) ? undefined : 'application/octet-stream';
}

/** The whole text is checked after it arrived. This only rejects what is clearly not text. */
function isPlainText(head: Buffer): boolean {
  return !head.includes(0) && !new TextDecoder('utf-8').decode(head, { stream: true }).includes('\ufffd');
}
