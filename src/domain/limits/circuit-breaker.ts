/**
 * A circuit breaker that counts consecutive failures. Closed: calls pass. Open: calls are rejected, and every caller
 * uses its fallback at once. After the reset time it is half open: exactly one call, the probe, passes. If it succeeds,
 * the breaker closes. If it fails or exceeds its deadline, the breaker opens again.
 *
 * Every change of phase starts a generation, and a permit counts only in its own. A call from before the breaker opened
 * that answers late neither closes it nor prolongs the outage.
 */

export interface BreakerPolicy {
  /** Consecutive failures that open the breaker. */
  readonly failures: number;
  /** Milliseconds between opening and the next probe. */
  readonly resetMs: number;
  /** Milliseconds a probe may take before it counts as failed. */
  readonly probeMs: number;
}

export type BreakerState = 'closed' | 'open' | 'half_open';

export interface BreakerView {
  readonly state: BreakerState;
  /** Consecutive failures, including failed probes; 0 after a success. */
  readonly failures: number;
  /** Milliseconds until the next call may be made; 0 when one may be made now. */
  readonly retryAfterMs: number;
}

/** Permission for one call. Only the first verdict counts. */
export interface Permit {
  succeeded(): void;
  failed(): void;
  /** The call ended without showing whether the service is up. It counts neither way, and frees the probe. */
  undecided(): void;
}

type Phase =
  | { readonly name: 'closed' }
  | { readonly name: 'open'; readonly until: number }
  | { readonly name: 'probing'; readonly deadline: number };

export class CircuitBreaker {
  private phase: Phase = { name: 'closed' };
  private generation = 0;
  private failuresInARow = 0;

  /** @param now a monotonic clock, milliseconds, so that a change of the wall clock cannot keep a breaker open */
  constructor(
    readonly policy: BreakerPolicy,
    private readonly now: () => number,
    private readonly onChange: (state: 'closed' | 'open') => void = () => undefined,
  ) {}

  /** A permit; undefined when the caller must use its fallback. */
  enter(): Permit | undefined {
    this.endSilentProbe();
    if (this.phase.name === 'probing') return undefined;
    if (this.phase.name === 'open') {
      if (this.now() < this.phase.until) return undefined;
      this.move({ name: 'probing', deadline: this.now() + this.policy.probeMs });
    }
    return this.permit();
  }

  view(): BreakerView {
    this.endSilentProbe();
    const { phase, failuresInARow: failures } = this;
    if (phase.name === 'closed') return { state: 'closed', failures, retryAfterMs: 0 };
    const until = phase.name === 'open' ? phase.until : phase.deadline;
    const retryAfterMs = Math.max(0, until - this.now());
    return { state: phase.name === 'open' && retryAfterMs > 0 ? 'open' : 'half_open', failures, retryAfterMs };
  }

  private permit(): Permit {
    const { generation } = this;
    let isSettled = false;
    const once = (verdict: () => void) => (): void => {
      this.endSilentProbe();
      const counts = !isSettled && generation === this.generation;
      isSettled = true;
      if (counts) verdict();
    };
    return {
      succeeded: once(() => this.succeed()),
      failed: once(() => this.fail(this.now())),
      undecided: once(() => this.phase.name === 'probing' && this.move({ name: 'open', until: this.now() })),
    };
  }

  private succeed(): void {
    this.failuresInARow = 0;
    if (this.phase.name === 'closed') return;
    this.move({ name: 'closed' });
    this.onChange('closed');
  }

  private fail(at: number): void {
    this.failuresInARow += 1;
    if (this.phase.name === 'closed' && this.failuresInARow < this.policy.failures) return;
    const isNew = this.phase.name === 'closed';
    this.move({ name: 'open', until: at + this.policy.resetMs });
    if (isNew) this.onChange('open');
  }

  /** There is no timer: the next call or read finds the overdue probe. */
  private endSilentProbe(): void {
    if (this.phase.name === 'probing' && this.now() >= this.phase.deadline) this.fail(this.phase.deadline);
  }

  private move(phase: Phase): void {
    this.phase = phase;
    this.generation += 1;
  }
}

/** Rejected: the circuit is open. */
export class BreakerOpenError extends Error {
  override readonly name = 'BreakerOpenError';
  /** Its error category, read by `categoryOf`. */
  readonly type = 'transient_network';

  constructor(readonly retryAfterMs: number) {
    super('the circuit breaker is open');
  }
}

/** What a failed call shows about the service: it is down, it answered, or neither. */
export type Verdict = 'failed' | 'succeeded' | 'undecided';

/**
 * Calls through a breaker.
 *
 * @param verdictOf what an error of `work` shows; a rejection is an answer, so it counts as success
 * @throws BreakerOpenError without calling; otherwise what `work` throws
 */
export async function callWithCircuitBreaker<T>(
  breaker: CircuitBreaker,
  work: () => Promise<T>,
  verdictOf: (error: unknown) => Verdict,
): Promise<T> {
  const permit = breaker.enter();
  if (permit === undefined) throw new BreakerOpenError(breaker.view().retryAfterMs);
  try {
    const result = await work();
    permit.succeeded();
    return result;
  } catch (error) {
    permit[verdictOf(error)]();
    throw error;
  }
}
