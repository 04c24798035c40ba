/** The same activities called in two ways: as the workflows of the product call them, and as Temporal's samples do. */
import { ActivityCancellationType, proxyActivities } from '@temporalio/workflow';
import type { Activities } from '../../src/activities/registry.js';
import { PERMANENT_FAILURES, RETRY_CLASSES, SCHEDULE_TO_START_MS, policyOf } from '../../src/activities/registry.js';
import { runStep } from '../../src/workflows/lib/run-step.js';
import { openDeadLetterBox } from '../../src/workflows/lib/dead-letter-box.js';
import { temporalRuntime } from '../../src/workflows/lib/runtime.js';
import { PLAIN_QUEUES, type StepsInput, type WorkerActivities } from './messages.js';

/** @returns the number of completed activities */
export async function coveredSteps({ key, count, input }: StepsInput): Promise<number> {
  const runtime = temporalRuntime();
  const box = openDeadLetterBox(
    { key, clientId: null, autoRetryBaseMs: 60_000, purpose: 'Counts what coverage costs.' },
    runtime,
  );
  let done = 0;
  for (let index = 0; index < count; index += 1) {
    const step = { jobId: `step-${index}`, activity: 'validateRecommendations', input, correlationId: key } as const;
    if ((await runStep(box, runtime, step)).status === 'done') done += 1;
  }
  await box.written();
  return done;
}

const policy = policyOf('validateRecommendations');
const { delaysMs, attempts } = RETRY_CLASSES[policy.retry];
const plain = proxyActivities<Activities>({
  taskQueue: PLAIN_QUEUES.activities,
  startToCloseTimeout: policy.startToCloseMs,
  scheduleToStartTimeout: SCHEDULE_TO_START_MS,
  cancellationType: ActivityCancellationType.TRY_CANCEL,
  summary: policy.summary,
  retry: {
    initialInterval: delaysMs[0],
    backoffCoefficient: 2,
    maximumInterval: delaysMs[delaysMs.length - 1],
    maximumAttempts: attempts,
    nonRetryableErrorTypes: [...PERMANENT_FAILURES],
  },
});

/** @returns the number of completed activities */
export async function plainSteps({ count, input }: StepsInput): Promise<number> {
  let done = 0;
  for (let index = 0; index < count; index += 1) {
    await plain.validateRecommendations(input);
    done += 1;
  }
  return done;
}

const { workerCpuMs } = proxyActivities<WorkerActivities>({
  taskQueue: PLAIN_QUEUES.activities,
  startToCloseTimeout: policy.startToCloseMs,
});

/** @returns the CPU time of the worker process so far, in milliseconds */
export function workerCpu(): Promise<number> {
  return workerCpuMs();
}
