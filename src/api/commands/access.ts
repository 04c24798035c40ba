/** From an id in a URL to a session that the caller may see. An unknown id and a foreign one look the same. */
import type { SessionHead, SessionStore, StoredSession } from '../../adapters/postgres/sessions/session-store.js';
import type { SessionTarget } from '../../adapters/temporal/session-gateway.js';
import { GatewayError } from '../../domain/errors/gateway-error.js';
import { Problem, notFound, unavailable } from '../http/problem.js';
import { rememberSession } from '../http/request-context.js';
import type { Principal } from '../http/principal.js';

export interface FindSessionNeeds {
  readonly sessions: Pick<SessionStore, 'find'>;
}

const SESSION_ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/**
 * The workflow of a session. A client's token has the client id, which identifies the workflow without a look-up:
 * PostgreSQL may be down, and the workflow checks the subject. For an administrator the session is looked up.
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
  if (principal.role !== 'admin') return { clientId: principal.clientId, sessionId };
  const { clientId } = shownTo(principal, await needs.sessions.find(sessionId));
  return { clientId, sessionId };
}

/** Whether the caller may see a stored session. */
function maySee(principal: Principal, stored: SessionHead): boolean {
  return !stored.erased && !stored.erasing && isOwner(principal, stored);
}

/** Administrators count as owners of every session. */
export function isOwner(principal: Principal, stored: Pick<StoredSession, 'clientId' | 'sub'>): boolean {
  return principal.role === 'admin' || (stored.clientId === principal.clientId && stored.sub === principal.sub);
}

/**
 * The row of a session, for a caller who may see it. From here on, messages use the language of the session.
 *
 * @throws Problem 404
 */
export function shownTo<Stored extends SessionHead>(principal: Principal, stored: Stored | undefined): Stored {
  if (stored === undefined || !maySee(principal, stored)) throw notFound();
  rememberSession(stored.sessionId, stored.language);
  return stored;
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
  return shownTo(principal, await needs.sessions.find(sessionId));
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
