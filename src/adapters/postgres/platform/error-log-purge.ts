/** Deletes old rows of the error log. */
import type { Queryable } from '../pool.js';

/** Rows per statement: a long backlog must not hold locks or a connection for long. */
const BATCH = 1_000;
const DAY_MS = 86_400_000;

/**
 * Deletes rows older than the retention, in batches. Several workers may run it at once.
 *
 * @param now milliseconds since the epoch
 * @returns the number of deleted rows
 * @throws when PostgreSQL is down
 */
export async function purgeErrorLog(db: Queryable, retentionDays: number, now: number): Promise<number> {
  const before = new Date(now - retentionDays * DAY_MS);
  let purged = 0;
  for (;;) {
    const { rowCount } = await db.query(
      'DELETE FROM error_log WHERE id IN (SELECT id FROM error_log WHERE at < $1 ORDER BY at LIMIT $2 FOR UPDATE SKIP LOCKED)',
      [before, BATCH],
    );
    purged += rowCount ?? 0;
    if ((rowCount ?? 0) < BATCH) return purged;
  }
}
