/** The route of recommendations against drop-off. */
import { z } from 'zod';
import { calendarFor } from '../calendars.js';
import { SEVERITY_LEVELS } from '../../../domain/analytics/severity.js';
import { cachedReply, enabled, type AnalyticsNeeds } from '../analytics.js';
import { recommendationsReport } from '../reports/recommendations.js';
import { DEFAULT_HOURS, filterOf, filterShape, rangeOf, scoped } from '../query.js';
import { analyticsRecommendationsSchema } from '../schemas/advice.js';
import { analyticsResponses } from '../schemas/response.js';
import { defineRoute } from '../../http/route.js';
import { limitParam, offsetParam } from '../../commands/schemas.js';

/** GET analytics/recommendations. */
export const getAnalyticsRecommendations = defineRoute({
  method: 'get',
  path: 'analytics/recommendations',
  tag: 'analytics',
  summary: 'What to do about drop-off, based on evidence in the events; says so when there is too little of it',
  roles: ['analyst'],
  limit: 'analytics',
  query: z.strictObject({
    ...filterShape,
    priority: z.enum(SEVERITY_LEVELS).optional(),
    limit: limitParam(20),
    offset: offsetParam,
  }),
  responses: analyticsResponses('the recommendations', analyticsRecommendationsSchema),
  handle({ principal, query: asked }, needs: AnalyticsNeeds) {
    const analytics = enabled(needs.analytics);
    const query = scoped(principal, asked);
    const calendar = calendarFor(query.timezone);
    return cachedReply(analytics, { name: 'analytics:recommendations', source: 'projection', query }, (asOf) =>
      recommendationsReport(
        analytics,
        filterOf(query, rangeOf(query, calendar, { now: asOf, hours: DEFAULT_HOURS }), calendar),
        asOf,
        query,
      ),
    );
  },
});
