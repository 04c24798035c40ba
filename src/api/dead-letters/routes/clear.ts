/** The route that clears the dead letters of a filter. */
import { z } from 'zod';
import type { DeadLetterIndex } from '../../../adapters/postgres/dead-letters/dead-letter-index.js';
import type { DeadLetterFilter } from '../../../adapters/postgres/dead-letters/filter.js';
import type { NewRedrive } from '../../../adapters/postgres/dead-letters/redrive-repository.js';
import { actorOf, type Actor, type Scope } from '../../../domain/access.js';
import { listScope } from '../../commands/access.js';
import { noteReached } from '../../http/request-context.js';
import { Problem } from '../../http/problem.js';
import { defineRoute } from '../../http/route.js';
import { startRedrive, type StartRedriveNeeds } from '../start-redrive.js';
import { deadLetterFilterSchema } from '../../commands/redrive-schemas.js';
import { filterBody, filterQuery, shownFilter } from '../schemas.js';

const flag = z.union([z.boolean(), z.enum(['true', 'false']).transform((text) => text === 'true')]);
const options = {
  filter_task_name: filterQuery.task_name.describe('the same as task_name'),
  dry_run: flag.optional().describe('default true: only counts'),
};

type ClearNeeds = StartRedriveNeeds & {
  readonly deadLetters: Pick<DeadLetterIndex, 'count' | 'removeResolved'>;
};

/** Steps skipped per second. */
const CLEAR_RATE = 50;

/**
 * DELETE admin/dlq/clear: resolved dead letters are removed from the index at once. The steps of open ones are skipped
 * by bulk work, because each workflow has to continue. Steps that may not be skipped remain and are not counted as
 * cleared.
 */
export const clearDeadLetters = defineRoute({
  method: 'delete',
  path: 'admin/dlq/clear',
  tag: 'dead letters',
  summary: 'Clear the dead letters of a filter (query or body): removes resolved ones, skips the steps of open ones',
  roles: ['admin'],
  limit: 'admin_writes',
  query: z.strictObject({ ...filterQuery, ...options }),
  body: z.strictObject({ ...filterBody, ...options }),
  responses: {
    200: {
      description: 'what matched and what is cleared; for open dead letters, the operation that skips their steps',
      schema: z.object({
        matched: z.int(),
        cleared: z.int(),
        dry_run: z.boolean(),
        filters: deadLetterFilterSchema,
        operation_id: z.string().optional(),
      }),
    },
  },
  async handle(context, needs: ClearNeeds) {
    const { dry_run = true, filter_task_name, ...rest } = { ...context.query, ...defined(context.body) };
    const filter = { ...rest, task_name: rest.task_name ?? filter_task_name };
    const filters = shownFilter(filter);
    if (Object.keys(filters).length === 0)
      throw new Problem(400, 'filter_required', 'A filter is required: not everything can be cleared at once.', {
        errors: [{ pointer: '/task_name', message: 'at least one filter' }],
      });
    const scope = listScope(context.principal, 'dead_letters');
    const { unresolved, resolved } = await needs.deadLetters.count(scope, filter);
    const matched = unresolved + resolved;
    if (dry_run) return { status: 200, body: { matched, cleared: 0, dry_run, filters } };
    const skipped =
      unresolved === 0
        ? undefined
        : await startRedrive(skipping(scope, filter, actorOf(context.principal)), context.correlationId, needs);
    const removed = await needs.deadLetters.removeResolved(scope, filter);
    const cleared = removed + (skipped?.matched ?? 0);
    noteReached({
      entityType: 'dead_letters',
      entityId: null,
      clientId: scope.clientId,
      isOwn: false,
      action: 'dead_letters_cleared',
      changes: { filters, matched, cleared },
    });
    return {
      status: 200,
      body: {
        matched,
        cleared,
        dry_run,
        filters,
        ...(skipped === undefined ? {} : { operation_id: skipped.operationId }),
      },
    };
  },
});

function skipping(scope: Scope, filter: DeadLetterFilter, actor: Actor): NewRedrive {
  return {
    action: 'skip',
    scope,
    filter,
    includeQuarantined: true,
    ratePerSecond: CLEAR_RATE,
    stopOnFailureRatio: null,
    actor,
  };
}

function defined<T extends object>(value: T): Partial<T> {
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined)) as Partial<T>;
}
