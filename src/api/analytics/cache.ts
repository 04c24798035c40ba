/**
 * Caches analytics results for a few minutes. A result carries its age, and late events invalidate it. Concurrent
 * requests for the same result share one computation in this process. The cache stores the response text, so a hit is
 * not parsed.
 */
import { createHash } from 'node:crypto';
import type { RedisAnalyticsCache } from '../../adapters/redis/analytics-cache.js';
import type { AnalyticsMetrics } from './analytics-metrics.js';

export interface Cached {
  /** Milliseconds since the epoch. */
  readonly computedAt: number;
  /** A JSON object. */
  readonly json: string;
}

interface Stored extends Cached {
  readonly generation: string | null;
}

export interface CacheRequest {
  /** For example `analytics:funnel`. */
  readonly name: string;
  readonly clientId: string | undefined;
  /** Everything else that the result depends on. */
  readonly parameters: unknown;
  /** Compute even if a cached result is valid. */
  readonly refresh: boolean;
}

export class AnalyticsCache {
  private readonly computing = new Map<string, Promise<Stored>>();

  constructor(
    private readonly parts: {
      readonly store: Pick<RedisAnalyticsCache, 'get' | 'set'>;
      /** Changes whenever late events arrive; `null` when unknown. */
      readonly generation: () => Promise<string | null>;
      readonly metrics: AnalyticsMetrics;
      readonly ttlSeconds: number;
      readonly clock: () => number;
    },
  ) {}

  /** The cached result, or a new one. */
  async getOrCompute(
    request: CacheRequest,
    compute: () => Promise<object>,
  ): Promise<Cached & { readonly hit: boolean }> {
    const key = keyOf(request);
    const early = request.refresh ? undefined : this.stored(key);
    const generation = await this.parts.generation().catch(() => null);
    if (early !== undefined) {
      // Another request may have computed it while the generation was being read, so check again.
      const kept = this.valid(await early, generation) ?? this.valid(await this.stored(key), generation);
      this.parts.metrics.lookedUp(kept !== undefined);
      if (kept !== undefined) return { ...kept, hit: true };
    }
    // Do not await anything between the look-up in the store and the check for running computations.
    const flight = `${key} ${generation}`;
    const running = this.computing.get(flight) ?? this.compute(key, generation, request.name, compute);
    this.computing.set(flight, running);
    try {
      return { ...(await running), hit: false };
    } finally {
      this.computing.delete(flight);
    }
  }

  /** Undefined while Redis is down, or when the entry has another format. */
  private stored(key: string): Promise<Stored | undefined> {
    return this.parts.store
      .get(key)
      .then((text) => (text === null ? undefined : parsed(text)))
      .catch(() => undefined);
  }

  private valid(stored: Stored | undefined, generation: string | null): Stored | undefined {
    if (stored === undefined) return undefined;
    const isOld = this.parts.clock() - stored.computedAt > this.parts.ttlSeconds * 1_000;
    const isOvertaken = generation !== null && stored.generation !== generation;
    return isOld || isOvertaken ? undefined : stored;
  }

  private async compute(
    key: string,
    generation: string | null,
    name: string,
    work: () => Promise<object>,
  ): Promise<Stored> {
    const computedAt = this.parts.clock();
    const json = JSON.stringify(await this.parts.metrics.timed(name, work));
    // While Redis is down, reply without caching.
    await this.parts.store
      .set(key, textOf({ computedAt, generation, json }), this.parts.ttlSeconds)
      .catch(() => undefined);
    return { computedAt, generation, json };
  }
}

/** A first line about the result, then the result. */
function textOf({ json, ...about }: Stored): string {
  return `${JSON.stringify(about)}\n${json}`;
}

function parsed(text: string): Stored {
  const end = text.indexOf('\n');
  return { ...(JSON.parse(text.slice(0, end)) as Omit<Stored, 'json'>), json: text.slice(end + 1) };
}

/** The braces are the cluster hash tag. The number is the version of the stored format. */
function keyOf({ name, clientId, parameters }: CacheRequest): string {
  const hash = createHash('sha256').update(JSON.stringify(parameters)).digest('base64url').slice(0, 22);
  return `${name}:2:{${clientId ?? '*'}}:${hash}`;
}
