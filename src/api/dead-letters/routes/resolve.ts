/** Routes that retry or skip one dead letter. */
import { z } from 'zod';
import { ACTIVITIES, type ActivityName } from '../../../activities/registry.js';
import { correctionSchema } from '../corrections.js';
import type { DeadLetterRow, DeadLetterIndex } from '../../../adapters/postgres/dead-letters/dead-letter-index.js';
import type { TemporalSessionGateway } from '../../../adapters/temporal/session-gateway.js';
import { actorOf, scopeOf } from '../../../domain/access.js';
import { GatewayError } from '../../../domain/errors/gateway-error.js';
import { bodyHash, commandIdFor } from '../../http/idempotency.js';
import { Problem, notFound } from '../../http/problem.js';
import { defineRoute, type RequestContext, type Route } from '../../http/route.js';
import { gatewayProblem, noteDeadLetter } from '../../commands/access.js';
import { rejectionProblem } from '../../commands/send-command.js';
import { retriedSchema, skippedSchema } from '../response-schemas.js';
import { reason, taskIdParams } from '../schemas.js';
import type { ResolutionRequest } from '../../../domain/dead-letters/resolve.js';

interface ResolveNeeds {
  readonly deadLetters: Pick<DeadLetterIndex, 'find'>;
  readonly gateway: Pick<TemporalSessionGateway, 'resolveDeadLetter'>;
}

/** POST admin/dlq/tasks/{id}/retry: the parked step runs again, with a corrected input if the request has one. */
export const retryDeadLetter = defineRoute({
  method: 'post',
  path: 'admin/dlq/tasks/:id/retry',
  tag: 'dead letters',
  summary: 'Retry a dead letter',
  roles: ['admin'],
  limit: 'admin_writes',
  params: taskIdParams,
  body: z.strictObject({
    input: z.record(z.string(), z.unknown()).optional().describe('corrected fields of the input'),
    reason,
  }),
  responses: {
    202: { description: 'the step runs again', schema: retriedSchema },
  },
  async handle(context, needs: ResolveNeeds) {
    const { input, reason: why } = context.body;
    await resolve(context, needs, {
      id: context.params.id,
      action: input === undefined ? 'retry' : 'retryWith',
      input,
      reason: why,
    });
    return { status: 202, body: { status: 'queued', task_id: context.params.id } };
  },
});

const NOTHING_TO_CORRECT = z.strictObject({});

export const skipBody = z.strictObject({ reason, confirm: z.boolean().default(false) });

function skipRoute(path: string): Route<ResolveNeeds> {
  return defineRoute({
    method: 'delete',
    path,
    tag: 'dead letters',
    summary:
      'Skip the step of a dead letter; a step that is not skippable ends its session as cancelled (confirm: true)',
    roles: ['admin'],
    limit: 'admin_writes',
    params: taskIdParams,
    body: skipBody,
    responses: {
      200: { description: 'skipped', schema: skippedSchema },
    },
    async handle(context, needs: ResolveNeeds) {
      const { reason: why, confirm } = context.body;
      await resolve(context, needs, { id: context.params.id, action: 'skip', reason: why, confirm });
      return { status: 200, body: { status: 'deleted', task_id: context.params.id } };
    },
  });
}

/** DELETE admin/dlq/tasks/{id}. */
export const deleteDeadLetter = skipRoute('admin/dlq/tasks/:id');
/** DELETE admin/dlq/tasks/{id}/delete: an alias. */
export const deleteDeadLetterAlias = skipRoute('admin/dlq/tasks/:id/delete');

/** The workflow decides. The index only says which workflow to ask. */
async function resolve(
  context: Pick<RequestContext<unknown, unknown, unknown>, 'principal' | 'operation' | 'idempotencyKey'>,
  needs: ResolveNeeds,
  input: ResolutionRequest,
): Promise<void> {
  const { principal } = context;
  const deadLetter = await needs.deadLetters.find(input.id, scopeOf(principal));
  if (deadLetter === undefined) throw notFound();
  if (deadLetter.status === 'resolved') throw resolved(deadLetter);
  if (input.action === 'retryWith') checkCorrection(deadLetter, input.input);
  const scope = {
    sub: principal.sub,
    clientId: principal.clientId,
    operation: context.operation,
    sessionId: deadLetter.task_id,
  };
  const updateId = `${commandIdFor(scope, context.idempotencyKey)}.${bodyHash(input).slice(0, 16)}`;
  try {
    await needs.gateway.resolveDeadLetter(deadLetter.workflow_id, { ...input, actor: actorOf(principal) }, updateId);
  } catch (error) {
    if (!(error instanceof GatewayError)) throw error;
    if (error.failure.kind === 'rejected')
      throw error.failure.code === 'dead_letter_not_found' ? resolved(deadLetter) : rejectionProblem(error.failure);
    if (error.failure.kind === 'not_open') throw resolved(deadLetter);
    throw gatewayProblem(error);
  }
  const fields = Object.keys(input.input ?? {});
  noteDeadLetter(deadLetter, {
    action: `dead_letter_${input.action}`,
    changes: { task_name: deadLetter.task_name, ...(fields.length > 0 ? { corrected: fields } : {}) },
  });
}

/** @throws Problem 422 naming each field that may not be corrected or has an invalid value */
function checkCorrection(deadLetter: DeadLetterRow, input: unknown): void {
  const isKnown = Object.hasOwn(ACTIVITIES, deadLetter.task_name);
  const schema = (isKnown ? correctionSchema(deadLetter.task_name as ActivityName) : undefined) ?? NOTHING_TO_CORRECT;
  const { success, error } = schema.safeParse(input);
  if (success) return;
  const errors = error.issues.flatMap((issue) => {
    const at = ['input', ...issue.path.map(String)];
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => ({ pointer: `/${[...at, key].join('/')}`, message: 'cannot be corrected' }));
    return [{ pointer: `/${at.join('/')}`, message: issue.message }];
  });
  throw new Problem(422, 'invalid_correction', `This input does not fit the step ${deadLetter.task_name}.`, { errors });
}

function resolved(deadLetter: DeadLetterRow): Problem {
  return new Problem(
    409,
    'dead_letter_resolved',
    `This dead letter is resolved${deadLetter.resolution === null ? '' : ` (${deadLetter.resolution})`}.`,
  );
}
