/** The schema of recommendations against drop-off. */
import { z } from 'zod';
import { analyticsRecommendationSchema, estimatedRoi, horizon, periodSchema, rate, stage } from './parts.js';
import { withAge } from './response.js';

/** GET analytics/recommendations. */
export const recommendationsReportSchema = z.object({
  period: periodSchema,
  ...horizon,
  reason: z.string().nullable().describe('why there are none'),
  drop_offs: z.array(
    z.object({ stage, drop_off_rate: rate, recommendation: z.string(), expected_improvement: z.string() }),
  ),
  estimated_roi: estimatedRoi.describe('of the best recommendation: the gains of two overlap'),
  quick_wins: z.int(),
  high_impact: z.int(),
  total: z.int(),
  recommendations: z.array(analyticsRecommendationSchema),
});
export const analyticsRecommendationsSchema = withAge(recommendationsReportSchema);
