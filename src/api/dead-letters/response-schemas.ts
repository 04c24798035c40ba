/** Schemas of what the routes of dead letters return. */
import { z } from 'zod';
import { deadLetterFilterSchema } from '../commands/redrive-schemas.js';
import { actorSchema } from '../commands/session-schemas.js';

const instant = z.iso.datetime();

export const deadLetterSchema = z.object({
  task_id: z.string(),
  task_name: z.string().describe('the activity type'),
  session_id: z.string().nullable(),
  client_id: z.string().nullable(),
  workflow_id: z.string(),
  workflow_type: z.string().nullable(),
  run_id: z.string().nullable(),
  ui_url: z.url(),
  attention_url: z.url().describe('every workflow with an open dead letter, in the Temporal UI'),
  status: z.enum(['open', 'retrying', 'resolved']),
  resolution: z.string().nullable(),
  exception_type: z.string(),
  exception_message: z.string(),
  error_category: z.string(),
  fingerprint: z.string().nullable().describe('the group'),
  attempts: z.int(),
  occurrences: z.int(),
  critical: z.boolean(),
  skippable: z.boolean(),
  quarantined: z.boolean().describe('bulk retries exclude it'),
  correlation_id: z.string().nullable(),
  first_failed_at: instant,
  last_failed_at: instant,
  next_retry_at: instant.nullable(),
  resolved_at: instant.nullable(),
  resolved_by: actorSchema.nullable(),
});

const correction = z.object({
  at: instant,
  actor: actorSchema,
  reason: z.string().optional(),
  diff: z.array(z.object({ field: z.string(), from: z.unknown(), to: z.unknown() })),
});

export const deadLetterDetailSchema = deadLetterSchema.extend({
  exception_traceback: z.string().describe('the innermost functions, without lines and folders'),
  args: z
    .array(z.unknown())
    .max(1)
    .describe('the input of the step, which depends on the activity; text that people wrote is withheld'),
  kwargs: z.object({}).describe('always empty'),
  corrections: z.array(correction),
  history: z.array(
    z.object({ at: instant, event: z.string(), actor: actorSchema.nullable(), reason: z.string().nullable() }),
  ),
});

export const deadLetterPageSchema = z.object({
  tasks: z.array(deadLetterSchema),
  total: z.int(),
  limit: z.int(),
  offset: z.int(),
  filters: deadLetterFilterSchema,
});

export const groupStatus = z.enum(['unresolved', 'resolved', 'ignored']);

export const deadLetterGroupSchema = z.object({
  fingerprint: z.string(),
  status: groupStatus,
  task_name: z.string(),
  exception_type: z.string(),
  sample: z.string().describe('the newest message'),
  frames: z.array(z.string()),
  failures: z.int(),
  open: z.int().describe('dead letters that are not resolved'),
  first_seen: instant,
  last_seen: instant,
  resolved_at: instant.nullable(),
  regressed_at: instant.nullable().describe('failed again after it was resolved'),
  ignored_until: instant.nullable(),
  ignored_until_failures: z.int().nullable(),
  ignored_rate_per_minute: z.int().nullable(),
  actor: actorSchema.nullable(),
  reason: z.string().nullable(),
});

const counts = z.record(z.string(), z.int());

export const deadLetterStatsSchema = z.object({
  total_tasks: z.int().describe('all dead letters of the index, including resolved ones'),
  total_failed_tasks: z.int().describe('dead letters that are not resolved'),
  tasks_by_status: counts,
  tasks_by_type: counts,
  tasks_by_category: counts,
  tasks_by_exception: counts,
  oldest_task_age_hours: z.number().nullable(),
  capacity: z.object({ max: z.int(), used: z.int(), percent: z.number() }),
  groups: z.array(
    z.object({
      fingerprint: z.string().nullable(),
      count: z.int(),
      first_seen: instant,
      last_seen: instant,
      sample: z.string(),
    }),
  ),
});

export const deadLetterGroupPageSchema = z.object({
  groups: z.array(deadLetterGroupSchema),
  total: z.int(),
  limit: z.int(),
  offset: z.int(),
});

export const skippedSchema = z.object({ status: z.literal('deleted'), task_id: z.string() });
export const retriedSchema = z.object({ status: z.literal('queued'), task_id: z.string() });
