/** Schemas of answers: one by one in `process`, and in batches in `process` and `start`. */
import { z } from 'zod';
import { statusSchema } from './schemas.js';
import { answerValue } from './session-schemas.js';

/** Maximum number of answers in one batch. */
const MAX_BATCH = 50;

export const questionId = z.string().min(1).max(100);
export const answeredAt = z.iso.datetime({ offset: true });
export const answerId = z.string().regex(/^[\w.:-]{1,64}$/);
export const answer = z.union([
  z.string().max(10_000),
  z.number(),
  z.boolean(),
  z.array(z.string().max(200)).max(100),
  z.strictObject({ latitude: z.number(), longitude: z.number() }),
]);

/** Answers in order. Each names its question. */
export const answerBatch = z
  .array(
    z.strictObject({
      question_id: questionId,
      answer,
      answered_at: answeredAt.optional(),
      answer_id: answerId.optional(),
    }),
  )
  .min(1)
  .max(MAX_BATCH);

export const currentAnswerSchema = z.object({
  question_id: z.string(),
  value: answerValue,
  answered_at: z.iso.datetime(),
});

/** What became of one answer of a batch. */
export const answerResult = z.object({
  question_id: z.string(),
  accepted: z.boolean(),
  value: answerValue.optional(),
  correction: z.boolean().optional(),
  repeated: z.literal(true).optional().describe('applied earlier, by another request'),
  superseded_by: currentAnswerSchema.optional().describe('not applied: this newer answer remains'),
  error: z.object({ code: z.string(), message: z.string() }).optional(),
});

/** The accepted answers: the one that was sent, or those of a batch. */
export const acceptedAnswers = z.union([
  z.object({ question_id: z.string(), value: answerValue }),
  z.array(answerResult),
]);

/** The response of `process`. */
export const processedSchema = statusSchema.extend({
  accepted: acceptedAnswers,
  results: z.array(answerResult).optional().describe('of a batch'),
  degraded: z.boolean(),
});
