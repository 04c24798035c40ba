import { register } from 'prom-client';
import { defineRoute } from '../../http/route.js';

/** GET /metrics: Prometheus text. */
export const getMetrics = defineRoute({
  method: 'get',
  path: '/metrics',
  tag: 'platform',
  summary: 'Metrics in the Prometheus text format',
  roles: 'public',
  responses: { 200: { description: 'metrics', contentType: 'text/plain' } },
  handle: async () => ({ status: 200, headers: { 'Content-Type': register.contentType }, body: await register.metrics() }),
});
