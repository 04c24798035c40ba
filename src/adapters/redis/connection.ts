/** Connections to Redis that never make anyone wait: no offline queue, short timeouts, no resending. */
import { Redis } from 'ioredis';
import type { CircuitBreaker } from '../../domain/circuit-breaker.js';
import { guarded } from '../guarded.js';

/**
 * Without a command timeout a command in flight when the connection breaks would never settle (redis/ioredis#2193), and with
 * resending, the default, it would run twice.
 */
export function connectRedis(url: string, onError: (error: Error) => void): Redis {
  const redis = new Redis(url, {
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    commandTimeout: 200,
    connectTimeout: 500,
    autoResendUnfulfilledCommands: false,
    retryStrategy: (times) => Math.min(times * 200, 2_000),
  });
  redis.on('error', onError);
  return redis;
}

/** Waits until commands are taken: one sent earlier is refused at once. Gives up quietly, Redis may be away. */
export async function untilReady(redis: Redis, withinMs: number): Promise<void> {
  if (redis.status === 'ready') return;
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, withinMs);
    redis.once('ready', () => (clearTimeout(timer), resolve()));
  });
}

/** Ends the connection, also one that does not answer or is being made again and again. */
export async function closeRedis(redis: Redis): Promise<void> {
  await redis.quit().catch(() => redis.disconnect());
}

/** The connection behind a circuit breaker: hints and hot copies are done without while Redis is away. */
export function guardCache(redis: Redis, breaker: CircuitBreaker): Redis {
  const failed = (): 'failed' => 'failed';
  return guarded(redis, breaker, { set: failed, get: failed, getBuffer: failed, del: failed });
}
