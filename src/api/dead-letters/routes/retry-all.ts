/** Routes that start, show and cancel a bulk retry. */
import { z } from 'zod';
import type { RedriveRepository } from '../../../adapters/postgres/dead-letters/redrive-repository.js';
import type { RedriveGateway } from '../../../adapters/temporal/redrive-gateway.js';
import { GatewayError } from '../../../domain/errors/gateway-error.js';
import { operationOf, redriveIdOf } from '../../commands/redrive-operation.js';
import { actorOf, scopeOf } from '../../../domain/access.js';
import { noteReached } from '../../http/request-context.js';
import { Problem, notFound } from '../../http/problem.js';
import { defineRoute } from '../../http/route.js';
import { gatewayProblem, listScope } from '../../commands/access.js';
import { acceptedReply } from '../../commands/presenters.js';
import { acceptedSchema, limitParam, offsetParam } from '../../commands/schemas.js';
import { deadLetterFilterSchema, redriveOperationSchema } from '../../commands/redrive-schemas.js';
import { startRedrive, type StartRedriveNeeds } from '../start-redrive.js';
import { filterBody, reason, shownFilter } from '../schemas.js';

const RATE_MAX = 50;
const RATE_DEFAULT = 10;

export const retryAllBody = z.strictObject({
  filter: z
    .strictObject(filterBody)
    .describe('{} means every open dead letter; the selection is fixed when the operation is created'),
  rate_per_second: z.int().min(1).max(RATE_MAX).default(RATE_DEFAULT),
  dry_run: z.boolean().default(true),
  stop_on_failure_ratio: z
    .number()
    .gt(0)
    .max(1)
    .optional()
    .describe('stop when this share of the known outcomes failed again'),
  include_quarantined: z.boolean().default(false),
  reason,
});

type RetryAllNeeds = StartRedriveNeeds & {
  readonly redrives: Pick<RedriveRepository, 'preview'>;
};

/** POST admin/dlq/retry-all: counts what matches; with `dry_run: false` also retries it at a steady rate. */
export const retryAllDeadLetters = defineRoute({
  method: 'post',
  path: 'admin/dlq/retry-all',
  tag: 'dead letters',
  summary: 'Retry every open dead letter that matches a filter, at a rate; dry_run (the default) only counts',
  roles: ['admin'],
  limit: 'admin_writes',
  body: retryAllBody,
  responses: {
    200: {
      description: 'dry run: how many would be retried',
      schema: z.object({
        dry_run: z.literal(true),
        matched: z.int(),
        quarantined: z.int().describe('open dead letters of the filter that are excluded unless requested'),
        filters: deadLetterFilterSchema,
      }),
    },
    202: {
      description: 'it is running; poll the operation for its progress',
      schema: acceptedSchema.extend({ matched: z.int(), filters: deadLetterFilterSchema, dry_run: z.literal(false) }),
    },
  },
  async handle(context, needs: RetryAllNeeds) {
    const { filter, dry_run, rate_per_second, stop_on_failure_ratio, include_quarantined, reason: why } = context.body;
    const filters = shownFilter(filter);
    const scope = listScope(context.principal, 'dead_letters');
    if (dry_run) {
      const { matched, quarantined } = await needs.redrives.preview(scope, filter);
      return {
        status: 200,
        body: { dry_run: true, matched: include_quarantined ? matched : matched - quarantined, quarantined, filters },
      };
    }
    const { operationId, matched } = await startRedrive(
      {
        action: 'retry',
        scope,
        filter,
        includeQuarantined: include_quarantined,
        ratePerSecond: rate_per_second,
        stopOnFailureRatio: stop_on_failure_ratio ?? null,
        actor: actorOf(context.principal),
        reason: why,
      },
      context.correlationId,
      needs,
    );
    noteReached({
      entityType: 'dead_letters',
      entityId: null,
      clientId: scope.clientId,
      isOwn: false,
      action: 'dead_letters_retry_all',
      changes: { operation_id: operationId, filters, matched, rate_per_second },
    });
    return acceptedReply(operationId, { matched, filters, dry_run: false });
  },
});

const idParams = z.object({ id: z.string().max(100).describe('operation id') });
interface GetRetryAllNeeds {
  readonly redrives: Pick<RedriveRepository, 'progress' | 'items'>;
}

/** GET admin/dlq/retry-all/{id}: counts by outcome, and the outcome of each dead letter. */
export const getRetryAll = defineRoute({
  method: 'get',
  path: 'admin/dlq/retry-all/:id',
  tag: 'dead letters',
  summary: 'The status of a bulk retry, and of each of its dead letters',
  roles: ['admin'],
  limit: 'polling',
  params: idParams,
  query: z.strictObject({ limit: limitParam(100), offset: offsetParam }),
  responses: { 200: { description: 'progress', schema: redriveOperationSchema } },
  async handle({ principal, params, query }, needs: GetRetryAllNeeds) {
    const redriveId = redriveIdOf(params.id);
    const progress = redriveId === undefined ? undefined : await needs.redrives.progress(redriveId, scopeOf(principal));
    if (progress === undefined) throw notFound();
    noteReached({ entityType: 'operation', entityId: params.id, clientId: progress.client_id, isOwn: false });
    const items = await needs.redrives.items(progress.redrive_id, query.limit, query.offset);
    return { status: 200, headers: { 'Cache-Control': 'no-store' }, body: { ...operationOf(progress), items } };
  },
});

interface CancelRetryAllNeeds {
  readonly redrives: Pick<RedriveRepository, 'progress'>;
  readonly redriveGateway: Pick<RedriveGateway, 'cancelRedrive'>;
}

/** POST admin/dlq/retry-all/{id}/cancel: stops after the dead letters in progress, within two seconds. */
export const cancelRetryAll = defineRoute({
  method: 'post',
  path: 'admin/dlq/retry-all/:id/cancel',
  tag: 'dead letters',
  summary: 'Stop a bulk retry',
  roles: ['admin'],
  limit: 'admin_writes',
  params: idParams,
  body: z.strictObject({ reason }),
  responses: { 202: { description: 'it stops', schema: acceptedSchema } },
  async handle({ params, principal }, needs: CancelRetryAllNeeds) {
    const redriveId = redriveIdOf(params.id);
    const progress = redriveId === undefined ? undefined : await needs.redrives.progress(redriveId, scopeOf(principal));
    if (progress === undefined || redriveId === undefined) throw notFound();
    const ended = new Problem(409, 'operation_ended', 'This bulk retry has already ended.');
    if (progress.status !== 'running') throw ended;
    try {
      await needs.redriveGateway.cancelRedrive(redriveId);
    } catch (error) {
      throw error instanceof GatewayError && error.failure.kind === 'not_open' ? ended : gatewayProblem(error);
    }
    const { operation_id } = operationOf(progress);
    noteReached({
      entityType: 'operation',
      entityId: operation_id,
      clientId: progress.client_id,
      isOwn: false,
      action: 'dead_letters_retry_all_cancelled',
    });
    return acceptedReply(operation_id);
  },
});
