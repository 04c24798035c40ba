/** Creates one Temporal worker per task queue, all in this process, with one connection and the same activities. */
import { existsSync } from 'node:fs';
import {
  Worker,
  bundleWorkflowCode,
  type NativeConnection,
  type WorkerOptions,
  type WorkflowBundleOption,
} from '@temporalio/worker';
import { TASK_QUEUES } from '../activities/registry.js';
import type { WorkerDataConverter } from '../adapters/temporal/data-converter.js';
import type { Config } from '../config.js';
import type { LoggerFor } from '../observability/logging.js';
import type { ErrorReports } from '../observability/errors/error-reports.js';
import type { Redactor } from '../pii/redactor.js';
import { PolicyInterceptor } from './activity-interceptor.js';
import { BUNDLE_OPTIONS, BUNDLE_PATH } from './bundle-options.js';
import type { Work } from '../compose/worker.js';
import { faultsOf } from './faults.js';

/**
 * After a worker dies, its sticky queue is abandoned after this. The default of 10 s would stall sessions for 10 s. With
 * 3 s the first answer after a kill took 3.4 s (p50) instead of 1.35 s (`bench --only worker-return`). A busy worker
 * misses 1 s now and then; the API repeats the Update that the server aborts then.
 */
const STICKY_TIMEOUT = '1s';

export interface WorkerParts extends Work {
  readonly config: Config;
  readonly connection: NativeConnection;
  readonly dataConverter: WorkerDataConverter;
  readonly logFor: LoggerFor;
  readonly redactor: Redactor;
  readonly errors: ErrorReports;
}

/** Creates the workers of `WORKER_QUEUES`. Only the session queue runs workflows. */
export async function createWorkers(parts: WorkerParts): Promise<Worker[]> {
  const workflowBundle = await loadBundle(parts.config);
  return Promise.all(
    parts.config.WORKER_QUEUES.map((taskQueue) =>
      Worker.create({ ...commonOptions(parts), taskQueue, ...queueOptions(taskQueue, parts, workflowBundle) }),
    ),
  );
}

async function loadBundle(config: Config): Promise<WorkflowBundleOption> {
  const codePath = config.WORKFLOW_BUNDLE ?? BUNDLE_PATH;
  return existsSync(codePath) ? { codePath } : bundleWorkflowCode(BUNDLE_OPTIONS);
}

function commonOptions({
  config,
  connection,
  dataConverter,
  activities,
  logFor,
  redactor,
  errors,
}: WorkerParts): Omit<WorkerOptions, 'taskQueue'> {
  const faults = faultsOf(config);
  const taskLog = logFor('task');
  return {
    connection,
    namespace: config.TEMPORAL_NAMESPACE,
    dataConverter,
    activities,
    interceptors: {
      activity: [(context) => ({ inbound: new PolicyInterceptor(context, faults, taskLog, redactor, errors) })],
    },
    shutdownGraceTime: `${config.WORKER_SHUTDOWN_SECONDS}s`,
    shutdownForceTime: `${config.WORKER_SHUTDOWN_SECONDS + 10}s`,
  };
}

function queueOptions(
  taskQueue: string,
  { config, sinks }: WorkerParts,
  workflowBundle: WorkflowBundleOption,
): Partial<WorkerOptions> {
  if (taskQueue === TASK_QUEUES.session) {
    return {
      workflowBundle,
      sinks,
      maxCachedWorkflows: config.WORKER_MAX_CACHED_WORKFLOWS,
      stickyQueueScheduleToStartTimeout: STICKY_TIMEOUT,
      maxConcurrentWorkflowTaskExecutions: 100,
      workflowTaskPollerBehavior: { type: 'autoscaling', minimum: 2, maximum: 20, initial: 5 },
    };
  }
  // Photos are CPU-bound: two at a time leave the other core to the conversation.
  return { maxConcurrentActivityTaskExecutions: taskQueue === TASK_QUEUES.media ? 2 : 20 };
}
