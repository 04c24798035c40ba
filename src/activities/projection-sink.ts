/**
 * The sink through which a session writes its batches. The worker calls it after the workflow has decided a task and before it
 * reports the task to Temporal, and waits for it. On a replay the worker does not call it (ADR 0015).
 */
import { setTimeout as pause } from 'node:timers/promises';
import type { InjectedSinks } from '@temporalio/worker';
import type { ProjectionWriter } from '../adapters/postgres/sessions/projection-writer.js';
import type { ProjectionSignals } from '../adapters/temporal/projection-signals.js';
import type { ProjectionBatch, ProjectionSinks } from '../domain/session/projection-batch.js';

/** Pause before the next try to signal a session. */
const SIGNAL_AGAIN_MS = 200;
/** Pause between the two attempts to write. */
const SECOND_TRY_MS = 50;
/** The answer of an Update waits for the write. A slower one is left to the activity `flushProjection`. */
const WRITE_WITHIN_MS = 1_200;

export interface SinkNeeds {
  readonly writer: Pick<ProjectionWriter, 'write'>;
  readonly signals: Pick<ProjectionSignals, 'projectionBehind'>;
}

/** Writes each batch, or signals its session that it could not. Never throws: the SDK only logs an error of a sink. */
export function projectionSink({ writer, signals }: SinkNeeds): InjectedSinks<ProjectionSinks> {
  return {
    projection: {
      write: {
        async fn({ taskTimeoutMs }, batch) {
          if (!(await writeBatch(writer, batch))) await signalBehind(signals, batch.workflow_id, taskTimeoutMs);
        },
      },
    },
  };
}

/**
 * Does not return before the session has been signalled: the session treats a batch as written unless a signal says
 * otherwise. Past the time limit of the task the server refuses the report, so the session decides the task again.
 */
async function signalBehind(signals: SinkNeeds['signals'], workflowId: string, withinMs: number): Promise<void> {
  const deadline = performance.now() + withinMs;
  for (;;) {
    const isSignalled = await signals.projectionBehind(workflowId).then(
      () => true,
      () => false,
    );
    if (isSignalled || performance.now() > deadline) return;
    await pause(SIGNAL_AGAIN_MS);
  }
}

/** @returns whether one of two attempts wrote the batch in time */
async function writeBatch(writer: SinkNeeds['writer'], batch: ProjectionBatch): Promise<boolean> {
  if (await attempt(writer, batch)) return true;
  await pause(SECOND_TRY_MS);
  return attempt(writer, batch);
}

function attempt(writer: SinkNeeds['writer'], batch: ProjectionBatch): Promise<boolean> {
  return new Promise((resolve) => {
    const tooLate = setTimeout(() => resolve(false), WRITE_WITHIN_MS);
    const finish = (isWritten: boolean): void => {
      clearTimeout(tooLate);
      resolve(isWritten);
    };
    writer.write(batch).then(
      () => finish(true),
      () => finish(false),
    );
  });
}
