/** Connections to Redis that fail fast: no offline queue, short timeouts, no resending. */
import { Redis } from 'ioredis';
import type { CircuitBreaker } from '../../domain/limits/circuit-breaker.js';
import { withCircuitBreaker } from '../with-circuit-breaker.js';

export interface RedisSettings {
  readonly url: string;
  /** Maximum duration of a command. */
  readonly timeoutMs: number;
}

/**
 * Without a command timeout, a command that is in flight when the connection breaks never settles (redis/ioredis#2193).
 * With resending, which is the default, it would run twice.
 */
export function connectRedis({ url, timeoutMs }: RedisSettings, onError: (error: Error) => void): Redis {
  const redis = new Redis(url, {
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    commandTimeout: timeoutMs,
    connectTimeout: 500,
    autoResendUnfulfilledCommands: false,
    retryStrategy: (times) => Math.min(times * 200, 2_000),
  });
  redis.on('error', onError);
  return redis;
}

/**
 * Waits until commands are accepted: an earlier one is rejected at once. Gives up silently, because Redis may be down.
 */
export async function untilReady(redis: Redis, withinMs: number): Promise<void> {
  if (redis.status === 'ready') return;
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, withinMs);
    redis.once('ready', () => (clearTimeout(timer), resolve()));
  });
}

/** Closes the connection, even one that does not respond or keeps reconnecting. */
export async function closeRedis(redis: Redis): Promise<void> {
  await redis.quit().catch(() => redis.disconnect());
}

/** Commands for hints and hot copies. */
const CACHE_COMMANDS = new Set<string | symbol>(['set', 'get', 'getBuffer', 'del']);
const failed = (): 'failed' => 'failed';

/**
 * The connection behind a circuit breaker: while Redis is down, hints and hot copies are skipped. A request that has
 * just waited in vain for its rate limit does not wait for them too.
 *
 * @param limiter the breaker of the rate limits, which asks the same Redis first
 */
export function guardCache(redis: Redis, breaker: CircuitBreaker, limiter: CircuitBreaker): Redis {
  const cautious = new Proxy(redis, {
    get(target, name) {
      if (CACHE_COMMANDS.has(name) && isFailing(limiter)) return () => Promise.reject(new Error('Redis is failing'));
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? (value as (...args: unknown[]) => unknown).bind(target) : value;
    },
  });
  return withCircuitBreaker(cautious, breaker, { set: failed, get: failed, getBuffer: failed, del: failed });
}

/** How long the limiter's opening is conclusive. Later, the cache's own breaker knows better whether Redis is up. */
const NEWS_MS = 1_000;

function isFailing(limiter: CircuitBreaker): boolean {
  const { state, failures, retryAfterMs } = limiter.view();
  if (failures === 0) return false;
  return state === 'closed' || (state === 'open' && limiter.policy.resetMs - retryAfterMs < NEWS_MS);
}
