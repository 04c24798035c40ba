/**
 * Answers of analytics are kept for a few minutes. An answer says how old it is; one that late events have overtaken is not
 * given any more. While the same answer is being computed nobody computes it again in this process.
 */
import { createHash } from 'node:crypto';
import type { AnalyticsMetrics } from './analytics-metrics.js';
import type { AnalyticsCacheStore } from './ports.js';

export interface Cached {
  /** Milliseconds since the epoch. */
  readonly computedAt: number;
  readonly body: Readonly<Record<string, unknown>>;
}

interface Stored extends Cached {
  readonly generation: string | null;
}

export interface CacheRequest {
  /** Such as `analytics:funnel`. */
  readonly name: string;
  readonly clientId: string | undefined;
  /** Everything else that the answer depends on. */
  readonly parameters: unknown;
  /** Compute, whatever is kept. */
  readonly refresh: boolean;
}

export class AnalyticsCache {
  private readonly computing = new Map<string, Promise<Stored>>();

  constructor(
    private readonly parts: {
      readonly store: AnalyticsCacheStore;
      /** Changes whenever late events arrive; `null` when nobody can say. */
      readonly generation: () => Promise<string | null>;
      readonly metrics: AnalyticsMetrics;
      readonly ttlSeconds: number;
      readonly clock: () => number;
    },
  ) {}

  /** The kept answer, or a new one. */
  async answer(request: CacheRequest, compute: () => Promise<Cached['body']>): Promise<Cached & { readonly hit: boolean }> {
    const key = keyOf(request);
    const generation = await this.parts.generation().catch(() => null);
    if (!request.refresh) {
      const kept = await this.kept(key, generation);
      this.parts.metrics.asked(kept !== undefined);
      if (kept !== undefined) return { ...kept, hit: true };
    }
    const flight = `${key} ${generation}`;
    const running = this.computing.get(flight) ?? this.compute(key, generation, request.name, compute);
    this.computing.set(flight, running);
    try {
      return { ...(await running), hit: false };
    } finally {
      this.computing.delete(flight);
    }
  }

  private async kept(key: string, generation: string | null): Promise<Stored | undefined> {
    const text = await this.parts.store.get(key).catch(() => null);
    if (text === null) return undefined;
    const stored = JSON.parse(text) as Stored;
    const isOld = this.parts.clock() - stored.computedAt > this.parts.ttlSeconds * 1_000;
    const isOvertaken = generation !== null && stored.generation !== generation;
    return isOld || isOvertaken ? undefined : stored;
  }

  private async compute(key: string, generation: string | null, name: string, work: () => Promise<Cached['body']>): Promise<Stored> {
    const computedAt = this.parts.clock();
    const body = await this.parts.metrics.timed(name, work);
    const stored: Stored = { computedAt, body, generation };
    // Redis away: the answer is given all the same.
    await this.parts.store.set(key, JSON.stringify(stored), this.parts.ttlSeconds).catch(() => undefined);
    return stored;
  }
}

/** The braces are the cluster hash tag. */
function keyOf({ name, clientId, parameters }: CacheRequest): string {
  const hash = createHash('sha256').update(JSON.stringify(parameters)).digest('base64url').slice(0, 22);
  return `${name}:{${clientId ?? '*'}}:${hash}`;
}
