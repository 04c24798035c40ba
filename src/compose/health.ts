/** The health checks of the API. They ask the servers directly: an open breaker must not hide that a server is back. */
import { TASK_QUEUES } from '../activities/registry.js';
import { liveQueues } from '../adapters/postgres/platform/worker-heartbeat.js';
import { writeProbe } from '../adapters/postgres/platform/write-probe.js';
import { polledQueues } from '../adapters/temporal/polled-queues.js';
import { atMostOncePerSecond } from '../api/at-most-once-per-second.js';
import type { HealthCheck } from '../api/platform/routes/health.js';
import type { Config } from '../config.js';
import type { Servers } from './servers.js';

/** Queues without which no session makes progress. */
const NEEDED_QUEUES = [TASK_QUEUES.session, TASK_QUEUES.operations];
const TEMPORAL_TIMEOUT_MS = 2_000;

export function healthChecks(
  { TEMPORAL_NAMESPACE: namespace, REDIS_KEY_PREFIX }: Pick<Config, 'TEMPORAL_NAMESPACE' | 'REDIS_KEY_PREFIX'>,
  { pool, redis, connection }: Pick<Servers, 'pool' | 'redis' | 'connection'>,
): HealthCheck[] {
  const probeKey = `${REDIS_KEY_PREFIX}health`;
  // Two checks ask whether PostgreSQL takes writes.
  const write = atMostOncePerSecond(() => writeProbe(pool));
  const checks: HealthCheck[] = [
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
    { name: 'database', critical: false, run: () => write().then(() => true) },
    // A Redis without memory, or a replica, answers a ping and takes no writes.
    { name: 'redis', critical: false, run: async () => (await redis.set(probeKey, '1', 'EX', 60)) === 'OK' },
    {
      name: 'temporal_workers',
      critical: false,
      async run() {
        const live = await heartbeats(write, pool);
        if (live !== undefined) return NEEDED_QUEUES.every((queue) => live.has(queue));
        return (await polledQueues(connection, namespace, NEEDED_QUEUES)).length === NEEDED_QUEUES.length;
      },
    },
  ];
  // A check asks servers, and anyone may ask for it.
  return checks.map((check) => ({ ...check, run: atMostOncePerSecond(() => check.run()) }));
}

/**
 * The queues with a live worker. Undefined while workers cannot write their heartbeats: then Temporal is asked, which
 * lists a killed worker for minutes.
 */
async function heartbeats(write: () => Promise<void>, pool: Servers['pool']): Promise<ReadonlySet<string> | undefined> {
  try {
    await write();
    const live = await liveQueues(pool);
    return new Set(Object.keys(live));
  } catch {
    return undefined;
  }
}
