/**
 * The worker process of the bare workflow, with the connection of the product and the options of
 * `src/workers/create-worker.ts`. Argument: the bundle.
 */
import { NativeConnection, Runtime, Worker, DefaultLogger } from '@temporalio/worker';
import { workerConnectionOptions } from '../../src/compose/temporal.js';
import { loadConfig } from '../../src/config.js';
import { BARE_QUEUE } from './messages.js';

const [, , codePath] = process.argv;
if (codePath === undefined) throw new Error('usage: worker.ts BUNDLE');
const config = loadConfig();
Runtime.install({ logger: new DefaultLogger('WARN'), shutdownSignals: ['SIGTERM', 'SIGINT'] });
const connection = await NativeConnection.connect(workerConnectionOptions(config));
const worker = await Worker.create({
  connection,
  namespace: config.TEMPORAL_NAMESPACE,
  taskQueue: BARE_QUEUE,
  workflowBundle: { codePath },
  maxCachedWorkflows: config.WORKER_MAX_CACHED_WORKFLOWS,
  stickyQueueScheduleToStartTimeout: '1s',
  maxConcurrentWorkflowTaskExecutions: 100,
  workflowTaskPollerBehavior: { type: 'autoscaling', minimum: 2, maximum: 20, initial: 5 },
});
process.stdout.write('worker ready\n');
await worker.run();
await connection.close();
