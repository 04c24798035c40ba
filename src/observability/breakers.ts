/** The circuit breakers of one process, built from the table and shown in health and metrics. */
import { Gauge, type Registry } from 'prom-client';
import { BREAKERS, breakerPolicyOf, type BreakerRow, type Service } from '../domain/limits/breakers.js';
import { CircuitBreaker, type BreakerState } from '../domain/limits/circuit-breaker.js';

const GAUGE_VALUE: Readonly<Record<BreakerState, number>> = { closed: 0, half_open: 1, open: 2 };

/** One breaker in the health response. */
export interface BreakerReport {
  readonly state: BreakerState;
  readonly failures: number;
  readonly threshold: number;
  readonly reset_seconds: number;
  /** Seconds until the next probe; 0 while closed. */
  readonly retry_after_seconds: number;
}

export class Breakers {
  private readonly made = new Map<Service, CircuitBreaker>();

  /**
   * @param registry gets `circuit_breaker_state{service}`: 0 closed, 1 half open, 2 open
   * @param onChange called whenever a breaker opens or closes
   */
  constructor(
    registry: Registry,
    private readonly onChange: (service: Service, state: 'closed' | 'open') => void,
    private readonly overrides: Readonly<Partial<Record<Service, Partial<BreakerRow>>>> = {},
  ) {
    const { made } = this;
    new Gauge({
      name: 'circuit_breaker_state',
      help: 'State of the circuit breaker of a service: 0 closed, 1 half open, 2 open',
      labelNames: ['service'],
      registers: [registry],
      collect() {
        for (const [service, breaker] of made) this.set({ service }, GAUGE_VALUE[breaker.view().state]);
      },
    });
  }

  /** The breaker of a service, one per process. */
  of(service: Service): CircuitBreaker {
    const existing = this.made.get(service);
    if (existing !== undefined) return existing;
    const breaker = new CircuitBreaker(
      breakerPolicyOf({ ...BREAKERS[service], ...this.overrides[service] }),
      () => performance.now(),
      (state) => this.onChange(service, state),
    );
    this.made.set(service, breaker);
    return breaker;
  }

  /** Every breaker that this process uses. */
  report(): Record<string, BreakerReport> {
    return Object.fromEntries([...this.made].map(([service, breaker]) => [service, reportOf(breaker)]));
  }
}

function reportOf(breaker: CircuitBreaker): BreakerReport {
  const { state, failures, retryAfterMs } = breaker.view();
  return {
    state,
    failures,
    threshold: breaker.policy.failures,
    reset_seconds: breaker.policy.resetMs / 1_000,
    retry_after_seconds: Math.ceil(retryAfterMs / 1_000),
  };
}
