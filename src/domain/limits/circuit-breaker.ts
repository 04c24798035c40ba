/**
 * A circuit breaker on consecutive failures. Closed: calls go through. Open: no calls, every caller takes its fallback at
 * once. After the reset time it is half open: exactly one call, the probe, tries; its success closes, its failure or silence
 * past its deadline opens again.
 *
 * Every change of phase starts a generation, and a permit counts only in its own: what was called before the breaker opened
 * and answers late neither closes it nor lengthens the outage.
 */

export interface BreakerPolicy {
  /** Consecutive failures that open it. */
  readonly failures: number;
  /** Milliseconds from opening to the next probe. */
  readonly resetMs: number;
  /** Milliseconds a probe may take before it counts as failed. */
  readonly probeMs: number;
}

export type BreakerState = 'closed' | 'open' | 'half_open';

export interface BreakerView {
  readonly state: BreakerState;
  /** Failures in a row, failed probes included; 0 after a success. */
  readonly failures: number;
  /** Milliseconds until the next call may be made; 0 when that is now. */
  readonly retryAfterMs: number;
}

/** Leave to make one call. Only the first verdict counts. */
export interface Permit {
  succeeded(): void;
  failed(): void;
  /** The call ended without showing whether the service is there: counts neither way, and gives a probe back. */
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

  /** @param now a monotonic clock, milliseconds: a step of the wall clock must not hold a breaker open */
  constructor(
    readonly policy: BreakerPolicy,
    private readonly now: () => number,
    private readonly onChange: (state: 'closed' | 'open') => void = () => undefined,
  ) {}

  /** A permit, or nothing: then take the fallback now. */
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
    const settle = (verdict: () => void) => (): void => {
      this.endSilentProbe();
      const counts = !isSettled && generation === this.generation;
      isSettled = true;
      if (counts) verdict();
    };
    return {
      succeeded: settle(() => this.succeed()),
      failed: settle(() => this.fail(this.now())),
      undecided: settle(() => this.phase.name === 'probing' && this.move({ name: 'open', until: this.now() })),
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

  /** Without timers: the next look finds the overdue probe. */
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
  /** Its failure category, as `categoryOf` reads it. */
  readonly type = 'transient_network';

  constructor(readonly retryAfterMs: number) {
    super('the circuit breaker is open');
  }
}

/** What a failed call shows about the service: it is away, it answered, or neither. */
export type Verdict = 'failed' | 'succeeded' | 'undecided';

/**
 * Calls through a breaker.
 *
 * @param verdictOf what an error of `work` says; a refusal is an answer, so it counts as success
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
