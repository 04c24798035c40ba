/** The route that submits answers. */
import { z } from 'zod';
import type { CommandPayloads } from '../../../../domain/session/commands.js';
import { Problem } from '../../../http/problem.js';
import { defineRoute } from '../../../http/route.js';
import {
  answer,
  answerBatch,
  answerId,
  answeredAt,
  processedSchema,
  questionId,
} from '../../../commands/answer-schemas.js';
import { targetOf, type FindSessionNeeds } from '../../../commands/access.js';
import { processed, replyTo } from '../../../commands/presenters.js';
import { commandOf, sendCommand, type SendCommandNeeds } from '../../../commands/send-command.js';
import { acceptedSchema, sessionIdParams } from '../../../commands/schemas.js';
import type { RejectedAnswerCounter } from '../../../commands/rejected-answer-counter.js';

const body = z
  .strictObject({
    user_input: z.string().min(1).max(4_000).optional().describe('what a person typed or said'),
    answer: answer.optional().describe('a value of the question’s kind, or "skip"'),
    question_id: questionId.optional().describe('default: the current question'),
    answered_at: answeredAt
      .optional()
      .describe('when the person answered: the later of two answers to a question is kept'),
    answer_id: answerId
      .optional()
      .describe('set by the client: the same answer, sent again in any request, is applied once'),
    expected_version: z
      .int()
      .max(2_147_483_647)
      .min(0)
      .optional()
      .describe(
        'newest `version` this device has seen; an answer given since is not overwritten: 409 answer_superseded',
      ),
    context: z.record(z.string(), z.unknown()).optional().describe('the client’s own data; not stored'),
    answers: answerBatch.optional(),
  })
  .superRefine((value, context) => {
    const given = [value.user_input, value.answer, value.answers].filter((item) => item !== undefined).length;
    if (given !== 1)
      context.addIssue({
        code: 'custom',
        path: ['answer'],
        message: 'exactly one of answer, user_input and answers is needed',
      });
    if (value.answers !== undefined && value.question_id !== undefined)
      context.addIssue({
        code: 'custom',
        path: ['question_id'],
        message: 'each of the answers names its own question',
      });
  })
  // The same rules for readers of the OpenAPI document.
  .meta({
    oneOf: [{ required: ['user_input'] }, { required: ['answer'] }, { required: ['answers'] }],
    not: { required: ['answers', 'question_id'] },
  });

type ProcessAnswerNeeds = FindSessionNeeds & SendCommandNeeds & { readonly rejectedAnswers: RejectedAnswerCounter };

/** POST conversation/{id}/process: one answer, or up to 50 in order as one command. */
export const processAnswer = defineRoute({
  method: 'post',
  path: 'conversation/:id/process',
  tag: 'conversation',
  summary: 'Answer the current question, correct an earlier one, or send a batch',
  roles: ['client'],
  limit: 'answering',
  params: sessionIdParams,
  body,
  responses: {
    200: {
      description: 'applied',
      schema: processedSchema,
    },
    202: { description: 'durable, applied as soon as a worker is available', schema: acceptedSchema },
  },
  async handle(context, needs: ProcessAnswerNeeds) {
    const { id } = context.params;
    const target = await targetOf(context.principal, id, needs);
    const { question_id: questionId } = context.body;
    const refused_before = needs.rejectedAnswers.count(id, questionId);
    const command = commandOf(
      context,
      id,
      'submit_answers',
      { ...payloadOf(context.body), refused_before },
      context.body,
    );
    try {
      const sent = await sendCommand(target, command, needs);
      needs.rejectedAnswers.reset(id, questionId);
      return replyTo(sent, (answered) => processed(id, answered, command.payload));
    } catch (error) {
      needs.rejectedAnswers.record(id, questionId, error);
      throw error;
    }
  },
});

function payloadOf(request: z.output<typeof body>): CommandPayloads['submit_answers'] {
  const submission = { compare: true, expected_version: request.expected_version } as const;
  if (request.answers !== undefined) return { answers: request.answers, batch: true, ...submission };
  const { question_id, answer: value, user_input, answered_at, answer_id } = request;
  if (value === undefined && user_input === undefined)
    throw new Problem(400, 'invalid_request', 'An answer is required.');
  return { answers: [{ question_id, answer: value, user_input, answered_at, answer_id }], batch: false, ...submission };
}
