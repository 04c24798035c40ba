/**
 * Runs a step and, when its retry policy is used up, parks it: the failure becomes a dead letter in the workflow's own
 * state, so that there is no moment in which a failure exists and its letter does not.
 */
import { ActivityFailure, ApplicationFailure, TimeoutFailure, condition, isCancellation } from '@temporalio/workflow';
import { ACTIVITY_POLICIES, RETRY_CLASSES, type ActivityName } from '../../activities/registry.js';
import type { Activities } from '../../activities/contract.js';
import {
  AUTOMATIC_RETRY,
  autoRetryDelayMs,
  keptInput,
  type DeadLetter,
  type DeadLetterResolution,
  type Resolution,
} from '../../domain/dead-letters/dead-letter.js';
import { workflowNow } from './clock.js';
import { scheduleActivity } from './schedule-activity.js';

/** What a workflow offers so that its steps can park. */
export interface DeadLetterHost {
  readonly key: string;
  readonly autoRetryBaseMs: number;
  findLetter(id: string): DeadLetter | undefined;
  /** @param input what the step was given, as much of it as a letter keeps */
  openLetter(letter: DeadLetter, input: unknown): void;
  markRetrying(id: string, by: Resolution): void;
  closeLetter(id: string, resolution: DeadLetterResolution, by: Resolution): void;
  /** The newest resolution somebody sent for the letter, taken out. */
  takeResolution(id: string): Resolution | undefined;
  hasResolution(id: string): boolean;
  /** A corrected input stays with its letter until the step succeeds. */
  correctedInput(id: string): unknown;
  setCorrectedInput(id: string, input: unknown): void;
  /** True while the workflow wants to continue as new or has closed: nothing new may be scheduled. */
  readonly draining: boolean;
}

/** What the worker says of a failure beside its type and message. */
export interface FailureDetails {
  readonly attempt?: number;
  readonly exception?: string;
  readonly frames?: readonly string[];
}

export interface Step<K extends ActivityName> {
  readonly jobId: string;
  readonly activity: K;
  readonly input: Parameters<Activities[K]>[0];
  readonly correlationId: string;
  readonly what?: string;
}

export type StepResult<K extends ActivityName> =
  | { readonly status: 'done'; readonly value: Awaited<ReturnType<Activities[K]>> }
  | { readonly status: 'skipped' | 'abandoned'; readonly by: Resolution }
  /** The workflow continues as new; the step goes on in the next run. */
  | { readonly status: 'drained' };

/** The only way a workflow calls an activity (the two projection writers exempt). */
export async function runStep<K extends ActivityName>(host: DeadLetterHost, step: Step<K>): Promise<StepResult<K>> {
  const letterId = `${host.key}:${step.jobId}:${step.activity}`;
  let by: Resolution = { action: 'retry', actor: 'system' };
  for (;;) {
    if (host.findLetter(letterId)?.status === 'open') {
      const resolution = await parked(host, letterId);
      if (resolution === undefined) return { status: 'drained' };
      by = resolution;
      if (by.action === 'skip' || by.action === 'abandon') {
        host.closeLetter(letterId, by.action === 'skip' ? 'skipped' : 'abandoned', by);
        return { status: by.action === 'skip' ? 'skipped' : 'abandoned', by };
      }
    }
    if (host.draining) return { status: 'drained' };
    const value = await attempt(host, step, letterId, by);
    if (value === undefined) continue;
    if (host.findLetter(letterId) !== undefined) {
      host.closeLetter(letterId, host.correctedInput(letterId) === undefined ? 'retried' : 'corrected', by);
      host.setCorrectedInput(letterId, undefined);
    }
    return { status: 'done', value: value.result };
  }
}

/** Waits for a person, or for the slow automatic retry; undefined when the workflow drains first. */
async function parked(host: DeadLetterHost, letterId: string): Promise<Resolution | undefined> {
  const letter = host.findLetter(letterId);
  const wait = Math.max(1, (letter?.next_retry_at ?? 0) - workflowNow());
  const woken = await condition(() => host.draining || host.hasResolution(letterId), wait);
  const resolution = host.takeResolution(letterId);
  if (resolution?.action === 'retryWith') host.setCorrectedInput(letterId, resolution.input);
  if (resolution !== undefined) return resolution;
  if (woken) return undefined;
  const automatic: Resolution = { action: 'retry', actor: AUTOMATIC_RETRY };
  host.markRetrying(letterId, automatic);
  return automatic;
}

async function attempt<K extends ActivityName>(
  host: DeadLetterHost,
  step: Step<K>,
  letterId: string,
  by: Resolution,
): Promise<{ result: Awaited<ReturnType<Activities[K]>> } | undefined> {
  const correction = host.correctedInput(letterId);
  const input = isRecord(correction) ? { ...(step.input as object), ...correction } : step.input;
  try {
    return { result: await scheduleActivity(step.activity, input as Parameters<Activities[K]>[0], step.what) };
  } catch (error) {
    // A cancelled scope is the session closing, not a failed step.
    if (isCancellation(error) || !(error instanceof ActivityFailure)) throw error;
    host.openLetter(letterOf(host, { step, id: letterId, error, by }), keptInput(input));
    return undefined;
  }
}

interface Failed {
  readonly step: Step<ActivityName>;
  readonly id: string;
  readonly error: ActivityFailure;
  /** Who asked for the attempt that failed. */
  readonly by: Resolution;
}

function letterOf(host: DeadLetterHost, { step, id, error, by }: Failed): DeadLetter {
  const policy = ACTIVITY_POLICIES[step.activity];
  const before = host.findLetter(id);
  const occurrences = (before?.occurrences ?? 0) + 1;
  const now = workflowNow();
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
    next_retry_at: now + autoRetryDelayMs(occurrences, host.autoRetryBaseMs),
    after_person: before !== undefined && by.actor !== AUTOMATIC_RETRY,
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

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
