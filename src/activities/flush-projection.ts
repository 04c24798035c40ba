/** Writes what a workflow could not write within its workflow task. */
import type { ProjectionWriter } from '../adapters/postgres/sessions/projection-writer.js';
import type { DeadLetterBatch, ProjectionBatch } from '../domain/session/projection-batch.js';

/**
 * The activity `flushProjection`, with unlimited retries. The outbox keeps the batch, so it never has a dead letter.
 */
export function projectionActivities(writer: Pick<ProjectionWriter, 'write' | 'writeDeadLetters'>) {
  return {
    async flushProjection(batch: ProjectionBatch | DeadLetterBatch): Promise<void> {
      await ('kind' in batch ? writer.writeDeadLetters(batch) : writer.write(batch));
    },
  };
}
