/** From an id in a URL to a session that the caller may see. An unknown id and a foreign one look the same. */
import type { SessionAccess, SessionStore, StoredSession } from '../../adapters/postgres/sessions/session-store.js';
import type { SessionTarget } from '../../adapters/temporal/session-gateway.js';
import { covers, scopeOf, withinClient, type Scope } from '../../domain/access.js';
import { GatewayError } from '../../domain/errors/gateway-error.js';
import { Problem, notFound, unavailable } from '../http/problem.js';
import type { Reached } from '../http/audit-trail.js';
import { noteReached, rememberSession } from '../http/request-context.js';
import type { Principal } from '../http/principal.js';

export interface FindSessionNeeds {
  readonly sessions: Pick<SessionStore, 'find'>;
}

const SESSION_ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/**
 * The workflow of a session. A client's token has the client id, which identifies the workflow without a look-up:
 * PostgreSQL may be down, and the workflow checks the subject. For the other roles the session is looked up. Whether it
 * awaits a decision is for the session to say: a repeated decision must get its first answer.
 *
 * @throws Problem 404
 */
export async function targetOf(
  principal: Principal,
  sessionId: string,
  needs: FindSessionNeeds,
): Promise<SessionTarget> {
  if (!SESSION_ID.test(sessionId)) throw notFound();
  rememberSession(sessionId);
  if (principal.role === 'client') return { clientId: principal.clientId, sessionId };
  const { clientId } = shownTo(principal, await needs.sessions.find(sessionId, scopeOf(principal)));
  return { clientId, sessionId };
}

/**
 * The scope of a list: the caller's, narrowed to the client that the request names.
 *
 * @param entityType what is listed, for the audit log
 * @throws Problem 403 when the request names a client outside the caller's scope
 */
export function listScope(principal: Principal, entityType: string, clientId?: string): Scope {
  const scope = withinClient(scopeOf(principal), clientId);
  if (scope === undefined)
    throw new Problem(403, 'forbidden', 'Your token is bound to another client.', {
      errors: [{ pointer: 'query:client_id', message: 'not the client of your token' }],
    });
  noteReached({ entityType, entityId: null, clientId: scope.clientId, isOwn: scope.sub !== null });
  return scope;
}

/**
 * The row of a session, for a caller who may see it. From here on, messages use the language of the session.
 *
 * @throws Problem 404
 */
export function shownTo<Stored extends SessionAccess>(principal: Principal, stored: Stored | undefined): Stored {
  if (stored === undefined || stored.erased || stored.erasing || !covers(scopeOf(principal), stored)) throw notFound();
  rememberSession(stored.sessionId, stored.language);
  noteSession(principal, stored);
  return stored;
}

/** Reports to the audit trail that the caller was let through to a session. */
export function noteSession(
  principal: Principal,
  { sessionId, clientId, sub }: Pick<StoredSession, 'sessionId' | 'clientId' | 'sub'>,
): void {
  const isOwn = clientId === principal.clientId && sub === principal.sub;
  noteReached({ entityType: 'session', entityId: sessionId, sessionId, clientId, isOwn });
}

/** Reports to the audit trail that the caller was let through to a dead letter. */
export function noteDeadLetter(
  { task_id, session_id, client_id }: { task_id: string; session_id: string | null; client_id: string | null },
  more: Pick<Reached, 'action' | 'changes'> = {},
): void {
  noteReached({
    entityType: 'dead_letter',
    entityId: task_id,
    clientId: client_id,
    isOwn: false,
    ...(session_id === null ? {} : { sessionId: session_id }),
    ...more,
  });
}

/** @throws Problem 404 when an approver asks for a session that does not await a decision */
export function requireVisibleState(principal: Principal, state: string | undefined): void {
  if (scopeOf(principal).awaitingDecision && state !== 'awaiting_approval') throw notFound();
}

/**
 * The stored row of a session that the caller may see.
 *
 * @throws Problem 404; a store that fails causes a 503
 */
export async function storedSession(
  principal: Principal,
  sessionId: string,
  needs: FindSessionNeeds,
): Promise<StoredSession> {
  if (!SESSION_ID.test(sessionId)) throw notFound();
  const stored = await needs.sessions.find(sessionId, scopeOf(principal));
  requireVisibleState(principal, stored?.snapshot?.state);
  return shownTo(principal, stored);
}

/**
 * The stored row of an open session that the caller may see.
 *
 * @throws Problem 404, or 409 `session_closed`
 */
export async function openStoredSession(
  principal: Principal,
  sessionId: string,
  needs: FindSessionNeeds,
): Promise<StoredSession> {
  const stored = await storedSession(principal, sessionId, needs);
  if (stored.closed) throw new Problem(409, 'session_closed', 'This session is closed.', { more: { question: null } });
  return stored;
}

/** Maps a gateway failure to a problem. Routes handle the others themselves. */
export function gatewayProblem(error: unknown): unknown {
  if (!(error instanceof GatewayError)) return error;
  return error.failure.kind === 'unreachable' ? unavailable() : notFound();
}
