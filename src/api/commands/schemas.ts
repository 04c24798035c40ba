/** Schemas that several groups of routes answer with. They validate requests and make `/openapi.json`. */
import { z } from 'zod';
import { CONVERSATION_TYPES, LANGUAGES, QUESTION_KINDS } from '../../domain/catalogue/types.js';
import { ERROR_TAXONOMY, RECOMMENDED_ACTIONS, RECOVERY_STRATEGIES, SEVERITIES, type ErrorCategory } from '../../domain/errors/taxonomy.js';
import { SESSION_STATES, STAGES } from '../../domain/session/states.js';
import { numberFromText } from '../http/validation.js';

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
  simpler: z.string().optional().describe('the question in simpler words, when it was put too often'),
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
  category: z.enum(Object.keys(ERROR_TAXONOMY) as [ErrorCategory]),
  severity: z.enum(SEVERITIES),
  recoverable: z.boolean().describe('the same request may succeed when it is sent again'),
  user_impact: z.string(),
  user_message: z.string().describe('for people, in the language of the session, else of Accept-Language (en, es, hi), else English'),
  recovery: z.object({
    strategy: z.enum(RECOVERY_STRATEGIES),
    recommended_action: z.enum(RECOMMENDED_ACTIONS),
    max_retries: z.int(),
    retry_after_seconds: z.int().min(1).optional().describe('as the header Retry-After; absent where trying again does not help'),
  }),
});

export const acceptedSchema = z.looseObject({ operation_id: z.string(), status: z.literal('running'), poll: z.string() });

/** `limit` is coerced into its range rather than refused. */
export const limitParam = (fallback: number, max = 100): z.ZodType<number> =>
  numberFromText(
    z.coerce
      .number()
      // Any integer, however large: what is out of range is brought into it.
      .refine((value) => Number.isInteger(value), 'expected an integer'),
  )
    .meta({ type: 'integer' })
    .default(fallback)
    .transform((value) => Math.min(Math.max(value, 1), max));

/** Text that is looked for in the database, which knows no NUL. */
export const filterText = z
  .string()
  .regex(/^[^\u0000]*$/)
  .max(200);

/** So many rows are passed over. */
export const offsetParam = numberFromText(z.coerce.number().int().min(0).max(1_000_000)).default(0);

const DAY_MS = 86_400_000;
const moment = z.union([z.iso.datetime({ offset: true }), z.iso.date()]);

/** From a moment (RFC 3339, with its offset), or from the beginning of a day (UTC). */
export const fromMoment = moment.transform((text) => new Date(text));
/** Until a moment, exclusive; or until the end of a day (UTC). */
export const untilMoment = moment.transform((text) => new Date(Date.parse(text) + (text.length === 10 ? DAY_MS : 0)));

export const sessionIdParams = z.object({ id: z.string().describe('session id') });
export const deviceField = z
  .string()
  .min(1)
  .max(100)
  .optional()
  .describe('the device in the client’s own words; only its class is indexed');
