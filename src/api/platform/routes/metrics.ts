/** The route of the Prometheus metrics. */
import { Registry, register } from 'prom-client';
import { defineRoute } from '../../http/route.js';

interface MetricsNeeds {
  /** Metrics of the API, in addition to those of the process. */
  readonly metrics: Registry;
}

/** GET /metrics: Prometheus text. */
export const getMetrics = defineRoute({
  method: 'get',
  path: '/metrics',
  tag: 'platform',
  summary: 'Metrics in the Prometheus text format',
  roles: 'public',
  limit: 'none',
  responses: { 200: { description: 'metrics', contentType: 'text/plain' } },
  handle: async (_context, needs: MetricsNeeds) => ({
    status: 200,
    headers: { 'Content-Type': register.contentType },
    body: await Registry.merge([register, needs.metrics]).metrics(),
  }),
});
