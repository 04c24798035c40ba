/** Routes that compare segments of sessions, or two periods. */
import { z } from 'zod';
import { calendarFor } from '../calendars.js';
import { cachedReply, enabled, type AnalyticsNeeds } from '../analytics.js';
import { comparisonReport } from '../reports/comparison.js';
import { cohortReport } from '../reports/segments.js';
import {
  DEFAULT_HOURS,
  dimensionShape,
  filterOf,
  filterShape,
  momentField,
  rangeOf,
  rangeShape,
  scopeShape,
  segmentField,
  scoped,
} from '../query.js';
import { cohortComparisonSchema, comparisonSchema } from '../schemas/comparisons.js';
import { analyticsResponses } from '../schemas/response.js';
import { Problem } from '../../http/problem.js';
import { defineRoute } from '../../http/route.js';

/** GET analytics/cohort-comparison. */
export const getCohortComparison = defineRoute({
  method: 'get',
  path: 'analytics/cohort-comparison',
  tag: 'analytics',
  summary: 'Segments of the sessions side by side, each tested against the others',
  roles: ['analyst'],
  limit: 'analytics',
  query: z.strictObject({ ...filterShape, segment_by: segmentField.default('user_type') }),
  responses: analyticsResponses('the segments', cohortComparisonSchema),
  handle({ principal, query: asked }, needs: AnalyticsNeeds) {
    const analytics = enabled(needs.analytics);
    const query = scoped(principal, asked);
    const calendar = calendarFor(query.timezone);
    return cachedReply(analytics, { name: 'analytics:cohorts', source: 'projection', query }, (asOf) =>
      cohortReport(
        analytics,
        filterOf(query, rangeOf(query, calendar, { now: asOf, hours: DEFAULT_HOURS }), calendar),
        asOf,
        {
          by: query.segment_by,
          calendar,
        },
      ),
    );
  },
});

/** GET analytics/comparison. */
export const getComparison = defineRoute({
  method: 'get',
  path: 'analytics/comparison',
  tag: 'analytics',
  summary:
    'Compares two periods by the sessions observed for the whole abandonment window; only a significant change is a trend',
  roles: ['analyst'],
  limit: 'analytics',
  query: z.strictObject({
    ...scopeShape,
    ...rangeShape,
    ...dimensionShape,
    period1_start: momentField.optional(),
    period1_end: momentField.optional(),
    period2_start: momentField.optional(),
    period2_end: momentField.optional(),
  }),
  responses: analyticsResponses('both periods', comparisonSchema),
  handle({ principal, query: asked }, needs: AnalyticsNeeds) {
    const analytics = enabled(needs.analytics);
    const query = scoped(principal, asked);
    const calendar = calendarFor(query.timezone);
    const { period1_start, period1_end, period2_start, period2_end, start_date, end_date } = query;
    if ((period1_start === undefined) !== (period1_end === undefined)) throw half('period1_end');
    if ((period2_start === undefined) !== (period2_end === undefined)) throw half('period2_end');
    return cachedReply(analytics, { name: 'analytics:comparison', source: 'projection', query }, (asOf) => {
      // Without dates: the last thirty days of which every session can be judged.
      const second = rangeOf({ start_date: period2_start ?? start_date, end_date: period2_end ?? end_date }, calendar, {
        now: asOf - analytics.store.abandonMs,
        hours: DEFAULT_HOURS,
      });
      // The first period is as long as the second and ends where the second begins.
      const before = { start: second.start - (second.end - second.start), end: second.start };
      const first =
        period1_start === undefined
          ? before
          : rangeOf({ start_date: period1_start, end_date: period1_end }, calendar, {
              now: asOf,
              hours: DEFAULT_HOURS,
            });
      return comparisonReport(analytics, filterOf(query, first, calendar), filterOf(query, second, calendar), asOf);
    });
  },
});

function half(name: string): Problem {
  return new Problem(422, 'invalid_range', 'A period has a start and an end.', {
    errors: [{ pointer: `query:${name}`, message: 'start and end come together' }],
  });
}
