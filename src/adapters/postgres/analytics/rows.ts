/**
 * The statement behind every funnel: sums for whole UTC months and days, facts for the rest of the range, and live
 * sessions.
 */
import type { AnalyticsFilter } from '../../../domain/analytics/filter.js';
import { bucketsWithin } from '../../../domain/analytics/statistics/duration-sketch.js';
import { changes, hasWholeDays, rangeValues, unsummed } from './days.js';
import { conditions } from './restrictions.js';
import { collapsed, summedRows, type Sums } from './sums.js';

const DAY_MS = 86_400_000;

export interface Statement {
  readonly text: string;
  readonly values: unknown[];
}

export interface FunnelStatement {
  readonly filter: AnalyticsFilter;
  readonly asOf: number;
  readonly abandonMs: number;
  readonly sums: Sums | undefined;
  /**
   * Omits all times except the time to completion, of which only the mean and the number within the abandonment window
   * are read.
   */
  readonly brief?: boolean;
  /** SQL expression for the group of a fact. */
  readonly group?: string;
  /** Ascending moments that separate the groups, numbered from 1. */
  readonly bounds?: readonly number[];
}

const COLUMNS = 'stage_rank, to_engaged, to_recommended, to_decided, to_completed, to_end';
const SIGNALS = ['technical', 'performance', 'complexity', 'content', 'ux'];

// The times r1-r3 from the start are those of onward_sum_funnels.
const TIMES = `('s1', to_engaged), ('s2', to_recommended), ('s3', to_decided), ('s4', to_completed), ('end', to_end),
        ('r1', coalesce(to_engaged, to_recommended, to_decided, to_completed)),
        ('r2', coalesce(to_engaged, 0) + coalesce(to_recommended, to_decided, to_completed)),
        ('r3', coalesce(to_engaged, 0) + coalesce(to_recommended, 0) + coalesce(to_decided, to_completed)),
        (CASE WHEN outcome = 'in_progress' THEN 'o' || (stage_rank - 1) END, observed)`;
const BRIEF_TIMES = `('end', to_end)`;

/** Rows `{kind, grp, data}`: `r` sums of days and months, `c` counts by stage and outcome, `t` times by code. */
export function funnelStatement({
  filter,
  asOf,
  abandonMs,
  sums,
  group,
  bounds,
  brief = false,
}: FunnelStatement): Statement {
  const values: unknown[] = [...rangeValues(filter, sums !== undefined), new Date(asOf), abandonMs];
  const bind = (value: unknown): string => `$${values.push(value)}`;
  const where = conditions(filter, values);
  const spans = bounds === undefined ? undefined : bind(bounds.map((bound) => new Date(bound).toISOString()));
  const groupSql = spans === undefined ? (group ?? `''`) : `width_bucket(started_at, ${spans}::timestamptz[])::text`;
  // A UTC day that overlaps two spans has no suitable sum.
  const split = bind(
    (bounds ?? []).filter((bound) => bound % DAY_MS !== 0).map((bound) => new Date(bound).toISOString().slice(0, 10)),
  );
  const within = brief ? bind(bucketsWithin(abandonMs / 1_000)) : undefined;
  const bucket = 'onward_duration_bucket(seconds)';
  const summed = sums === undefined || !hasWholeDays(filter) ? undefined : summedRows({ sums, bind, spans, within });
  const fact = `${groupSql} AS grp, CASE WHEN stage_rank = 5 THEN 'converted' ELSE 'dropped' END AS outcome, ${COLUMNS},
      NULL::double precision AS observed, ${SIGNALS.join(', ')}`;
  const live = `SELECT ${groupSql} AS grp, CASE WHEN stage_rank = 5 THEN 'converted'
        WHEN closed_at IS NULL AND last_activity_at + make_interval(secs => $6 / 1000.0) >= $5 THEN 'in_progress' ELSE 'dropped' END AS outcome, ${COLUMNS},
      extract(epoch FROM $5::timestamptz - stage_since)::double precision AS observed, ${SIGNALS.map(() => 'false').join(', ')} FROM session_funnel`;
  const text = `WITH ${changes(split)},
    ${summed?.months ?? ''}
    fact AS MATERIALIZED (
      ${unsummed(fact, 'session_facts', `AND session_id NOT IN (SELECT session_id FROM pending) ${where}`)}
      UNION ALL ${live} WHERE closed_at IS NULL AND started_at >= $1 AND started_at < $2 ${where}
      UNION ALL ${live} WHERE closed_at IS NOT NULL AND session_id = ANY (ARRAY(SELECT session_id FROM pending)) AND started_at >= $1 AND started_at < $2 ${where}
    ), bucketed AS (
      SELECT grp, code, ${within === undefined ? bucket : collapsed(bucket, within)} AS bucket, count(*) AS n, sum(round(seconds * 1000)::bigint)::bigint AS ms
      FROM fact CROSS JOIN LATERAL (VALUES ${brief ? BRIEF_TIMES : TIMES}) AS t(code, seconds)
      WHERE seconds IS NOT NULL AND code IS NOT NULL GROUP BY 1, 2, 3
    )
    ${summed?.rows ?? ''}
    SELECT 'c' AS kind, grp, json_build_object('stage', stage_rank - 1, 'outcome', outcome, 'n', count(*), 'signals', json_build_object(
      ${SIGNALS.map((name) => `'${name}', count(*) FILTER (WHERE ${name})`).join(', ')})) AS data FROM fact GROUP BY grp, stage_rank, outcome
    UNION ALL SELECT 't', grp, json_build_object('code', code, 'n', sum(n), 'ms', sum(ms), 'b', json_object_agg(bucket, n)) FROM bucketed GROUP BY grp, code`;
  return { text, values };
}
