/** Creates the dead letter of a step that failed permanently. */
import { ApplicationFailure, TimeoutFailure, type ActivityFailure } from '@temporalio/workflow';
import { ACTIVITIES, RETRY_CLASSES, type ActivityName } from '../../activities/registry.js';
import {
  AUTOMATIC_RETRY,
  autoRetryDelayMs,
  type DeadLetter,
  type Resolution,
} from '../../domain/dead-letters/dead-letter.js';

/**
 * Details that the worker adds to a failure, in addition to its type and message (`workers/activity-interceptor.ts`).
 */
interface FailureDetails {
  readonly attempt?: number;
  readonly exception?: string;
  readonly frames?: readonly string[];
}

export interface FailedStep {
  readonly activity: ActivityName;
  readonly jobId: string;
  readonly correlationId: string;
}

export interface FailureContext {
  readonly id: string;
  /** Who asked for the attempt that failed. */
  readonly by: Resolution;
  readonly now: number;
  /** The dead letter of an earlier failure of the same step. */
  readonly before: DeadLetter | undefined;
  readonly autoRetryBaseMs: number;
}

/** The same step of the same job keeps one dead letter, however often it fails. */
export function deadLetterOf(
  step: FailedStep,
  error: ActivityFailure,
  { id, by, now, before, autoRetryBaseMs }: FailureContext,
): DeadLetter {
  const policy = ACTIVITIES[step.activity];
  const occurrences = (before?.occurrences ?? 0) + 1;
  const { type, message, attempts, exception, frames } = causeOf(error, RETRY_CLASSES[policy.retry].attempts);
  return {
    id,
    task_name: step.activity,
    job_id: step.jobId,
    status: 'open',
    error_type: type,
    error_message: message,
    exception_type: exception,
    frames,
    attempts: (before?.attempts ?? 0) + attempts,
    first_failed_at: before?.first_failed_at ?? now,
    last_failed_at: now,
    occurrences,
    critical: policy.critical,
    skippable: policy.skippable,
    correlation_id: step.correlationId,
    next_retry_at: now + autoRetryDelayMs(occurrences, autoRetryBaseMs),
    after_person: before !== undefined && by.actor.sub !== AUTOMATIC_RETRY.sub,
  };
}

interface Cause {
  readonly type: string;
  readonly message: string;
  readonly attempts: number;
  readonly exception: string;
  readonly frames: readonly string[];
}

function causeOf(error: ActivityFailure, policyAttempts: number): Cause {
  const { cause } = error;
  const attempts = error.retryState === 'MAXIMUM_ATTEMPTS_REACHED' ? policyAttempts : 1;
  if (cause instanceof ApplicationFailure) {
    const details = cause.details?.[0] as FailureDetails | undefined;
    const type = cause.type ?? 'unknown';
    return {
      type,
      message: cause.message,
      attempts: details?.attempt ?? attempts,
      exception: details?.exception ?? type,
      frames: details?.frames ?? [],
    };
  }
  if (cause instanceof TimeoutFailure) {
    const type = `timeout_${(cause.timeoutType ?? 'unknown').toLowerCase()}`;
    return { type, message: cause.message, attempts, exception: type, frames: [] };
  }
  return { type: 'unknown', message: cause?.message ?? error.message, attempts, exception: 'unknown', frames: [] };
}
