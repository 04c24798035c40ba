/** Analytics answers in Redis: sums only, nothing about a person, and all of it may be lost. */
import type { Redis } from 'ioredis';

export class RedisAnalyticsCache {
  constructor(
    private readonly redis: Redis,
    private readonly prefix: string,
  ) {}

  /** @throws Error when Redis is away */
  get(key: string): Promise<string | null> {
    return this.redis.get(this.prefix + key);
  }

  /** @throws Error when Redis is away */
  async set(key: string, value: string, ttlSeconds: number): Promise<void> {
    await this.redis.set(this.prefix + key, value, 'EX', Math.ceil(ttlSeconds));
  }
}
