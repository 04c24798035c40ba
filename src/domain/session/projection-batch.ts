import type { RiskAssessment } from './risk/assess.js';
import type { CommandOutcome } from './commands.js';
import type { LetterEvent } from '../dead-letters/dead-letter.js';
import type { SessionEvent } from './events.js';
import type { SessionSnapshot } from './snapshot.js';

/** What one write of the projection carries: the new events, the outcomes they belong to, and the session as it is now. */
export interface ProjectionBatch {
  readonly session_id: string;
  readonly client_id: string;
  readonly sub: string;
  readonly workflow_id: string;
  readonly run_id: string;
  /** Continue-as-new count; with `fence` it orders writes of one session. */
  readonly run_no: number;
  /** History length at scheduling: a retried workflow task always has more. */
  readonly fence: number;
  /** Sequence number of the session now; events above it belong to a step that never happened. */
  readonly version: number;
  readonly open_letters: number;
  readonly answers_total: number;
  readonly corrections_total: number;
  readonly risk: RiskAssessment;
  readonly snapshot: SessionSnapshot;
  readonly events: readonly SessionEvent[];
  readonly commands: readonly { readonly command_id: string; readonly outcome: CommandOutcome }[];
}

/** What a workflow other than a session writes: its letters. */
export interface LettersBatch {
  readonly kind: 'letters';
  readonly client_id: string | null;
  readonly workflow_id: string;
  readonly workflow_type: string;
  readonly run_id: string;
  readonly letters: readonly LetterEvent[];
}

/** What the session workflow hands out of its sandbox; a type, because the SDK wants a record. */
export type ProjectionSinks = {
  readonly projection: {
    /** Writes one step before the workflow task that made it is reported (ADR 0015). */
    write(batch: ProjectionBatch): void;
  };
};
