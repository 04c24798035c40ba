/**
 * All requests of one user to one class, and the rules that hold for them. A decision was made at an unknown time
 * between sending and answer. Each rule is checked only where it holds for every possible time, so that each reported
 * violation is real, whatever the network did.
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

  /** When the last counted request has certainly left the window. */
  emptyAt(): number {
    return Math.max(0, ...this.admitted.map(({ answeredAt }) => answeredAt)) + this.windowMs;
  }

  /** How many requests may count at a time. */
  countingAt(moment: number): number {
    return this.admitted.filter(({ answeredAt }) => answeredAt > moment - this.windowMs).length;
  }

  /** When the first request that counted at a time may have left the window. */
  firstLeaves(moment: number): number {
    return (
      Math.min(
        ...this.admitted.filter(({ answeredAt }) => answeredAt > moment - this.windowMs).map(({ sentAt }) => sentAt),
      ) + this.windowMs
    );
  }

  /** Checks every window and every refusal. */
  judge(report: Report): void {
    for (const first of this.admitted) this.judgeWindow(first.sentAt, report);
    for (const refusal of this.refused) {
      this.judgeNeed(refusal, report);
      this.judgeRetryAfter(refusal, report);
    }
  }

  /** Requests that are certainly within one window must not exceed the limit. */
  private judgeWindow(start: number, report: Report): void {
    const within = this.admitted.filter(
      ({ sentAt, answeredAt }) => sentAt >= start && answeredAt < start + this.windowMs,
    ).length;
    report.check(
      within <= this.limit,
      () => `${this.who}: ${within} admitted within ${this.windowMs / 1_000} s, the limit is ${this.limit}`,
    );
  }

  /** A refusal requires at least as many admitted requests as the limit that may have been in its window. */
  private judgeNeed({ sentAt, answeredAt }: Answer, report: Report): void {
    const possible = this.admitted.filter(
      (other) => other.answeredAt > sentAt - this.windowMs && other.sentAt < answeredAt,
    ).length;
    report.check(possible >= this.limit, () => `${this.who}: refused after ${possible} of ${this.limit} requests`);
  }

  /** Retry-After must be the time until the blocking request leaves the window, rounded up. */
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
