/**
 * Notices that a session has new events: a worker publishes one after each write of the projection, and the API
 * processes with an open event stream of that session receive it. A notice carries no data and may be lost: the event
 * streams also poll.
 */
import type { Redis } from 'ioredis';

function channelPrefix(prefix: string): string {
  return `${prefix}session:events:`;
}

export class SessionNoticePublisher {
  constructor(
    private readonly redis: Redis,
    private readonly prefix: string,
  ) {}

  /** Returns at once. The write that it announces does not wait for Redis. */
  publish(sessionId: string): void {
    void this.redis.publish(channelPrefix(this.prefix) + sessionId, '').catch(() => undefined);
  }
}

export class SessionNoticeSubscriber {
  private readonly wanted = new Set<string>();
  private readonly channelPrefix: string;

  /** @param redis a connection of its own, because a subscribed connection takes no other commands */
  constructor(
    private readonly redis: Redis,
    prefix: string,
    onNotice: (sessionId: string) => void,
  ) {
    this.channelPrefix = channelPrefix(prefix);
    redis.on('message', (channel: string) => onNotice(channel.slice(this.channelPrefix.length)));
    redis.on('ready', () => this.resubscribe());
  }

  /** False while notices may be missed. */
  get isReady(): boolean {
    return this.redis.status === 'ready';
  }

  subscribe(sessionId: string): void {
    this.wanted.add(sessionId);
    if (this.isReady) void this.redis.subscribe(this.channelPrefix + sessionId).catch(() => undefined);
  }

  unsubscribe(sessionId: string): void {
    this.wanted.delete(sessionId);
    if (this.isReady) void this.redis.unsubscribe(this.channelPrefix + sessionId).catch(() => undefined);
  }

  private resubscribe(): void {
    if (this.wanted.size === 0) return;
    const channels = [...this.wanted].map((sessionId) => this.channelPrefix + sessionId);
    void this.redis.subscribe(...channels).catch(() => undefined);
  }
}
