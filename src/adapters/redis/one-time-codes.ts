/** Codes that work once, in whichever process they arrive. */
import type { Redis } from 'ioredis';
import { LRUCache } from 'lru-cache';

const REMEMBERED = 1_000;

export class OneTimeCodes {
  /** While Redis is away, each process remembers the codes that it has seen. */
  private readonly seen = new LRUCache<string, true>({ max: REMEMBERED });

  constructor(
    private readonly redis: Redis,
    private readonly prefix: string,
  ) {}

  /** @param seconds the code's lifetime @returns whether this is its first use */
  async use(id: string, seconds: number): Promise<boolean> {
    if (this.seen.has(id)) return false;
    this.seen.set(id, true);
    const stored = await this.redis
      .set(`${this.prefix}one_time_code:${id}`, '1', 'EX', seconds, 'NX')
      .catch(() => 'OK' as const);
    return stored === 'OK';
  }
}
