/** The two projection writers. Their dead letter is the outbox of the session, so they have none of their own. */
import type { ProjectionBatch } from './contract.js';

export interface ProjectionWriter {
  write(batch: ProjectionBatch): Promise<void>;
}

/** `projectSession` runs inside the workflow task, `flushProjection` when PostgreSQL was away; both write the same. */
export function projectActivities(writer: ProjectionWriter): Record<'projectSession' | 'flushProjection', (batch: ProjectionBatch) => Promise<void>> {
  const write = (batch: ProjectionBatch): Promise<void> => writer.write(batch);
  return { projectSession: write, flushProjection: write };
}
