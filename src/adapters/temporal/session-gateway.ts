/**
 * The API's access to the session workflow. Every call has a deadline: otherwise a call without a worker would never
 * end.
 */
import {
  type Client,
  WithStartWorkflowOperation,
  WorkflowExecutionAlreadyStartedError,
  WorkflowIdConflictPolicy,
  WorkflowIdReusePolicy,
  WorkflowNotFoundError,
  WorkflowUpdateFailedError,
  WorkflowUpdateRPCTimeoutOrCancelledError,
} from '@temporalio/client';
import {
  ApplicationFailure,
  SearchAttributeType,
  TypedSearchAttributes,
  defineSearchAttributeKey,
  type SearchAttributePair,
} from '@temporalio/common';
import { findCatalogue } from '../../domain/catalogue/lookup.js';
import { GatewayError } from '../../domain/errors/gateway-error.js';
import { callWithCircuitBreaker, type CircuitBreaker } from '../../domain/limits/circuit-breaker.js';
import {
  SEARCH_ATTRIBUTES,
  searchAttributesOf,
  type SearchAttributeName,
} from '../../domain/visibility/search-attributes.js';
import { initialState } from '../../domain/session/initial.js';
import type { Command, CommandType, Rejection } from '../../domain/session/commands.js';
import type { SessionSnapshot } from '../../domain/session/snapshot.js';
import * as erase from '../../workflows/erase/messages.js';
import * as messages from '../../workflows/session/messages.js';
import { GRPC, grpcCodeOf, temporalVerdict, type WaitsFor } from './outage.js';
import type { UpdateDefinition } from '@temporalio/common';

/** Short, because only after this silence does a session move from a killed worker to another (default 10 s). */
const WORKFLOW_TASK_TIMEOUT = '5s';
const READ_DEADLINE_MS = 2_500;
const RPC_DEADLINE_MS = 2_000;
/** Reserved from the deadline of a start, to ask whether it was durable. */
const DESCRIBE_DEADLINE_MS = 1_000;

const UPDATES: {
  readonly [T in Exclude<CommandType, 'resolve_dead_letter'>]: UpdateDefinition<messages.UpdateResult, [Command<T>]>;
} = {
  open_session: messages.openSession,
  submit_answers: messages.submitAnswers,
  add_observation: messages.addObservation,
  request_recommendations: messages.requestRecommendations,
  open_review: messages.openReview,
  decide: messages.decide,
  save_checkpoint: messages.saveCheckpoint,
  resume_session: messages.resumeSession,
  cancel_session: messages.cancelSession,
};

/** The parts of a session's workflow id. */
export interface SessionTarget {
  readonly clientId: string;
  readonly sessionId: string;
}

/** An erasure, and the mark of the session's owner. */
export interface Erasure {
  readonly status: 'running' | 'parked' | 'succeeded';
  readonly owner: unknown;
}

export interface GatewayOptions {
  /** The task queue of started workflows. */
  readonly taskQueue: string;
  readonly commandDeadlineMs: number;
  readonly deadLetterRetryMs: number;
  readonly breaker: CircuitBreaker;
}

export type TemporalCall = <T>(waitsFor: WaitsFor, deadlineMs: number, work: () => Promise<T>) => Promise<T>;

export class TemporalSessionGateway {
  constructor(
    private readonly client: Client,
    private readonly options: GatewayOptions,
  ) {}

  /** Update-with-Start: one call creates the session and returns the first question. @throws GatewayError */
  async start(input: messages.SessionInput, command: Command<'open_session'>): Promise<messages.UpdateResult> {
    return this.callUpdate(this.options.commandDeadlineMs - DESCRIBE_DEADLINE_MS, () =>
      this.client.workflow.executeUpdateWithStart(messages.openSession, {
        args: [command],
        updateId: updateIdOf(command),
        // Built for each attempt: the SDK rejects a used one.
        startWorkflowOperation: startOperationOf(input, this.options.taskQueue),
      }),
    );
  }

  /** @throws GatewayError */
  update(target: SessionTarget, command: Command, deadlineMs: number): Promise<messages.UpdateResult> {
    if (command.type === 'resolve_dead_letter') throw new Error('resolve_dead_letter has its own update');
    const definition = UPDATES[command.type] as UpdateDefinition<messages.UpdateResult, [Command]>;
    return this.callUpdate(deadlineMs, () =>
      this.handle(target).executeUpdate(definition, { args: [command], updateId: updateIdOf(command) }),
    );
  }

  /** The durable fallback, which needs no worker. @throws GatewayError */
  signal(target: SessionTarget, command: Command, deadlineMs: number): Promise<void> {
    return this.call('server', deadlineMs, () => this.handle(target).signal(messages.submitCommand, command));
  }

