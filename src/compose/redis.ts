/** Opens Redis connections from the configuration. */
import type { Redis } from 'ioredis';
import type { Config } from '../config.js';
import { connectRedis } from '../adapters/redis/connection.js';

/** @param onError gets every error of the connection, which reconnects automatically */
export function openRedis(
  { redisUrl, REDIS_TIMEOUT_MS }: Pick<Config, 'redisUrl' | 'REDIS_TIMEOUT_MS'>,
  onError: (error: Error) => void,
): Redis {
  return connectRedis({ url: redisUrl, timeoutMs: REDIS_TIMEOUT_MS }, onError);
}
