/**
 * The sink that writes the batches of a session. The worker calls it after the workflow code has run and before it
 * completes the workflow task, and waits for it. During a replay the worker does not call it (ADR 0015).
 */
import { setTimeout as pause } from 'node:timers/promises';
import type { InjectedSinks } from '@temporalio/worker';
import type { ProjectionWriter } from '../adapters/postgres/sessions/projection-writer.js';
import type { ProjectionSignals } from '../adapters/temporal/projection-signals.js';
import type { ProjectionBatch, ProjectionSinks } from '../domain/session/projection-batch.js';

/** Pause before the next attempt to signal a session. */
const SIGNAL_AGAIN_MS = 200;
/** Pause between the two attempts to write. */
const SECOND_TRY_MS = 50;
/** An Update waits for the write. If the write is slower than this, the activity `flushProjection` takes over. */
const WRITE_WITHIN_MS = 1_200;

export interface SinkNeeds {
  readonly writer: Pick<ProjectionWriter, 'write'>;
  readonly signals: Pick<ProjectionSignals, 'projectionBehind'>;
}

/** Writes each batch, or signals the session that it could not. Never throws, because the SDK only logs sink errors. */
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
 * Returns only when the session has been signalled or the workflow task has timed out. Without a signal, the session
 * treats the batch as written. After a timeout the server rejects the completion, so the session runs the task again.
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

/** Tries twice. @returns whether an attempt wrote the batch in time */
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
