/** An answer as a session keeps it. */
import type { AnswerValue } from '../facts.js';

export interface Answer {
  /** `null` when the question was skipped. */
  readonly value: AnswerValue | null;
  /** Milliseconds since the epoch, workflow time. */
  readonly at: number;
  readonly corrections: number;
  /** Sequence number of its event. */
  readonly seq: number;
  /** When the person answered, by the clock of the device and never later than `at`; absent: `at`. */
  readonly answered_at?: number;
  /** The client's own id of this answer. */
  readonly answer_id?: string;
  /** Ids of the answers it replaced: the newest few, oldest first. */
  readonly earlier_ids?: readonly string[];
}
