/** Removes expired resumable uploads. Their quota reservations expire in Redis at the same time. */
import type { PartialUploadFiles } from './partial-uploads.js';

const EVERY_MS = 600_000;

/** Removes them now and then every ten minutes. @returns a function that stops it */
export function startUploadExpiry(partials: Pick<PartialUploadFiles, 'removeExpired'>): () => void {
  // If the folder is unavailable, retry in the next round.
  const expire = (): void => void partials.removeExpired().catch(() => undefined);
  expire();
  const timer = setInterval(expire, EVERY_MS);
  return () => clearInterval(timer);
}
