import { z } from 'zod';
import type { DeadLetterRow } from '../../dependencies.js';
import { notFound } from '../../http/problem.js';
import { defineRoute } from '../../http/route.js';
import { uiUrl } from '../../sessions/presenters.js';
import { filterText, limitParam, offsetParam } from '../schemas.js';

const taskSchema = z.looseObject({ task_id: z.string(), task_name: z.string(), status: z.string() });

/** GET admin/dlq/tasks. */
export const listDeadLetters = defineRoute({
  method: 'get',
  path: 'admin/dlq/tasks',
  tag: 'dead letters',
  summary: 'List dead letters',
  roles: ['admin'],
  limit: 'reads',
  query: z.strictObject({
    task_name: filterText.optional(),
    exception_type: filterText.optional(),
    status: z.enum(['open', 'retrying', 'resolved']).optional(),
    session_id: filterText.optional(),
    limit: limitParam(100),
    offset: offsetParam,
  }),
  responses: {
    200: {
      description: 'a page of dead letters',
      schema: z.object({
        tasks: z.array(taskSchema),
        total: z.int(),
        limit: z.int(),
        offset: z.int(),
        filters: z.record(z.string(), z.string()),
      }),
    },
  },
  async handle({ query }, deps) {
    const { limit, offset, ...filters } = query;
    const { tasks, total } = await deps.deadLetters.list(
      { taskName: filters.task_name, exceptionType: filters.exception_type, status: filters.status, sessionId: filters.session_id },
      limit,
      offset,
    );
    return { status: 200, body: { tasks: tasks.map((task) => withLink(task, deps)), total, limit, offset, filters } };
  },
});

/** GET admin/dlq/tasks/{id}. */
export const getDeadLetter = defineRoute({
  method: 'get',
  path: 'admin/dlq/tasks/:id',
  tag: 'dead letters',
  summary: 'One dead letter',
  roles: ['admin'],
  limit: 'reads',
  params: z.object({ id: z.string().max(500) }),
  responses: { 200: { description: 'the letter', schema: taskSchema } },
  async handle({ params }, deps) {
    const task = await deps.deadLetters.find(params.id);
    if (task === undefined) throw notFound();
    return { status: 200, body: withLink(task, deps) };
  },
});

function withLink(task: DeadLetterRow, deps: Parameters<typeof uiUrl>[1]): DeadLetterRow & { ui_url: string; error_category: string } {
  return { ...task, error_category: task.exception_type, ui_url: uiUrl(task.workflow_id, deps) };
}
