/** What the analytics routes share: their dependencies, and a reply that states the age of its data. */
import type { AnalyticsStore } from '../../adapters/postgres/analytics/analytics-store.js';
import type { TemporalVisibility } from '../../adapters/temporal/session-visibility.js';
import type { Scope } from '../../domain/access.js';
import type { Redactor } from '../../pii/redactor.js';
import { notFound } from '../http/problem.js';
import type { Reply } from '../http/route.js';
import type { AnalyticsCache } from './cache.js';
import type { AnalyticsMetrics } from './analytics-metrics.js';

export interface Analytics {
  readonly store: AnalyticsStore;
  readonly visibility: TemporalVisibility;
  readonly cache: AnalyticsCache;
  readonly metrics: AnalyticsMetrics;
  readonly redactor: Redactor;
  /** Length of a dashboard's range when the request names none. */
  readonly defaultHours: number;
  /** Milliseconds since the epoch. */
  readonly clock: () => number;
}

export interface AnalyticsNeeds {
  /** Absent when analytics are switched off. */
  readonly analytics: Analytics | undefined;
}

export interface AnalyticsRequest {
  /** For example `analytics:funnel`; the first part of the cache key. */
  readonly name: string;
  readonly source: 'visibility' | 'projection' | 'visibility+projection';
  readonly query: { readonly scope: Scope; readonly refresh: boolean };
}

/**
 * The analytics of this deployment. Without `ENABLE_FUNNEL_ANALYTICS` these routes do not exist. @throws Problem 404
 */
export function enabled(analytics: Analytics | undefined): Analytics {
  if (analytics === undefined) throw notFound();
  return analytics;
}

/**
 * Replies from the cache, or computes. `data_through` says when the newest event was projected.
 *
 * @param compute gets the time of the computation, milliseconds since the epoch
 */
export async function cachedReply(
  analytics: Analytics,
  request: AnalyticsRequest,
  compute: (asOf: number) => Promise<object>,
): Promise<Reply> {
  const { refresh, ...parameters } = request.query;
  const { json, computedAt, hit } = await analytics.cache.getOrCompute(
    { name: request.name, clientId: request.query.scope.clientId ?? undefined, parameters, refresh },
    async () => {
      const [computed, through] = await Promise.all([compute(analytics.clock()), analytics.store.dataThrough()]);
      return { ...computed, data_through: through === null ? null : new Date(through).toISOString() };
    },
  );
  const age = Math.max(0, Math.floor((analytics.clock() - computedAt) / 1_000));
  const about = {
    computed_at: new Date(computedAt).toISOString(),
    source: request.source,
    cache: { hit, age_seconds: hit ? age : 0 },
  };
  return {
    status: 200,
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
    body: withMembers(json, about),
  };
}

/** Adds members to the JSON text of a non-empty object that does not have them yet. */
function withMembers(json: string, members: object): string {
  return `${json.slice(0, -1)},${JSON.stringify(members).slice(1)}`;
}
