/**
 * Reads a session such that the reader sees everything that was acknowledged: from the projection, else from the
 * workflow, else 503.
 */
import type { StoredSession } from '../../adapters/postgres/sessions/session-store.js';
import type { RedisAcknowledgedVersions } from '../../adapters/redis/acknowledged-versions.js';
import type { TemporalSessionGateway } from '../../adapters/temporal/session-gateway.js';
import { covers, scopeOf } from '../../domain/access.js';
import { GatewayError } from '../../domain/errors/gateway-error.js';
import type { SessionSnapshot } from '../../domain/session/snapshot.js';
import { Problem, notFound, unavailable } from '../http/problem.js';
import { rememberSession } from '../http/request-context.js';
import type { Principal } from '../http/principal.js';
import { noteSession, requireVisibleState, shownTo, targetOf, type FindSessionNeeds } from './access.js';

export interface ReadSessionNeeds extends FindSessionNeeds {
  readonly gateway: Pick<TemporalSessionGateway, 'snapshot'>;
  readonly acknowledged: Pick<RedisAcknowledgedVersions, 'newest' | 'record'>;
}

export interface ReadSession {
  readonly clientId: string;
  readonly snapshot: SessionSnapshot;
}

/**
 * @param options.anyState also a session that awaits no decision, for an approver who has just decided
 * @param options.ownWork asks the workflow first: work that the session just finished has no acknowledged version yet
 * @throws Problem 404 or 503
 */
export async function readSession(
  principal: Principal,
  sessionId: string,
  needs: ReadSessionNeeds,
  options: { ownWork?: boolean; anyState?: boolean } = {},
): Promise<ReadSession> {
  const session = await newestOf(principal, sessionId, needs, options.ownWork === true);
  if (options.anyState !== true) requireVisibleState(principal, session.snapshot.state);
  return session;
}

async function newestOf(
  principal: Principal,
  sessionId: string,
  needs: ReadSessionNeeds,
  ownWork: boolean,
): Promise<ReadSession> {
  // Both at once: they query different servers, and neither needs the other's result.
  const newest = needs.acknowledged.newest(sessionId);
  const stored = await findStored(principal, sessionId, needs);
  const behind =
    ownWork ||
    stored === 'away' ||
    stored.snapshot === undefined ||
    stored.suspicious ||
    stored.version < (await newest);
  if (!behind && stored.snapshot !== undefined) return { clientId: stored.clientId, snapshot: stored.snapshot };
  return queryWorkflow(principal, sessionId, needs, stored === 'away' ? undefined : stored);
}

async function findStored(
  principal: Principal,
  sessionId: string,
  needs: ReadSessionNeeds,
): Promise<StoredSession | 'away'> {
  let stored: StoredSession | undefined;
  try {
    stored = await needs.sessions.find(sessionId, scopeOf(principal));
  } catch {
    return 'away';
  }
  return shownTo(principal, stored);
}

async function queryWorkflow(
  principal: Principal,
  sessionId: string,
  needs: ReadSessionNeeds,
  stored: StoredSession | undefined,
): Promise<ReadSession> {
  const target = stored ?? (await targetOf(principal, sessionId, needs));
  try {
    const { sub, ...snapshot } = await needs.gateway.snapshot(target);
    if (!covers(scopeOf(principal), { clientId: target.clientId, sub })) throw notFound();
    noteSession(principal, { sessionId, clientId: target.clientId, sub });
    rememberSession(sessionId, snapshot.language);
    if (stored !== undefined && stored.version >= snapshot.version)
      needs.acknowledged.record(sessionId, snapshot.version);
    return { clientId: target.clientId, snapshot };
  } catch (error) {
    if (error instanceof Problem) throw error;
    const isClosed = stored?.closed === true;
    if (!(error instanceof GatewayError) || (error.failure.kind !== 'not_open' && !isClosed)) throw unavailable();
    // The session was reserved, but its workflow never started or no longer exists. Only the stored row is left.
    if (stored?.snapshot !== undefined) return { clientId: stored.clientId, snapshot: stored.snapshot };
    throw notFound();
  }
}
