/** The connections of an API process, each behind its circuit breaker. */
import { Client, Connection } from '@temporalio/client';
import type { Redis } from 'ioredis';
import { Registry } from 'prom-client';
import { Keyring } from '../adapters/crypto/keyring.js';
import { guardPool } from '../adapters/postgres/outage.js';
import { createPool, type Pool } from '../adapters/postgres/pool.js';
import { closeRedis, guardCache, untilReady } from '../adapters/redis/connection.js';
import { clientDataConverter } from '../adapters/temporal/data-converter.js';
import type { Config } from '../config.js';
import { Breakers } from '../observability/breakers.js';
import type { LoggerFor } from '../observability/logging.js';
import { openRedis } from './redis.js';
import { connectionOptions } from './temporal.js';

/**
 * How long a start waits for the limiter's connection, milliseconds. Without this, the first requests would count as
 * Redis failures.
 */
const LIMITER_READY_MS = 500;

export interface Servers {
  readonly keyring: Keyring;
  readonly connection: Connection;
  readonly client: Client;
  /** Without a breaker, for health checks: an open breaker must not hide that PostgreSQL is back. */
  readonly pool: Pool;
  readonly db: Pool;
  /** Without a breaker, for health checks. */
  readonly redis: Redis;
  /** For hints and hot copies, all of which may be lost. */
  readonly cache: Redis;
  readonly limiterRedis: Redis;
  /** Only receives notices. */
  readonly noticeRedis: Redis;
  readonly breakers: Breakers;
  readonly metrics: Registry;
}

/** Connects lazily: the API starts and answers health checks while a server is down. */
export function openServers(config: Config, logFor: LoggerFor): Servers {
  const log = logFor('api');
  const metrics = new Registry();
  const breakers = new Breakers(
    metrics,
    (service, state) => logFor('alerts').warn({ service, state }, 'circuit breaker'),
    {
      redis: {
        failures: config.RATE_LIMITER_CIRCUIT_BREAKER_THRESHOLD,
        resetSeconds: config.RATE_LIMITER_CIRCUIT_BREAKER_RESET_SECONDS,
      },
    },
  );
  const keyring = Keyring.parse(config.encryptionKeys);
  const connection = Connection.lazy(connectionOptions(config));
  const client = new Client({
    connection,
    namespace: config.TEMPORAL_NAMESPACE,
    dataConverter: clientDataConverter(keyring),
  });
  const pool = createPool(config.DATABASE_URL, config.DATABASE_POOL_SIZE, (error) =>
    log.warn({ failure: error.name }, 'idle database connection lost'),
  );
  const onRedisError = (error: Error): void => log.debug({ failure: error.name }, 'redis connection');
  const redis = openRedis(config, onRedisError);
  const limiterRedis = openRedis(config, onRedisError);
  const noticeRedis = openRedis(config, onRedisError);
  const cache = guardCache(redis, breakers.of('redis_cache'), breakers.of('redis'));
  return {
    keyring,
    connection,
    client,
    pool,
    db: guardPool(pool, breakers.of('postgres')),
    redis,
    cache,
    limiterRedis,
    noticeRedis,
    breakers,
    metrics,
  };
}

/** Waits briefly for the connection of the rate limits. */
export function untilLimiterReady({ limiterRedis }: Servers): Promise<void> {
  return untilReady(limiterRedis, LIMITER_READY_MS);
}

export async function closeServers({ connection, pool, redis, limiterRedis, noticeRedis }: Servers): Promise<void> {
  const redisConnections = [redis, limiterRedis, noticeRedis].map(closeRedis);
  await Promise.allSettled([connection.close(), pool.end(), ...redisConnections]);
}
