/** The metrics of the rate limiter. */
import { Counter, Gauge, type Registry } from 'prom-client';
import type { CircuitBreaker } from '../../domain/limits/circuit-breaker.js';

export interface LimitMetrics {
  readonly cacheFailures: Counter;
  readonly fallbackHits: Counter;
}

/** @param breaker the limiter's circuit breaker around Redis */
export function limitMetrics(registry: Registry, breaker: CircuitBreaker): LimitMetrics {
  const registers = [registry];
  new Gauge({
    name: 'rate_limiter_circuit_breaker_open',
    help: '1 from the opening of the limiter’s circuit breaker until it closes again, including half open',
    registers,
    collect() {
      this.set(breaker.view().state === 'closed' ? 0 : 1);
    },
  });
  return {
    cacheFailures: new Counter({
      name: 'rate_limiter_cache_failures',
      help: 'Requests that Redis could not count in time',
      registers,
    }),
    fallbackHits: new Counter({
      name: 'rate_limiter_fallback_cache_hits',
      help: 'Requests counted in the memory of this process instead',
      registers,
    }),
  };
}
