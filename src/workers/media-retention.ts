/** Removes the media of sessions that never completed. */
import type { ExpiredMediaStore } from '../adapters/postgres/uploads/expired-media.js';
import type { FileStore } from '../adapters/storage/file-store.js';

export interface MediaRetentionNeeds {
  readonly expired: Pick<ExpiredMediaStore, 'list' | 'remove'>;
  readonly files: Pick<FileStore, 'remove'>;
  readonly retentionDays: number;
  /** Milliseconds since the epoch. */
  readonly clock: () => number;
}

/**
 * Removes each file before its row: a file that a crash leaves still has its row, and the next round removes both.
 * Several workers may run it at once.
 *
 * @returns the number of removed media
 * @throws when PostgreSQL or the file store is down
 */
export async function removeExpiredMedia({
  expired,
  files,
  retentionDays,
  clock,
}: MediaRetentionNeeds): Promise<number> {
  let removed = 0;
  for (;;) {
    const media = await expired.list(retentionDays, clock());
    if (media.length === 0) return removed;
    for (const { keys } of media) for (const key of keys) await files.remove(key);
    await expired.remove(media.map(({ media_id }) => media_id));
    removed += media.length;
  }
}
