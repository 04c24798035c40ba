/** One site survey driven by a Temporal client instead of the API, with the same start and Updates. */
import { randomUUID } from 'node:crypto';
import type { WorkflowHandle } from '@temporalio/client';
import { TemporalSessionGateway } from '../../src/adapters/temporal/session-gateway.js';
import { bodyHash } from '../../src/api/http/idempotency.js';
import { TASK_QUEUES } from '../../src/activities/registry.js';
import { BREAKERS, breakerPolicyOf } from '../../src/domain/limits/breakers.js';
import { findCatalogue } from '../../src/domain/catalogue/lookup.js';
import { CircuitBreaker } from '../../src/domain/limits/circuit-breaker.js';
import type { Command, CommandPayloads, CommandType } from '../../src/domain/session/commands.js';
import type { RenderedQuestion } from '../../src/domain/session/interview.js';
import type { SessionSnapshot } from '../../src/domain/session/snapshot.js';
import { demoAnswer } from '../../tools/demo/demo-answers.js';
import * as messages from '../../src/workflows/session/messages.js';
import type { Environment } from './environment.js';

const TYPE = 'site_survey';
/** Long, so that a loaded machine slows a benchmark down but does not fail it. */
const TIMEOUT_MS = 60_000;

export interface Owner {
  readonly clientId: string;
  readonly sub: string;
}

export class OurSession {
  question: RenderedQuestion | null = null;
  /** The last acknowledged value of each question. */
  readonly acknowledged = new Map<string, unknown>();
  answered = 0;

  constructor(
    private readonly handle: WorkflowHandle,
    private readonly owner: Owner,
    readonly sessionId: string,
  ) {}

  /** Update-with-Start, with the search attributes and options of a real start. */
  static async open(environment: Environment, { clientId, sub }: Owner): Promise<OurSession> {
    const sessionId = randomUUID();
    const command = commandOf({ clientId, sub }, 'open_session', {});
    const input: messages.SessionInput = {
      identity: { session_id: sessionId, client_id: clientId, sub, conversation_type: TYPE, language: 'en' },
      catalogue_version: findCatalogue(TYPE).version,
      options: {
        abandon_after_ms: environment.config.SESSION_ABANDON_AFTER_SECONDS * 1_000,
        dead_letter_retry_ms: environment.config.DEAD_LETTER_RETRY_SECONDS * 1_000,
        risk: { inactive_after_ms: environment.config.SESSION_RECOVERY_INACTIVITY_SECONDS * 1_000 },
      },
      correlation_id: randomUUID(),
      actor: command.actor,
      start_command_id: command.command_id,
    };
    const breaker = new CircuitBreaker(breakerPolicyOf(BREAKERS.temporal), () => performance.now());
    const { question } = await new TemporalSessionGateway(environment.client, {
      taskQueue: TASK_QUEUES.session,
      commandDeadlineMs: TIMEOUT_MS,
      deadLetterRetryMs: 60_000,
      breaker,
    }).start(input, command);
    const session = OurSession.of(environment, { clientId, sub }, sessionId);
    session.question = question;
    return session;
  }

  /** A handle to an existing session. */
  static of({ client }: Environment, { clientId, sub }: Owner, sessionId: string): OurSession {
    return new OurSession(
      client.workflow.getHandle(messages.sessionWorkflowId(clientId, sessionId)),
      { clientId, sub },
      sessionId,
    );
  }

  /** Answers the current question. */
  async answerNext(): Promise<void> {
    if (this.question === null) throw new Error('every question is answered');
    const { question } = this;
    await this.answer(question.id, demoAnswer(question, this.answered));
  }

  /** Answers or corrects one question, and returns once it is acknowledged. */
  async answer(questionId: string, value: unknown): Promise<void> {
    const command = commandOf(this.owner, 'submit_answers', {
      answers: [{ question_id: questionId, answer: value }],
      batch: false,
    });
    const answer = await this.handle.executeUpdate(messages.submitAnswers, {
      args: [command],
      updateId: command.command_id,
    });
    this.answered += 1;
    this.acknowledged.set(questionId, value === 'skip' ? null : value);
    this.question = answer.question;
  }

  /** Sends several answers as one command. */
  async answerTogether(answers: readonly (readonly [questionId: string, value: unknown])[]): Promise<void> {
    const command = commandOf(this.owner, 'submit_answers', {
      answers: answers.map(([question_id, answer]) => ({ question_id, answer })),
      batch: true,
    });
    const { question, results = [] } = await this.handle.executeUpdate(messages.submitAnswers, {
      args: [command],
      updateId: command.command_id,
    });
    const rejected = results.filter(({ accepted }) => !accepted);
    if (rejected.length > 0) throw new Error(`rejected: ${JSON.stringify(rejected)}`);
    this.answered += answers.length;
    this.question = question;
  }

  /** Adds a photo that is not stored, so that its processing fails. */
  async observe(): Promise<void> {
    const observation = {
      observation_id: randomUUID(),
      observation_type: 'general' as const,
      media: [
        {
          media_id: randomUUID(),
          kind: 'photo' as const,
          content_type: 'image/png',
          file_name: 'a.png',
          size_bytes: 1,
          sha256: '0'.repeat(64),
        },
      ],
    };
    const command = commandOf(this.owner, 'add_observation', { observation });
    await this.handle.executeUpdate(messages.addObservation, { args: [command], updateId: command.command_id });
  }

  async cancel(): Promise<void> {
    const command = commandOf(this.owner, 'cancel_session', { reason: 'bench' });
    await this.handle.executeUpdate(messages.cancelSession, { args: [command], updateId: command.command_id });
  }

  async historyLength(): Promise<number> {
    return (await this.handle.describe()).historyLength;
  }

  snapshot(): Promise<SessionSnapshot> {
    return this.handle.query(messages.snapshot);
  }
}

function commandOf<T extends CommandType>({ clientId, sub }: Owner, type: T, payload: CommandPayloads[T]): Command<T> {
  const commandId = randomUUID();
  return {
    type,
    command_id: commandId,
    hash: bodyHash(payload),
    actor: { role: 'client', sub, client_id: clientId },
    correlation_id: commandId,
    payload,
  };
}
