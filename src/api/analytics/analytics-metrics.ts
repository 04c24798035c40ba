/** The metrics of analytics. */
import { Counter, Gauge, Histogram, type Registry } from 'prom-client';

export interface AnalyticsMetrics {
  /** Counts a cache look-up. */
  lookedUp(hit: boolean): void;
  timed<T>(query: string, work: () => Promise<T>): Promise<T>;
  /** Sessions on which visibility and projection disagreed at the last comparison. */
  difference(sessions: number): void;
}

/** Milliseconds. */
const DURATIONS = [5, 10, 25, 50, 100, 200, 500, 1_000, 2_500, 5_000, 10_000];

export function analyticsMetrics(registry: Registry): AnalyticsMetrics {
  const registers = [registry];
  const requests = new Counter({
    name: 'redis_cache_requests',
    help: 'Analytics results looked up in the cache',
    registers,
  });
  const hits = new Counter({ name: 'redis_cache_hits', help: 'Analytics results found in the cache', registers });
  const rate = new Gauge({
    name: 'analytics_cache_hit_rate',
    help: 'Share of analytics results served from the cache, 0-1',
    registers,
  });
  const duration = new Histogram({
    name: 'analytics_query_duration',
    help: 'Time to compute an analytics result, milliseconds',
    labelNames: ['query'],
    buckets: DURATIONS,
    registers,
  });
  const difference = new Gauge({
    name: 'analytics_visibility_difference',
    help: 'Sessions on which visibility and projection disagreed at the last reconciliation',
    registers,
  });
  const seen = { requests: 0, hits: 0 };
  return {
    lookedUp(hit) {
      requests.inc();
      if (hit) hits.inc();
      seen.requests += 1;
      seen.hits += Number(hit);
      rate.set(seen.hits / seen.requests);
    },
    async timed(query, work) {
      const start = performance.now();
      try {
        return await work();
      } finally {
        duration.observe({ query }, performance.now() - start);
      }
    },
    difference: (sessions) => difference.set(sessions),
  };
}
