/**
 * Everything the workflow classes need from Temporal, in one place. A class that takes the runtime instead of importing the
 * SDK runs in a unit test too, where the runtime has a clock of its own (`test/support/fake-runtime.ts`).
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
import type { ActivityName } from '../../activities/registry.js';
import type { Activities } from '../../activities/registry.js';
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

/** The execution that runs now. `historyLength` grows from one workflow task to the next. */
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
  /** Resolves when `holds` does. @returns false when `timeout` is over before */
  waitUntil(holds: () => boolean, timeout?: WaitOptions): Promise<boolean>;
  endOfActivation(): Promise<void>;
  /** A scope below the one in which the workflow makes the runtime. */
  scope(): Scope;
  /** Runs on even when somebody requests cancellation of the workflow. */
  withoutCancellation<T>(work: () => Promise<T>): Promise<T>;
  /** Hands a batch to the sink that writes it before the worker reports the workflow task. */
  writeProjection(batch: ProjectionBatch): void;
  upsertSearchAttributes(values: Partial<SearchAttributeValues>): void;
  upsertMemo(values: Readonly<Record<string, unknown>>): void;
  setCurrentDetails(markdown: string): void;
}

const { projection } = proxySinks<ProjectionSinks>();

/** The runtime of the workflow that calls this. */
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
