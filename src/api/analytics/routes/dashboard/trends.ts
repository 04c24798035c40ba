/** Dashboard routes over the last weeks: heatmap and cohort trends. */
import { z } from 'zod';
import { calendarFor } from '../../calendars.js';
import { cachedReply, enabled, type AnalyticsNeeds } from '../../analytics.js';
import { matrixReport } from '../../reports/heatmap.js';
import { trendsReport } from '../../reports/segments.js';
import { filterOf, filterShape, heatmapShape, hoursOf, rangeOf, scoped } from '../../query.js';
import { dashboardHeatmapSchema } from '../../schemas/heatmap.js';
import { cohortTrendsSchema } from '../../schemas/comparisons.js';
import { analyticsResponses } from '../../schemas/response.js';
import { defineRoute } from '../../../http/route.js';

/** Twelve weeks. */
const TREND_HOURS = 24 * 7 * 12;

/** GET dashboard/heatmap. */
export const getDashboardHeatmap = defineRoute({
  method: 'get',
  path: 'dashboard/heatmap',
  tag: 'dashboard',
  summary: 'Drop-off by hour and stage, weekday and stage, question and cohort week, with the number in every cell',
  roles: ['analyst'],
  limit: 'analytics',
  query: z.strictObject(heatmapShape),
  responses: analyticsResponses('the matrices', dashboardHeatmapSchema),
  handle({ principal, query: asked }, needs: AnalyticsNeeds) {
    const analytics = enabled(needs.analytics);
    const query = scoped(principal, asked);
    const calendar = calendarFor(query.timezone);
    return cachedReply(analytics, { name: 'dashboard:heatmap', source: 'projection', query }, (asOf) =>
      matrixReport(
        analytics,
        filterOf(query, rangeOf(query, calendar, { now: asOf, hours: hoursOf(query.range) }), calendar),
        asOf,
        { granularity: query.granularity, calendar },
      ),
    );
  },
});

/** GET dashboard/cohort-trends. */
export const getCohortTrends = defineRoute({
  method: 'get',
  path: 'dashboard/cohort-trends',
  tag: 'dashboard',
  summary: 'Sessions by the local week they started in; weeks that can still change are marked',
  roles: ['analyst'],
  limit: 'analytics',
  query: z.strictObject({ ...filterShape, segment_by: z.literal('week').default('week') }),
  responses: analyticsResponses('the weeks', cohortTrendsSchema),
  handle({ principal, query: asked }, needs: AnalyticsNeeds) {
    const analytics = enabled(needs.analytics);
    const query = scoped(principal, asked);
    const calendar = calendarFor(query.timezone);
    return cachedReply(analytics, { name: 'dashboard:trends', source: 'projection', query }, (asOf) =>
      trendsReport(
        analytics,
        filterOf(query, rangeOf(query, calendar, { now: asOf, hours: TREND_HOURS }), calendar),
        asOf,
        calendar,
      ),
    );
  },
});
