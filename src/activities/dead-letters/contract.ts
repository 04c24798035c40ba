/** Bulk work over dead letters, and their upkeep. */

export interface RedriveBatchInput {
  readonly redrive_id: string;
  readonly correlation_id: string;
  /** Positions `from` to `to`, `to` excluded. */
  readonly from: number;
  readonly to: number;
  /** When the first of them is due, and the pause between two, milliseconds (wall clock): so a late batch catches up. */
  readonly due_at: number;
  readonly interval_ms: number;
}
export interface RedriveBatchResult {
  /** Of the letters whose outcome is known, the share that came back; 0 while too few are known. */
  readonly failure_ratio: number;
}

export type RedriveStatus = 'completed' | 'cancelled' | 'stopped';
export interface SettleRedriveInput {
  readonly redrive_id: string;
  readonly correlation_id: string;
  readonly status: RedriveStatus;
}

export interface ReconcileResult {
  readonly checked: number;
  readonly restored: number;
  readonly closed: number;
  /** Rows that differed; 0 when index and visibility agreed. */
  readonly drift: number;
}
