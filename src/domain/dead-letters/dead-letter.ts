/**
 * A dead letter: a step that used up its retry policy, or failed for good, and waits for a person or for the slow automatic
 * retry.
 */

export const DEAD_LETTER_ACTIONS = ['retry', 'retryWith', 'skip', 'abandon'] as const;
export type DeadLetterAction = (typeof DEAD_LETTER_ACTIONS)[number];

export interface DeadLetter {
  /** `<session id or workflow key>:<job id>:<activity>`: the same step of the same job keeps its dead letter. */
  readonly id: string;
  /** The activity type. */
  readonly task_name: string;
  readonly job_id: string;
  readonly status: 'open' | 'retrying' | 'resolved';
  /** Category of the taxonomy, as `ApplicationFailure.type`, or `timeout_…`. */
  readonly error_type: string;
  /** The class or code of the exception that caused the failure. */
  readonly exception_type: string;
  /** The innermost functions of its stack, `name (file)`, at most five. */
  readonly frames: readonly string[];
  /** Redacted. Clients never see it. */
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
  /** Came back after a person or a redrive retried it; an automatic retry does not count. */
  readonly after_person: boolean;
}

/** Actor of the slow automatic retry. */
export const AUTOMATIC_RETRY = 'system:automatic-retry';

/** Of a larger input, in bytes of JSON, a dead letter keeps only the names and kinds of the fields. */
const LARGEST_INPUT_BYTES = 16_384;

/** What a dead letter keeps of the input of its step. */
export function keptInput(input: unknown): unknown {
  if (JSON.stringify(input).length <= LARGEST_INPUT_BYTES) return input;
  const fields = Object.entries(input as Record<string, unknown>).map(([name, value]) => [name, shapeOf(value)]);
  return { ...Object.fromEntries(fields), truncated: true } as unknown;
}

function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return `list of ${value.length}`;
  return typeof value === 'object' && value !== null ? 'object' : value;
}

export type DeadLetterResolution = 'retried' | 'corrected' | 'skipped' | 'abandoned' | 'abandoned_by_cancel';

/** What a person decided about an open dead letter, until its step takes it. */
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

/** What happens to a dead letter, in the order of `seq` within its workflow. */
export type DeadLetterEvent = { readonly seq: number; /** Workflow time, milliseconds. */ readonly at: number } & (
  | { readonly event: 'opened'; readonly dead_letter: DeadLetter; readonly input?: unknown }
  | {
      readonly event: 'retrying';
      readonly dead_letter_id: string;
      readonly actor: string;
      readonly reason?: string;
      readonly input?: unknown;
    }
  | {
      readonly event: 'resolved';
      readonly dead_letter_id: string;
      readonly resolution: DeadLetterResolution;
      readonly actor: string;
      readonly reason?: string;
    }
);
