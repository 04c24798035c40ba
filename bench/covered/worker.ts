/**
 * One worker process with both sides: the workers of the product, and workers with the same options, activities and
 * codec but without the interceptor. Argument: the bundle with the workflows of the benchmark.
 */
import { Client, Connection } from '@temporalio/client';
import { DefaultLogger, NativeConnection, Runtime, Worker, type WorkerOptions } from '@temporalio/worker';
import { Registry } from 'prom-client';
import { Keyring } from '../../src/adapters/crypto/keyring.js';
import { openAlerts } from '../../src/compose/alerts.js';
import { ErrorLogRepository } from '../../src/adapters/postgres/platform/error-log.js';
import { createPool } from '../../src/adapters/postgres/pool.js';
import { connectionOptions, workerConnectionOptions } from '../../src/compose/temporal.js';
import { clientDataConverter, workerDataConverter } from '../../src/adapters/temporal/data-converter.js';
import { loadConfig } from '../../src/config.js';
import { createErrorReports } from '../../src/observability/errors/error-reports.js';
import { createLoggers } from '../../src/observability/logging.js';
import { createRedactor } from '../../src/pii/redactor.js';
import { createWorkers } from '../../src/workers/create-worker.js';
import { createWork } from '../../src/compose/worker.js';
import { PLAIN_QUEUES, type WorkerActivities } from './messages.js';

const [, , codePath] = process.argv;
if (codePath === undefined) throw new Error('usage: worker.ts BUNDLE');
const config = loadConfig({
  ...process.env,
  WORKFLOW_BUNDLE: codePath,
  WORKER_QUEUES: 'onward-session,onward-operations',
});
Runtime.install({ logger: new DefaultLogger('WARN'), shutdownSignals: ['SIGTERM', 'SIGINT'] });
const keyring = Keyring.parse(config.encryptionKeys);
const dataConverter = workerDataConverter(keyring);
const connection = await NativeConnection.connect(workerConnectionOptions(config));
const clientConnection = await Connection.connect(connectionOptions(config));
const client = new Client({
  connection: clientConnection,
  namespace: config.TEMPORAL_NAMESPACE,
  dataConverter: clientDataConverter(keyring),
});
const pool = createPool(config.DATABASE_URL, config.DATABASE_POOL_SIZE, (error) => console.error(error.message));
const redactor = createRedactor({ enabled: config.ENABLE_PII_REDACTION });
const logFor = createLoggers(config.LOG_LEVEL, { redactor });
const alerts = openAlerts(config, pool, logFor);
const { activities, sinks } = createWork({
  config,
  pool,
  client,
  checkpoints: { forget: async () => undefined },
  notices: { publish: () => undefined },
  alerts,
  redactor,
});
const errors = createErrorReports('activity', {
  store: new ErrorLogRepository(pool),
  redactor,
  logFor,
  registry: new Registry(),
  secret: keyring.derive('error recovery'),
  onAlert: () => undefined,
});

/** The options of `src/workers/create-worker.ts` without the interceptor. */
const plain: Omit<WorkerOptions, 'taskQueue'> = {
  connection,
  namespace: config.TEMPORAL_NAMESPACE,
  dataConverter,
  activities,
};
const ownActivities: WorkerActivities = {
  workerCpuMs: async () => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1_000;
  },
};
const workers = [
  ...(await createWorkers({ config, connection, dataConverter, activities, sinks, logFor, redactor, errors })),
  await Worker.create({
    ...plain,
    taskQueue: PLAIN_QUEUES.workflows,
    workflowBundle: { codePath },
    maxCachedWorkflows: config.WORKER_MAX_CACHED_WORKFLOWS,
    stickyQueueScheduleToStartTimeout: '1s',
    maxConcurrentWorkflowTaskExecutions: 100,
    workflowTaskPollerBehavior: { type: 'autoscaling', minimum: 2, maximum: 20, initial: 5 },
  }),
  await Worker.create({
    ...plain,
    activities: { ...activities, ...ownActivities },
    taskQueue: PLAIN_QUEUES.activities,
    maxConcurrentActivityTaskExecutions: 20,
  }),
];
process.stdout.write('worker ready\n');
await Promise.all(workers.map((worker) => worker.run()));
await Promise.allSettled([connection.close(), clientConnection.close(), pool.end()]);
process.exit();
