/** One step's write inside its workflow task: bounded, because the answer of an Update waits for it. */
import { setTimeout as pause } from 'node:timers/promises';
import type { LettersBatch, ProjectionBatch } from '../domain/session/projection-batch.js';

export interface ProjectionWriter {
  write(batch: ProjectionBatch): Promise<void>;
  writeLetters(batch: LettersBatch): Promise<void>;
}

/** Tells a session that its projection could not be written; durable when it resolves, or the session is closed. */
export type TellBehind = (workflowId: string) => Promise<void>;

/** Pause between the two attempts. */
const SECOND_TRY_MS = 50;
/** A write that takes longer is left to the flushing activity. */
const WRITE_WITHIN_MS = 1_200;

/** @returns whether the batch was written, by one of two attempts; never throws */
export async function writeStep(writer: Pick<ProjectionWriter, 'write'>, batch: ProjectionBatch): Promise<boolean> {
  if (await attempt(writer, batch)) return true;
  await pause(SECOND_TRY_MS);
  return attempt(writer, batch);
}

function attempt(writer: Pick<ProjectionWriter, 'write'>, batch: ProjectionBatch): Promise<boolean> {
  return new Promise((resolve) => {
    const tooLate = setTimeout(() => resolve(false), WRITE_WITHIN_MS);
    const settle = (written: boolean): void => {
      clearTimeout(tooLate);
      resolve(written);
    };
    writer.write(batch).then(
      () => settle(true),
      () => settle(false),
    );
  });
}
