/** Removes expired resumable uploads. Their reservations in the quota expire by themselves, at the same time. */
import type { PartialUploadFiles } from './partial-uploads.js';

const EVERY_MS = 600_000;

/** Removes at once and every ten minutes; the returned function ends it. */
export function startUploadExpiry(partials: Pick<PartialUploadFiles, 'removeExpired'>): () => void {
  const expire = (): void => void partials.removeExpired().catch(() => undefined); // The folder is away: next time.
  expire();
  const timer = setInterval(expire, EVERY_MS);
  return () => clearInterval(timer);
}
