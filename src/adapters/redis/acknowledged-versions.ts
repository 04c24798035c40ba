/** The newest version of each session that a client was told of. Shared through Redis; losing it costs nothing durable. */
import type { Redis } from 'ioredis';
import type { AcknowledgedVersions } from '../../api/dependencies.js';

const TTL_SECONDS = 3_600;
const MOST_REMEMBERED = 10_000;

export class RedisAcknowledgedVersions implements AcknowledgedVersions {
  private readonly versions = new Map<string, number>();

  constructor(
    private readonly redis: Redis,
    private readonly prefix: string,
  ) {}

  note(sessionId: string, version: number): void {
    if (this.versions.size >= MOST_REMEMBERED) this.versions.clear();
    this.versions.set(sessionId, version);
    // Once the answer is on its way, which need not wait for it: this process knows already, and nobody can ask another one sooner.
    setImmediate(() => void this.redis.set(this.key(sessionId), String(version), 'EX', TTL_SECONDS).catch(() => undefined));
  }

  async newest(sessionId: string): Promise<number> {
    const shared = await this.redis.get(this.key(sessionId)).catch(() => null);
    return Math.max(Number(shared ?? 0), this.versions.get(sessionId) ?? 0);
  }

  private key(sessionId: string): string {
    return `${this.prefix}session:version:{${sessionId}}`;
  }
}