  /** @throws GatewayError */
  async resolveDeadLetter(workflowId: string, input: messages.ResolveDeadLetterInput, updateId: string): Promise<void> {
    await this.callUpdate(this.options.commandDeadlineMs, () =>
      this.client.workflow.getHandle(workflowId).executeUpdate(messages.resolveDeadLetter, { args: [input], updateId }),
    );
  }

  /** @throws GatewayError */
  snapshot(target: SessionTarget): Promise<SessionSnapshot & { readonly sub: string }> {
    return this.read(target, { what: 'snapshot' }, () => this.handle(target).query(messages.snapshot));
  }

  /** `null` when the session does not know the command. @throws GatewayError */
  operation(target: SessionTarget, commandId: string): Promise<messages.OperationView | null> {
    return this.read(target, { what: 'operation', command_id: commandId }, () =>
      this.handle(target).query(messages.operation, commandId),
    );
  }

  /** An open session is read by an Update that it rejects. A closed one can only be queried (ADR 0013). */
  private async read<T>(target: SessionTarget, reading: messages.SessionReading, query: () => Promise<T>): Promise<T> {
    try {
      return await this.callUpdate(READ_DEADLINE_MS, () =>
        this.handle(target)
          .executeUpdate(messages.readSession, { args: [reading] })
          .catch((error: unknown) => readingOf<T>(error)),
      );
    } catch (error) {
      if (!(error instanceof GatewayError) || error.failure.kind !== 'not_open') throw error;
      return this.call('worker', READ_DEADLINE_MS, query);
    }
  }

  /** Asks the Temporal server, so it needs no worker. @throws GatewayError when Temporal is down */
  async describe(target: SessionTarget): Promise<'open' | 'closed' | 'unknown'> {
    try {
      const { status } = await this.call('server', DESCRIBE_DEADLINE_MS, () => this.handle(target).describe());
      return status.name === 'RUNNING' ? 'open' : 'closed';
    } catch (error) {
      if (error instanceof GatewayError && error.failure.kind === 'not_open') return 'unknown';
      throw error;
    }
  }

  /**
   * @param owner tells later who may ask about the erasure; readable by us only, and gone with the workflow's history
   * @throws GatewayError
   */
  async startErasure(target: SessionTarget, owner: string, correlationId: string): Promise<void> {
    const input: erase.EraseWorkflowInput = {
      session_id: target.sessionId,
      client_id: target.clientId,
      correlation_id: correlationId,
      dead_letter_retry_ms: this.options.deadLetterRetryMs,
    };
    await this.call('server', RPC_DEADLINE_MS, () =>
      this.client.workflow
        .start(erase.ERASE_WORKFLOW_TYPE, {
          workflowId: erase.eraseWorkflowId(target.clientId, target.sessionId),
          taskQueue: this.options.taskQueue,
          args: [input],
          workflowIdConflictPolicy: WorkflowIdConflictPolicy.USE_EXISTING,
          workflowIdReusePolicy: WorkflowIdReusePolicy.REJECT_DUPLICATE,
          staticSummary: 'erase one session',
          memo: { owner },
        })
        .catch((error: unknown) => {
          if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
        }),
    );
  }

  /** Deletes the newest run of a session that was started again during its erasure. @throws GatewayError */
  async deleteWorkflow(target: SessionTarget): Promise<void> {
    const workflowExecution = { workflowId: messages.sessionWorkflowId(target.clientId, target.sessionId) };
    const { namespace } = this.client.options;
    await this.call('server', RPC_DEADLINE_MS, () =>
      this.client.workflowService.deleteWorkflowExecution({ namespace, workflowExecution }),
    );
  }

  /** @throws GatewayError */
  async erasure(target: SessionTarget): Promise<Erasure> {
    const handle = this.client.workflow.getHandle(erase.eraseWorkflowId(target.clientId, target.sessionId));
    const { status, memo } = await this.call('server', RPC_DEADLINE_MS, () => handle.describe());
    const owner = memo?.owner;
    if (status.name === 'COMPLETED') return { status: 'succeeded', owner };
    const isParked = this.call('worker', READ_DEADLINE_MS, () => handle.query(erase.eraseStatus));
    // Without a worker the erasure waits, and is not lost.
    return { owner, ...(await isParked.catch(() => ({ status: 'running' as const }))) };
  }

  private handle(target: SessionTarget): ReturnType<Client['workflow']['getHandle']> {
    return this.client.workflow.getHandle(messages.sessionWorkflowId(target.clientId, target.sessionId));
  }

