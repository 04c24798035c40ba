/** The numbers at the top of a dashboard. */
import type { VisibilityCounts } from '../../../adapters/temporal/session-visibility.js';
import type { AnalyticsFilter } from '../../../domain/analytics/filter.js';
import { stageFunnel } from '../../../domain/analytics/funnel/stage-funnel.js';
import { STAGES } from '../../../domain/session/states.js';
import type { Calendar } from '../../../domain/analytics/calendar.js';
import type { Shown } from '../../http/shown.js';
import type { Analytics } from '../analytics.js';
import type { funnelRealtimeReportSchema, overviewReportSchema, realtimeReportSchema } from '../schemas/dashboard.js';
import { dropsOf, heatmapOf } from './heatmap.js';
import { DEFAULT_HOURS } from '../query.js';
import { adviceOf, funnelOf, momentOf, periodOf, type Advice } from './parts.js';

/** Recommendations shown next to other numbers. */
const TOP = 3;
const HOUR_MS = 3_600_000;

/** The body of GET dashboard/overview. */
export async function overviewReport(
  analytics: Analytics,
  filter: AnalyticsFilter,
  asOf: number,
  calendar: Calendar,
): Promise<Shown<typeof overviewReportSchema>> {
  const { store } = analytics;
  const [counted, drops, recovery, deadLetters, advice] = await Promise.all([
    store.count(filter, asOf),
    dropsOf(analytics, filter, asOf, calendar),
    store.recovery(filter),
    store.deadLetters(filter),
    recentAdvice(analytics, filter, asOf),
  ]);
  const funnel = funnelOf(filter, counted, momentOf(analytics, asOf));
  const { sessions, ...dlq } = deadLetters;
  return {
    period: periodOf(filter),
    overview: {
      total_sessions: funnel.total_sessions,
      active_sessions: funnel.in_progress,
      completed_sessions: funnel.converted,
      conversion_rate: funnel.overall_conversion_rate,
      avg_completion_time_seconds: funnel.avg_completion_time_seconds,
      error_rate: funnel.total_sessions === 0 ? null : Math.min(1, sessions / funnel.total_sessions),
    },
    funnel,
    heatmap: heatmapOf(filter, { granularity: 'hourly', calendar }, drops, counted),
    recovery: {
      checkpoints: recovery.checkpoints,
      resumes: recovery.resumes,
      success_rate: recovery.resumed_closed === 0 ? null : recovery.resumed_completed / recovery.resumed_closed,
      at_risk: recovery.at_risk,
    },
    dlq,
    recommendations: advice.top_recommendations,
    recommendations_reason: advice.recommendations_reason,
    recommendations_period: advice.recommendations_period,
  };
}

/**
 * The body of GET analytics/realtime. `real_time` counts sessions in workflow visibility alone; the recommendations come
 * from the sessions of the last weeks that are old enough to be judged.
 */
export async function realtimeReport(
  analytics: Analytics,
  filter: AnalyticsFilter,
  asOf: number,
): Promise<Shown<typeof realtimeReportSchema>> {
  const [{ live, running }, advice] = await Promise.all([
    liveNumbers(analytics, filter),
    recentAdvice(analytics, filter, asOf),
  ]);
  const ended = live.reached.map((count, stage) => count - (running[stage] ?? 0));
  return {
    real_time: {
      last_updated: new Date(asOf).toISOString(),
      population: { counted_by: 'visibility' as const, ...periodOf(filter) },
      total_sessions: live.reached[0] ?? 0,
      active_sessions: running[0] ?? 0,
      ended_sessions: ended[0] ?? 0,
      completion_rate: ended[0] ? (ended.at(-1) ?? 0) / ended[0] : null,
      stages: STAGES.map((stage, index) => ({
        stage,
        count: live.reached[index] ?? 0,
        active: atStage(running, index),
      })),
    },
    ...advice,
  };
}

/** The body of GET dashboard/funnel-realtime. Its rates are percent. */
export async function funnelRealtimeReport(
  analytics: Analytics,
  filter: AnalyticsFilter,
  asOf: number,
): Promise<Shown<typeof funnelRealtimeReportSchema>> {
  const [{ live, running }, counted] = await Promise.all([
    liveNumbers(analytics, filter),
    analytics.store.count(filter, asOf),
  ]);
  const times = stageFunnel(counted.tally).stages;
  const [total = 0] = live.reached;
  const percent = (part: number, whole: number): number | null => (whole === 0 ? null : (100 * part) / whole);
  return {
    timestamp: new Date(asOf).toISOString(),
    population: { counted_by: 'visibility', times_by: 'projection', ...periodOf(filter) },
    active_sessions: running[0] ?? 0,
    stages: STAGES.map((stage, index) => {
      // A running session that has not passed the stage before is neither in nor out.
      const waiting = (running[0] ?? 0) - (running[index] ?? 0);
      return {
        stage,
        current_count: atStage(running, index),
        completion_rate: percent(live.reached[index] ?? 0, total - waiting),
        avg_time_seconds: times[index]?.avg_time_seconds ?? null,
      };
    }),
    conversion_funnel: live.reached.map((count) =>
      total === 0 ? 100 * Number(count === total) : (100 * count) / total,
    ),
  };
}

/**
 * The top recommendations from the last weeks whose sessions can be judged. The hours that a dashboard shows are too
 * young for any.
 */
async function recentAdvice(analytics: Analytics, filter: AnalyticsFilter, asOf: number): Promise<RecentAdvice> {
  const end = asOf - analytics.store.abandonMs;
  const recent = { ...filter, start: end - DEFAULT_HOURS * HOUR_MS, end };
  const { recommendations, reason } = adviceOf(await analytics.store.count(recent, asOf));
  return {
    top_recommendations: recommendations.slice(0, TOP),
    recommendations_reason: reason,
    recommendations_period: periodOf(recent),
  };
}

interface RecentAdvice {
  readonly top_recommendations: Advice['recommendations'];
  readonly recommendations_reason: string | null;
  readonly recommendations_period: ReturnType<typeof periodOf>;
}

/** What workflow visibility counts. @throws Error when Temporal is unreachable */
async function liveNumbers(
  { visibility }: Analytics,
  filter: AnalyticsFilter,
): Promise<{ live: VisibilityCounts; running: readonly number[] }> {
  const [live, running] = await Promise.all([visibility.counts(filter), visibility.running(filter)]);
  return { live, running };
}

/** The sessions at a stage: counts are cumulative, so subtract those that reached the next stage. */
function atStage(cumulative: readonly number[], stage: number): number {
  return (cumulative[stage] ?? 0) - (cumulative[stage + 1] ?? 0);
}
