/** The status of the operation behind a 202: from the projection if it ended there, else from the workflow. */
import { createHash } from 'node:crypto';
import type { RedriveProgress, RedriveRepository } from '../../adapters/postgres/dead-letters/redrive-repository.js';
import type { SessionStore } from '../../adapters/postgres/sessions/session-store.js';
import type { SessionTarget, TemporalSessionGateway } from '../../adapters/temporal/session-gateway.js';
import { scopeOf } from '../../domain/access.js';
import { findCatalogue } from '../../domain/catalogue/lookup.js';
import { GatewayError } from '../../domain/errors/gateway-error.js';
import type { CommandOutcome } from '../../domain/session/commands.js';
import { renderQuestion, type RenderedQuestion } from '../../domain/session/interview.js';
import type { SessionSnapshot } from '../../domain/session/snapshot.js';
import { Problem, notFound } from '../http/problem.js';
import { languageOfRequest, noteReached } from '../http/request-context.js';
import type { Principal } from '../http/principal.js';
import type { Shown } from '../http/shown.js';
import type { commandResultSchema, operationSchema } from './operation-schemas.js';
import { gatewayProblem, noteSession, shownTo, storedSession } from '../commands/access.js';
import { sessionBody, sessionStatus, type WorkflowLinkNeeds } from '../commands/presenters.js';
import { readSession, type ReadSessionNeeds } from '../commands/read-session.js';
import { operationOf, redriveIdOf } from '../commands/redrive-operation.js';
import { rejectionProblem } from '../commands/send-command.js';
import { START_OPERATION } from '../commands/start-session.js';

export type OperationNeeds = ReadSessionNeeds &
  WorkflowLinkNeeds & {
    readonly sessions: Pick<SessionStore, 'outcome'>;
    readonly gateway: Pick<TemporalSessionGateway, 'operation' | 'erasure'>;
    readonly redrives: Pick<RedriveRepository, 'progress'>;
  };

export const ERASE_OPERATION = 'erase';

export type OperationBody = Omit<Shown<typeof operationSchema>, 'result'> & {
  readonly result?: Shown<typeof operationSchema>['result'] | RedriveProgress;
};

/** @throws Problem 404 for an unknown or foreign operation, 503 when neither projection nor workflow can be read */
export async function operationStatus(
  principal: Principal,
  operationId: string,
  correlationId: string,
  needs: OperationNeeds,
): Promise<OperationBody> {
  const redriveId = principal.role === 'admin' ? redriveIdOf(operationId) : undefined;
  if (redriveId !== undefined) return redrive(principal, redriveId, needs);
  const match = /^([0-9a-f-]{36})\.([\w-]{1,64})$/.exec(operationId);
  const [sessionId, commandId] = [match?.[1], match?.[2]];
  if (sessionId === undefined || commandId === undefined) throw notFound();
  if (principal.role !== 'approver' && commandId === ERASE_OPERATION)
    return erasure(principal, sessionId, operationId, needs);
  if (principal.role !== 'approver' && commandId === START_OPERATION)
    return start(principal, sessionId, operationId, needs);

  const { clientId, version } = await ownSession(principal, sessionId, needs);
  const found = await findOutcome({ clientId, sessionId, version }, commandId, needs);
  // Nothing is stored yet and no worker answers: the command is in the workflow's history and will be applied.
  if (found === 'unknown') return { operation_id: operationId, status: 'running' };
  const { status, outcome, isStored } = found;
  // An approver follows decisions only. After one, the session no longer awaits his.
  if (principal.role === 'approver' && outcome.type !== 'decide') throw notFound();
  if (outcome.status === 'rejected') {
    return {
      operation_id: operationId,
      status: 'failed',
      error: rejectionProblem({ kind: 'rejected', ...outcome.rejection }).body(correlationId, languageOfRequest()),
    };
  }
  if (status !== 'succeeded' && status !== 'failed') return { operation_id: operationId, status };
  // The session that is read next must be at least as new as the outcome.
  needs.acknowledged.record(sessionId, outcome.seq);
  // A stored outcome was written together with the snapshot that shows it.
  const { snapshot } = await readSession(principal, sessionId, needs, {
    ownWork: outcome.job !== undefined && !isStored,
    anyState: true,
  });
  if (status === 'failed')
    return {
      operation_id: operationId,
      status,
      error: workFailed(snapshot.close_reason).body(correlationId, languageOfRequest()),
    };
  return { operation_id: operationId, status, result: resultOf(outcome, snapshot) };
}

function workFailed(reason: string | null): Problem {
  return new Problem(409, 'work_failed', reason ?? 'The work was abandoned.');
}

async function redrive(principal: Principal, redriveId: string, needs: OperationNeeds): Promise<OperationBody> {
  const progress = await needs.redrives.progress(redriveId, scopeOf(principal));
  if (progress === undefined) throw notFound();
  noteReached({ entityType: 'operation', entityId: redriveId, clientId: progress.client_id, isOwn: false });
  return operationOf(progress);
}

