/** Takes closed sessions into facts and sums of days and months, prepares partitions, and ends the life of old facts. */
import type { Queryable } from '../pool.js';

const EVERY_MS = 15_000;
/** Sessions of one statement: a backlog must not hold a connection for long. */
const BATCH = 5_000;
const DAY_MS = 86_400_000;
/** A month is summed only when it did not change for so long: sums of one that changes all the time would be made all the time. */
const QUIET = '10 minutes';

/**
 * Folds everything that waits.
 *
 * @returns how many changes were taken; 0 while another process folds
 * @throws when PostgreSQL is away
 */
export async function foldAnalytics(db: Queryable): Promise<number> {
  let total = 0;
  for (;;) {
    const { rows } = await db.query<{ taken: number }>('SELECT onward_fold_analytics($1) AS taken', [BATCH]);
    const taken = rows[0]?.taken ?? 0;
    if (taken <= 0) return total;
    total += taken;
  }
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

/** Folds at once and every fifteen seconds; the returned function ends it. */
export function startFolding(db: Queryable, retentionDays: number, clock: () => number): () => void {
  let isBusy = false;
  const fold = (): void => {
    if (isBusy) return;
    isBusy = true;
    void foldAnalytics(db)
      .then(() => sumMonths(db))
      .then(() => db.query('SELECT onward_prepare_months($1::date)', [new Date(clock()).toISOString()]))
      .then(() => dropOldFacts(db, retentionDays, clock()))
      // PostgreSQL away: the next turn. Answers are right without it, only slower.
      .catch(() => undefined)
      .finally(() => (isBusy = false));
  };
  fold();
  const timer = setInterval(fold, EVERY_MS);
  return () => clearInterval(timer);
}
