/** The route with the counts of dead letters. */
import { z } from 'zod';
import type { DeadLetterIndex } from '../../../adapters/postgres/dead-letters/dead-letter-index.js';
import { listScope } from '../../commands/access.js';
import { defineRoute } from '../../http/route.js';

const counts = z.record(z.string(), z.int());

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
      schema: z.object({
        total_tasks: z.int().describe('all dead letters of the index, including resolved ones'),
        total_failed_tasks: z.int().describe('dead letters that are not resolved'),
        tasks_by_status: counts,
        tasks_by_type: counts,
        tasks_by_category: counts,
        tasks_by_exception: counts,
        oldest_task_age_hours: z.number().nullable(),
        capacity: z.object({ max: z.int(), used: z.int(), percent: z.number() }),
        groups: z.array(
          z.object({
            fingerprint: z.string(),
            count: z.int(),
            first_seen: z.unknown(),
            last_seen: z.unknown(),
            sample: z.string(),
          }),
        ),
      }),
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
