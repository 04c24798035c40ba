/** An answer in the session state. */
import type { Actor } from '../access.js';
import type { AnswerValue } from '../facts.js';

export interface Answer {
  /** `null` when the question was skipped. */
  readonly value: AnswerValue | null;
  /** Milliseconds since the epoch, workflow time. */
  readonly at: number;
  readonly corrections: number;
  /** Sequence number of its event. */
  readonly seq: number;
  /** When the person answered, by the device's clock and never later than `at`. Absent: `at`. */
  readonly answered_at?: number;
  /** The client's own id of this answer. */
  readonly answer_id?: string;
  /** Who gave it, if it was not the owner of the session. */
  readonly given_by?: Actor;
  /** Ids of the newest few answers that it replaced, oldest first. */
  readonly earlier_ids?: readonly string[];
}