/** The caller's own session, from its row, or from its workflow while PostgreSQL is down. */
async function ownSession(
  principal: Principal,
  sessionId: string,
  needs: OperationNeeds,
): Promise<{ clientId: string; version: number }> {
  try {
    return shownTo(principal, await needs.sessions.find(sessionId, scopeOf(principal)));
  } catch (error) {
    if (error instanceof Problem && error.status !== 503) throw error;
    const { clientId } = await readSession(principal, sessionId, needs, { anyState: true });
    return { clientId, version: 0 };
  }
}

type Found =
  | { readonly status: OperationBody['status']; readonly outcome: CommandOutcome; readonly isStored: boolean }
  /** Neither server answers. */
  | 'unknown';

/** @throws Problem 404 when the workflow does not know the command and nothing is stored */
async function findOutcome(
  session: SessionTarget & { version: number },
  commandId: string,
  needs: OperationNeeds,
): Promise<Found> {
  const outcome = await needs.sessions.outcome(session.sessionId, commandId).catch(() => undefined);
  const stored = outcome === undefined ? undefined : ({ outcome, status: statusOf(outcome), isStored: true } as const);
  // A reset may have undone the stored outcome: its number is then higher than the version of the session.
  if (stored !== undefined && stored.status !== 'running' && stored.outcome.seq <= session.version) return stored;
  try {
    const view = await needs.gateway.operation(session, commandId);
    if (view !== null) return { ...view, isStored: false };
  } catch (error) {
    if (!(error instanceof GatewayError)) throw error;
    return stored ?? 'unknown';
  }
  if (stored === undefined) throw notFound();
  return stored;
}

function statusOf(outcome: CommandOutcome): OperationBody['status'] {
  return outcome.status === 'rejected' ? 'failed' : (outcome.job ?? 'succeeded');
}

function resultOf(
  outcome: Extract<CommandOutcome, { status: 'accepted' }>,
  snapshot: SessionSnapshot,
): Shown<typeof commandResultSchema> {
  const base = sessionStatus(snapshot.session_id, {
    ...outcome.result,
    question: questionOf(snapshot, outcome.result.question_id),
  });
  switch (outcome.type) {
    case 'submit_answers': {
      const results = outcome.result.results ?? [];
      const [first] = results;
      return {
        ...base,
        accepted:
          results.length === 1 && first !== undefined
            ? { question_id: first.question_id, value: first.value ?? null }
            : results.filter((item) => item.accepted),
        results,
      };
    }
    case 'add_observation':
      return { ...base, observation_id: outcome.result.observation_id };
    case 'request_recommendations':
      return { ...base, state: snapshot.state, recommendations: snapshot.recommendations };
    case 'decide':
      return { ...base, state: snapshot.state, stage: snapshot.stage, applied: snapshot.applied };
    default:
      return base;
  }
}

/** The question that was current when the command was applied, as in the direct response. */
function questionOf({ catalogue, language }: SessionSnapshot, questionId: string | null): RenderedQuestion | null {
  const pinned = findCatalogue(catalogue.id, catalogue.version);
  const question = pinned.questions.find((candidate) => candidate.id === questionId);
  return question === undefined ? null : renderQuestion(pinned, language, question);
}

async function erasure(
  principal: Principal,
  sessionId: string,
  operationId: string,
  needs: OperationNeeds,
): Promise<OperationBody> {
  const stored = await needs.sessions.find(sessionId, scopeOf({ ...principal, role: 'admin' }));
  if (stored === undefined) throw notFound();
  const erased = {
    operation_id: operationId,
    status: 'succeeded',
    result: { session_id: sessionId, erased: true },
  } as const;
  if (stored.erased && principal.role === 'admin') {
    noteSession(principal, stored);
    return erased;
  }
  try {
    const { status, owner } = await needs.gateway.erasure(stored);
    // The tombstone no longer has an owner, but the workflow that erased the session knows whose it was.
    if (principal.role === 'client' && owner !== ownerMark(sessionId, principal)) throw notFound();
    noteSession(principal, stored);
    return status === 'succeeded' ? erased : { operation_id: operationId, status };
  } catch (error) {
    throw gatewayProblem(error);
  }
}

/** Tells whether a person owned a session that has no owner any more, without naming the person. */
export function ownerMark(sessionId: string, { clientId, sub }: { clientId: string; sub: string | null }): string {
  return createHash('sha256')
    .update(JSON.stringify([sessionId, clientId, sub]))
    .digest('base64url');
}

async function start(
  principal: Principal,
  sessionId: string,
  operationId: string,
  needs: OperationNeeds,
): Promise<OperationBody> {
  try {
    const { clientId, snapshot } = await readSession(principal, sessionId, needs);
    return {
      operation_id: operationId,
      status: 'succeeded',
      result: sessionBody({ clientId, sessionId }, snapshot, needs),
    };
  } catch (error) {
    if ((error as { status?: number }).status !== 503) throw error;
    await storedSession(principal, sessionId, needs);
    return { operation_id: operationId, status: 'running' };
  }
}
