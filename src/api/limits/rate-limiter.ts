/**
 * Decides whether to admit a request. Counts in Redis; without Redis, the class decides whether to reject or to count
 * in memory.
 */
import { callWithCircuitBreaker, BreakerOpenError, type CircuitBreaker } from '../../domain/limits/circuit-breaker.js';
import {
  RESOURCE_CLASSES,
  fallbackPolicyOf,
  limitPolicyOf,
  type LimitOverrides,
  type LimitPolicy,
  type ResourceClass,
} from '../../domain/limits/resource-classes.js';
import type { Counted, LimitKey } from './limit-key.js';
import type { LimitMetrics } from './limit-metrics.js';
import type { Decision, LimitStore } from '../../domain/limits/limit-store.js';

export type LimitVerdict =
  | ({ readonly kind: 'counted'; readonly policy: LimitPolicy } & Decision)
  /** Requests cannot be counted, and this class requires it. */
  | { readonly kind: 'closed'; readonly policy: LimitPolicy; readonly retryAfterMs: number };

/** `Retry-After` while the breaker is closed: the failure may be brief, and the next request tries Redis again. */
const CLOSED_RETRY_MS = 2_000;

export interface RateLimiterParts {
  readonly redis: LimitStore;
  readonly memory: LimitStore;
  readonly breaker: CircuitBreaker;
  readonly keyOf: LimitKey;
  readonly metrics: LimitMetrics;
  readonly overrides: LimitOverrides;
  /** Requests per hour of a class without its own number for the case without Redis. */
  readonly fallbackLimit: number;
}

export class RateLimiter {
  constructor(private readonly parts: RateLimiterParts) {}

  /** The limit of a class in this deployment. */
  policyOf(name: ResourceClass): LimitPolicy {
    return limitPolicyOf(name, this.parts.overrides);
  }

  /** The limit while Redis is down; undefined: the class fails closed. */
  fallbackOf(name: ResourceClass): LimitPolicy | undefined {
    return fallbackPolicyOf(name, this.parts.fallbackLimit);
  }

  /** Never throws: a failure of the limiter must not become an error of the request. */
  async check(counted: Counted, name: ResourceClass): Promise<LimitVerdict> {
    const { redis, breaker, keyOf } = this.parts;
    const policy = this.policyOf(name);
    const key = keyOf(counted, name);
    if (RESOURCE_CLASSES[name].withoutRedis === 'never_in_redis')
      return { kind: 'counted', policy, ...(await this.parts.memory.admit(key, policy)) };
    try {
      // After any failure the request was not counted, so an error reply (READONLY, OOM) is a failure here as well.
      const decision = await callWithCircuitBreaker(
        breaker,
        () => redis.admit(key, policy),
        () => 'failed',
      );
      return { kind: 'counted', policy, ...decision };
    } catch (error) {
      if (!(error instanceof BreakerOpenError)) this.parts.metrics.cacheFailures.inc();
      return this.withoutRedis(key, name);
    }
  }

  private async withoutRedis(key: string, name: ResourceClass): Promise<LimitVerdict> {
    const { breaker, memory, metrics } = this.parts;
    const fallback = this.fallbackOf(name);
    if (fallback === undefined) {
      const { state, retryAfterMs } = breaker.view();
      const isOpen = state !== 'closed' && retryAfterMs > 0;
      return { kind: 'closed', policy: this.policyOf(name), retryAfterMs: isOpen ? retryAfterMs : CLOSED_RETRY_MS };
    }
    metrics.fallbackHits.inc();
    return { kind: 'counted', policy: fallback, ...(await memory.admit(key, fallback)) };
  }
}
