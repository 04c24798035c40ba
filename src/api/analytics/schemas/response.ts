/** The members that every analytics response has. */
import { z } from 'zod';
import type { RouteDescription } from '../../http/route.js';

export const cacheSchema = z.object({ hit: z.boolean(), age_seconds: z.int() });

const about = {
  computed_at: z.iso.datetime(),
  data_through: z.iso.datetime().nullable().describe('when the newest event was projected'),
  source: z.enum(['visibility', 'projection', 'visibility+projection']),
  cache: cacheSchema,
};

/** The body of a response: a report, and how old it is. */
export function withAge<Shape extends z.ZodRawShape>(report: z.ZodObject<Shape>): z.ZodObject {
  return report.extend(about);
}

/** The responses of a route that exists only with analytics. */
export function analyticsResponses(description: string, schema: z.ZodType): RouteDescription['responses'] {
  return {
    200: { description, schema },
    404: { description: 'analytics are switched off (ENABLE_FUNNEL_ANALYTICS)' },
  };
}
