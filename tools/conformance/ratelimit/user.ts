/** One user in one class: sends requests, keeps their history and judges every answer. */
import { setTimeout as sleep } from 'node:timers/promises';
import { judgeHeaders, limitOf } from './headers.js';
import { History } from './history.js';
import type { Report } from './report.js';
import type { Answer, RequestName, Target } from './target.js';

/** Allowance for network delay before a window counts as empty. */
const MARGIN_MS = 50;

export class User {
  /** Remaining requests, from the newest answer. */
  remaining = 0;

  private constructor(
    private readonly target: Target,
    readonly name: RequestName,
    readonly history: History,
    private readonly report: Report,
  ) {}

  /**
   * Reads the policy from the headers, and waits until earlier requests have left the window.
   *
   * @throws Error when the deployment does not name a policy
   */
  static async open(who: string, target: Target, name: RequestName, report: Report): Promise<User> {
    const first = await target.send(name);
    const limit = limitOf(first);
    report.check(limit !== undefined, () => `${who}: no RateLimit headers as the draft says (status ${first.status})`);
    if (limit === undefined) throw new Error('the deployment names no policy');
    const user = new User(
      target,
      name,
      new History(`${who}, ${limit.policy}`, limit.limit, limit.windowSeconds * 1_000),
      report,
    );
    if (limit.remaining === limit.limit - 1 && first.status !== 429) user.note(first);
    else {
      report.print(`${who}: has earlier requests, waiting ${limit.windowSeconds} s`);
      await sleep(limit.windowSeconds * 1_000 + MARGIN_MS);
      await user.send();
    }
    return user;
  }

  async send(): Promise<Answer> {
    const answer = await this.target.send(this.name);
    this.note(answer);
    return answer;
  }

  /** Sends requests concurrently, as far as the connections allow. */
  burst(count: number): Promise<Answer[]> {
    return Promise.all(Array.from({ length: count }, () => this.send()));
  }

  /** Waits until no request of this user counts any more. */
  async rest(): Promise<void> {
    const ms = this.history.emptyAt() + MARGIN_MS - performance.now();
    if (ms > 5_000) this.report.print(`${this.history.who}: waiting ${Math.ceil(ms / 1_000)} s`);
    await sleep(Math.max(0, ms));
  }

  private note(answer: Answer): void {
    const isCounted = answer.status < 500 && answer.status !== 401;
    this.report.check(isCounted, () => `${this.history.who}: status ${answer.status}`);
    if (!isCounted) return;
    judgeHeaders(answer, this.report);
    this.remaining = limitOf(answer)?.remaining ?? this.remaining;
    this.history.add(answer);
  }
}
