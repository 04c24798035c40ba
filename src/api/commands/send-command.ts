/**
 * Sends a command such that it cannot be lost. An Update that no worker has accepted exists only in the memory of the
 * Temporal server. Past the deadline, the same command is therefore sent as a Signal, which is durable. Reply 202 only
 * after the Signal is acknowledged, else 503.
 */
import type { SessionStore, StoredSession } from '../../adapters/postgres/sessions/session-store.js';
import type { RedisAcknowledgedVersions } from '../../adapters/redis/acknowledged-versions.js';
import type { SessionTarget, TemporalSessionGateway } from '../../adapters/temporal/session-gateway.js';
import { EVERYTHING, actorOf, personOf, scopeOf } from '../../domain/access.js';
import { GatewayError, type GatewayFailure } from '../../domain/errors/gateway-error.js';
import {
  REJECTION_STATUS,
  type Command,
  type CommandOutcome,
  type CommandPayloads,
  type CommandType,
} from '../../domain/session/commands.js';
import { withTimeout } from '../../observability/with-timeout.js';
import type { UpdateResult } from '../../workflows/session/messages.js';
import { bodyHash, commandIdFor } from '../http/idempotency.js';
import { Problem, notFound, unavailable } from '../http/problem.js';
import { rememberSession } from '../http/request-context.js';
import type { RequestContext } from '../http/route.js';
import { shownTo } from './access.js';

export interface SendCommandNeeds {
  readonly sessions: Pick<SessionStore, 'find' | 'outcome'>;
  readonly gateway: Pick<TemporalSessionGateway, 'update' | 'signal'>;
  readonly acknowledged: Pick<RedisAcknowledgedVersions, 'record'>;
  readonly limits: { readonly commandDeadlineMs: number };
}

export interface SignalSessionNeeds {
  readonly gateway: Pick<TemporalSessionGateway, 'signal'>;
  readonly acknowledged: Pick<RedisAcknowledgedVersions, 'record'>;
}

/** The part of the deadline reserved for the Signal. */
const SIGNAL_SHARE_MS = 1_000;
/**
 * The longest wait for the stored session after a rejection. Its version and language do not justify waiting for a
 * hanging database.
 */
const STORED_TIMEOUT_MS = 200;

export type Sent =
  | { readonly status: 'applied'; readonly result: UpdateResult; readonly command: Command }
  /** Durable but not applied yet. */
  | { readonly status: 'accepted'; readonly operationId: string };

type RejectedFailure = Extract<GatewayFailure, { kind: 'rejected' }>;
type Context = Pick<
  RequestContext<unknown, unknown, unknown>,
  'principal' | 'correlationId' | 'idempotencyKey' | 'operation'
>;

/**
 * Builds the command of a request.
 *
 * @param fingerprint what the idempotency key is compared by; default the request body as sent
 */
export function commandOf<T extends CommandType>(
  context: Context,
  sessionId: string,
  type: T,
  payload: CommandPayloads[T],
  fingerprint: unknown,
): Command<T> {
  return { ...commandIdentity(context, sessionId, fingerprint), type, payload };
}

/** A command without type and payload, for a request that needs the command id before it knows the payload. */
export function commandIdentity(
  context: Context,
  sessionId: string,
  fingerprint: unknown,
): Omit<Command, 'type' | 'payload'> {
  const { principal } = context;
  const scope = { sub: principal.sub, clientId: principal.clientId, operation: context.operation, sessionId };
  return {
    command_id: commandIdFor(scope, context.idempotencyKey),
    hash: bodyHash(fingerprint),
    actor: actorOf(principal),
    correlation_id: context.correlationId,
  };
}

/** @throws Problem: the rejection as 4xx, 404, 409 for a closed session, 503 when nothing durable was reached */
export async function sendCommand(target: SessionTarget, command: Command, needs: SendCommandNeeds): Promise<Sent> {
  const total = needs.limits.commandDeadlineMs;
  const signalAt = performance.now() + Math.max(total - SIGNAL_SHARE_MS, total / 2);
  const update = (): Promise<Tried> =>
    needs.gateway.update(target, command, Math.max(0, signalAt - performance.now())).then(
      (result) => ({ result }),
      (error: unknown) => ({ failure: failureOf(error) }),
    );
  let tried = await update();
  if (tried.failure?.kind === 'rejected' && tried.failure.code !== 'not_found') {
    const stored = await storedSoon(target, needs);
    // People read a rejection. The session has accepted this caller, so it may be shown in the session's language.
    if (stored !== undefined) rememberSession(target.sessionId, stored.language);
    if (isOvertaken(tried.failure, stored)) tried = await update();
  }
  const { result, failure } = tried;
  if (result !== undefined) {
    needs.acknowledged.record(target.sessionId, result.version);
    return { status: 'applied', result, command };
  }
  if (failure.kind === 'rejected') throw rejectionProblem(failure);
  return failure.kind === 'not_open' ? repeatOrThrow(target, command, needs) : signal(target, command, needs);
}

