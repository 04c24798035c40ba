/** The route with the counts of dead letters. */
import type { DeadLetterIndex } from '../../../adapters/postgres/dead-letters/dead-letter-index.js';
import { listScope } from '../../commands/access.js';
import { defineRoute } from '../../http/route.js';
import { deadLetterStatsSchema } from '../response-schemas.js';

interface StatsNeeds {
  readonly deadLetters: Pick<DeadLetterIndex, 'stats'>;
  /** How many open dead letters count as a full queue. */
  readonly deadLetterCapacity: number;
}

/** GET admin/dlq/stats. The counts by type, category and exception cover unresolved dead letters. */
export const getDeadLetterStats = defineRoute({
  method: 'get',
  path: 'admin/dlq/stats',
  tag: 'dead letters',
  summary: 'How many dead letters there are, by kind',
  roles: ['admin'],
  limit: 'reads',
  responses: {
    200: {
      description: 'counts',
      schema: deadLetterStatsSchema,
    },
  },
  async handle({ principal }, needs: StatsNeeds) {
    const stats = await needs.deadLetters.stats(listScope(principal, 'dead_letters'));
    const [max, used] = [needs.deadLetterCapacity, stats.total_failed_tasks];
    // An alarm level, not a limit: it can exceed 100 %, and nothing is dropped.
    const capacity = { max, used, percent: Math.round((1_000 * used) / max) / 10 };
    return { status: 200, body: { ...stats, capacity } };
  },
});
