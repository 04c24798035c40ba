/**
 * Answers of analytics are kept for a few minutes. An answer says how old it is; one that late events have overtaken is not
 * given any more. While the same answer is being computed nobody computes it again in this process. What is kept is the text
 * that is sent, so a kept answer is never parsed.
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
      readonly store: Pick<RedisAnalyticsCache, 'get' | 'set'>;
      /** Changes whenever late events arrive; `null` when nobody can say. */
      readonly generation: () => Promise<string | null>;
      readonly metrics: AnalyticsMetrics;
      readonly ttlSeconds: number;
      readonly clock: () => number;
    },
  ) {}

  /** The kept answer, or a new one. */
  async answer(request: CacheRequest, compute: () => Promise<object>): Promise<Cached & { readonly hit: boolean }> {
    const key = keyOf(request);
    const early = request.refresh ? undefined : this.stored(key);
    const generation = await this.parts.generation().catch(() => null);
    if (early !== undefined) {
      // What was missing may have been computed while the generation was on its way: without another look it would be computed again.
      const kept = this.valid(await early, generation) ?? this.valid(await this.stored(key), generation);
      this.parts.metrics.asked(kept !== undefined);
      if (kept !== undefined) return { ...kept, hit: true };
    }
    // Nothing may be awaited between the look into the store and the one at what is being computed.
    const flight = `${key} ${generation}`;
    const running = this.computing.get(flight) ?? this.compute(key, generation, request.name, compute);
    this.computing.set(flight, running);
    try {
      return { ...(await running), hit: false };
    } finally {
      this.computing.delete(flight);
    }
  }

  /** Redis away, or not ours what lies there: nothing is kept. */
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

  private async compute(key: string, generation: string | null, name: string, work: () => Promise<object>): Promise<Stored> {
    const computedAt = this.parts.clock();
    const json = JSON.stringify(await this.parts.metrics.timed(name, work));
    // Redis away: the answer is given all the same.
    await this.parts.store.set(key, textOf({ computedAt, generation, json }), this.parts.ttlSeconds).catch(() => undefined);
    return { computedAt, generation, json };
  }
}

/** One line about the answer, then the answer. */
function textOf({ json, ...about }: Stored): string {
  return `${JSON.stringify(about)}\n${json}`;
}

function parsed(text: string): Stored {
  const end = text.indexOf('\n');
  return { ...(JSON.parse(text.slice(0, end)) as Omit<Stored, 'json'>), json: text.slice(end + 1) };
}

/** The braces are the cluster hash tag; the number is that of the form in which answers are kept. */
function keyOf({ name, clientId, parameters }: CacheRequest): string {
  const hash = createHash('sha256').update(JSON.stringify(parameters)).digest('base64url').slice(0, 22);
  return `${name}:2:{${clientId ?? '*'}}:${hash}`;
}
