/** The numbers at the top of a dashboard. */
import type { Counted } from '../../../adapters/postgres/analytics/counted.js';
import type { VisibilityCounts } from '../../../adapters/temporal/session-visibility.js';
import type { AnalyticsFilter } from '../../../domain/analytics/filter.js';
import { stageFunnel } from '../../../domain/analytics/funnel/stage-funnel.js';
import { STAGES } from '../../../domain/session/states.js';
import type { Calendar } from '../../../domain/analytics/calendar.js';
import type { Analytics } from '../analytics.js';
import { dropsOf, heatmapOf } from './heatmap.js';
import { periodOf, recommendationsOf } from './parts.js';

/** Recommendations shown next to other numbers. */
const TOP = 3;

/** The body of GET dashboard/overview. */
export async function overviewReport(
  analytics: Analytics,
  filter: AnalyticsFilter,
  asOf: number,
  calendar: Calendar,
): Promise<object> {
  const { store } = analytics;
  const [counted, drops, recovery, deadLetters] = await Promise.all([
    store.count(filter, asOf),
    dropsOf(analytics, filter, asOf, calendar),
    store.recovery(filter),
    store.deadLetters(filter),
  ]);
  const funnel = stageFunnel(counted.tally);
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
    recommendations: recommendationsOf(counted).slice(0, TOP),
  };
}

/** The body of GET analytics/realtime: counts from visibility, rates from the projection. */
export async function realtimeReport(analytics: Analytics, filter: AnalyticsFilter, asOf: number): Promise<object> {
  const { counted, live, running } = await liveNumbers(analytics, filter, asOf);
  const funnel = stageFunnel(counted.tally);
  return {
    real_time: {
      last_updated: new Date(asOf).toISOString(),
      total_sessions: live.reached[0],
      active_sessions: running[0],
      completion_rate: funnel.overall_conversion_rate,
      stages: STAGES.map((stage, index) => ({ stage, count: live.reached[index], active: atStage(running, index) })),
    },
    top_recommendations: recommendationsOf(counted).slice(0, TOP),
  };
}

/** The body of GET dashboard/funnel-realtime. Its rates are percent. */
export async function funnelRealtimeReport(
  analytics: Analytics,
  filter: AnalyticsFilter,
  asOf: number,
): Promise<object> {
  const { counted, live, running } = await liveNumbers(analytics, filter, asOf);
  const { stages } = stageFunnel(counted.tally);
  const percent = (share: number | null): number | null => (share === null ? null : share * 100);
  return {
    timestamp: new Date(asOf).toISOString(),
    active_sessions: running[0],
    stages: stages.map(({ stage, conversion_rate, avg_time_seconds }, index) => ({
      stage,
      current_count: atStage(running, index),
      completion_rate: percent(conversion_rate),
      avg_time_seconds,
    })),
    conversion_funnel: live.reached.map((count) =>
      live.reached[0] ? (100 * count) / live.reached[0] : 100 * Number(count === live.reached[0]),
    ),
  };
}

/** Counts from visibility next to those from the projection. @throws Error when Temporal is unreachable */
async function liveNumbers(
  { store, visibility }: Analytics,
  filter: AnalyticsFilter,
  asOf: number,
): Promise<{ counted: Counted; live: VisibilityCounts; running: readonly number[] }> {
  const [counted, live, running] = await Promise.all([
    store.count(filter, asOf),
    visibility.counts(filter),
    visibility.running(filter),
  ]);
  return { counted, live, running };
}

/** The sessions at a stage: counts are cumulative, so subtract those that reached the next stage. */
function atStage(cumulative: readonly number[], stage: number): number {
  return (cumulative[stage] ?? 0) - (cumulative[stage + 1] ?? 0);
}
