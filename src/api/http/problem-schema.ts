/** The schema of problem documents in `/openapi.json`. */
import { z } from 'zod';
import {
  ERROR_CATEGORIES,
  RECOMMENDED_ACTIONS,
  RECOVERY_STRATEGIES,
  SEVERITIES,
} from '../../domain/errors/taxonomy.js';

export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  code: z.string(),
  correlation_id: z.string(),
  errors: z.array(z.object({ pointer: z.string(), message: z.string() })),
  category: z.enum(ERROR_CATEGORIES),
  severity: z.enum(SEVERITIES),
  recoverable: z.boolean().describe('the same request may succeed if it is sent again'),
  user_impact: z.string(),
  user_message: z
    .string()
    .describe(
      'text for people, in the language of the session, else in that of Accept-Language (en, es, hi), else in English',
    ),
  recovery: z.object({
    strategy: z.enum(RECOVERY_STRATEGIES),
    recommended_action: z.enum(RECOMMENDED_ACTIONS),
    max_retries: z.int(),
    retry_after_seconds: z
      .int()
      .min(1)
      .optional()
      .describe('same as the header Retry-After; absent if retrying does not help'),
  }),
});
