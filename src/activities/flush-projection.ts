/** The two projection writers that are activities. Their dead letter is the outbox of the session, so they have none of their own. */
import type { LettersBatch, ProjectionBatch } from '../domain/session/projection-batch.js';
import { writeStep, type ProjectionWriter, type TellBehind } from './write-step.js';

/**
 * `projectSession` is the local activity of sessions that began before the sink (ADR 0015). It runs inside the workflow task and
 * never fails: when the step is not written, the session is told by a signal that its outbox has to catch up. `flushProjection`
 * does the catching up, with unbounded retries.
 */
export function projectActivities(
  writer: ProjectionWriter,
  tellBehind: TellBehind,
): {
  projectSession(batch: ProjectionBatch): Promise<{ written: boolean }>;
  flushProjection(batch: ProjectionBatch | LettersBatch): Promise<void>;
} {
  return {
    async projectSession(batch) {
      const written = await writeStep(writer, batch);
      // Lost when Temporal is away too; then this workflow task is lost with it, and the write is tried again.
      if (!written) await tellBehind(batch.workflow_id).catch(() => undefined);
      return { written };
    },
    flushProjection: (batch) => ('kind' in batch ? writer.writeLetters(batch) : writer.write(batch)),
  };
}
