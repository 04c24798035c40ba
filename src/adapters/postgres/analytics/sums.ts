/** Selects the sums that a funnel reads. */
import type { AnalyticsFilter } from '../../../domain/analytics/filter.js';
import { IN_WHOLE_DAYS } from './days.js';
import { restrictions } from './restrictions.js';

/** The sums that cover a filter. */
export interface Sums {
  readonly clientId: string;
  readonly dimension: string;
  /** Absent: every value, as groups. */
  readonly value?: string;
}

/** The sums for a filter, if any: all sessions, one client, or one other dimension. */
export function sumsFor(filter: AnalyticsFilter, by?: string): Sums | undefined {
  const [first, ...more] = restrictions(filter);
  if (by !== undefined) {
    if (first === undefined) return { clientId: '*', dimension: by };
    return by === 'user_type' && first[0] === 'client_id' && more.length === 0
      ? { clientId: first[1], dimension: by }
      : undefined;
  }
  if (first === undefined) return { clientId: '*', dimension: 'all', value: '' };
  if (more.length > 0) return undefined;
  const [column, value] = first;
  return column === 'client_id'
    ? { clientId: value, dimension: 'all', value: '' }
    : { clientId: '*', dimension: column, value };
}

/**
 * The sums of the whole UTC days. A monthly sum is used when the whole month is requested, the sum matches those of its
 * days, and no day of it waits to be aggregated. Otherwise daily sums are used. Months do not fit into spans of days or
 * weeks.
 *
 * @param bind adds a value to the statement and returns its placeholder
 * @param spans the name of the span bounds, if any
 * @param within the placeholder of the last bucket within the horizon: only the time to completion is read, as its mean
 *   and the numbers within and beyond that bucket
 * @returns the common table of the months, which needs that of the `dirty` days, and the rows
 */
export function summedRows({
  sums,
  bind,
  spans,
  within,
}: {
  readonly sums: Sums;
  readonly bind: (value: unknown) => string;
  readonly spans: string | undefined;
  readonly within: string | undefined;
}): { readonly months: string; readonly rows: string } {
  const client = bind(sums.clientId);
  const of = `client_id = ${client} AND dimension = ${bind(sums.dimension)} ${sums.value === undefined ? '' : `AND value = ${bind(sums.value)}`}`;
  const single = sums.value === undefined ? 'value' : `''`;
  const group =
    spans === undefined ? single : `width_bucket(day::timestamp AT TIME ZONE 'UTC', ${spans}::timestamptz[])::text`;
  const times =
    within === undefined
      ? 'times'
      : `CASE WHEN times ? 'end' THEN jsonb_build_object('end', jsonb_build_object('n', times->'end'->'n', 'ms', times->'end'->'ms',
          'b', (SELECT jsonb_object_agg(bucket, n) FROM (SELECT ${collapsed('key::int', within)} AS bucket, sum(value::int) AS n
            FROM jsonb_each_text(times->'end'->'b') GROUP BY 1) AS two))) ELSE '{}' END`;
  const data = `json_build_object('dropped', dropped, 'converted', converted, 'signals', signals, 'times', ${times}) AS data`;
  return {
    months: `whole AS MATERIALIZED (SELECT month FROM funnel_months WHERE ${spans === undefined} AND client_id = ${client} AND summed_at IS NOT NULL
      AND month >= ($3::timestamptz AT TIME ZONE 'UTC')::date AND month + interval '1 month' <= $4::timestamptz AT TIME ZONE 'UTC'
      AND month NOT IN (SELECT date_trunc('month', day)::date FROM dirty)),`,
    rows: `SELECT 'r' AS kind, ${group} AS grp, ${data} FROM funnel_daily
      WHERE ${of} AND ${IN_WHOLE_DAYS} AND day NOT IN (SELECT day FROM dirty) AND date_trunc('month', day)::date NOT IN (SELECT month FROM whole)
    UNION ALL SELECT 'r', ${single}, ${data} FROM funnel_monthly WHERE ${of} AND month IN (SELECT month FROM whole) UNION ALL`,
  };
}

/** SQL that maps a bucket to the last one within the horizon, or to the one after it. */
export function collapsed(bucket: string, within: string): string {
  return `greatest(${within}::int, least(${bucket}, ${within}::int + 1))`;
}
