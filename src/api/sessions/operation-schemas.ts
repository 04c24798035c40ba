/** Schemas of operations: the work behind a 202, and what came of it. */
import { z } from 'zod';
import { acceptedAnswers, answerResult } from '../commands/answer-schemas.js';
import { redriveSchema } from '../commands/redrive-schemas.js';
import { statusSchema } from '../commands/schemas.js';
import { appliedSchema, recommendationSchema, sessionSchema } from '../commands/session-schemas.js';
import { problemDocument } from '../http/problem-document.js';

const erasedSchema = z.object({ session_id: z.string(), erased: z.literal(true) });

/** A command's result. Which members there are depends on the command. */
export const commandResultSchema = statusSchema.extend({
  accepted: acceptedAnswers.optional().describe('of answers'),
  results: z.array(answerResult).optional().describe('of answers'),
  observation_id: z.string().optional().describe('of an observation'),
  recommendations: z.array(recommendationSchema).optional().describe('of a request for recommendations'),
  applied: z.array(appliedSchema).optional().describe('of a decision'),
});

export const operationSchema = z.object({
  operation_id: z.string(),
  status: z.enum(['running', 'succeeded', 'failed', 'parked']),
  result: z
    .union([sessionSchema, commandResultSchema, erasedSchema, redriveSchema])
    .optional()
    .describe('of a start: the session; of bulk work: its progress, also while it runs'),
  error: problemDocument.optional().describe('why it failed'),
});
