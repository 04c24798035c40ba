/**
 * Everything that the workflow classes need from the SDK. A class that takes this runtime can run in a unit test, with
 * a fake runtime that has virtual time (`test/support/fake-runtime.ts`).
 */
import {
  CancellationScope,
  condition,
  proxySinks,
  setCurrentDetails,
  sleep,
  upsertMemo,
  workflowInfo,
} from '@temporalio/workflow';
import type { Activities, ActivityName } from '../../activities/registry.js';
import type { ProjectionBatch, ProjectionSinks } from '../../domain/session/projection-batch.js';
import type { SearchAttributeValues } from '../../domain/visibility/search-attributes.js';
import { endOfActivation } from './activation.js';
import { workflowNow } from './clock.js';
import { scheduleActivity } from './schedule-activity.js';
import { upsertAll } from './search-attributes.js';

export type ScheduleActivity = <K extends ActivityName>(
  name: K,
  input: Parameters<Activities[K]>[0],
  /** Shown beside the activity in the Temporal UI. */
  what?: string,
) => Promise<Awaited<ReturnType<Activities[K]>>>;

export interface WaitOptions {
  readonly ms: number;
  /** Shown beside the timer in the Temporal UI. */
  readonly summary?: string;
}

/** The current run. `historyLength` grows with each workflow task. */
interface RunInfo {
  readonly workflowId: string;
  readonly workflowType: string;
  readonly runId: string;
  readonly historyLength: number;
  readonly isReplaying: boolean;
}

/** A group of running promises that can be cancelled together. */
export interface Scope {
  run<T>(work: () => Promise<T>): Promise<T>;
  cancel(): void;
}

export interface WorkflowRuntime {
  /** Workflow time, milliseconds since the epoch. */
  now(): number;
  info(): RunInfo;
  scheduleActivity: ScheduleActivity;
  sleep(options: WaitOptions): Promise<void>;
  /** Resolves once `holds` returns true. @returns false if the timeout passes first */
  waitUntil(holds: () => boolean, timeout?: WaitOptions): Promise<boolean>;
  endOfActivation(): Promise<void>;
  /** Creates a child of the cancellation scope in which the runtime was created. */
  scope(): Scope;
  /** Runs `work` in a scope that a cancellation request for the workflow does not cancel. */
  withoutCancellation<T>(work: () => Promise<T>): Promise<T>;
  /** Passes a batch to the sink, which writes it before the worker completes the workflow task. */
  writeProjection(batch: ProjectionBatch): void;
  upsertSearchAttributes(values: Partial<SearchAttributeValues>): void;
  upsertMemo(values: Readonly<Record<string, unknown>>): void;
  setCurrentDetails(markdown: string): void;
}

const { projection } = proxySinks<ProjectionSinks>();

/** Creates the runtime of the current workflow. */
export function temporalRuntime(): WorkflowRuntime {
  const parent = CancellationScope.current();
  return {
    now: workflowNow,
    info: runInfo,
    scheduleActivity,
    sleep: ({ ms, summary }) => sleep(ms, { summary }),
    waitUntil,
    endOfActivation,
    scope: () => new CancellationScope({ cancellable: true, parent }),
    withoutCancellation: (work) => CancellationScope.nonCancellable(work),
    writeProjection: (batch) => projection.write(batch),
    upsertSearchAttributes: upsertAll,
    upsertMemo,
    setCurrentDetails,
  };
}

async function waitUntil(holds: () => boolean, timeout?: WaitOptions): Promise<boolean> {
  if (timeout !== undefined) return condition(holds, timeout.ms, { summary: timeout.summary });
  await condition(holds);
  return true;
}

function runInfo(): RunInfo {
  const { workflowId, workflowType, runId, historyLength, unsafe } = workflowInfo();
  return { workflowId, workflowType, runId, historyLength, isReplaying: unsafe.isReplayingHistoryEvents };
}
