/** A step that used up its retry policy, or failed for good, and waits for a person or for the slow automatic retry. */

export const DEAD_LETTER_ACTIONS = ['retry', 'retryWith', 'skip', 'abandon'] as const;
export type DeadLetterAction = (typeof DEAD_LETTER_ACTIONS)[number];

export const DEAD_LETTER_STATUSES = ['open', 'retrying', 'resolved'] as const;
export type DeadLetterStatus = (typeof DEAD_LETTER_STATUSES)[number];

export interface DeadLetter {
  /** `<session or workflow key>:<job id>:<activity>`: the same step of the same job keeps its letter. */
  readonly id: string;
  /** The activity type. */
  readonly task_name: string;
  readonly job_id: string;
  readonly status: DeadLetterStatus;
  /** Stable failure type, as `ApplicationFailure.type`. */
  readonly error_type: string;
  /** Already redacted of values; never shown to clients. */
  readonly error_message: string;
  readonly attempts: number;
  readonly first_failed_at: number;
  readonly last_failed_at: number;
  /** How often the step came back after a retry. */
  readonly occurrences: number;
  readonly critical: boolean;
  readonly skippable: boolean;
  readonly correlation_id: string;
  readonly next_retry_at: number;
}

export type DeadLetterResolution = 'retried' | 'corrected' | 'skipped' | 'abandoned' | 'abandoned_by_cancel';

/** What somebody decided about an open letter, until its step takes it. */
export interface Resolution {
  readonly action: DeadLetterAction;
  readonly actor: string;
  readonly reason?: string;
  readonly input?: unknown;
}

/** Longest pause between two automatic retries of a parked step, milliseconds. */
export const AUTO_RETRY_CAP_MS = 3_600_000;

/**
 * When a parked step is tried again by itself: doubling pauses, capped.
 *
 * @param occurrences how often the step has been parked, 1 the first time
 * @param baseMs the first pause
 */
export function autoRetryDelayMs(occurrences: number, baseMs: number): number {
  return Math.min(AUTO_RETRY_CAP_MS, baseMs * 2 ** (occurrences - 1));
}
