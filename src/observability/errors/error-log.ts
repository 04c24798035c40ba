/** The rows of the error log, and the store that they are written to. */
import type { ErrorCategory, RecoveryStrategy, Severity } from '../../domain/errors/taxonomy.js';

export type ErrorSource = 'api' | 'activity';

/** One row, named like its columns. It contains no personal data: the message is redacted and has no values. */
export interface ErrorLogRow {
  /** UTC, ISO 8601. */
  readonly at: string;
  readonly source: ErrorSource;
  /** Method and template of the route, or the activity type. */
  readonly component: string;
  readonly category: ErrorCategory;
  readonly exception_type: string;
  readonly severity: Severity;
  readonly message: string;
  /** The same for equivalent failures with the same kind of exception, whatever their values. */
  readonly fingerprint: string;
  readonly correlation_id: string | null;
  readonly workflow_id: string | null;
  readonly session_id: string | null;
  readonly attempt: number | null;
  readonly recoverable: boolean;
  readonly recovery_strategy: RecoveryStrategy;
  /** Shared with a later success of the same request or activity; `null` when there is no such key. */
  readonly recovery_key: string | null;
  /** After this, the row counts as not recovered unless it recovered earlier. */
  readonly settles_at: string;
}

/** `away`: nothing was written, retry later. `rejected`: a retry cannot succeed. */
export type WriteOutcome = 'written' | 'rejected' | 'away';

/** Neither method throws. */
export interface ErrorLogStore {
  insert(rows: readonly ErrorLogRow[]): Promise<WriteOutcome>;
  /** Marks the rows of these recovery keys that are not marked yet. */
  markRecovered(keys: readonly string[]): Promise<WriteOutcome>;
}
