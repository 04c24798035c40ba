/** Schemas of bulk work over dead letters: its operation, and the operation's result. */
import { z } from 'zod';
import { countsBy } from './schemas.js';
import { actorSchema } from './session-schemas.js';

const instant = z.iso.datetime();
/** The filter as it was understood. */
export const deadLetterFilterSchema = z.object({
  task_name: z.string().optional(),
  error_category: z.string().optional(),
  exception_type: z.string().optional(),
  status: z.enum(['open', 'retrying', 'resolved', 'quarantined']).optional(),
  session_id: z.string().optional(),
  fingerprint: z.string().optional(),
  older_than_hours: z.number().optional(),
});

const OUTCOMES = ['pending', 'sent', 'succeeded', 'failed', 'skipped', 'cancelled', 'unknown'] as const;

export const redriveSchema = z.object({
  redrive_id: z.uuid(),
  action: z.enum(['retry', 'skip']),
  status: z.enum(['running', 'completed', 'cancelled', 'stopped']),
  filter: deadLetterFilterSchema,
  matched: z.int(),
  rate_per_second: z.int(),
  outcomes: countsBy(OUTCOMES).describe('they add up to `matched`'),
  client_id: z.string().nullable().describe('null: every client’s dead letters'),
  actor: actorSchema,
  reason: z.string().nullable(),
  created_at: instant,
  finished_at: instant.nullable(),
});

export const redriveOperationSchema = z.object({
  operation_id: z.string(),
  status: z.enum(['running', 'succeeded', 'failed']),
  result: redriveSchema,
  items: z.array(z.object({ dead_letter_id: z.string(), outcome: z.enum(OUTCOMES), sent_at: instant.nullable() })),
});
