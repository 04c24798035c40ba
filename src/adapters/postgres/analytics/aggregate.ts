/**
 * Aggregates closed sessions into facts and into daily and monthly sums, prepares partitions, and deletes old facts.
 */
import type { Queryable } from '../pool.js';

const EVERY_MS = 15_000;
/**
 * A pause is at least this many times as long as the previous round, so aggregation takes at most a fifth of the time.
 */
const PAUSE_PER_ROUND = 4;
const DAY_MS = 86_400_000;
/** How long a month must be unchanged before it is summed. Earlier, its sums would be outdated at once. */
const QUIET = '10 minutes';

/**
 * Aggregates all pending changes, including those that arrive meanwhile.
 *
 * @returns the number of changes; 0 while another process aggregates
 * @throws when PostgreSQL is down
 */
export async function aggregateAnalytics(db: Queryable): Promise<number> {
  let total = 0;
  for (;;) {
    const taken = await aggregateOnce(db);
    if (taken === 0) return total;
    total += taken;
  }
}

/** Aggregates each changed day in its own transaction: a day that fails does not block the others. */
async function aggregateOnce(db: Queryable): Promise<number> {
  const { rows } = await db.query<{ day: string }>(
    `SELECT DISTINCT (started_at AT TIME ZONE 'UTC')::date::text AS day FROM analytics_changes ORDER BY 1`,
  );
  const failures: unknown[] = [];
  let total = 0;
  for (const { day } of rows)
    try {
      const aggregated = await db.query<{ taken: number }>('SELECT onward_aggregate_day($1) AS taken', [day]);
      total += Math.max(0, aggregated.rows[0]?.taken ?? 0);
    } catch (error) {
      failures.push(error);
    }
  if (failures.length > 0) throw failures[0];
  return total;
}

/**
 * Creates the missing sums of past months, one client and month per transaction.
 *
 * @param quiet how long a month must be unchanged, as a PostgreSQL interval
 * @returns the number of sums created
 * @throws when PostgreSQL is down
 */
export async function sumMonths(db: Queryable, quiet = QUIET): Promise<number> {
  for (let made = 0; ; made += 1) {
    const { rows } = await db.query<{ made: boolean }>('SELECT onward_sum_next_month($1::interval) AS made', [quiet]);
    if (rows[0]?.made !== true) return made;
  }
}

/**
 * Deletes the facts of months that ended before the retention period. Daily sums are kept.
 *
 * @returns the dropped partitions
 * @throws when PostgreSQL is down
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

/**
 * Aggregates now and then every fifteen seconds, or less often when a round takes long. @returns a function that stops
 * it
 */
export function startAggregation(db: Queryable, retentionDays: number, clock: () => number): () => void {
  let timer: NodeJS.Timeout | undefined;
  let isEnded = false;
  const round = async (): Promise<void> => {
    const began = performance.now();
    try {
      await aggregateOnce(db);
      await sumMonths(db);
      await db.query('SELECT onward_prepare_months($1::date)', [new Date(clock()).toISOString()]);
      await dropOldFacts(db, retentionDays, clock());
    } catch {
      // PostgreSQL is down: retry in the next round. Meanwhile results stay correct but take longer.
    }
    if (!isEnded)
      timer = setTimeout(() => void round(), Math.max(EVERY_MS, PAUSE_PER_ROUND * (performance.now() - began)));
  };
  void round();
  return () => {
    isEnded = true;
    clearTimeout(timer);
  };
}
