/** Which sessions are known to be ahead of their projection. A hint shared through Redis; losing it costs nothing durable. */
import type { Redis } from 'ioredis';
import type { ProjectionLag } from '../../api/dependencies.js';

const TTL_SECONDS = 3_600;
const MOST_REMEMBERED = 10_000;

export class RedisProjectionLag implements ProjectionLag {
  private readonly behind = new Set<string>();

  constructor(
    private readonly redis: Redis,
    private readonly prefix: string,
  ) {}

  mark(sessionId: string): void {
    if (this.behind.size >= MOST_REMEMBERED) this.behind.clear();
    this.behind.add(sessionId);
    this.redis.set(this.key(sessionId), '1', 'EX', TTL_SECONDS).catch(() => undefined);
  }

  clear(sessionId: string): void {
    this.behind.delete(sessionId);
    this.redis.del(this.key(sessionId)).catch(() => undefined);
  }

  async isBehind(sessionId: string): Promise<boolean> {
    if (this.behind.has(sessionId)) return true;
    return (await this.redis.exists(this.key(sessionId)).catch(() => 0)) === 1;
  }

  private key(sessionId: string): string {
    return `${this.prefix}session:behind:{${sessionId}}`;
  }
}
