/** Segments and cohorts. */
import type { Observed } from '../../../adapters/postgres/analytics/counted.js';
import type { AnalyticsFilter, SegmentBy } from '../../../domain/analytics/filter.js';
import { addDays, boundsOf, type Calendar } from '../../../domain/analytics/calendar.js';
import { compareSegments, segmentInsights, type Moment, type Segment } from '../../../domain/analytics/compare.js';
import { stageFunnel } from '../../../domain/analytics/funnel/stage-funnel.js';
import { estimateOf } from '../../../domain/analytics/statistics/observed.js';
import type { Shown } from '../../http/shown.js';
import type { Analytics } from '../analytics.js';
import type { cohortReportSchema, trendsReportSchema } from '../schemas/comparisons.js';
import { byStage, comparedOf, momentOf, periodOf } from './parts.js';

/** Segments with their intervals and tests, and sentences about those that differ. */
export function cohortAnalysis(
  period: Pick<AnalyticsFilter, 'end'>,
  counted: Readonly<Record<string, Observed>>,
  moment: Moment,
): { segments: Record<string, Segment>; insights: string[] } {
  const segments = compareSegments(
    Object.fromEntries(Object.entries(counted).map(([name, observed]) => [name, comparedOf(period, observed)])),
    moment,
  );
  return { segments, insights: segmentInsights(segments) };
}

/** The body of GET analytics/cohort-comparison. */
export async function cohortReport(
  analytics: Analytics,
  filter: AnalyticsFilter,
  asOf: number,
  { by, calendar }: { readonly by: SegmentBy | 'week'; readonly calendar: Calendar },
): Promise<Shown<typeof cohortReportSchema>> {
  const moment = momentOf(analytics, asOf);
  if (by !== 'week')
    return {
      segment_by: by,
      period: periodOf(filter),
      ...cohortAnalysis(filter, await analytics.store.segments(filter, asOf, by), moment),
    };
  const weeks = await weekly(analytics, filter, asOf, calendar);
  const segments = compareSegments(
    Object.fromEntries(weeks.map(({ week, end, counted }) => [week, comparedOf({ end }, counted)])),
    moment,
    true,
  );
  return { segment_by: by, period: periodOf(filter), segments, insights: segmentInsights(segments) };
}

/** The body of GET dashboard/cohort-trends: one row per local week, including weeks without sessions. */
export async function trendsReport(
  analytics: Analytics,
  filter: AnalyticsFilter,
  asOf: number,
  calendar: Calendar,
): Promise<Shown<typeof trendsReportSchema>> {
  const moment = momentOf(analytics, asOf);
  const weeks = await weekly(analytics, filter, asOf, calendar);
  const trends = weeks.map(({ week, end, counted }) => {
    const { stages, converted, dropped, in_progress, total_sessions, avg_completion_time_seconds } = stageFunnel(
      counted.tally,
    );
    const estimate = estimateOf({ ...comparedOf({ end }, counted), ...moment });
    return {
      week,
      sessions: total_sessions,
      converted,
      dropped,
      in_progress,
      conversion_rate: estimate.rate,
      ci95: estimate.ci95,
      n_at_risk: estimate.n_at_risk,
      avg_completion_time_seconds,
      // The rate of a week can change until all of its sessions have been observed for the whole horizon.
      mature: estimate.mature,
      judgeable_from: estimate.judgeable_from,
      stages: byStage((stage) => stages[stage]?.count ?? 0),
    };
  });
  const complete = weeks
    .map(({ end, counted }) => estimateOf({ ...comparedOf({ end }, counted), ...moment }))
    .filter(({ mature }) => mature);
  const [converted, trials] = [
    complete.reduce((sum, row) => sum + row.converted, 0),
    complete.reduce((sum, row) => sum + row.n_at_risk, 0),
  ];
  return {
    period: periodOf(filter),
    timezone: calendar.timezone,
    horizon_seconds: moment.horizonMs / 1_000,
    cohorts: trends,
    mature_conversion_rate: trials === 0 ? null : converted / trials,
  };
}

async function weekly(
  analytics: Analytics,
  filter: AnalyticsFilter,
  asOf: number,
  calendar: Calendar,
): Promise<{ week: string; end: number; counted: Observed }[]> {
  if (filter.start >= filter.end) return [];
  const bounds = boundsOf(calendar, filter, 7);
  const counted = await analytics.store.spans(filter, asOf, bounds);
  return counted.map((count, index) => ({
    week: calendar.dayOf(bounds[index] ?? 0),
    end: bounds[index + 1] ?? calendar.startOf(addDays(calendar.dayOf(filter.end), 1)),
    counted: count,
  }));
}
