/**
 * Drives one session over HTTP as a client application does: idempotency keys, retries after unknown outcomes, polling.
 */
import { randomUUID } from 'node:crypto';
import type { RenderedQuestion } from '../../src/domain/session/interview.js';
import { demoAnswer } from './demo-answers.js';
import { UnknownOutcome, type ApiAnswer, type ApiClient } from './api-client.js';

export interface DemoClientOptions {
  /** How long to retry without an answer. */
  readonly giveUpAfterMs: number;
  readonly pauseMs: number;
  /** Throws `StepParked` as soon as a step is parked, instead of waiting for its retry. */
  readonly stopsWhenParked: boolean;
  /** Called for every retry, with its reason. */
  readonly onRetry?: (why: string) => void;
}

const DEFAULTS: DemoClientOptions = { giveUpAfterMs: 60_000, pauseMs: 250, stopsWhenParked: false };

export class DemoClientFailure extends Error {
  override readonly name = 'DemoClientFailure';
}

/** A step failed for good and waits as a dead letter. */
export class StepParked extends Error {
  override readonly name = 'StepParked';
}

export class DemoClient {
  sessionId = '';
  question: RenderedQuestion | null = null;
  /** Every acknowledged answer, by question. */
  readonly acknowledged = new Map<string, unknown>();
  private readonly options: DemoClientOptions;

  constructor(
    readonly api: ApiClient,
    options: Partial<DemoClientOptions> = {},
  ) {
    this.options = { ...DEFAULTS, ...options };
  }

  /** Sends until there is a final answer: an unknown outcome, a 429, a 502 and a 503 are retried with the same key. */
  async sendWithRetries(
    method: 'GET' | 'POST',
    path: string,
    body?: unknown,
    key: string = randomUUID(),
  ): Promise<ApiAnswer> {
    const end = performance.now() + this.options.giveUpAfterMs;
    for (;;) {
      let why: string;
      try {
        const answer = await this.api.send(method, path, body, method === 'GET' ? {} : { idempotencyKey: key });
        if (![429, 502, 503].includes(answer.status)) return answer;
        why = `${answer.status} ${String(answer.body.code)}`;
        // An earlier request would be refused again.
        if (answer.status === 429) await pause(Number(answer.headers.get('retry-after')) * 1_000);
      } catch (error) {
        if (!(error instanceof UnknownOutcome)) throw error;
        why = error.message;
      }
      if (performance.now() > end) throw new DemoClientFailure(`${method} ${path}: no answer (${why})`);
      this.options.onRetry?.(why);
      await pause(this.options.pauseMs);
    }
  }

  async start(body: Record<string, unknown> = {}): Promise<ApiAnswer> {
    let answer = await this.sendWithRetries('POST', 'conversation/start', body);
    if (answer.status === 202) {
      this.sessionId = String(answer.body.session_id);
      await this.finished(answer);
      answer = await this.sendWithRetries('GET', `sessions/${this.sessionId}`);
    }
    expectStatus(answer, [200, 201]);
    this.sessionId = String(answer.body.session_id);
    this.question = answer.body.question as RenderedQuestion | null;
    return answer;
  }

  /** Answers one question. A 202 is followed until its operation ends. */
  async answer(questionId: string, value: unknown): Promise<ApiAnswer> {
    const sent = await this.sendWithRetries('POST', `conversation/${this.sessionId}/process`, {
      question_id: questionId,
      answer: value,
    });
    expectStatus(sent, [200, 202]);
    // Both a 200 and a 202 acknowledge the answer.
    this.acknowledged.set(questionId, value === 'skip' ? null : value);
    const body = sent.status === 202 ? ((await this.finished(sent)).result as Record<string, unknown>) : sent.body;
    this.question = body.question as RenderedQuestion | null;
    return sent;
  }

  /** Answers every question, in order. */
  async answerAll(onAnswer?: (question: RenderedQuestion, step: number) => void): Promise<number> {
    let step = 0;
    while (this.question !== null) {
      const { question } = this;
      await this.answer(question.id, demoAnswer(question, step));
      onAnswer?.(question, step);
      step += 1;
    }
    return step;
  }

  /** Requests recommendations and waits for them. */
  async recommendations(): Promise<{ id: string; kind: string; title: string }[]> {
    const asked = await this.sendWithRetries('POST', `sessions/${this.sessionId}/recommendations`, {});
    expectStatus(asked, [200, 202]);
    if (asked.status === 202) await this.finished(asked);
    const { body } = await this.sendWithRetries('GET', `sessions/${this.sessionId}/recommendations`);
    return body.recommendations as { id: string; kind: string; title: string }[];
  }

  /** Approves the recommendations and waits until they are applied. */
  async approveAll(ids: readonly string[]): Promise<Record<string, unknown>> {
    const decided = await this.sendWithRetries('POST', `sessions/${this.sessionId}/decision`, { approved_items: ids });
    expectStatus(decided, [202]);
    return this.finished(decided);
  }

  async snapshot(): Promise<Record<string, unknown>> {
    const answer = await this.sendWithRetries('GET', `sessions/${this.sessionId}`);
    expectStatus(answer, [200]);
    return answer.body;
  }

  /**
   * Polls an operation until it succeeds.
   *
   * @throws DemoClientFailure when it fails or does not end in time; StepParked when it is parked and the options say so
   */
  async finished(accepted: ApiAnswer): Promise<Record<string, unknown>> {
    const end = performance.now() + this.options.giveUpAfterMs;
    for (;;) {
      const { body } = await this.sendWithRetries('GET', String(accepted.body.poll));
      if (body.status === 'succeeded') return body;
      if (body.status === 'failed') throw new DemoClientFailure(`operation failed: ${JSON.stringify(body.error)}`);
      if (body.status === 'parked' && this.options.stopsWhenParked) throw new StepParked('a step is parked');
      if (performance.now() > end)
        throw new DemoClientFailure(`operation ${String(accepted.body.operation_id)} is still ${String(body.status)}`);
      await pause(this.options.pauseMs);
    }
  }
}

function expectStatus(answer: ApiAnswer, statuses: readonly number[]): void {
  if (!statuses.includes(answer.status))
    throw new DemoClientFailure(`unexpected ${answer.status}: ${JSON.stringify(answer.body)}`);
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
