/** The two projection writers. Their dead letter is the outbox of the session, so they have none of their own. */
import type { LettersBatch, ProjectionBatch } from './contract.js';

export interface ProjectionWriter {
  write(batch: ProjectionBatch): Promise<void>;
  writeLetters(batch: LettersBatch): Promise<void>;
}

/** Tells a session that its projection could not be written; durable when it resolves. */
export type TellBehind = (workflowId: string) => Promise<void>;

/** Pause between the two attempts of a write inside a workflow task. */
const SECOND_TRY_MS = 50;
/** A write inside a workflow task that takes longer is left to the flushing activity. */
const WRITE_WITHIN_MS = 1_200;

/**
 * `projectSession` runs inside the workflow task and never fails: two attempts, then the session is told by a signal that
 * its outbox has to catch up. `flushProjection` does the catching up, with unbounded retries.
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
      const written = (await attempt(writer, batch)) || (await pause(SECOND_TRY_MS).then(() => attempt(writer, batch)));
      // Lost when Temporal is away too; then this workflow task is lost with it, and the write is tried again.
      if (!written) await tellBehind(batch.workflow_id).catch(() => undefined);
      return { written };
    },
    flushProjection: (batch) => ('kind' in batch ? writer.writeLetters(batch) : writer.write(batch)),
  };
}

async function attempt(writer: ProjectionWriter, batch: ProjectionBatch): Promise<boolean> {
  const write = writer.write(batch).then(
    () => true,
    () => false,
  );
  return Promise.race([write, pause(WRITE_WITHIN_MS).then(() => false)]);
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms).unref());
}
