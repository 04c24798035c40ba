/** The only code that schedules activities. Task queue, timeouts and retries come from `activities/registry.ts`. */
import { ActivityCancellationType, proxyActivities } from '@temporalio/workflow';
import {
  PERMANENT_FAILURES,
  RETRY_CLASSES,
  SCHEDULE_TO_START_MS,
  policyOf,
  type Activities,
  type ActivityName,
} from '../../activities/registry.js';

type AnyActivity = (input: unknown) => Promise<unknown>;

/** Schedules an activity with its policy. The Temporal UI shows `what` beside it. */
export function scheduleActivity<K extends ActivityName>(
  name: K,
  input: Parameters<Activities[K]>[0],
  what?: string,
): Promise<Awaited<ReturnType<Activities[K]>>> {
  const policy = policyOf(name);
  const retry = RETRY_CLASSES[policy.retry];
  const proxy = proxyActivities<Record<string, AnyActivity>>({
    taskQueue: policy.queue,
    startToCloseTimeout: policy.startToCloseMs,
    scheduleToStartTimeout: SCHEDULE_TO_START_MS,
    cancellationType: ActivityCancellationType.TRY_CANCEL,
    summary: what === undefined ? policy.summary : `${policy.summary}: ${what}`,
    retry: {
      initialInterval: retry.delaysMs[0],
      backoffCoefficient: 2,
      maximumInterval: retry.delaysMs[retry.delaysMs.length - 1],
      // The worker overrides each pause (`nextRetryDelay`, with jitter). 0 attempts means unlimited.
      ...(retry.attempts > 0
        ? { maximumAttempts: retry.attempts, nonRetryableErrorTypes: [...PERMANENT_FAILURES] }
        : {}),
    },
  });
  return (proxy[name] as AnyActivity)(input) as Promise<Awaited<ReturnType<Activities[K]>>>;
}
