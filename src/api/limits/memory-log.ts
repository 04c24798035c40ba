/**
 * The sliding log in the memory of one process. It is as exact as the one in Redis, but each process counts separately.
 */
import type { Decision, LimitStore } from '../../domain/limits/limit-store.js';

/** Timestamps stored over all keys: a few megabytes. */
const MOST_ENTRIES = 200_000;

export class MemoryLog implements LimitStore {
  /** Times of admission, oldest first. Keys are ordered by last use, oldest first. */
  private readonly logs = new Map<string, number[]>();
  private entries = 0;

  /**
   * @param now a monotonic clock, milliseconds
   * @param mostEntries above this, the least recently used logs are dropped, which resets the limit of their owners
   */
  constructor(
    private readonly now: () => number,
    private readonly mostEntries = MOST_ENTRIES,
  ) {}

  async admit(key: string, { limit, windowSeconds }: { limit: number; windowSeconds: number }): Promise<Decision> {
    const now = this.now();
    const windowMs = windowSeconds * 1_000;
    const log = this.take(key).filter((at) => at > now - windowMs);
    const admitted = log.length < limit;
    if (admitted) log.push(now);
    this.put(key, log);
    const next = log[admitted ? 0 : log.length - limit] ?? now;
    return { admitted, remaining: Math.max(0, limit - log.length), resetAfterMs: next + windowMs - now };
  }

  private take(key: string): number[] {
    const log = this.logs.get(key) ?? [];
    this.logs.delete(key);
    this.entries -= log.length;
    return log;
  }

  private put(key: string, log: number[]): void {
    this.logs.set(key, log);
    this.entries += log.length;
    for (const oldest of this.logs.keys()) {
      if (this.entries <= this.mostEntries || oldest === key) break;
      this.take(oldest);
    }
  }
}
