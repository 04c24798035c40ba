/** The health checks of the API. They ask the servers directly: an open breaker must not hide that a server is back. */
import { TASK_QUEUES } from '../activities/registry.js';
import { liveQueues } from '../adapters/postgres/platform/worker-heartbeat.js';
import type { HealthCheck } from '../api/platform/routes/health.js';
import type { Servers } from './servers.js';

/** Queues without which no session makes progress. */
const NEEDED_QUEUES = [TASK_QUEUES.session, TASK_QUEUES.operations];
const TEMPORAL_TIMEOUT_MS = 2_000;

export function healthChecks(
  namespace: string,
  { pool, redis, connection }: Pick<Servers, 'pool' | 'redis' | 'connection'>,
): HealthCheck[] {
  return [
    {
      name: 'temporal',
      critical: true,
      async run() {
        const described = await connection.withDeadline(Date.now() + TEMPORAL_TIMEOUT_MS, () =>
          connection.workflowService.describeNamespace({ namespace }),
        );
        return described.namespaceInfo !== null;
      },
    },
    { name: 'database', critical: false, run: async () => (await pool.query('SELECT 1')).rowCount === 1 },
    { name: 'redis', critical: false, run: async () => (await redis.ping()) === 'PONG' },
    {
      name: 'temporal_workers',
      critical: false,
      async run() {
        const live = await liveQueues(pool);
        return NEEDED_QUEUES.every((queue) => (live[queue] ?? 0) > 0);
      },
    },
  ];
}
