/** Operations on a session that only Temporal offers: an early continue-as-new, a reset, a termination. */
import { randomUUID } from 'node:crypto';
import { Client, Connection } from '@temporalio/client';
import { TASK_QUEUES } from '../../src/activities/registry.js';
import { Keyring } from '../../src/adapters/crypto/keyring.js';
import { connectionOptions } from '../../src/compose/temporal.js';
import { clientDataConverter } from '../../src/adapters/temporal/data-converter.js';
import { TemporalSessionGateway } from '../../src/adapters/temporal/session-gateway.js';
import type { Config } from '../../src/config.js';
import { BREAKERS, breakerPolicyOf } from '../../src/domain/limits/breakers.js';
import { findCatalogue } from '../../src/domain/catalogue/lookup.js';
import { CircuitBreaker } from '../../src/domain/limits/circuit-breaker.js';
import { sessionWorkflowId } from '../../src/workflows/session/messages.js';

const TYPE = 'troubleshooting';
const TIMEOUT_MS = 60_000;
/** The smallest history length at which a session may be configured to continue as new. */
const HISTORY = 50;

export class TemporalMoves {
  private constructor(
    private readonly client: Client,
    private readonly config: Config,
    private readonly clientId: string,
  ) {}

  static async connect(config: Config, clientId: string): Promise<TemporalMoves> {
    const connection = await Connection.connect(connectionOptions(config));
    const dataConverter = clientDataConverter(Keyring.parse(config.encryptionKeys));
    return new TemporalMoves(
      new Client({ connection, namespace: config.TEMPORAL_NAMESPACE, dataConverter }),
      config,
      clientId,
    );
  }

  close(): Promise<void> {
    return this.client.connection.close();
  }

  /** Starts a session that soon continues as new, and returns its id. */
  async startShortLived(sub: string): Promise<string> {
    const breaker = new CircuitBreaker(breakerPolicyOf(BREAKERS.temporal), () => performance.now());
    const actor = { role: 'client', sub, client_id: this.clientId } as const;
    const [sessionId, commandId] = [randomUUID(), randomUUID()];
    await new TemporalSessionGateway(this.client, {
      taskQueue: TASK_QUEUES.session,
      commandDeadlineMs: TIMEOUT_MS,
      deadLetterRetryMs: TIMEOUT_MS,
      breaker,
    }).start(
      {
        identity: {
          session_id: sessionId,
          client_id: this.clientId,
          sub,
          conversation_type: TYPE,
          language: 'en',
          device: 'phone',
        },
        catalogue_version: findCatalogue(TYPE).version,
        options: {
          abandon_after_ms: this.config.SESSION_ABANDON_AFTER_SECONDS * 1_000,
          dead_letter_retry_ms: this.config.DEAD_LETTER_RETRY_SECONDS * 1_000,
          continue_as_new_events: HISTORY,
        },
        correlation_id: commandId,
        actor,
        start_command_id: commandId,
      },
      {
        type: 'open_session',
        command_id: commandId,
        hash: commandId,
        actor,
        correlation_id: commandId,
        payload: {},
      },
    );
    return sessionId;
  }

  /** Resets the session to its last completed workflow task, as the Temporal UI does. */
  async reset(sessionId: string): Promise<void> {
    const workflowId = sessionWorkflowId(this.clientId, sessionId);
    const handle = this.client.workflow.getHandle(workflowId);
    const { events } = await handle.fetchHistory();
    const task = (events ?? []).findLast((event) => event.workflowTaskCompletedEventAttributes);
    const { runId } = await handle.describe();
    await this.client.workflowService.resetWorkflowExecution({
      namespace: this.config.TEMPORAL_NAMESPACE,
      workflowExecution: { workflowId, runId },
      reason: 'seed',
      requestId: randomUUID(),
      workflowTaskFinishEventId: task?.eventId,
    });
  }

  async terminate(sessionId: string): Promise<void> {
    await this.client.workflow.getHandle(sessionWorkflowId(this.clientId, sessionId)).terminate('seed');
  }
}
