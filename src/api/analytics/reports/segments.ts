/** Segments and cohorts. */
import type { Counted } from '../../../adapters/postgres/analytics/counted.js';
import type { AnalyticsFilter, SegmentBy } from '../../../domain/analytics/filter.js';
import { addDays, boundsOf, type Calendar } from '../../../domain/analytics/calendar.js';
import { compareSegments, segmentInsights, type Segment } from '../../../domain/analytics/compare.js';
import { stageFunnel } from '../../../domain/analytics/funnel/stage-funnel.js';
import type { Analytics } from '../analytics.js';
import { periodOf } from './parts.js';

/** Segments with their intervals and tests, and sentences about those that differ. */
export function cohortAnalysis(counted: Readonly<Record<string, Counted>>): {
  segments: Record<string, Segment>;
  insights: string[];
} {
  const segments = compareSegments(
    Object.fromEntries(Object.entries(counted).map(([name, { tally }]) => [name, tally])),
  );
  return { segments, insights: segmentInsights(segments) };
}

/** The body of GET analytics/cohort-comparison. */
export async function cohortReport(
  analytics: Analytics,
  filter: AnalyticsFilter,
  asOf: number,
  { by, calendar }: { readonly by: SegmentBy | 'week'; readonly calendar: Calendar },
): Promise<object> {
  if (by !== 'week')
    return {
      segment_by: by,
      period: periodOf(filter),
      ...cohortAnalysis(await analytics.store.segments(filter, asOf, by)),
    };
  const weeks = await weekly(analytics, filter, asOf, calendar);
  return {
    segment_by: by,
    period: periodOf(filter),
    ...cohortAnalysis(Object.fromEntries(weeks.map(({ week, counted }) => [week, counted]))),
  };
}

/** The body of GET dashboard/cohort-trends: one row per local week, including weeks without sessions. */
export async function trendsReport(
  analytics: Analytics,
  filter: AnalyticsFilter,
  asOf: number,
  calendar: Calendar,
): Promise<object> {
  const weeks = await weekly(analytics, filter, asOf, calendar);
  const trends = weeks.map(({ week, end, counted }) => {
    const {
      stages,
      converted,
      dropped,
      in_progress,
      mature,
      total_sessions,
      overall_conversion_rate,
      avg_completion_time_seconds,
    } = stageFunnel(counted.tally);
    return {
      week,
      sessions: total_sessions,
      converted,
      dropped,
      in_progress,
      mature_sessions: mature,
      conversion_rate: overall_conversion_rate,
      ci95: stages.at(-1)?.ci95 ?? null,
      avg_completion_time_seconds,
      // A week that is not over, or that has sessions in progress, can still change.
      mature: end <= asOf && in_progress === 0,
      stages: Object.fromEntries(stages.map(({ stage, count }) => [stage, count])),
    };
  });
  const complete = trends.filter(({ mature }) => mature);
  const [converted, final] = [
    complete.reduce((sum, row) => sum + row.converted, 0),
    complete.reduce((sum, row) => sum + row.mature_sessions, 0),
  ];
  return {
    period: periodOf(filter),
    timezone: calendar.timezone,
    cohorts: trends,
    mature_conversion_rate: final === 0 ? null : converted / final,
  };
}

async function weekly(
  analytics: Analytics,
  filter: AnalyticsFilter,
  asOf: number,
  calendar: Calendar,
): Promise<{ week: string; end: number; counted: Counted }[]> {
  if (filter.start >= filter.end) return [];
  const bounds = boundsOf(calendar, filter, 7);
  const counted = await analytics.store.spans(filter, asOf, bounds);
  return counted.map((count, index) => ({
    week: calendar.dayOf(bounds[index] ?? 0),
    end: bounds[index + 1] ?? calendar.startOf(addDays(calendar.dayOf(filter.end), 1)),
    counted: count,
  }));
}
