/**
 * Runs an activity. If the activity fails permanently, the step parks: the failure becomes a dead letter in the
 * workflow state, in the same workflow task that sees the failure. So a failure cannot exist without its dead letter.
 */
import { ActivityFailure, isCancellation } from '@temporalio/workflow';
import type { Activities, ActivityName } from '../../activities/registry.js';
import { systemActor } from '../../domain/access.js';
import {
  AUTOMATIC_RETRY,
  storedInput,
  type DeadLetter,
  type DeadLetterResolution,
  type Resolution,
} from '../../domain/dead-letters/dead-letter.js';
import { deadLetterOf } from './failed-step.js';
import type { Resolutions } from './resolutions.js';
import type { WorkflowRuntime } from './runtime.js';

/** A workflow whose steps can park. */
export interface DeadLetterHost {
  /** Prefix of its dead letter ids. */
  readonly key: string;
  /** Pause before the first automatic retry, milliseconds. */
  readonly autoRetryBaseMs: number;
  readonly resolutions: Resolutions;
  /** True before continue-as-new and after the session closed: no further activity is scheduled. */
  readonly draining: boolean;
  findDeadLetter(id: string): DeadLetter | undefined;
  /** @param input the part of the step's input that a dead letter stores */
  openDeadLetter(deadLetter: DeadLetter, input: unknown): void;
  markRetrying(id: string, by: Resolution): void;
  closeDeadLetter(id: string, resolution: DeadLetterResolution, by: Resolution): void;
}

/** One activity of a job. */
export interface Step<K extends ActivityName> {
  readonly jobId: string;
  readonly activity: K;
  readonly input: Parameters<Activities[K]>[0];
  readonly correlationId: string;
  /** Shown beside the activity in the Temporal UI. */
  readonly what?: string;
}

export type StepResult<K extends ActivityName> =
  | { readonly status: 'done'; readonly value: Awaited<ReturnType<Activities[K]>> }
  | { readonly status: 'skipped' | 'abandoned'; readonly by: Resolution }
  /** The workflow continues as new. The step continues in the next run. */
  | { readonly status: 'drained' };

/**
 * Every workflow calls its activities through `runStep`. Only `flushProjection` does not: the outbox keeps its batch.
 */
export async function runStep<K extends ActivityName>(
  host: DeadLetterHost,
  runtime: WorkflowRuntime,
  step: Step<K>,
): Promise<StepResult<K>> {
  const id = `${host.key}:${step.jobId}:${step.activity}`;
  let by: Resolution = { action: 'retry', actor: systemActor('workflow') };
  for (;;) {
    if (host.findDeadLetter(id)?.status === 'open') {
      const resolution = await resolutionOfParked(host, runtime, id);
      if (resolution === undefined) return { status: 'drained' };
      by = resolution;
      const ended = endedBy(by);
      if (ended !== undefined) {
        host.closeDeadLetter(id, ended, by);
        return { status: ended, by };
      }
    }
    if (host.draining) return { status: 'drained' };
    const attempted = await attempt(host, runtime, step, { id, by });
    if (attempted === undefined) continue;
    if (host.findDeadLetter(id) !== undefined) {
      host.closeDeadLetter(id, host.resolutions.correction(id) === undefined ? 'retried' : 'corrected', by);
      host.resolutions.forgetCorrection(id);
    }
    return { status: 'done', value: attempted.value };
  }
}

function endedBy({ action }: Resolution): 'skipped' | 'abandoned' | undefined {
  if (action === 'skip') return 'skipped';
  return action === 'abandon' ? 'abandoned' : undefined;
}

/** Waits for a person or for the automatic retry. @returns undefined when the workflow drains first */
async function resolutionOfParked(
  host: DeadLetterHost,
  runtime: WorkflowRuntime,
  id: string,
): Promise<Resolution | undefined> {
  const ms = Math.max(1, (host.findDeadLetter(id)?.next_retry_at ?? 0) - runtime.now());
  const isWoken = await runtime.waitUntil(() => host.draining || host.resolutions.has(id), { ms });
  const resolution = host.resolutions.take(id);
  if (resolution !== undefined) return resolution;
  if (isWoken) return undefined;
  const automatic: Resolution = { action: 'retry', actor: AUTOMATIC_RETRY };
  host.markRetrying(id, automatic);
  return automatic;
}

/** @returns undefined when the attempt failed permanently and the step is parked */
async function attempt<K extends ActivityName>(
  host: DeadLetterHost,
  runtime: WorkflowRuntime,
  step: Step<K>,
  { id, by }: { readonly id: string; readonly by: Resolution },
): Promise<{ readonly value: Awaited<ReturnType<Activities[K]>> } | undefined> {
  const correction = host.resolutions.correction(id);
  const input = isRecord(correction) ? { ...(step.input as object), ...correction } : step.input;
  try {
    return { value: await runtime.scheduleActivity(step.activity, input as Parameters<Activities[K]>[0], step.what) };
  } catch (error) {
    // The scope is cancelled when the session closes. The step has not failed.
    if (isCancellation(error) || !(error instanceof ActivityFailure)) throw error;
    const context = {
      id,
      by,
      now: runtime.now(),
      before: host.findDeadLetter(id),
      autoRetryBaseMs: host.autoRetryBaseMs,
    };
    host.openDeadLetter(deadLetterOf(step, error, context), storedInput(input));
    return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
