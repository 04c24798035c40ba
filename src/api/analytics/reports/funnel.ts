/** The funnel of one range, next to what visibility counts for the same sessions. */
import type { AnalyticsFilter } from '../../../domain/analytics/filter.js';
import { countsOf } from '../../../domain/analytics/funnel/counts.js';
import { stageCurve } from '../../../domain/analytics/funnel/stage-funnel.js';
import { STAGES } from '../../../domain/session/states.js';
import type { Shown } from '../../http/shown.js';
import type { Analytics } from '../analytics.js';
import type { funnelReportSchema } from '../schemas/funnel.js';
import { adviceOf, byStage, funnelOf, momentOf, periodOf } from './parts.js';
import { cohortAnalysis } from './segments.js';

/** Points of a curve. A chart cannot show more. */
const POINTS = 50;

/** The body of GET analytics/funnel. */
export async function funnelReport(
  analytics: Analytics,
  filter: AnalyticsFilter,
  asOf: number,
  timezone: string,
): Promise<Shown<typeof funnelReportSchema>> {
  const [counted, segments, visibility] = await Promise.all([
    analytics.store.count(filter, asOf),
    analytics.store.segments(filter, asOf, 'user_type'),
    visibilityOf(analytics, filter, asOf),
  ]);
  const moment = momentOf(analytics, asOf);
  const { stages, overall_conversion_rate, avg_completion_time_seconds, top_drop_off_points, ...totals } = funnelOf(
    filter,
    counted,
    moment,
  );
  const { recommendations, reason } = adviceOf(counted);
  return {
    period: periodOf(filter),
    timezone,
    as_of: new Date(asOf).toISOString(),
    ...totals,
    is_mature: totals.in_progress === 0,
    overall_conversion_rate,
    stages,
    avg_completion_time_seconds,
    top_drop_off_points,
    curves: STAGES.slice(1).map((stage) => ({ stage, points: thinned(stageCurve(counted.tally, stage)) })),
    cohort_analysis: cohortAnalysis(filter, segments, moment),
    recommendations,
    recommendations_reason: reason,
    visibility: compared(visibility, countsOf(counted.tally)),
  };
}

type Seen =
  | {
      readonly reached: readonly number[];
      readonly reset: number;
      readonly erased: readonly number[];
      readonly seeded: readonly number[];
    }
  | { readonly reason: string };

async function visibilityOf({ visibility, store }: Analytics, filter: AnalyticsFilter, asOf: number): Promise<Seen> {
  if (!visibility.covers(filter, asOf)) return { reason: 'the range or the filter exceeds what Temporal retains' };
  try {
    const [{ reached, reset }, erased, seeded] = await Promise.all([
      visibility.counts(filter),
      store.erased(filter),
      store.seeded(filter),
    ]);
    return { reached, reset: reset.length, erased, seeded };
  } catch {
    return { reason: 'Temporal did not answer' };
  }
}

/** Temporal no longer has erased sessions and never had seeded ones, so they are added. */
function compared(seen: Seen, counts: readonly number[]): Shown<typeof funnelReportSchema>['visibility'] {
  if ('reason' in seen) return { counts: null, consistent: null, reason: seen.reason };
  const from = (counted: readonly number[], stage: number): number =>
    counted.slice(stage).reduce((sum, n) => sum + n, 0);
  const live = seen.reached.map((count, stage) => count + from(seen.erased, stage) + from(seen.seeded, stage));
  return {
    counts: byStage((stage) => live[stage] ?? 0),
    reset_sessions: seen.reset,
    erased_sessions: from(seen.erased, 0),
    seeded_sessions: from(seen.seeded, 0),
    consistent: live.every((count, stage) => count === counts[stage]),
  };
}

function thinned<T>(points: readonly T[]): T[] {
  const every = Math.max(1, Math.ceil(points.length / POINTS));
  return points.filter((_, index) => index % every === 0 || index === points.length - 1);
}
