/** The same activities twice: as every workflow of ours calls them, and as Temporal's samples do. */
import { ActivityCancellationType, proxyActivities } from '@temporalio/workflow';
import type { Activities } from '../../src/activities/contract.js';
import { ACTIVITY_POLICIES, PERMANENT_FAILURES, RETRY_CLASSES } from '../../src/activities/registry.js';
import { runStep } from '../../src/workflows/lib/run-step.js';
import { WorkflowLetters } from '../../src/workflows/lib/dead-letter-box.js';
import { PLAIN_QUEUES, type StepsInput, type WorkerActivities } from './messages.js';

/** @returns how many activities were done */
export async function coveredSteps({ key, count, input }: StepsInput): Promise<number> {
  const letters = new WorkflowLetters({ key, clientId: null, autoRetryBaseMs: 60_000, purpose: 'Counts what coverage costs.' });
  let done = 0;
  for (let index = 0; index < count; index += 1) {
    const step = { jobId: `step-${index}`, activity: 'validateRecommendations', input, correlationId: key } as const;
    if ((await runStep(letters, step)).status === 'done') done += 1;
  }
  await letters.settled();
  return done;
}

const policy = ACTIVITY_POLICIES.validateRecommendations;
const { delaysMs, attempts } = RETRY_CLASSES[policy.retry];
const plain = proxyActivities<Activities>({
  taskQueue: PLAIN_QUEUES.activities,
  startToCloseTimeout: policy.startToCloseMs,
  scheduleToStartTimeout: policy.scheduleToStartMs,
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

/** @returns how many activities were done */
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

/** @returns CPU time of the worker process so far, milliseconds */
export function workerCpu(): Promise<number> {
  return workerCpuMs();
}
