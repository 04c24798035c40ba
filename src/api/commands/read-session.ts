/** Reading a session so that the reader sees what was acknowledged: projection, else the workflow itself, else 503. */
import type { SessionSnapshot } from '../../domain/session/snapshot.js';
import { GatewayError, type ApiDependencies, type StoredSession } from '../dependencies.js';
import { Problem, notFound, unavailable } from '../http/problem.js';
import { noteSession } from '../http/request-context.js';
import type { Principal } from '../middleware/authenticate.js';
import { shownTo, targetOf } from './access.js';

export interface ReadSession {
  readonly clientId: string;
  readonly snapshot: SessionSnapshot;
}

/**
 * @param options.ownWork the workflow is asked first: what it just finished by itself has no acknowledged version yet
 * @throws Problem 404 or 503
 */
export async function readSession(
  principal: Principal,
  sessionId: string,
  deps: ApiDependencies,
  options: { ownWork?: boolean } = {},
): Promise<ReadSession> {
  // Both at once: neither needs the other, and each is a way to another server.
  const newest = deps.acknowledged.newest(sessionId);
  const stored = await findStored(principal, sessionId, deps);
  const behind =
    options.ownWork === true || stored === 'away' || stored.snapshot === undefined || stored.suspicious || stored.version < (await newest);
  if (!behind && stored.snapshot !== undefined) return { clientId: stored.clientId, snapshot: stored.snapshot };
  return queryWorkflow(principal, sessionId, deps, stored === 'away' ? undefined : stored);
}

async function findStored(principal: Principal, sessionId: string, deps: ApiDependencies): Promise<StoredSession | 'away'> {
  let stored: StoredSession | undefined;
  try {
    stored = await deps.sessions.find(sessionId);
  } catch {
    return 'away';
  }
  return shownTo(principal, stored);
}

async function queryWorkflow(
  principal: Principal,
  sessionId: string,
  deps: ApiDependencies,
  stored: StoredSession | undefined,
): Promise<ReadSession> {
  const target = stored ?? (await targetOf(principal, sessionId, deps));
  try {
    const { sub, ...snapshot } = await deps.gateway.snapshot(target);
    if (principal.role !== 'admin' && sub !== principal.sub) throw notFound();
    noteSession(sessionId, snapshot.language);
    if (stored !== undefined && stored.version >= snapshot.version) deps.acknowledged.note(sessionId, snapshot.version);
    return { clientId: target.clientId, snapshot };
  } catch (error) {
    if (error instanceof Problem) throw error;
    const isClosed = stored?.closed === true;
    if (!(error instanceof GatewayError) || (error.failure.kind !== 'not_open' && !isClosed)) throw unavailable();
    // Reserved, but its workflow never started, or is gone: what is stored is all there is.
    if (stored?.snapshot !== undefined) return { clientId: stored.clientId, snapshot: stored.snapshot };
    throw notFound();
  }
}
