/**
 * How a range is assembled from sums and facts: sums for its whole UTC days, facts for the time before and after them
 * and for days that changed since they were summed. One statement sees one snapshot, so a session that closes meanwhile
 * is counted once.
 *
 * The parameters of such a statement start with those of `rangeValues`.
 */
import type { AnalyticsFilter } from '../../../domain/analytics/filter.js';

const DAY_MS = 86_400_000;

/** $1 and $2 are the range, $3 and $4 its whole days. Without sums there are no whole days. */
export function rangeValues({ start, end }: AnalyticsFilter, isSummed: boolean): Date[] {
  const [from, to] = wholeDays({ start, end });
  return [start, end, ...(isSummed && from < to ? [from, to] : [start, start])].map((time) => new Date(time));
}

/** Whether the range contains a whole UTC day. */
export function hasWholeDays(range: Pick<AnalyticsFilter, 'start' | 'end'>): boolean {
  const [from, to] = wholeDays(range);
  return from < to;
}

function wholeDays({ start, end }: Pick<AnalyticsFilter, 'start' | 'end'>): [from: number, to: number] {
  return [Math.ceil(start / DAY_MS) * DAY_MS, Math.floor(end / DAY_MS) * DAY_MS];
}

/** SQL condition for a day among the whole days of the range. */
export const IN_WHOLE_DAYS = `day >= ($3::timestamptz AT TIME ZONE 'UTC')::date AND day < ($4::timestamptz AT TIME ZONE 'UTC')::date`;

/**
 * The common tables `pending` (sessions that wait to be aggregated) and `dirty` (days whose sums must not be used).
 *
 * @param split SQL of the days without a suitable sum, a `date[]`
 */
export function changes(split = `'{}'`): string {
  return `pending AS MATERIALIZED (SELECT DISTINCT session_id, (started_at AT TIME ZONE 'UTC')::date AS day FROM analytics_changes),
    dirty AS MATERIALIZED (SELECT DISTINCT day FROM (SELECT day FROM pending UNION ALL SELECT unnest(${split}::date[])) AS touched
      WHERE ${IN_WHOLE_DAYS})`;
}

/**
 * The rows of the range that no sum covers.
 *
 * @param columns SQL
 * @param table has a column `started_at`
 * @param and SQL of further conditions, empty or starting with AND
 */
export function unsummed(columns: string, table: string, and: string): string {
  const select = `SELECT ${columns} FROM`;
  return `${select} ${table} WHERE started_at >= $1 AND started_at < $3 ${and}
      UNION ALL ${select} ${table} WHERE started_at >= $4 AND started_at < $2 ${and}
      UNION ALL ${select} dirty JOIN ${table} ON started_at >= day::timestamp AT TIME ZONE 'UTC'
        AND started_at < (day + 1)::timestamp AT TIME ZONE 'UTC' WHERE true ${and}`;
}
