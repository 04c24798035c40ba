/** The members that every analytics response has. */
import { z } from 'zod';
import type { RouteDescription } from '../http/route.js';

export const rate = z.number().min(0).max(1).nullable();

/** The responses of a route, with the members that all of them have. */
export function analyticsResponses(description: string, shape: z.ZodRawShape): RouteDescription['responses'] {
  return {
    200: {
      description,
      schema: z.looseObject({
        ...shape,
        computed_at: z.string(),
        data_through: z.string().nullable().describe('when the newest event was projected'),
        source: z.enum(['visibility', 'projection', 'visibility+projection']),
        cache: z.object({ hit: z.boolean(), age_seconds: z.int() }),
      }),
    },
    404: { description: 'analytics are switched off (ENABLE_FUNNEL_ANALYTICS)' },
  };
}
