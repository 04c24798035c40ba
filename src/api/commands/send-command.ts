/**
 * The durable way of a command. An Update that no worker has accepted lives only in the memory of the Temporal server, so
 * past the deadline the same command goes in as a Signal, which is durable: 202 only after that is acknowledged, else 503.
 */
import {
  REJECTION_STATUS,
  type Command,
  type CommandOutcome,
  type CommandPayloads,
  type CommandType,
} from '../../domain/session/commands.js';
import { within } from '../../observability/with-timeout.js';
import type { UpdateResult } from '../../workflows/session/messages.js';
import { GatewayError, type ApiDependencies, type GatewayFailure, type SessionTarget, type StoredSession } from '../dependencies.js';
import { bodyHash, commandIdFor } from '../http/idempotency.js';
import { Problem, notFound, unavailable } from '../http/problem.js';
import { noteSession } from '../http/request-context.js';
import type { RequestContext } from '../http/route.js';
import { shownTo } from './access.js';

/** Kept back from the deadline for the Signal. */
const SIGNAL_SHARE_MS = 1_000;
/** What a refusal is compared with, and its language, are not worth waiting for a database that hangs. */
const STORED_WITHIN_MS = 200;

export type Sent =
  | { readonly status: 'answered'; readonly answer: UpdateResult; readonly command: Command }
  /** Durable, not applied yet. */
  | { readonly status: 'accepted'; readonly operationId: string };

type Refusal = Extract<GatewayFailure, { kind: 'rejected' }>;
type Context = Pick<RequestContext<unknown, unknown, unknown>, 'principal' | 'correlationId' | 'idempotencyKey' | 'operation'>;

/**
 * Makes the command of a request.
 *
 * @param fingerprint what the idempotency key is compared by; the request body as it was sent
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

/** Everything of a command but what it says: for a request that must know its command id before its payload. */
export function commandIdentity(context: Context, sessionId: string, fingerprint: unknown): Omit<Command, 'type' | 'payload'> {
  const { principal } = context;
  const scope = { sub: principal.sub, clientId: principal.clientId, operation: context.operation, sessionId };
  return {
    command_id: commandIdFor(scope, context.idempotencyKey),
    hash: bodyHash(fingerprint),
    actor: { role: principal.role, sub: principal.sub },
    correlation_id: context.correlationId,
  };
}

/** @throws Problem: the rejection as 4xx, 404, 409 for a closed session, 503 when nothing durable was reached */
export async function sendCommand(target: SessionTarget, command: Command, deps: ApiDependencies): Promise<Sent> {
  const total = deps.limits.commandDeadlineMs;
  const signalAt = performance.now() + Math.max(total - SIGNAL_SHARE_MS, total / 2);
  const update = (): Promise<Tried> =>
    deps.gateway.update(target, command, Math.max(0, signalAt - performance.now())).then(
      (answer) => ({ answer }),
      (error: unknown) => ({ failure: failureOf(error) }),
    );
  let tried = await update();
  if (tried.failure?.kind === 'rejected' && tried.failure.code !== 'not_found') {
    const stored = await storedSoon(target, deps);
    // A refusal is read by people. The session has answered this caller, so its language is no secret to them.
    if (stored !== undefined) noteSession(target.sessionId, stored.language);
    if (isOvertaken(tried.failure, stored)) tried = await update();
  }
  const { answer, failure } = tried;
  if (answer !== undefined) {
    deps.acknowledged.note(target.sessionId, answer.version);
    return { status: 'answered', answer, command };
  }
  if (failure.kind === 'rejected') throw rejectionProblem(failure);
  return failure.kind === 'not_open' ? repeatOrRefuse(target, command, deps) : signal(target, command, deps);
}

type Tried = { readonly answer: UpdateResult; readonly failure?: never } | { readonly failure: GatewayFailure; readonly answer?: never };

async function storedSoon({ sessionId }: SessionTarget, deps: ApiDependencies): Promise<StoredSession | undefined> {
  return within(STORED_WITHIN_MS, deps.sessions.find(sessionId)).catch(() => undefined);
}

/**
 * Whether the caller may have read a newer session than the one that refused: a workflow task is given its Updates before the
 * completions that came earlier, and the projection of a task that was lost is there already.
 */
function isOvertaken({ code, version }: Refusal, stored: StoredSession | undefined): boolean {
  return statusOf(code) === 409 && version !== undefined && stored !== undefined && stored.version > version;
}

async function signal(target: SessionTarget, command: Command, deps: ApiDependencies): Promise<Sent> {
  try {
    await deps.gateway.signal(target, command, SIGNAL_SHARE_MS);
  } catch (error) {
    if (failureOf(error).kind === 'not_open') return repeatOrRefuse(target, command, deps);
    throw unavailable();
  }
  // Not applied yet, so no version is known: readers ask the workflow until one is.
  deps.acknowledged.note(target.sessionId, Number.MAX_SAFE_INTEGER);
  return { status: 'accepted', operationId: operationIdOf(target.sessionId, command.command_id) };
}

/** Tells the session of what is durable elsewhere; nobody waits for what it makes of it. @throws GatewayError */
export async function tellSession(target: SessionTarget, command: Command, deps: ApiDependencies): Promise<void> {
  await deps.gateway.signal(target, command, SIGNAL_SHARE_MS);
  deps.acknowledged.note(target.sessionId, Number.MAX_SAFE_INTEGER);
}

/** No open workflow: a repeated command of a session that closed meanwhile gets its first answer. */
async function repeatOrRefuse(target: SessionTarget, command: Command, deps: ApiDependencies): Promise<Sent> {
  const owner = {
    role: command.actor.role === 'system' ? 'admin' : command.actor.role,
    sub: command.actor.sub,
    clientId: target.clientId,
  } as const;
  const stored = shownTo(owner, await deps.sessions.find(target.sessionId));
  const outcome = await deps.sessions.outcome(target.sessionId, command.command_id);
  if (outcome !== undefined) return { status: 'answered', answer: answerOf(outcome, command.hash), command };
  throw new Problem(409, 'session_closed', `This session is ${stored.snapshot?.state ?? 'closed'}.`, { more: { question: null } });
}

function answerOf(outcome: CommandOutcome, hash: string): UpdateResult {
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

/** A rejection of the session as a problem document. */
export function rejectionProblem(failure: Refusal): Problem {
  const status = statusOf(failure.code);
  if (status === undefined)
    return new Problem(500, 'internal_error', 'Something went wrong on our side. It has been noted.', { category: 'unknown' });
  if (failure.code === 'not_found') return notFound();
  return new Problem(status, failure.code, failure.message, {
    errors: failure.errors,
    ...(status === 409
      ? { more: { question: failure.question ?? null, ...(failure.current === undefined ? {} : { current: failure.current }) } }
      : {}),
    ...(status === 503 ? { retryAfterSeconds: 2 } : {}),
  });
}

function statusOf(code: string): number | undefined {
  return (REJECTION_STATUS as Readonly<Record<string, number | undefined>>)[code];
}

/** `<session id>.<command id>`: opaque to clients, resolvable by any API process. */
export function operationIdOf(sessionId: string, commandId: string): string {
  return `${sessionId}.${commandId}`;
}
