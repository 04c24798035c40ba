/** Hot copies of the newest checkpoint, encrypted by the caller. Everything here may be lost. */
import { Redis } from 'ioredis';

/** A connection that never makes anyone wait: no offline queue, short timeouts, no resending. */
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
