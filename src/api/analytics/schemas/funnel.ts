/** The schema of the stage funnel. */
import { z } from 'zod';
import { advice, funnelNumbers, instant, periodSchema, proportion, segments, stage, stageCounts } from './parts.js';
import { withAge } from './response.js';

const curvePoint = z.object({
  seconds: z.number(),
  reached: proportion.describe('share that has reached the stage by then'),
  standard_error: z.number(),
  at_risk: z.int(),
});

const visibility = z.union([
  z.object({
    counts: stageCounts,
    reset_sessions: z.int(),
    erased_sessions: z.int(),
    seeded_sessions: z.int(),
    consistent: z.boolean(),
  }),
  z.object({ counts: z.null(), consistent: z.null(), reason: z.string() }),
]);

/** GET analytics/funnel. */
export const funnelReportSchema = z.object({
  period: periodSchema,
  timezone: z.string(),
  as_of: instant,
  ...funnelNumbers,
  is_mature: z.boolean(),
  curves: z.array(z.object({ stage, points: z.array(curvePoint) })),
  cohort_analysis: z.object(segments),
  ...advice,
  visibility: visibility.describe('what workflow visibility counts for the same sessions, or why that is unknown'),
});
export const funnelSchema = withAge(funnelReportSchema);
