/** The dashboard route that replays one session. */
import { enabled, type AnalyticsNeeds } from '../../analytics.js';
import { replayReport } from '../../reports/replay.js';
import { replaySchema } from '../../schemas/dashboard.js';
import { defineRoute } from '../../../http/route.js';
import { sessionIdParams } from '../../../commands/schemas.js';

/** GET dashboard/session-replay/{id}. */
export const getSessionReplay = defineRoute({
  method: 'get',
  path: 'dashboard/session-replay/:id',
  tag: 'dashboard',
  summary: 'The timeline of one session in lanes: redacted, with pauses collapsed; never cached',
  roles: ['admin'],
  limit: 'analytics',
  params: sessionIdParams,
  responses: {
    200: {
      description: 'the timeline',
      schema: replaySchema,
    },
    404: { description: 'no such session, or analytics are switched off (ENABLE_FUNNEL_ANALYTICS)' },
  },
  async handle({ principal, params }, needs: AnalyticsNeeds) {
    const analytics = enabled(needs.analytics);
    const body = await analytics.metrics.timed('dashboard:replay', () => replayReport(analytics, principal, params.id));
    const now = new Date(analytics.clock()).toISOString();
    return {
      status: 200,
      body: {
        ...body,
        computed_at: now,
        data_through: now,
        source: 'projection',
        cache: { hit: false, age_seconds: 0 },
      },
    };
  },
});
