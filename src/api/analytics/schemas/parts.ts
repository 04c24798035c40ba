/** Schemas that several analytics responses share. Rates are 0-1, times are seconds. */
import { z } from 'zod';
import { ROOT_CAUSES } from '../../../domain/analytics/optimizer/signals.js';
import { SEVERITY_LEVELS } from '../../../domain/analytics/severity.js';
import { countsBy } from '../../commands/schemas.js';
import { STAGES } from '../../../domain/session/states.js';

export const stage = z.enum(STAGES);
export const severity = z.enum(SEVERITY_LEVELS);
export const rate = z.number().min(0).max(1).nullable();
export const seconds = z.number().nullable();
export const instant = z.iso.datetime();
export const proportion = z.number().min(0).max(1);

export const periodSchema = z.object({ start: instant, end: instant });

/** Sessions by stage. */
export const stageCounts = countsBy(STAGES);

export const intervalSchema = z.object({ low: proportion, high: proportion });
export const interval = intervalSchema.nullable();

export const horizon = {
  horizon_seconds: z.number().describe('a session counts as converted when it completes within this time'),
  n_at_risk: z.int().describe('sessions observed for the whole horizon'),
  mature: z.boolean().describe('every session was observed for the whole horizon'),
  judgeable_from: instant,
};

export const estimateSchema = z.object({ ...horizon, converted: z.int(), rate, ci95: interval });

export const funnelStageSchema = z.object({
  stage,
  name: z.string(),
  count: z.int().describe('sessions that reached this stage or a further one'),
  conversion_rate: rate.describe('of the sessions that started'),
  step_conversion_rate: rate.describe('of the sessions that reached the previous stage'),
  drop_off_count: z.int(),
  drop_off_rate: rate,
  in_progress: z.int(),
  avg_time_seconds: seconds,
  median_time_seconds: seconds,
  p90_time_seconds: seconds,
  observed_rate: rate.describe('reached it within the horizon, of the sessions observed for all of it'),
  ci95: interval.describe('of observed_rate'),
});

export const dropOffPointSchema = z.object({ stage, drop_off_rate: proportion, severity });

/** The numbers of a funnel. */
export const funnelNumbers = {
  total_sessions: z.int(),
  overall_conversion_rate: rate.describe('completed, of the final sessions'),
  converted: z.int(),
  dropped: z.int(),
  in_progress: z.int(),
  mature: z.int().describe('final sessions'),
  stages: z.array(funnelStageSchema),
  avg_completion_time_seconds: seconds,
  top_drop_off_points: z.array(dropOffPointSchema),
  estimate: estimateSchema,
};
export const stageFunnelSchema = z.object(funnelNumbers);

const causeEvidence = z.object({
  cause: z.enum(ROOT_CAUSES),
  sessions_with: z.int(),
  sessions_without: z.int(),
  drop_off_rate_with: proportion,
  drop_off_rate_without: proportion,
  p_value: proportion.describe('adjusted for the number of causes tested'),
  rate_if_removed: z.object({ estimate: z.number(), low: z.number(), high: z.number() }),
});

export const estimatedRoi = z
  .object({ estimated_new_rate: proportion, additional_completions_per_period: z.int() })
  .nullable();

/** A recommendation against drop-off. */
export const analyticsRecommendationSchema = z.object({
  type: z.enum(['conversion_optimization', 'insufficient_data']),
  priority: severity,
  title: z.string(),
  stage,
  drop_off_rate: rate,
  root_cause: z.enum(ROOT_CAUSES).nullable().describe('null: no signal stands out'),
  evidence: z.array(causeEvidence),
  suggested_actions: z.array(z.string()),
  effort: z.enum(['low', 'medium', 'high']).nullable(),
  category: z.enum(['quick_win', 'high_impact', 'standard']),
  estimated_impact: z.string(),
  expected_improvement: z.number().nullable().describe('relative gain in completions'),
  basis: z.string(),
  estimated_roi: estimatedRoi,
});

export const advice = {
  recommendations: z.array(analyticsRecommendationSchema),
  recommendations_reason: z.string().nullable().describe('why there are none'),
};

/** A segment of the sessions, tested against the others. */
export const segmentSchema = estimateSchema.extend({
  sessions: z.int(),
  in_progress: z.int(),
  conversion_rate: rate,
  avg_completion_time_seconds: seconds,
  p_value: proportion.nullable(),
  significant: z.boolean(),
  reason: z.string().nullable().describe('why it is not tested'),
});
export const segments = { segments: z.record(z.string(), segmentSchema), insights: z.array(z.string()) };
