/** Routes that list dead letters and show one. */
import { z } from 'zod';
import type { DeadLetterIndex } from '../../../adapters/postgres/dead-letters/dead-letter-index.js';
import { scopeOf } from '../../../domain/access.js';
import { listScope, noteDeadLetter } from '../../commands/access.js';
import { notFound } from '../../http/problem.js';
import { defineRoute } from '../../http/route.js';
import { limitParam, offsetParam } from '../../commands/schemas.js';
import { deadLetterDetailSchema, deadLetterPageSchema } from '../response-schemas.js';
import { filterQuery, shownFilter, statusFilter, taskIdParams, withLink } from '../schemas.js';
import type { WorkflowLinkNeeds } from '../../commands/presenters.js';

type ListDeadLettersNeeds = WorkflowLinkNeeds & { readonly deadLetters: Pick<DeadLetterIndex, 'list'> };

/** GET admin/dlq/tasks. */
export const listDeadLetters = defineRoute({
  method: 'get',
  path: 'admin/dlq/tasks',
  tag: 'dead letters',
  summary: 'List dead letters, most recent failure first',
  roles: ['admin'],
  limit: 'reads',
  query: z.strictObject({ ...filterQuery, ...statusFilter, limit: limitParam(100), offset: offsetParam }),
  responses: {
    200: {
      description: 'a page of dead letters',
      schema: deadLetterPageSchema,
    },
  },
  async handle({ principal, query }, needs: ListDeadLettersNeeds) {
    const { limit, offset, ...filter } = query;
    const scope = listScope(principal, 'dead_letters');
    const { tasks, total } = await needs.deadLetters.list(scope, filter, limit, offset);
    return {
      status: 200,
      body: { tasks: tasks.map((task) => withLink(task, needs)), total, limit, offset, filters: shownFilter(filter) },
    };
  },
});

type GetDeadLetterNeeds = WorkflowLinkNeeds & { readonly deadLetters: Pick<DeadLetterIndex, 'detail'> };

/** GET admin/dlq/tasks/{id}: with its redacted input, its history, and who corrected what. */
export const getDeadLetter = defineRoute({
  method: 'get',
  path: 'admin/dlq/tasks/:id',
  tag: 'dead letters',
  summary: 'One dead letter',
  roles: ['admin'],
  limit: 'reads',
  params: taskIdParams,
  responses: { 200: { description: 'the dead letter', schema: deadLetterDetailSchema } },
  async handle({ principal, params }, needs: GetDeadLetterNeeds) {
    const found = await needs.deadLetters.detail(params.id, scopeOf(principal));
    if (found === undefined) throw notFound();
    noteDeadLetter(found);
    const { frames, input, ...task } = found;
    const exception_traceback = [
      `${task.exception_type}: ${task.exception_message}`,
      ...frames.map((frame) => `    at ${frame}`),
    ].join('\n');
    return {
      status: 200,
      body: { ...withLink(task, needs), exception_traceback, args: input === null ? [] : [input], kwargs: {} },
    };
  },
});
