/** Routes that request, read and open recommendations. */
import { z } from 'zod';
import { defineRoute } from '../../http/route.js';
import { targetOf, type FindSessionNeeds } from '../../commands/access.js';
import { replyTo, sessionStatus, workReply } from '../../commands/presenters.js';
import { readSession, type ReadSessionNeeds } from '../../commands/read-session.js';
import { commandOf, sendCommand, type SendCommandNeeds } from '../../commands/send-command.js';
import {
  acceptedSchema,
  acceptedWorkSchema,
  sessionIdParams,
  sessionState,
  statusSchema,
} from '../../commands/schemas.js';
import { recommendationSchema } from '../../commands/session-schemas.js';

export const recommendationsSchema = z.object({
  session_id: z.uuid(),
  state: sessionState,
  recommendations: z.array(recommendationSchema),
});

/** How long a request for recommendations polls for them, and the polling interval. */
const READY_TIMEOUT_MS = 2_000;
const POLL_MS = 100;

/** POST sessions/{id}/recommendations: starts a generation run. */
export const requestRecommendations = defineRoute({
  method: 'post',
  path: 'sessions/:id/recommendations',
  tag: 'recommendations',
  summary: 'Ask for recommendations',
  roles: ['client'],
  limit: 'session_changes',
  params: sessionIdParams,
  responses: {
    200: { description: 'ready', schema: recommendationsSchema },
    202: { description: 'being prepared', schema: acceptedWorkSchema },
  },
  async handle(context, needs: ReadSessionNeeds & SendCommandNeeds) {
    const { id } = context.params;
    const target = await targetOf(context.principal, id, needs);
    const sent = await sendCommand(target, commandOf(context, id, 'request_recommendations', {}, {}), needs);
    const deadline = performance.now() + READY_TIMEOUT_MS;
    while (sent.status === 'applied' && performance.now() < deadline) {
      const { snapshot } = await readSession(context.principal, id, needs);
      if (snapshot.state === 'awaiting_approval')
        return {
          status: 200,
          body: { session_id: id, state: snapshot.state, recommendations: snapshot.recommendations },
        };
      if (snapshot.parked || snapshot.state !== 'generating_recommendations') break;
      await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    }
    return workReply(target, sent, (result) => sessionStatus(id, result));
  },
});

/** GET sessions/{id}/recommendations. */
export const getRecommendations = defineRoute({
  method: 'get',
  path: 'sessions/:id/recommendations',
  tag: 'recommendations',
  summary: 'The recommendations of a session',
  roles: ['client', 'approver'],
  limit: 'reads',
  params: sessionIdParams,
  responses: {
    200: { description: 'recommendations with confidence, evidence and validation', schema: recommendationsSchema },
  },
  async handle({ principal, params }, needs: ReadSessionNeeds) {
    const { snapshot } = await readSession(principal, params.id, needs);
    return {
      status: 200,
      body: { session_id: params.id, state: snapshot.state, recommendations: snapshot.recommendations },
    };
  },
});

/** POST sessions/{id}/review: the client opened the recommendations. */
export const openReview = defineRoute({
  method: 'post',
  path: 'sessions/:id/review',
  tag: 'recommendations',
  summary: 'Record that the client opened the recommendations',
  roles: ['client'],
  limit: 'session_changes',
  params: sessionIdParams,
  responses: {
    200: { description: 'noted', schema: statusSchema },
    202: { description: 'durable', schema: acceptedSchema },
  },
  async handle(context, needs: FindSessionNeeds & SendCommandNeeds) {
    const { id } = context.params;
    const target = await targetOf(context.principal, id, needs);
    return replyTo(await sendCommand(target, commandOf(context, id, 'open_review', {}, {}), needs), (result) =>
      sessionStatus(id, result),
    );
  },
});
