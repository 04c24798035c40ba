/** Hot copies of the newest checkpoint, encrypted by the caller. All of them may be lost. */
import type { Redis } from 'ioredis';

export class HotCheckpoints {
  constructor(
    private readonly redis: Redis,
    private readonly prefix: string,
    private readonly ttlSeconds: number,
  ) {}

  async put(sessionId: string, sealed: Buffer): Promise<void> {
    await this.redis.set(this.key(sessionId), sealed, 'EX', this.ttlSeconds);
  }

  async get(sessionId: string): Promise<Buffer | null> {
    return this.redis.getBuffer(this.key(sessionId));
  }

  async forget(sessionId: string): Promise<void> {
    await this.redis.del(this.key(sessionId));
  }

  /** The braces are the cluster hash tag: all keys of a session share a slot. */
  private key(sessionId: string): string {
    return `${this.prefix}session:checkpoint:{${sessionId}}`;
  }
}
