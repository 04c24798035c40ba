/**
 * The sink by which a session writes its steps. The worker calls it after the workflow has decided a task and before it reports
 * the task to Temporal, and waits for it; on a replay it is not called (ADR 0015).
 */
import { setTimeout as pause } from 'node:timers/promises';
import type { InjectedSinks } from '@temporalio/worker';
import type { ProjectionSinks } from '../domain/session/projection-batch.js';
import { writeStep, type ProjectionWriter, type TellBehind } from './write-step.js';

/** Pause before a session that could not be told is told again. */
const TELL_AGAIN_MS = 200;

export function projectionSink(writer: Pick<ProjectionWriter, 'write'>, tellBehind: TellBehind): InjectedSinks<ProjectionSinks> {
  return {
    projection: {
      write: {
        async fn({ taskTimeoutMs }, batch) {
          if (!(await writeStep(writer, batch))) await tell(tellBehind, batch.workflow_id, taskTimeoutMs);
        },
      },
    },
  };
}

/**
 * Not before the session has been told may the task be reported: it takes for written what its tasks handed over and nobody told
 * it otherwise. Past the time limit of the task the report is refused anyway, and the step is decided again.
 */
async function tell(tellBehind: TellBehind, workflowId: string, withinMs: number): Promise<void> {
  const deadline = performance.now() + withinMs;
  for (;;) {
    const told = await tellBehind(workflowId).then(
      () => true,
      () => false,
    );
    if (told || performance.now() > deadline) return;
    await pause(TELL_AGAIN_MS);
  }
}
