/** Schemas that several groups of routes answer with. They validate requests and make `/openapi.json`. */
import { z } from 'zod';
import { CONVERSATION_TYPES, LANGUAGES, QUESTION_KINDS } from '../../domain/catalogue/types.js';
import { SESSION_STATES, STAGES } from '../../domain/session/states.js';

export const conversationType = z.enum(CONVERSATION_TYPES);
export const language = z.enum(LANGUAGES);
export const sessionState = z.enum(SESSION_STATES);
export const stage = z.enum(STAGES);

export const questionSchema = z.object({
  id: z.string(),
  text: z.string(),
  kind: z.enum(QUESTION_KINDS),
  section: z.string(),
  choices: z.array(z.object({ id: z.string(), label: z.string() })).optional(),
  unit: z.string().optional(),
  min: z.number().optional(),
  max: z.number().optional(),
  help: z.string().optional(),
  required: z.boolean(),
  skippable: z.boolean(),
  requires_place: z.literal(true).optional().describe('a photo that needs a place: sent along, or its own with consent'),
});
export const progressSchema = z.object({ answered: z.int(), estimated_total: z.int(), percent: z.int().min(0).max(100) });

export const standingShape = {
  session_id: z.uuid(),
  state: sessionState,
  stage,
  question: questionSchema.nullable(),
  progress: progressSchema,
  version: z.int(),
};

export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  code: z.string(),
  correlation_id: z.string(),
  errors: z.array(z.object({ pointer: z.string(), message: z.string() })),
  category: z.string(),
  recovery: z.object({ strategy: z.string(), recommended_action: z.string(), retry_after_seconds: z.number().optional() }).optional(),
});

export const acceptedSchema = z.looseObject({ operation_id: z.string(), status: z.literal('running'), poll: z.string() });

/** `limit` is coerced into its range rather than refused. */
export const limitParam = (fallback: number, max = 100): z.ZodType<number> =>
  z.coerce
    .number()
    .int()
    .default(fallback)
    .transform((value) => Math.min(Math.max(value, 1), max));

export const sessionIdParams = z.object({ id: z.string().describe('session id') });
export const deviceField = z
  .string()
  .min(1)
  .max(100)
  .optional()
  .describe('the device in the client’s own words; only its class is indexed');
