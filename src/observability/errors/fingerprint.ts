/** Fingerprints identify equivalent failures, to group rows and to avoid duplicate alerts. */
import { createHash } from 'node:crypto';

/**
 * @param type the kind of exception
 * @param message redacted and without values; ids and short numbers that still vary are normalised
 * @param frames the innermost functions (`framesOf`), if known
 * @returns 16 hexadecimal digits
 */
export function fingerprintOf(type: string, message: string, frames: readonly string[] = []): string {
  const normal = message
    .toLowerCase()
    .replace(/[0-9a-f]{8,}/g, '#')
    .replace(/[\p{N}…]+/gu, '#')
    .replace(/\s+/g, ' ')
    .trim();
  return createHash('sha256')
    .update(JSON.stringify(frames.length === 0 ? [type, normal] : [type, normal, ...frames]))
    .digest('hex')
    .slice(0, 16);
}
