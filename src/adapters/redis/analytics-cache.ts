/** Cached analytics results in Redis: only sums, no personal data. All of it may be lost. */
import type { Redis } from 'ioredis';

export class RedisAnalyticsCache {
  constructor(
    private readonly redis: Redis,
    private readonly prefix: string,
  ) {}

  /** @throws Error when Redis is down */
  get(key: string): Promise<string | null> {
    return this.redis.get(this.prefix + key);
  }

  /** @throws Error when Redis is down */
  async set(key: string, value: string, ttlSeconds: number): Promise<void> {
    await this.redis.set(this.prefix + key, value, 'EX', Math.ceil(ttlSeconds));
  }
}
