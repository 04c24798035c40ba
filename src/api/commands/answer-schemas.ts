/** Schemas of answers: one by one in `process`, and in batches in `process` and `start`. */
import { z } from 'zod';

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

/** What became of one answer of a batch. */
export const answerResult = z.looseObject({ question_id: z.string(), accepted: z.boolean() });
