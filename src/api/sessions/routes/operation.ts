/** The route that reports the status of an operation. */
import { z } from 'zod';
import { defineRoute } from '../../http/route.js';
import { operationSchema } from '../operation-schemas.js';
import { operationStatus, type OperationNeeds } from '../operations.js';

/** GET operations/{id}: the status of the work behind any 202. */
export const getOperation = defineRoute({
  method: 'get',
  path: 'operations/:id',
  tag: 'operations',
  summary: 'The status of accepted work',
  roles: ['client', 'approver'],
  limit: 'polling',
  params: z.object({ id: z.string() }),
  responses: {
    200: {
      description: 'the operation',
      schema: operationSchema,
    },
  },
  async handle({ principal, params, correlationId }, needs: OperationNeeds) {
    const body = await operationStatus(principal, params.id, correlationId, needs);
    return {
      status: 200,
      headers: { 'Cache-Control': 'no-store', ...(body.status === 'running' ? { 'Retry-After': '1' } : {}) },
      body,
    };
  },
});
