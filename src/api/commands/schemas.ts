/** Schemas that several groups of routes use. They validate requests and appear in `/openapi.json`. */
import { z } from 'zod';
import { CONVERSATION_TYPES, LANGUAGES, QUESTION_KINDS } from '../../domain/catalogue/types.js';
import { SESSION_STATES, STAGES } from '../../domain/session/states.js';
import { hasVisibleText } from '../../domain/understanding/visible-text.js';
import { numberFromText } from '../http/validation.js';

export const conversationType = z.enum(CONVERSATION_TYPES);
export const language = z.enum(LANGUAGES);
export const sessionState = z.enum(SESSION_STATES);
export const stage = z.enum(STAGES);

export const questionKind = z.enum(QUESTION_KINDS);
export const questionSchema = z.object({
  id: z.string(),
  text: z.string(),
  kind: questionKind,
  section: z.string(),
  choices: z.array(z.object({ id: z.string(), label: z.string() })).optional(),
  unit: z.string().optional(),
  min: z.number().optional(),
  max: z.number().optional(),
  integer: z.literal(true).optional().describe('a count: fractions are rejected'),
  help: z.string().optional(),
  simpler: z.string().optional().describe('the question in simpler words, when it was asked too often'),
  required: z.boolean(),
  skippable: z.boolean(),
  requires_place: z
    .literal(true)
    .optional()
    .describe('a photo that needs a location: sent along, or its own with consent'),
});
export const progressSchema = z.object({
  answered: z.int(),
  estimated_total: z.int(),
  percent: z.int().min(0).max(100),
});

export const statusShape = {
  session_id: z.uuid(),
  state: sessionState,
  stage,
  question: questionSchema.nullable(),
  progress: progressSchema,
  version: z.int(),
};

export const statusSchema = z.object(statusShape);

export const acceptedSchema = z.object({
  operation_id: z.string(),
  status: z.literal('running'),
  poll: z.string(),
});
/** Work of a session. Its status is known when the command was applied already. */
export const acceptedWorkSchema = acceptedSchema.extend({
  ...statusSchema.partial().shape,
  session_id: statusShape.session_id,
});

/** A number for each key. In the document, unlike those of a record, the members are required. */
export function countsBy<Key extends string>(keys: readonly Key[]): z.ZodObject<Record<Key, z.ZodInt>> {
  return z.object(Object.fromEntries(keys.map((key) => [key, z.int()])) as Record<Key, z.ZodInt>);
}

/** `limit` is coerced into its range instead of being rejected. */
export const limitParam = (fallback: number, max = 100): z.ZodType<number> =>
  numberFromText(
    z.coerce
      .number()
      // Any integer, however large: the transform below clamps it.
      .refine((value) => Number.isInteger(value), 'expected an integer'),
  )
    .meta({ type: 'integer' })
    .default(fallback)
    .transform((value) => Math.min(Math.max(value, 1), max));

/** Text that a person wrote and another person reads. */
export const visibleText = (max: number): z.ZodString =>
  z.string().min(1).max(max).refine(hasVisibleText, 'expected visible characters');

/** Text that is compared with a column. */
export const filterText = z.string().max(200);

/** The number of rows to skip. */
export const offsetParam = numberFromText(z.coerce.number().int().min(0).max(1_000_000)).default(0);

const DAY_MS = 86_400_000;
const moment = z.union([z.iso.datetime({ offset: true }), z.iso.date()]);

/** From a moment (RFC 3339 with offset), or from the start of a day (UTC). */
export const fromMoment = moment.transform((text) => new Date(text));
/** Until a moment, exclusive, or until the end of a day (UTC). */
export const untilMoment = moment.transform((text) => new Date(Date.parse(text) + (text.length === 10 ? DAY_MS : 0)));

export const sessionIdParams = z.object({ id: z.string().describe('session id') });
export const deviceField = z
  .string()
  .min(1)
  .max(100)
  .optional()
  .describe('the device in the client’s own words; only its class is indexed');
