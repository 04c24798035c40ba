/** The route of the drop-off heatmap. */
import { z } from 'zod';
import { calendarFor } from '../calendars.js';
import { cachedReply, enabled, type AnalyticsNeeds } from '../analytics.js';
import { heatmapReport } from '../reports/heatmap.js';
import { filterOf, heatmapShape, hoursOf, rangeOf, scoped } from '../query.js';
import { heatmapSchema } from '../schemas/heatmap.js';
import { analyticsResponses } from '../schemas/response.js';
import { defineRoute } from '../../http/route.js';

/** GET analytics/drop-off-heatmap. */
export const getDropOffHeatmap = defineRoute({
  method: 'get',
  path: 'analytics/drop-off-heatmap',
  tag: 'analytics',
  summary: 'When sessions drop off, by local hour or day and stage',
  roles: ['analyst'],
  limit: 'analytics',
  query: z.strictObject(heatmapShape),
  responses: analyticsResponses('the heatmap', heatmapSchema),
  handle({ principal, query: asked }, needs: AnalyticsNeeds) {
    const analytics = enabled(needs.analytics);
    const query = scoped(principal, asked);
    const calendar = calendarFor(query.timezone);
    const hours = hoursOf(query.range);
    return cachedReply(analytics, { name: 'analytics:heatmap', source: 'projection', query }, (asOf) =>
      heatmapReport(analytics, filterOf(query, rangeOf(query, calendar, { now: asOf, hours }), calendar), asOf, {
        granularity: query.granularity,
        calendar,
      }),
    );
  },
});
