import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BREAKERS, breakerPolicyOf } from '../../../src/domain/limits/breakers.js';
import {
  BreakerOpenError,
  CircuitBreaker,
  callWithCircuitBreaker,
  type Permit,
} from '../../../src/domain/limits/circuit-breaker.js';

const POLICY = { failures: 3, resetMs: 1_000, probeMs: 100 };

function make(): {
  breaker: CircuitBreaker;
  pass: (ms: number) => void;
  changes: string[];
  enter: () => Permit;
  fail: (times: number) => void;
} {
  let now = 0;
  const changes: string[] = [];
  const breaker = new CircuitBreaker(
    POLICY,
    () => now,
    (state) => changes.push(state),
  );
  const enter = (): Permit => {
    const permit = breaker.enter();
    if (permit === undefined) throw new Error('no permit');
    return permit;
  };
  const fail = (times: number): void => Array.from({ length: times }, enter).forEach((permit) => permit.failed());
  return { breaker, pass: (ms) => void (now += ms), changes, enter, fail };
}

describe('a circuit breaker', () => {
  it('opens at exactly the configured number of consecutive failures', () => {
    const { breaker, fail, enter } = make();
    fail(2);
    enter().succeeded();
    fail(2);
    expect(breaker.view()).toEqual({ state: 'closed', failures: 2, retryAfterMs: 0 });
    fail(1);
    expect(breaker.view()).toEqual({ state: 'open', failures: 3, retryAfterMs: 1_000 });
    expect(breaker.enter()).toBeUndefined();
  });

  it('lets one probe through after the reset time and rejects every other call', () => {
    const { breaker, fail, pass, enter } = make();
    fail(3);
    pass(999);
    expect(breaker.enter()).toBeUndefined();
    pass(1);
    expect(breaker.view()).toMatchObject({ state: 'half_open', retryAfterMs: 0 });
    const probe = enter();
    expect(breaker.enter()).toBeUndefined();
    probe.succeeded();
    expect(breaker.view()).toEqual({ state: 'closed', failures: 0, retryAfterMs: 0 });
  });

  it('opens again for the whole reset time when the probe fails', () => {
    const { breaker, fail, pass, enter } = make();
    fail(3);
    pass(1_500);
    enter().failed();
    expect(breaker.view()).toEqual({ state: 'open', failures: 4, retryAfterMs: 1_000 });
  });

  it('counts a probe past its deadline as failed, even when its state was not read in between', () => {
    const { breaker, fail, pass, enter } = make();
    fail(3);
    pass(1_000);
    const probe = enter();
    pass(99);
    expect(breaker.view()).toMatchObject({ state: 'half_open', retryAfterMs: 1 });
    pass(1);
    expect(breaker.view()).toMatchObject({ state: 'open', failures: 4, retryAfterMs: 1_000 });
    probe.succeeded();
    expect(breaker.view().state).toBe('open');
    pass(5_000);
    enter().succeeded();
    expect(breaker.view().state).toBe('closed');
  });

  it.each(['succeeded', 'failed'] as const)('ignores a call that began before it opened and %s late', (verdict) => {
    const { breaker, fail, pass, enter } = make();
    const early = enter();
    fail(3);
    pass(500);
    early[verdict]();
    expect(breaker.view()).toEqual({ state: 'open', failures: 3, retryAfterMs: 500 });
    pass(500);
    const probe = enter();
    early[verdict]();
    expect(breaker.enter()).toBeUndefined();
    probe.succeeded();
    early[verdict]();
    expect(breaker.view().failures).toBe(0);
  });

  it('returns the permit of an undecided probe, so that the next caller may probe at once', () => {
    const { breaker, fail, pass, enter } = make();
    fail(3);
    pass(1_000);
    enter().undecided();
    expect(breaker.view().state).toBe('half_open');
    enter().succeeded();
    expect(breaker.view().state).toBe('closed');
  });

  it('ignores an undecided call while it is closed', () => {
    const { breaker, fail, enter } = make();
    fail(2);
    enter().undecided();
    expect(breaker.view().failures).toBe(2);
  });

  it('uses only the first verdict of a permit', () => {
    const { breaker, enter } = make();
    const permit = enter();
    permit.failed();
    permit.failed();
    permit.succeeded();
    expect(breaker.view().failures).toBe(1);
  });

  it('reports each opening and each closing once', () => {
    const { fail, pass, enter, changes } = make();
    fail(3);
    pass(1_000);
    enter().failed();
    pass(1_000);
    enter().succeeded();
    enter().succeeded();
    expect(changes).toEqual(['open', 'closed']);
  });
});

