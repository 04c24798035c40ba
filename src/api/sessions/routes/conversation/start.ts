/** The route that starts a conversation. */
import { z } from 'zod';
import { defineRoute } from '../../../http/route.js';
import {
  acceptedReply,
  batchResults,
  linksOf,
  sessionStatus,
  workflowLink,
  type WorkflowLinkNeeds,
} from '../../../commands/presenters.js';
import { answerBatch, answerResult } from '../../../commands/answer-schemas.js';
import { linksSchema, workflowLinkSchema } from '../../../commands/session-schemas.js';
import { startSession, type StartSessionNeeds } from '../../../commands/start-session.js';
import {
  acceptedSchema,
  conversationType,
  deviceField,
  language,
  statusSchema,
  statusShape,
  visibleText,
} from '../../../commands/schemas.js';

const identity = {
  session_id: statusShape.session_id,
  conversation_id: z.uuid(),
  workflow: workflowLinkSchema,
  links: linksSchema,
};
export const startedSchema = statusSchema.extend({
  ...identity,
  accepted: z.array(answerResult).optional().describe('when answers were sent'),
  results: z.array(answerResult).optional(),
});

/** POST conversation/start: starts a session, or returns the open one. */
export const startConversation = defineRoute({
  method: 'post',
  path: 'conversation/start',
  tag: 'conversation',
  summary: 'Start a conversation, or continue the open one',
  roles: ['client'],
  limit: 'conversation_start',
  body: z.strictObject({
    conversation_type: conversationType.default('site_survey'),
    language: language.default('en'),
    device: deviceField,
    site_name: visibleText(200).optional(),
    answers: answerBatch.optional().describe('first answers, applied in the same step, with a result for each'),
    resume_existing: z
      .boolean()
      .default(true)
      .describe('false: an open session of the same type is cancelled as superseded'),
  }),
  responses: {
    200: { description: 'an open session of the same user and type', schema: startedSchema },
    201: { description: 'a new session', schema: startedSchema },
    202: { description: 'started, the first question follows', schema: acceptedSchema.extend(identity) },
  },
  async handle(context, needs: StartSessionNeeds & WorkflowLinkNeeds) {
    const started = await startSession(context, context.body, needs);
    const { target } = started;
    const { answers } = context.body;
    const identity = { session_id: target.sessionId, conversation_id: target.sessionId };
    const places = { workflow: workflowLink(target, needs), links: linksOf(target.sessionId) };
    if (started.status === 'accepted') return acceptedReply(started.operationId, { ...identity, ...places });
    return {
      status: started.status === 'created' ? 201 : 200,
      headers: { Location: places.links.self },
      body: {
        ...sessionStatus(target.sessionId, started.result),
        ...(answers === undefined ? {} : batchResults(started.result, answers)),
        ...identity,
        ...places,
      },
    };
  },
});
