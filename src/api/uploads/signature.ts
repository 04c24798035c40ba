/** What the first bytes of a file say. */
import { fileTypeFromBuffer } from 'file-type';

/** The signature's type; undefined for text, which has none. Anything else without a signature is refused as unknown. */
export async function detect(head: Buffer): Promise<string | undefined> {
  const detected = await fileTypeFromBuffer(head);
  if (detected !== undefined) return detected.mime;
  return isPlainText(head) ? undefined : 'application/octet-stream';
}

/** The whole text is checked once it arrived: this only ends what is plainly none. */
function isPlainText(head: Buffer): boolean {
  return !head.includes(0) && !new TextDecoder('utf-8').decode(head, { stream: true }).includes('\ufffd');
}
