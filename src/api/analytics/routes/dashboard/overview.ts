/** Dashboard routes with the numbers of the last hours and the live funnel. */
import { z } from 'zod';
import { calendarFor } from '../../calendars.js';
import { cachedReply, enabled, type AnalyticsNeeds } from '../../analytics.js';
import { funnelRealtimeReport, overviewReport } from '../../reports/overview.js';
import { filterOf, hoursField, rangeOf, rangeShape, scopeShape, scoped } from '../../query.js';
import { overviewSchema, funnelRealtimeSchema } from '../../schemas/dashboard.js';
import { analyticsResponses } from '../../schemas/response.js';
import { defineRoute } from '../../../http/route.js';

const query = z.strictObject({
  ...scopeShape,
  ...rangeShape,
  time_range_hours: hoursField.optional().describe('the last hours; dates win'),
});

/** GET dashboard/overview. */
export const getOverview = defineRoute({
  method: 'get',
  path: 'dashboard/overview',
  tag: 'dashboard',
  summary: 'Totals, funnel, heatmap, recovery, dead letters and recommendations of the last hours',
  roles: ['analyst'],
  limit: 'analytics',
  query,
  responses: analyticsResponses('the overview', overviewSchema),
  handle({ principal, query }, needs: AnalyticsNeeds) {
    const analytics = enabled(needs.analytics);
    const asked = scoped(principal, query);
    const calendar = calendarFor(asked.timezone);
    const hours = asked.time_range_hours ?? analytics.defaultHours;
    return cachedReply(analytics, { name: 'dashboard:overview', source: 'projection', query: asked }, (asOf) =>
      overviewReport(
        analytics,
        filterOf(asked, rangeOf(asked, calendar, { now: asOf, hours }), calendar),
        asOf,
        calendar,
      ),
    );
  },
});

/** GET dashboard/funnel-realtime. */
export const getFunnelRealtime = defineRoute({
  method: 'get',
  path: 'dashboard/funnel-realtime',
  tag: 'dashboard',
  summary: 'Where sessions are now, as counted by workflow visibility; rates in percent',
  roles: ['analyst'],
  limit: 'analytics',
  query,
  responses: analyticsResponses('the live funnel', funnelRealtimeSchema),
  handle({ principal, query }, needs: AnalyticsNeeds) {
    const analytics = enabled(needs.analytics);
    const asked = scoped(principal, query);
    const calendar = calendarFor(asked.timezone);
    const hours = asked.time_range_hours ?? analytics.defaultHours;
    return cachedReply(analytics, { name: 'dashboard:funnel', source: 'visibility+projection', query: asked }, (asOf) =>
      funnelRealtimeReport(analytics, filterOf(asked, rangeOf(asked, calendar, { now: asOf, hours }), calendar), asOf),
    );
  },
});
