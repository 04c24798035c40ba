/** The only place where workflows schedule activities: options come from the policy table. */
import { ActivityCancellationType, proxyActivities, proxyLocalActivities } from '@temporalio/workflow';
import { ACTIVITY_POLICIES, PERMANENT_FAILURES, RETRY_CLASSES, type ActivityName } from '../../activities/registry.js';
import type { Activities } from '../../activities/contract.js';

type AnyActivity = (input: unknown) => Promise<unknown>;

/** Schedules an activity by its policy; `what` is shown beside it in the Temporal UI. */
export function scheduleActivity<K extends ActivityName>(
  name: K,
  input: Parameters<Activities[K]>[0],
  what?: string,
): Promise<Awaited<ReturnType<Activities[K]>>> {
  const policy = ACTIVITY_POLICIES[name];
  const retry = RETRY_CLASSES[policy.retry];
  const proxy = proxyActivities<Record<string, AnyActivity>>({
    taskQueue: policy.queue,
    startToCloseTimeout: policy.startToCloseMs,
    scheduleToStartTimeout: policy.scheduleToStartMs,
    cancellationType: ActivityCancellationType.TRY_CANCEL,
    summary: what === undefined ? policy.summary : `${policy.summary}: ${what}`,
    retry: {
      initialInterval: retry.delaysMs[0],
      backoffCoefficient: 2,
      maximumInterval: retry.delaysMs[retry.delaysMs.length - 1],
      // The worker sets each pause (`nextRetryDelay`, with jitter); 0 attempts means unbounded.
      ...(retry.attempts > 0 ? { maximumAttempts: retry.attempts, nonRetryableErrorTypes: [...PERMANENT_FAILURES] } : {}),
    },
  });
  return (proxy[name] as AnyActivity)(input) as Promise<Awaited<ReturnType<Activities[K]>>>;
}

const local = proxyLocalActivities<Pick<Activities, 'projectSession'>>({
  startToCloseTimeout: ACTIVITY_POLICIES.projectSession.startToCloseMs,
  // The writer itself decides within its bounds and answers; a second attempt is only for a worker that lost its way.
  retry: { maximumAttempts: 1 },
});

/** Writes the step's projection inside the workflow task; for sessions that began before there was a sink for it. */
export const projectSession = local.projectSession;
