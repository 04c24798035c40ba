/** Schemas of the responses that compare segments, weeks or periods, or visibility with the projection. */
import { z } from 'zod';
import { SEGMENTS } from '../../../domain/analytics/filter.js';
import {
  horizon,
  instant,
  interval,
  periodSchema,
  proportion,
  rate,
  seconds,
  segments,
  stage,
  stageCounts,
  stageFunnelSchema,
} from './parts.js';
import { withAge } from './response.js';

/** GET analytics/cohort-comparison. */
export const cohortReportSchema = z.object({
  segment_by: z.enum([...SEGMENTS, 'week']),
  period: periodSchema,
  ...segments,
});
export const cohortComparisonSchema = withAge(cohortReportSchema);

/** The sessions that started in one local week. */
export const cohortWeekSchema = z.object({
  week: z.iso.date(),
  sessions: z.int(),
  converted: z.int(),
  dropped: z.int(),
  in_progress: z.int(),
  conversion_rate: rate,
  ci95: interval,
  n_at_risk: z.int(),
  avg_completion_time_seconds: seconds,
  mature: z.boolean().describe('false: the rate can still change'),
  judgeable_from: instant,
  stages: stageCounts,
});

/** GET dashboard/cohort-trends. */
export const trendsReportSchema = z.object({
  period: periodSchema,
  timezone: z.string(),
  horizon_seconds: z.number(),
  cohorts: z.array(cohortWeekSchema),
  mature_conversion_rate: rate,
});
export const cohortTrendsSchema = withAge(trendsReportSchema);

export const comparedPeriodSchema = stageFunnelSchema.extend(periodSchema.shape);

export const changesSchema = z.object({
  conversion_rate_change: z.number().min(-1).max(1).nullable().describe('second minus first'),
  sessions_change: z.int(),
  trend: z.enum(['improving', 'declining', 'stable']).describe('stable unless the change is significant'),
  significant: z.boolean(),
  p_value: proportion.nullable(),
  reason: z.string().nullable().describe('why there is no verdict'),
  ...horizon,
});

/** GET analytics/comparison. */
export const comparisonReportSchema = z.object({
  period1: comparedPeriodSchema,
  period2: comparedPeriodSchema,
  changes: changesSchema,
});
export const comparisonSchema = withAge(comparisonReportSchema);

const difference = z.object({
  workflow_id: z.string(),
  kind: z.enum(['missing_in_projection', 'missing_in_visibility', 'stage_differs']),
  visibility_stage: stage.nullable(),
  projection_stage: stage.nullable(),
});

/** GET analytics/reconcile. */
export const reconcileReportSchema = z.object({
  period: periodSchema,
  consistent: z.boolean(),
  visibility: z.object({ sessions: z.int(), counts: stageCounts, reset_sessions: z.array(z.string()) }),
  projection: z.object({ sessions: z.int(), counts: stageCounts }),
  erased_sessions: z.int(),
  total: z.int(),
  differences: z.array(difference),
});
export const reconciliationSchema = withAge(reconcileReportSchema);