type Tried =
  | { readonly result: UpdateResult; readonly failure?: never }
  | { readonly failure: GatewayFailure; readonly result?: never };

/** The session has judged the caller already. */
async function storedSoon(
  { sessionId }: SessionTarget,
  needs: Pick<SendCommandNeeds, 'sessions'>,
): Promise<StoredSession | undefined> {
  return withTimeout(STORED_TIMEOUT_MS, needs.sessions.find(sessionId, EVERYTHING)).catch(() => undefined);
}

/**
 * Whether the caller may have read a newer version of the session than the one that rejected the command. A workflow
 * task handles its Updates before completions that arrived earlier, and the projection of a lost task is already
 * written.
 */
function isOvertaken({ code, version }: RejectedFailure, stored: StoredSession | undefined): boolean {
  return statusOf(code) === 409 && version !== undefined && stored !== undefined && stored.version > version;
}

async function signal(target: SessionTarget, command: Command, needs: SendCommandNeeds): Promise<Sent> {
  try {
    await needs.gateway.signal(target, command, SIGNAL_SHARE_MS);
  } catch (error) {
    if (failureOf(error).kind === 'not_open') return repeatOrThrow(target, command, needs);
    throw unavailable();
  }
  // Not applied yet, so the version is unknown: readers ask the workflow until it is known.
  needs.acknowledged.record(target.sessionId, Number.MAX_SAFE_INTEGER);
  return { status: 'accepted', operationId: operationIdOf(target.sessionId, command.command_id) };
}

/**
 * Signals the session about something that is already durable elsewhere, without waiting for the outcome. @throws
 * GatewayError
 */
export async function signalSession(target: SessionTarget, command: Command, needs: SignalSessionNeeds): Promise<void> {
  await needs.gateway.signal(target, command, SIGNAL_SHARE_MS);
  needs.acknowledged.record(target.sessionId, Number.MAX_SAFE_INTEGER);
}

/** There is no open workflow. A repeated command of a session that has closed meanwhile gets its first outcome. */
async function repeatOrThrow(target: SessionTarget, command: Command, needs: SendCommandNeeds): Promise<Sent> {
  const sender = personOf(command.actor);
  const stored = shownTo(sender, await needs.sessions.find(target.sessionId, scopeOf(sender)));
  const outcome = await needs.sessions.outcome(target.sessionId, command.command_id);
  if (outcome !== undefined) return { status: 'applied', result: firstResultOf(outcome, command.hash), command };
  throw new Problem(409, 'session_closed', `This session is ${stored.snapshot?.state ?? 'closed'}.`, {
    more: { question: null },
  });
}

function firstResultOf(outcome: CommandOutcome, hash: string): UpdateResult {
  // eslint-disable-next-line security/detect-possible-timing-attacks -- the hash of the caller's own body, no secret
  if (outcome.hash !== hash)
    throw rejectionProblem({
      kind: 'rejected',
      code: 'idempotency_key_reused',
      message: 'This idempotency key was used for another request.',
      errors: [],
    });
  if (outcome.status === 'rejected') throw rejectionProblem({ kind: 'rejected', ...outcome.rejection });
  return { ...outcome.result, question: null };
}

function failureOf(error: unknown): GatewayFailure {
  if (error instanceof GatewayError) return error.failure;
  throw error;
}

/** The session's rejection as a problem document. */
export function rejectionProblem(failure: RejectedFailure): Problem {
  const status = statusOf(failure.code);
  if (status === undefined)
    return new Problem(500, 'internal_error', 'Something went wrong on our side. It has been recorded.', {
      category: 'unknown',
    });
  if (failure.code === 'not_found') return notFound();
  return new Problem(status, failure.code, failure.message, {
    errors: failure.errors,
    ...(status === 409
      ? {
          more: {
            question: failure.question ?? null,
            ...(failure.current === undefined ? {} : { current: failure.current }),
          },
        }
      : {}),
    ...(status === 503 ? { retryAfterSeconds: 2 } : {}),
  });
}

function statusOf(code: string): number | undefined {
  return (REJECTION_STATUS as Readonly<Record<string, number | undefined>>)[code];
}

/** `<session id>.<command id>`: opaque to clients. Any API process can resolve it. */
export function operationIdOf(sessionId: string, commandId: string): string {
  return `${sessionId}.${commandId}`;
}
