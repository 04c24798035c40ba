/** From an id in a URL to a session the caller may see. An unknown and a foreign id look the same. */
import { GatewayError, type ApiDependencies, type SessionTarget, type StoredSession } from '../dependencies.js';
import { Problem, notFound, unavailable } from '../http/problem.js';
import { noteSession } from '../http/request-context.js';
import type { Principal } from '../middleware/authenticate.js';

const SESSION_ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/**
 * Where the session's workflow is. A client's own client id leads to it without a look-up (PostgreSQL may be away; the
 * workflow checks the subject); an administrator's session is looked up.
 *
 * @throws Problem 404
 */
export async function targetOf(principal: Principal, sessionId: string, deps: ApiDependencies): Promise<SessionTarget> {
  if (!SESSION_ID.test(sessionId)) throw notFound();
  noteSession(sessionId);
  if (principal.role !== 'admin') return { clientId: principal.clientId, sessionId };
  const { clientId } = shownTo(principal, await deps.sessions.find(sessionId));
  return { clientId, sessionId };
}

/** Whether the caller may see a stored session. */
function maySee(principal: Principal, stored: StoredSession): boolean {
  return !stored.erased && !stored.erasing && isOwner(principal, stored);
}

/** An administrator stands in for every owner. */
export function isOwner(principal: Principal, stored: Pick<StoredSession, 'clientId' | 'sub'>): boolean {
  return principal.role === 'admin' || (stored.clientId === principal.clientId && stored.sub === principal.sub);
}

/**
 * The row of a session, for a caller who may see it; from here on the request is answered in its language.
 *
 * @throws Problem 404
 */
export function shownTo(principal: Principal, stored: StoredSession | undefined): StoredSession {
  if (stored === undefined || !maySee(principal, stored)) throw notFound();
  noteSession(stored.sessionId, stored.language);
  return stored;
}

/**
 * The stored row of a session the caller may see.
 *
 * @throws Problem 404; a failing store passes through as 503
 */
export async function storedSession(principal: Principal, sessionId: string, deps: ApiDependencies): Promise<StoredSession> {
  if (!SESSION_ID.test(sessionId)) throw notFound();
  return shownTo(principal, await deps.sessions.find(sessionId));
}

/**
 * The same for what only an open session takes.
 *
 * @throws Problem 404, or 409 `session_closed`
 */
export async function openStoredSession(principal: Principal, sessionId: string, deps: ApiDependencies): Promise<StoredSession> {
  const stored = await storedSession(principal, sessionId, deps);
  if (stored.closed) throw new Problem(409, 'session_closed', 'This session is closed.', { more: { question: null } });
  return stored;
}

/** Gateway failures that are not the route's own business, as problems. */
export function gatewayProblem(error: unknown): unknown {
  if (!(error instanceof GatewayError)) return error;
  return error.failure.kind === 'unreachable' ? unavailable() : notFound();
}
