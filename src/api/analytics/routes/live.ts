/** Routes that ask workflow visibility: live counts, and the comparison with the projection. */
import { z } from 'zod';
import { calendarFor } from '../calendars.js';
import { cachedReply, enabled, type AnalyticsNeeds } from '../analytics.js';
import { realtimeReport } from '../reports/overview.js';
import { reconcileReport } from '../reports/reconcile.js';
import { filterOf, filterShape, rangeOf, rangeShape, scopeShape, scoped } from '../query.js';
import { realtimeSchema } from '../schemas/dashboard.js';
import { reconciliationSchema } from '../schemas/comparisons.js';
import { analyticsResponses } from '../schemas/response.js';
import { defineRoute } from '../../http/route.js';
import { limitParam, offsetParam } from '../../commands/schemas.js';

const DAY_HOURS = 24;

/** GET analytics/realtime. */
export const getRealtime = defineRoute({
  method: 'get',
  path: 'analytics/realtime',
  tag: 'analytics',
  summary: 'The last 24 hours, or other dates, as counted by workflow visibility',
  roles: ['analyst'],
  limit: 'analytics',
  query: z.strictObject({ ...scopeShape, ...rangeShape }),
  responses: analyticsResponses('live numbers', realtimeSchema),
  handle({ principal, query: asked }, needs: AnalyticsNeeds) {
    const analytics = enabled(needs.analytics);
    const query = scoped(principal, asked);
    const calendar = calendarFor(query.timezone);
    return cachedReply(analytics, { name: 'analytics:realtime', source: 'visibility+projection', query }, (asOf) =>
      realtimeReport(
        analytics,
        filterOf(query, rangeOf(query, calendar, { now: asOf, hours: DAY_HOURS }), calendar),
        asOf,
      ),
    );
  },
});

/** GET analytics/reconcile. */
export const getReconcile = defineRoute({
  method: 'get',
  path: 'analytics/reconcile',
  tag: 'analytics',
  summary: 'Compares visibility with the projection, session by session, and lists those that differ; never cached',
  roles: ['analyst'],
  limit: 'analytics',
  query: z.strictObject({
    ...filterShape,
    limit: limitParam(100),
    offset: offsetParam,
  }),
  responses: analyticsResponses('the comparison', reconciliationSchema),
  handle({ principal, query: asked }, needs: AnalyticsNeeds) {
    const analytics = enabled(needs.analytics);
    const query = scoped(principal, asked);
    const calendar = calendarFor(query.timezone);
    const request = {
      name: 'analytics:reconcile',
      source: 'visibility+projection' as const,
      query: { ...query, refresh: true },
    };
    return cachedReply(analytics, request, (asOf) =>
      reconcileReport(
        analytics,
        filterOf(query, rangeOf(query, calendar, { now: asOf, hours: DAY_HOURS }), calendar),
        query,
      ),
    );
  },
});
