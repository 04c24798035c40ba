/**
 * One session under chaos. It records what was acknowledged, and every request whose outcome was unknown for a while.
 */
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { RenderedQuestion } from '../../src/domain/session/interview.js';
import { demoAnswer } from '../../tools/demo/demo-answers.js';
import type { ApiAnswer, ApiClient } from '../../tools/demo/api-client.js';
import { DemoClient } from '../../tools/demo/demo-client.js';

/** A request that was sent more than once, or accepted with 202, and its final answer. */
export interface Repeated {
  readonly path: string;
  readonly body: unknown;
  readonly key: string;
  readonly answer: ApiAnswer;
}

const TIMEOUT_MS = 180_000;
const THINKING_MS = 120;

export class ChaosSession {
  readonly demoClient: DemoClient;
  readonly repeated: Repeated[] = [];
  approved: string[] = [];
  failure: string | undefined;
  private retries = 0;

  constructor(
    readonly api: ApiClient,
    private readonly type: string,
    private readonly random: () => number,
  ) {
    this.demoClient = new DemoClient(api, { giveUpAfterMs: TIMEOUT_MS, onRetry: () => (this.retries += 1) });
  }

  /** Never throws. A session that cannot be finished is a finding. */
  async run(): Promise<void> {
    try {
      await this.demoClient.start({ conversation_type: this.type });
      for (let step = 0; this.demoClient.question !== null; step += 1) {
        await sleep(this.random() * THINKING_MS);
        await this.answerOne(this.demoClient.question, step);
      }
      const recommendations = await this.demoClient.recommendations();
      this.approved = recommendations.map((item) => item.id);
      if (this.approved.length > 0) await this.demoClient.approveAll(this.approved);
    } catch (error) {
      this.failure = error instanceof Error ? error.message : String(error);
    }
  }

  private async answerOne(question: RenderedQuestion, step: number): Promise<void> {
    const { demoClient } = this;
    const path = `conversation/${demoClient.sessionId}/process`;
    const body = { question_id: question.id, answer: demoAnswer(question, step) };
    const key = randomUUID();
    const before = this.retries;
    const answer = await demoClient.sendWithRetries('POST', path, body, key);
    if (answer.status !== 200 && answer.status !== 202)
      throw new Error(`answer ${question.id}: ${answer.status} ${JSON.stringify(answer.body)}`);
    demoClient.acknowledged.set(question.id, body.answer === 'skip' ? null : body.answer);
    if (this.retries > before || answer.status === 202) this.repeated.push({ path, body, key, answer });
    const followed =
      answer.status === 202 ? ((await demoClient.finished(answer)).result as Record<string, unknown>) : answer.body;
    demoClient.question = followed.question as RenderedQuestion | null;
  }
}
