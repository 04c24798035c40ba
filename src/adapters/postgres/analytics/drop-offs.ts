/** When sessions dropped off, and why they ended. */
import type { AnalyticsFilter } from '../../../domain/analytics/filter.js';
import { IN_WHOLE_DAYS, changes, rangeValues, unsummed } from './days.js';
import { conditions, restrictions } from './restrictions.js';
import type { Statement } from './rows.js';

/** Rows of `DropOffCell`. Hours and days are in the time zone. */
export function dropOffStatement(filter: AnalyticsFilter, { asOf, abandonMs, timezone }: DropOffsAsked): Statement {
  const isSummed = restrictions(filter).length === 0;
  const values: unknown[] = [...rangeValues(filter, isSummed), new Date(asOf), abandonMs, timezone];
  const where = `AND stage_rank < 5 ${conditions(filter, values)}`;
  const columns = 'stage_rank, last_activity_at AS at, 1 AS n';
  const inRange = `SELECT ${columns} FROM session_funnel WHERE started_at >= $1 AND started_at < $2 ${where}`;
  const sums = isSummed
    ? `UNION ALL SELECT stage_rank, quarter, dropped FROM drop_off_daily WHERE ${IN_WHOLE_DAYS} AND day NOT IN (SELECT day FROM dirty)`
    : '';
  // Time zones differ from UTC by multiples of a quarter hour, so convert quarter hours: there are far fewer of them
  // than sessions.
  const text = `WITH ${changes()}, dropped AS (
      ${unsummed(columns, 'session_facts', `AND session_id NOT IN (SELECT session_id FROM pending) ${where}`)}
      UNION ALL ${inRange} AND closed_at IS NULL AND last_activity_at + make_interval(secs => $6 / 1000.0) < $5
      UNION ALL ${inRange} AND closed_at IS NOT NULL AND session_id = ANY (ARRAY(SELECT session_id FROM pending))
      ${sums}
    ), quarters AS MATERIALIZED (SELECT stage_rank - 1 AS stage, date_bin('15 minutes', at, 'epoch') AS quarter, sum(n) AS n FROM dropped GROUP BY 1, 2),
    placed AS (SELECT stage, n, quarter AT TIME ZONE $7 AS local FROM quarters)
    SELECT local::date::text AS date, extract(hour FROM local)::int AS hour, extract(isodow FROM local)::int AS weekday, stage, sum(n)::int AS n
    FROM placed GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 4`;
  return { text, values };
}

export interface DropOffsAsked {
  readonly asOf: number;
  /** Silence after which an open session counts as dropped. */
  readonly abandonMs: number;
  /** An IANA zone name. */
  readonly timezone: string;
}

/**
 * Rows `{reason, n}` of sessions that ended without completing, most frequent first. Only the client of the filter
 * applies.
 */
export function closeReasonStatement(filter: AnalyticsFilter): Statement {
  const and = `AND ($5::text IS NULL OR client_id = $5) AND closed_at IS NOT NULL AND stage_rank < 5 AND projected_at IS NOT NULL`;
  const text = `WITH ${changes()}, closed AS (
      ${unsummed(`coalesce(close_reason, 'other') AS reason, 1 AS n`, 'sessions', and)}
      UNION ALL SELECT reason, dropped FROM close_reason_daily
      WHERE client_id = coalesce($5, '*') AND ${IN_WHOLE_DAYS} AND day NOT IN (SELECT day FROM dirty)
    )
    SELECT reason, sum(n)::int AS n FROM closed GROUP BY 1 ORDER BY 2 DESC, 1`;
  return { text, values: [...rangeValues(filter, true), filter.clientId ?? null] };
}
