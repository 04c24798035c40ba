/** The route of the stage funnel. */
import { z } from 'zod';
import { calendarFor } from '../calendars.js';
import { funnelSchema } from '../schemas/funnel.js';
import { analyticsResponses } from '../schemas/response.js';
import { cachedReply, enabled, type AnalyticsNeeds } from '../analytics.js';
import { funnelReport } from '../reports/funnel.js';
import { DEFAULT_HOURS, filterOf, filterShape, rangeOf, scoped } from '../query.js';
import { defineRoute } from '../../http/route.js';

/** GET analytics/funnel. */
export const getFunnel = defineRoute({
  method: 'get',
  path: 'analytics/funnel',
  tag: 'analytics',
  summary: 'The funnel of sessions that started in a range: counts, rates of final sessions, times, visibility counts',
  roles: ['analyst'],
  limit: 'analytics',
  query: z.strictObject(filterShape),
  responses: analyticsResponses('the funnel', funnelSchema),
  handle({ principal, query: asked }, needs: AnalyticsNeeds) {
    const analytics = enabled(needs.analytics);
    const query = scoped(principal, asked);
    const calendar = calendarFor(query.timezone);
    return cachedReply(analytics, { name: 'analytics:funnel', source: 'visibility+projection', query }, (asOf) =>
      funnelReport(
        analytics,
        filterOf(query, rangeOf(query, calendar, { now: asOf, hours: DEFAULT_HOURS }), calendar),
        asOf,
        query.timezone,
      ),
    );
  },
});
