/** Analytics answers in Redis: sums only, nothing about a person, and all of it may be lost. */
import type { Redis } from 'ioredis';
import type { AnalyticsCacheStore } from '../../api/analytics/ports.js';

export class RedisAnalyticsCache implements AnalyticsCacheStore {
  constructor(
    private readonly redis: Redis,
    private readonly prefix: string,
  ) {}

  get(key: string): Promise<string | null> {
    return this.redis.get(this.prefix + key);
  }

  async set(key: string, value: string, ttlSeconds: number): Promise<void> {
    await this.redis.set(this.prefix + key, value, 'EX', Math.ceil(ttlSeconds));
  }
}
