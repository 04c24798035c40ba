/** Routes that cancel or erase a session. */
import { z } from 'zod';
import type { SessionStore } from '../../../adapters/postgres/sessions/session-store.js';
import type { TemporalSessionGateway } from '../../../adapters/temporal/session-gateway.js';
import { scopeOf } from '../../../domain/access.js';
import { ERASE_OPERATION, ownerMark } from '../operations.js';
import { notFound } from '../../http/problem.js';
import { defineRoute } from '../../http/route.js';
import { gatewayProblem, noteSession, targetOf, type FindSessionNeeds } from '../../commands/access.js';
import { acceptedReply, replyTo, sessionStatus } from '../../commands/presenters.js';
import { commandOf, operationIdOf, sendCommand, type SendCommandNeeds } from '../../commands/send-command.js';
import { acceptedSchema, sessionIdParams, statusSchema, visibleText } from '../../commands/schemas.js';

/** POST sessions/{id}/cancel. */
export const cancelSession = defineRoute({
  method: 'post',
  path: 'sessions/:id/cancel',
  tag: 'sessions',
  summary: 'Cancel a session',
  roles: ['client'],
  limit: 'session_changes',
  params: sessionIdParams,
  body: z.strictObject({ reason: visibleText(500).default('cancelled_by_client') }),
  responses: {
    200: { description: 'cancelled', schema: statusSchema },
    202: { description: 'durable', schema: acceptedSchema },
  },
  async handle(context, needs: FindSessionNeeds & SendCommandNeeds) {
    const { id } = context.params;
    const target = await targetOf(context.principal, id, needs);
    const command = commandOf(context, id, 'cancel_session', context.body, context.body);
    return replyTo(await sendCommand(target, command, needs), (result) => sessionStatus(id, result));
  },
});

interface EraseSessionNeeds {
  readonly sessions: Pick<SessionStore, 'find' | 'markErasing'>;
  readonly gateway: Pick<TemporalSessionGateway, 'startErasure'>;
}

/** DELETE sessions/{id}: erases all personal data. An anonymous row stays, so that counts remain correct. */
export const eraseSession = defineRoute({
  method: 'delete',
  path: 'sessions/:id',
  tag: 'sessions',
  summary: 'Erase a session and its personal data',
  roles: ['client'],
  limit: 'session_changes',
  params: sessionIdParams,
  responses: {
    202: {
      description: 'the erasure is in progress',
      schema: acceptedSchema.extend({ session_id: z.string() }),
    },
  },
  async handle({ principal, params, correlationId }, needs: EraseSessionNeeds) {
    const stored = await needs.sessions.find(params.id, scopeOf(principal));
    // A repeated request during the erasure gets the same response, not a 404.
    if (stored === undefined || stored.erased) throw notFound();
    noteSession(principal, stored);
    await needs.gateway.startErasure(stored, ownerMark(params.id, stored), correlationId).catch((error: unknown) => {
      throw gatewayProblem(error);
    });
    // The erasure is already durable. If this update fails, the session is visible until its records are erased.
    await needs.sessions.markErasing(params.id).catch(() => undefined);
    return acceptedReply(operationIdOf(params.id, ERASE_OPERATION), { session_id: params.id });
  },
});