describe('a call through a breaker', () => {
  it('is rejected while the breaker is open, with the time of the next try', async () => {
    const { breaker, pass } = make();
    let calls = 0;
    const away = (): Promise<never> => (calls++, Promise.reject(new Error('away')));
    for (let index = 0; index < 3; index += 1)
      await expect(callWithCircuitBreaker(breaker, away, () => 'failed')).rejects.toThrow('away');
    pass(400);
    const rejected = await callWithCircuitBreaker(breaker, away, () => 'failed').catch((error: unknown) => error);
    expect(rejected).toBeInstanceOf(BreakerOpenError);
    expect(rejected).toMatchObject({ retryAfterMs: 600, type: 'transient_network' });
    expect(calls).toBe(3);
  });

  it('counts a rejection by the server as a success', async () => {
    const { breaker } = make();
    const refusal = (): Promise<never> => Promise.reject(new Error('no'));
    for (let index = 0; index < 10; index += 1)
      await callWithCircuitBreaker(breaker, refusal, () => 'succeeded').catch(() => undefined);
    expect(breaker.view()).toMatchObject({ state: 'closed', failures: 0 });
  });
});

describe('any sequence of calls', () => {
  type Step =
    | { readonly do: 'pass'; readonly ms: number }
    | { readonly do: 'enter' }
    | { readonly do: 'finish'; readonly which: number; readonly how: keyof Permit };
  const step: fc.Arbitrary<Step> = fc.oneof(
    fc.record({ do: fc.constant('pass' as const), ms: fc.integer({ min: 0, max: 700 }) }),
    fc.record({ do: fc.constant('enter' as const) }),
    fc.record({
      do: fc.constant('finish' as const),
      which: fc.nat(20),
      how: fc.constantFrom<keyof Permit>('succeeded', 'failed', 'undecided'),
    }),
  );

  it('matches the model: no call while the breaker is open, one at a time while it is half open', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 120 }), (steps) => {
        const { breaker, pass } = make();
        const model = new Model();
        const permits: { permit: Permit; era: number }[] = [];
        for (const next of steps) {
          if (next.do === 'pass') {
            pass(next.ms);
            model.pass(next.ms);
          } else if (next.do === 'enter') {
            const permit = breaker.enter();
            expect(permit !== undefined).toBe(model.enter());
            if (permit !== undefined) permits.push({ permit, era: model.era });
          } else {
            const [finished] = permits.splice(next.which % Math.max(1, permits.length), 1);
            finished?.permit[next.how]();
            if (finished !== undefined) model.finish(finished.era, next.how);
          }
          expect(breaker.view().state).toBe(model.state());
        }
      }),
      { numRuns: 500 },
    );
  });

  /** The same rules expressed in times: when a call is allowed, and until when a probe counts. */
  class Model {
    era = 0;
    private now = 0;
    private row = 0;
    private mayCallAt: number | undefined;
    private probeEnds: number | undefined;

    pass(ms: number): void {
      this.now += ms;
      if (this.probeEnds !== undefined && this.now >= this.probeEnds) this.open(this.probeEnds);
    }
    enter(): boolean {
      if (this.mayCallAt === undefined) return true;
      if (this.probeEnds !== undefined || this.now < this.mayCallAt) return false;
      this.probeEnds = this.now + POLICY.probeMs;
      this.era += 1;
      return true;
    }
    finish(era: number, how: keyof Permit): void {
      if (era !== this.era) return;
      if (how === 'succeeded') this.close();
      else if (how === 'failed' && (++this.row >= POLICY.failures || this.probeEnds !== undefined)) this.open(this.now);
      else if (how === 'undecided' && this.probeEnds !== undefined) this.open(this.now - POLICY.resetMs);
    }
    state(): string {
      if (this.mayCallAt === undefined) return 'closed';
      return this.probeEnds !== undefined || this.now >= this.mayCallAt ? 'half_open' : 'open';
    }
    private open(since: number): void {
      this.mayCallAt = since + POLICY.resetMs;
      this.probeEnds = undefined;
      this.era += 1;
    }
    private close(): void {
      this.row = 0;
      if (this.mayCallAt === undefined) return;
      this.mayCallAt = this.probeEnds = undefined;
      this.era += 1;
    }
  }
});

describe('the breaker of', () => {
  it.each(Object.entries(BREAKERS))('%s opens after 3 to 5 failures and then probes', (_service, row) => {
    expect(row.failures).toBeGreaterThanOrEqual(3);
    expect(row.failures).toBeLessThanOrEqual(5);
    const { resetMs, probeMs } = breakerPolicyOf(row);
    expect(Math.min(resetMs, probeMs)).toBeGreaterThan(0);
    expect(row.failure === null).toBe(row.fallback === 'not used yet');
  });
});
