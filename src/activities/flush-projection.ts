/** The activity that writes what a workflow could not write within its workflow task. It never gives up. */
import type { ProjectionWriter } from '../adapters/postgres/sessions/projection-writer.js';
import type { DeadLetterBatch, ProjectionBatch } from '../domain/session/projection-batch.js';

/** The activity `flushProjection`, with unbounded retries. The outbox keeps the batch, so a failure has no dead letter. */
export function projectionActivities(writer: Pick<ProjectionWriter, 'write' | 'writeDeadLetters'>) {
  return {
    async flushProjection(batch: ProjectionBatch | DeadLetterBatch): Promise<void> {
      await ('kind' in batch ? writer.writeDeadLetters(batch) : writer.write(batch));
    },
  };
}
