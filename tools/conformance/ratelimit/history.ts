/**
 * Everything one user asked of one class, and what must hold of it. A decision fell somewhere between sending and answer, so
 * each rule is applied where it holds for every possible moment: what is reported is wrong, whatever the network did.
 */
import { retryAfterOf } from './headers.js';
import type { Report } from './report.js';
import type { Answer } from './target.js';

export class History {
  private readonly admitted: Answer[] = [];
  private readonly refused: Answer[] = [];

  constructor(
    readonly who: string,
    readonly limit: number,
    readonly windowMs: number,
  ) {}

  add(answer: Answer): void {
    (answer.status === 429 ? this.refused : this.admitted).push(answer);
  }

  /** When the last request that counts has left the window for certain. */
  emptyAt(): number {
    return Math.max(0, ...this.admitted.map(({ answeredAt }) => answeredAt)) + this.windowMs;
  }

  /** How many may count at a moment. */
  countingAt(moment: number): number {
    return this.admitted.filter(({ answeredAt }) => answeredAt > moment - this.windowMs).length;
  }

  /** When the first of those that counted at a moment may have left the window. */
  firstLeaves(moment: number): number {
    return (
      Math.min(
        ...this.admitted.filter(({ answeredAt }) => answeredAt > moment - this.windowMs).map(({ sentAt }) => sentAt),
      ) + this.windowMs
    );
  }

  /** Every window, and every refusal. */
  judge(report: Report): void {
    for (const first of this.admitted) this.judgeWindow(first.sentAt, report);
    for (const refusal of this.refused) {
      this.judgeNeed(refusal, report);
      this.judgeRetryAfter(refusal, report);
    }
  }

  /** Those that lie within one window for certain are no more than the limit. */
  private judgeWindow(start: number, report: Report): void {
    const within = this.admitted.filter(
      ({ sentAt, answeredAt }) => sentAt >= start && answeredAt < start + this.windowMs,
    ).length;
    report.check(
      within <= this.limit,
      () => `${this.who}: ${within} admitted within ${this.windowMs / 1_000} s, the limit is ${this.limit}`,
    );
  }

  /** A refusal needs as many admitted requests that may have been in its window. */
  private judgeNeed({ sentAt, answeredAt }: Answer, report: Report): void {
    const possible = this.admitted.filter(
      (other) => other.answeredAt > sentAt - this.windowMs && other.sentAt < answeredAt,
    ).length;
    report.check(possible >= this.limit, () => `${this.who}: refused after ${possible} of ${this.limit} requests`);
  }

  /** Retry-After is what is left until the request that blocks it leaves the window, rounded up. */
  private judgeRetryAfter(refusal: Answer, report: Report): void {
    const retryAfter = retryAfterOf(refusal) ?? 0;
    const before = this.admitted.filter(({ sentAt }) => sentAt < refusal.answeredAt);
    const certain = before.filter(({ answeredAt }) => answeredAt < refusal.sentAt);
    const nth = (times: number[]): number => times.sort((a, b) => b - a)[this.limit - 1] ?? -Infinity;
    const earliest = nth(certain.map(({ sentAt }) => sentAt)) + this.windowMs - refusal.answeredAt;
    const latest = nth(before.map(({ answeredAt }) => answeredAt)) + this.windowMs - refusal.sentAt;
    const [least, most] = [Math.max(1, Math.ceil(earliest / 1_000)), Math.max(1, Math.ceil(latest / 1_000))];
    report.check(
      retryAfter >= least && retryAfter <= most,
      () => `${this.who}: Retry-After ${retryAfter}, it is ${least === most ? least : `${least} to ${most}`}`,
    );
  }
}
