/** Takes closed sessions into facts and sums of days and months, prepares partitions, and ends the life of old facts. */
import type { Queryable } from '../pool.js';

const EVERY_MS = 15_000;
/** Pauses are at least so many times as long as the fold before: it is never more than a fifth of what the database does. */
const PAUSE_PER_FOLD = 4;
const DAY_MS = 86_400_000;
/** A month is summed only when it did not change for so long: sums of one that changes all the time would be made all the time. */
const QUIET = '10 minutes';

/**
 * Folds everything that waits, and what comes meanwhile.
 *
 * @returns how many changes were taken; 0 while another process folds
 * @throws when PostgreSQL is away
 */
export async function foldAnalytics(db: Queryable): Promise<number> {
  let total = 0;
  for (;;) {
    const taken = await foldOnce(db);
    if (taken === 0) return total;
    total += taken;
  }
}

/** Folds each day that has changed, one a transaction: what a day cannot do does not keep the others from it. */
async function foldOnce(db: Queryable): Promise<number> {
  const { rows } = await db.query<{ day: string }>(
    `SELECT DISTINCT (started_at AT TIME ZONE 'UTC')::date::text AS day FROM analytics_changes ORDER BY 1`,
  );
  const failures: unknown[] = [];
  let total = 0;
  for (const { day } of rows)
    try {
      const folded = await db.query<{ taken: number }>('SELECT onward_fold_day($1) AS taken', [day]);
      total += Math.max(0, folded.rows[0]?.taken ?? 0);
    } catch (error) {
      failures.push(error);
    }
  if (failures.length > 0) throw failures[0];
  return total;
}

/**
 * Makes the sums of months that are over and have none, one client and month a transaction.
 *
 * @param quiet how long a month must not have changed, a PostgreSQL interval
 * @returns how many were made
 * @throws when PostgreSQL is away
 */
export async function sumMonths(db: Queryable, quiet = QUIET): Promise<number> {
  for (let made = 0; ; made += 1) {
    const { rows } = await db.query<{ made: boolean }>('SELECT onward_sum_next_month($1::interval) AS made', [quiet]);
    if (rows[0]?.made !== true) return made;
  }
}

/**
 * Deletes facts of months that are over for longer than the retention; daily sums stay.
 *
 * @returns the partitions that went
 * @throws when PostgreSQL is away
 */
export async function dropOldFacts(db: Queryable, retentionDays: number, now: number): Promise<string[]> {
  const before = new Date(now - retentionDays * DAY_MS).toISOString().slice(0, 7).replace('-', '');
  const { rows } = await db.query<{ name: string }>(
    `SELECT relname AS name FROM pg_class WHERE relkind = 'r' AND relname ~ '^session_facts_[0-9]{6}$' AND right(relname, 6) < $1`,
    [before],
  );
  for (const { name } of rows) await db.query(`DROP TABLE IF EXISTS ${name}`);
  return rows.map(({ name }) => name);
}

/** Folds at once and then every fifteen seconds, or less often when it takes long; the returned function ends it. */
export function startFolding(db: Queryable, retentionDays: number, clock: () => number): () => void {
  let timer: NodeJS.Timeout | undefined;
  let isEnded = false;
  const fold = async (): Promise<void> => {
    const began = performance.now();
    try {
      await foldOnce(db);
      await sumMonths(db);
      await db.query('SELECT onward_prepare_months($1::date)', [new Date(clock()).toISOString()]);
      await dropOldFacts(db, retentionDays, clock());
    } catch {
      // PostgreSQL away: the next turn. Answers are right without it, only slower.
    }
    if (!isEnded) timer = setTimeout(() => void fold(), Math.max(EVERY_MS, PAUSE_PER_FOLD * (performance.now() - began)));
  };
  void fold();
  return () => {
    isEnded = true;
    clearTimeout(timer);
  };
}
