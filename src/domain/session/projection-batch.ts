/** The batches that workflows write to PostgreSQL, and the sink that takes them. */
import type { RiskAssessment } from './risk/assess.js';
import type { StoredOutcome } from './commands.js';
import type { DeadLetterEvent } from '../dead-letters/dead-letter.js';
import type { SessionEvent } from './events.js';
import type { SessionSnapshot } from './snapshot.js';

/** One write of the projection: new events, their outcomes, and the current session. */
export interface ProjectionBatch {
  readonly session_id: string;
  readonly client_id: string;
  readonly sub: string;
  readonly workflow_id: string;
  readonly run_id: string;
  /** Number of continue-as-new so far. Together with `fence` it orders the writes of one session. */
  readonly run_no: number;
  /** History length of the workflow task. A later task has a larger one. */
  readonly fence: number;
  /** Sequence number of the newest event. Stored events above it come from a workflow task that was lost. */
  readonly version: number;
  readonly open_dead_letters: number;
  readonly answers_total: number;
  readonly corrections_total: number;
  readonly risk: RiskAssessment;
  readonly snapshot: SessionSnapshot;
  readonly events: readonly SessionEvent[];
  readonly commands: readonly StoredOutcome[];
}

/** What a workflow other than a session writes: the events of its dead letters. */
export interface DeadLetterBatch {
  readonly kind: 'dead_letters';
  readonly client_id: string | null;
  readonly workflow_id: string;
  readonly workflow_type: string;
  readonly run_id: string;
  readonly events: readonly DeadLetterEvent[];
}

/** The sinks of the session workflow. A type, because the SDK requires a record. */
export type ProjectionSinks = {
  readonly projection: {
    /** Writes a batch before the worker completes the workflow task that produced it (ADR 0015). */
    write(batch: ProjectionBatch): void;
  };
};
