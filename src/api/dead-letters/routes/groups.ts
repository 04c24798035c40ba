/** Routes of dead letter groups. */
import { z } from 'zod';
import type { DeadLetterGroups } from '../../../adapters/postgres/dead-letters/groups.js';
import { actorOf } from '../../../domain/access.js';
import { listScope } from '../../commands/access.js';
import { Problem, notFound } from '../../http/problem.js';
import { noteReached } from '../../http/request-context.js';
import { defineRoute } from '../../http/route.js';
import { limitParam, offsetParam } from '../../commands/schemas.js';
import { deadLetterGroupPageSchema, deadLetterGroupSchema, groupStatus } from '../response-schemas.js';
import { reason } from '../schemas.js';

interface ListGroupsNeeds {
  readonly deadLetterGroups: Pick<DeadLetterGroups, 'list'>;
}

/** GET admin/dlq/groups. */
export const listDeadLetterGroups = defineRoute({
  method: 'get',
  path: 'admin/dlq/groups',
  tag: 'dead letters',
  summary: 'Dead letters grouped by what went wrong',
  roles: ['admin'],
  limit: 'reads',
  query: z.strictObject({ status: groupStatus.optional(), limit: limitParam(100), offset: offsetParam }),
  responses: {
    200: {
      description: 'a page of groups, those with the most open dead letters first',
      schema: deadLetterGroupPageSchema,
    },
  },
  async handle({ principal, query: { status, limit, offset } }, needs: ListGroupsNeeds) {
    const scope = listScope(principal, 'dead_letter_groups');
    const { groups, total } = await needs.deadLetterGroups.list(scope, status, limit, offset);
    return { status: 200, body: { groups, total, limit, offset } };
  },
});

const BOUNDED = [{ required: ['until'] }, { required: ['failures'] }, { required: ['rate_per_minute'] }];
export const groupChangeSchema = z
  .strictObject({
    status: groupStatus,
    until: z.iso.datetime({ offset: true }).optional().describe('ignored until then'),
    failures: z.int().min(1).max(1_000_000).optional().describe('ignored for this many more failures'),
    rate_per_minute: z.int().min(1).max(100_000).optional().describe('ignored while it does not fail more often'),
    reason,
  })
  .refine(({ status, until, failures, rate_per_minute }) => {
    const isBounded = [until, failures, rate_per_minute].some((bound) => bound !== undefined);
    return (status === 'ignored') === isBounded;
  }, 'ignored needs until, failures or rate_per_minute; the other statuses take none of them')
  // The same rule for readers of the OpenAPI document.
  .meta({
    oneOf: [
      { properties: { status: { enum: ['ignored'] } }, anyOf: BOUNDED },
      { properties: { status: { enum: ['unresolved', 'resolved'] } }, not: { anyOf: BOUNDED } },
    ],
  });

interface ChangeGroupNeeds {
  readonly deadLetterGroups: Pick<DeadLetterGroups, 'change'>;
  readonly clock: () => number;
}

/**
 * POST admin/dlq/groups/{fingerprint}: resolved (a recurrence is a regression), ignored within bounds, or unresolved
 * again.
 */
export const changeDeadLetterGroup = defineRoute({
  method: 'post',
  path: 'admin/dlq/groups/:fingerprint',
  tag: 'dead letters',
  summary: 'Change the status of a group of dead letters',
  roles: ['admin'],
  // A group, and the alerts that it silences, exist once for all clients.
  allClients: true,
  limit: 'admin_writes',
  params: z.object({ fingerprint: z.string().max(64) }),
  body: groupChangeSchema,
  responses: { 200: { description: 'the group after the change', schema: deadLetterGroupSchema } },
  async handle({ params: { fingerprint }, body, principal }, needs: ChangeGroupNeeds) {
    const until = body.until === undefined ? undefined : new Date(body.until);
    if (until !== undefined && until.getTime() <= needs.clock())
      throw new Problem(422, 'out_of_range', 'The date until which the group is ignored has passed.', {
        errors: [{ pointer: '/until', message: 'in the future' }],
      });
    const group = await needs.deadLetterGroups.change(fingerprint, { ...body, until, actor: actorOf(principal) });
    if (group === undefined) throw notFound();
    noteReached({
      entityType: 'dead_letter_group',
      entityId: fingerprint,
      clientId: null,
      isOwn: false,
      changes: { status: body.status },
    });
    return { status: 200, body: group };
  },
});