  /**
   * If a workflow task fails, the server aborts its Updates. Nothing was applied, so the call is repeated once. A task
   * fails when its batch was not written and the run would have ended (ADR 0015); the next task knows this.
   */
  private callUpdate<T>(deadlineMs: number, update: () => Promise<T>): Promise<T> {
    return this.call('worker', deadlineMs, () =>
      update().catch((error: unknown) => {
        if (grpcCodeOf(error) !== GRPC.failedPrecondition) throw error;
        return update();
      }),
    );
  }

  /** One call within its deadline, behind the breaker. @throws GatewayError */
  async call<T>(waitsFor: WaitsFor, deadlineMs: number, work: () => Promise<T>): Promise<T> {
    const ask = (): Promise<T> => this.client.withDeadline(Date.now() + deadlineMs, work);
    try {
      return await callWithCircuitBreaker(this.options.breaker, ask, (error) => temporalVerdict(error, waitsFor));
    } catch (error) {
      throw toGatewayError(error);
    }
  }
}

/**
 * The server answers a repeated update id with its first outcome, whatever the new body. The id therefore includes the
 * body's hash.
 */
function updateIdOf(command: Command): string {
  return `${command.command_id}.${command.hash.slice(0, 16)}`;
}

function startOperationOf(
  input: messages.SessionInput,
  taskQueue: string,
): WithStartWorkflowOperation<(input: messages.SessionInput) => Promise<unknown>> {
  const { identity } = input;
  const catalogue = findCatalogue(identity.conversation_type, input.catalogue_version);
  return new WithStartWorkflowOperation(messages.SESSION_WORKFLOW_TYPE, {
    workflowId: messages.sessionWorkflowId(identity.client_id, identity.session_id),
    taskQueue,
    args: [input],
    workflowIdConflictPolicy: WorkflowIdConflictPolicy.USE_EXISTING,
    // Without this, a start after the session closed would create a new, empty run under the same id.
    workflowIdReusePolicy: WorkflowIdReusePolicy.REJECT_DUPLICATE,
    workflowTaskTimeout: WORKFLOW_TASK_TIMEOUT,
    typedSearchAttributes: new TypedSearchAttributes(startAttributes(input, catalogue)),
    staticSummary: `${identity.conversation_type} · ${identity.language}`,
  });
}

function startAttributes(
  input: messages.SessionInput,
  catalogue: ReturnType<typeof findCatalogue>,
): SearchAttributePair[] {
  const values = searchAttributesOf(initialState(input.identity, catalogue, Date.now()));
  return Object.entries(values).flatMap(([name, value]) => {
    if (value === null) return [];
    const type = SEARCH_ATTRIBUTES[name as SearchAttributeName];
    const key = defineSearchAttributeKey(name, SearchAttributeType[type]);
    return [{ key, value: type === 'DATETIME' ? new Date(Number(value)) : value } as SearchAttributePair];
  });
}

function toGatewayError(error: unknown): GatewayError {
  if (error instanceof GatewayError) return error;
  if (error instanceof WorkflowUpdateFailedError) return rejectionOf(error);
  if (error instanceof WorkflowNotFoundError || error instanceof WorkflowExecutionAlreadyStartedError)
    return new GatewayError({ kind: 'not_open' });
  if (error instanceof WorkflowUpdateRPCTimeoutOrCancelledError) return new GatewayError({ kind: 'unreachable' });
  if (grpcCodeOf(error) === GRPC.notFound) return new GatewayError({ kind: 'not_open' });
  return new GatewayError({ kind: 'unreachable' });
}

/** The result that a rejected reading carries. @throws any other error unchanged */
function readingOf<T>(error: unknown): T {
  if (
    error instanceof WorkflowUpdateFailedError &&
    error.cause instanceof ApplicationFailure &&
    error.cause.type === messages.READING
  )
    return error.cause.details?.[0] as T;
  throw error;
}

/** A rejection is in the details of the failure. Any other failure of an Update is a bug. */
function rejectionOf(error: WorkflowUpdateFailedError): GatewayError {
  const { cause } = error;
  if (cause instanceof ApplicationFailure) {
    const rejection = cause.details?.[0] as Rejection | undefined;
    if (
      cause.type === 'AcceptedUpdateCompletedWorkflow' ||
      /AlreadyCompleted|workflow execution already completed/i.test(cause.message)
    )
      return new GatewayError({ kind: 'not_open' });
    return new GatewayError({
      kind: 'rejected',
      code: cause.type ?? 'unknown',
      message: cause.message,
      errors: rejection?.errors ?? [],
      question: rejection?.question,
      current: rejection?.current,
      version: (cause.details?.[1] as { version: number } | undefined)?.version,
    });
  }
  return new GatewayError({ kind: 'unreachable' });
}
