/** Limits calls to a number per second. Further calls wait in order. */

const SECOND_MS = 1_000;

export class CallRateLimiter {
  /** Times of the newest calls, as many as one second allows. */
  private passes: number[] = [];

  /** @param clock monotonic, milliseconds */
  constructor(
    private readonly perSecond: number,
    private readonly clock: () => number,
  ) {}

  /** Resolves when the call may be made. */
  async pass(): Promise<void> {
    const now = this.clock();
    const first = this.passes.length < this.perSecond ? undefined : this.passes.at(-this.perSecond);
    const at = Math.max(now, first === undefined ? now : first + SECOND_MS);
    this.passes = [...this.passes, at].slice(-this.perSecond);
    if (at > now) await new Promise((resolve) => setTimeout(resolve, at - now));
  }
}
