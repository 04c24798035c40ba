/** Erasure: everything personal of one session goes, an anonymous row stays so that counts do. */
import type { EraseInput } from './erase/contract.js';

export interface RecordEraser {
  /** Clears rows and files of the session and leaves the tombstone; doing it again changes nothing. */
  eraseRecords(input: EraseInput): Promise<void>;
}
export interface HistoryEraser {
  /** Deletes every run of the session's workflow; runs already gone are fine. */
  eraseHistory(input: EraseInput): Promise<void>;
}

/** The activities `eraseSessionRecords` and `eraseSessionHistory`. */
export function eraseActivities(
  records: RecordEraser,
  history: HistoryEraser,
): {
  eraseSessionRecords(input: EraseInput): Promise<void>;
  eraseSessionHistory(input: EraseInput): Promise<void>;
} {
  return {
    eraseSessionRecords: (input) => records.eraseRecords(input),
    eraseSessionHistory: (input) => history.eraseHistory(input),
  };
}
