/** Starts a session: reserves it in PostgreSQL, then creates it with one Update-with-Start. */
import { randomUUID } from 'node:crypto';
import type { SessionStore } from '../../adapters/postgres/sessions/session-store.js';
import type { SessionTarget, TemporalSessionGateway } from '../../adapters/temporal/session-gateway.js';
import { EVERYTHING, actorOf, shownActor } from '../../domain/access.js';
import { findCatalogue } from '../../domain/catalogue/lookup.js';
import type { ConversationType, Language } from '../../domain/catalogue/types.js';
import type { Command, SubmittedAnswer } from '../../domain/session/commands.js';
import { GatewayError } from '../../domain/errors/gateway-error.js';
import { sessionWorkflowId, type UpdateResult, type SessionInput } from '../../workflows/session/messages.js';
import { unavailable } from '../http/problem.js';
import type { RequestContext } from '../http/route.js';
import {
  commandIdentity,
  commandOf,
  operationIdOf,
  rejectionProblem,
  sendCommand,
  signalSession,
  type SendCommandNeeds,
} from './send-command.js';

export type StartSessionNeeds = SendCommandNeeds & {
  readonly sessions: Pick<SessionStore, 'reserve' | 'markClosed'>;
  readonly gateway: Pick<TemporalSessionGateway, 'start' | 'describe' | 'deleteWorkflow'>;
  /** Options of a new session. */
  readonly sessionOptions: SessionInput['options'];
};

export interface StartRequest {
  readonly conversation_type: ConversationType;
  readonly language: Language;
  readonly device?: string;
  readonly site_name?: string;
  readonly resume_existing: boolean;
  /** First answers, applied in the same step. */
  readonly answers?: readonly SubmittedAnswer[];
}

export type Started =
  | { readonly status: 'created' | 'existing'; readonly target: SessionTarget; readonly result: UpdateResult }
  | { readonly status: 'accepted'; readonly target: SessionTarget; readonly operationId: string };

type Context = Pick<
  RequestContext<unknown, unknown, unknown>,
  'principal' | 'correlationId' | 'idempotencyKey' | 'operation'
>;

/** The operation of a start that no worker has answered yet. It ends as soon as the session answers. */
export const START_OPERATION = 'start';

/**
 * Enough for the worst case: the workflow of the session found no longer exists, and neither does that of a concurrent
 * start.
 */
const ATTEMPTS = 3;

/** @throws Problem 503 when PostgreSQL (for a new session) or Temporal is unreachable */
export async function startSession(
  context: Context,
  request: StartRequest,
  needs: StartSessionNeeds,
): Promise<Started> {
  const superseded = new Set<string>();
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const { target, isNew } = await reserve(context, request, needs);
    if (!isNew && !request.resume_existing && !superseded.has(target.sessionId)) {
      // The same key again must not supersede the session that it created.
      const repeated =
        context.idempotencyKey === undefined
          ? undefined
          : await needs.sessions.outcome(target.sessionId, startCommand(context, request, target).command_id);
      if (repeated === undefined) {
        superseded.add(target.sessionId);
        await supersede(context, target, needs);
        continue;
      }
    }
    try {
      const started = await open(context, request, target, needs);
      if (isNew || started.status === 'existing' || !(await isErased(target, needs))) return started;
      // The erasure had deleted the workflow of the session that was found, and this start created it again.
      await needs.gateway.deleteWorkflow(target);
    } catch (error) {
      if (!(error instanceof GatewayError)) throw error;
      if (error.failure.kind === 'rejected') throw rejectionProblem(error.failure);
      if (error.failure.kind === 'unreachable') throw unavailable();
      // The workflow closed without a projection, for example by termination. Close the row, so that a new session can
      // start.
      await needs.sessions.markClosed(target.sessionId, 'workflow_gone');
    }
  }
  throw unavailable();
}

/** An erasure marks the row before it deletes the workflow, so a start that is too late sees the mark. */
async function isErased({ sessionId }: SessionTarget, needs: StartSessionNeeds): Promise<boolean> {
  const stored = await needs.sessions.find(sessionId, EVERYTHING);
  return stored !== undefined && (stored.erasing || stored.erased);
}

async function reserve(
  { principal }: Context,
  request: StartRequest,
  needs: StartSessionNeeds,
): Promise<{ target: SessionTarget; isNew: boolean }> {
  const sessionId = randomUUID();
  const { sessionId: reserved, isNew } = await needs.sessions.reserve({
    clientId: principal.clientId,
    sub: principal.sub,
    sessionId,
    conversationType: request.conversation_type,
    language: request.language,
    device: request.device,
    workflowId: sessionWorkflowId(principal.clientId, sessionId),
  });
  return { target: { clientId: principal.clientId, sessionId: reserved }, isNew };
}

function startCommand(context: Context, request: StartRequest, target: SessionTarget): Command<'open_session'> {
  // Scoped to the owner, not to the session: the same key must find the session that it started.
  const command = commandIdentity(context, '', { ...request, session: target.sessionId });
  const answers = request.answers?.map((answer, index) => ({
    // Should the answers also arrive by signal, each is applied once.
    answer_id: `${command.command_id}.${index}`,
    ...answer,
  }));
  return { ...command, type: 'open_session', payload: { device: request.device, answers } };
}

async function open(
  context: Context,
  request: StartRequest,
  target: SessionTarget,
  needs: StartSessionNeeds,
): Promise<Started> {
  const { principal } = context;
  const command = startCommand(context, request, target);
  const input: SessionInput = {
    identity: {
      session_id: target.sessionId,
      client_id: target.clientId,
      sub: principal.sub,
      conversation_type: request.conversation_type,
      language: request.language,
      device: request.device,
      site_name: request.site_name,
    },
    catalogue_version: findCatalogue(request.conversation_type).version,
    options: needs.sessionOptions,
    start_command_id: command.command_id,
    correlation_id: context.correlationId,
    actor: shownActor(actorOf(principal)),
  };
  try {
    const result = await needs.gateway.start(input, command);
    needs.acknowledged.record(target.sessionId, result.version);
    return { status: result.created === true ? 'created' : 'existing', target, result };
  } catch (error) {
    if (!(error instanceof GatewayError) || error.failure.kind !== 'unreachable') throw error;
    // The start itself is durable, with or without a worker. Only an unreachable Temporal server is a failure.
    if ((await needs.gateway.describe(target)) !== 'open') throw error;
    return { status: 'accepted', target, operationId: await durableOperation(target, command, needs) };
  }
}

/** Without a worker the Update is not durable, so the answers that came with the start are sent as a signal. */
async function durableOperation(
  target: SessionTarget,
  { payload: { answers }, ...identity }: Command<'open_session'>,
  needs: StartSessionNeeds,
): Promise<string> {
  if (answers === undefined) return operationIdOf(target.sessionId, START_OPERATION);
  const command_id = `${identity.command_id}-answers`;
  const command: Command = { ...identity, command_id, type: 'submit_answers', payload: { answers, batch: true } };
  await signalSession(target, command, needs);
  return operationIdOf(target.sessionId, command_id);
}

async function supersede(context: Context, target: SessionTarget, needs: StartSessionNeeds): Promise<void> {
  const command = commandOf(
    { ...context, idempotencyKey: undefined },
    target.sessionId,
    'cancel_session',
    { reason: 'superseded' },
    { superseded: target.sessionId },
  );
  try {
    await sendCommand(target, command, needs);
  } catch (error) {
    if (!(error instanceof Error) || (error as { code?: string }).code !== 'session_closed') throw error;
  }
  await needs.sessions.markClosed(target.sessionId, 'superseded');
}
