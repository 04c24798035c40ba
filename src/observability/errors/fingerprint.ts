/** Fingerprints identify equivalent failures, to group rows and to avoid duplicate alerts. */
import { createHash } from 'node:crypto';

/**
 * @param type the kind of exception, with the component in which it occurred
 * @param frames the innermost functions (`framesOf`). The message counts only when there are none: it may repeat what a
 *   caller wrote, and a caller must not be able to create new fingerprints
 * @param message redacted and without values; ids and short numbers that still vary are normalised
 * @returns 16 hexadecimal digits
 */
export function fingerprintOf(type: string, frames: readonly string[], message: string): string {
  const place = frames.length > 0 ? frames : [normal(message)];
  return createHash('sha256')
    .update(JSON.stringify([type, ...place]))
    .digest('hex')
    .slice(0, 16);
}

function normal(message: string): string {
  return message
    .toLowerCase()
    .replace(/[0-9a-f]{8,}/g, '#')
    .replace(/[\p{N}…]+/gu, '#')
    .replace(/\s+/g, ' ')
    .trim();
}
