/**
 * The newest version of each session that was sent to a client, because a reader must not see an older one. Shared
 * through Redis; losing it loses nothing durable.
 */
import type { Redis } from 'ioredis';

const TTL_SECONDS = 3_600;
const MOST_REMEMBERED = 10_000;

export class RedisAcknowledgedVersions {
  private readonly versions = new Map<string, number>();

  constructor(
    private readonly redis: Redis,
    private readonly prefix: string,
  ) {}

  record(sessionId: string, version: number): void {
    if (this.versions.size >= MOST_REMEMBERED) this.versions.clear();
    this.versions.set(sessionId, version);
    // After the response was sent, which need not wait for Redis: this process knows the version, and a client cannot
    // ask another process earlier.
    setImmediate(
      () => void this.redis.set(this.key(sessionId), String(version), 'EX', TTL_SECONDS).catch(() => undefined),
    );
  }

  /** 0 when unknown. */
  async newest(sessionId: string): Promise<number> {
    const shared = await this.redis.get(this.key(sessionId)).catch(() => null);
    return Math.max(Number(shared ?? 0), this.versions.get(sessionId) ?? 0);
  }

  private key(sessionId: string): string {
    return `${this.prefix}session:version:{${sessionId}}`;
  }
}
