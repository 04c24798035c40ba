/**
 * A dead letter: a step that used up its retry policy or failed permanently. It waits for a person or for the slow
 * automatic retry.
 */

import { systemActor, type Actor } from '../access.js';

export const DEAD_LETTER_ACTIONS = ['retry', 'retryWith', 'skip', 'abandon'] as const;
export type DeadLetterAction = (typeof DEAD_LETTER_ACTIONS)[number];

export interface DeadLetter {
  /** `<session id or workflow key>:<job id>:<activity>`. The same step of the same job keeps its dead letter. */
  readonly id: string;
  /** The activity type. */
  readonly task_name: string;
  readonly job_id: string;
  readonly status: 'open' | 'retrying' | 'resolved';
  /** Category of the taxonomy, as `ApplicationFailure.type`, or `timeout_…`. */
  readonly error_type: string;
  /** The class or code of the exception that caused the failure. */
  readonly exception_type: string;
  /** The innermost functions of the stack, `name (file)`, at most five. */
  readonly frames: readonly string[];
  /** Redacted. Clients never see it. */
  readonly error_message: string;
  readonly attempts: number;
  readonly first_failed_at: number;
  readonly last_failed_at: number;
  /** How often the step failed again after a retry. */
  readonly occurrences: number;
  readonly critical: boolean;
  readonly skippable: boolean;
  readonly correlation_id: string;
  readonly next_retry_at: number;
  /** Failed again after a person or a redrive retried it. Automatic retries do not count. */
  readonly after_person: boolean;
}

/** Actor of the slow automatic retry. */
export const AUTOMATIC_RETRY = systemActor('automatic-retry');

/** Of an input larger than this, in bytes of JSON, a dead letter keeps only the names and kinds of the fields. */
const LARGEST_INPUT_BYTES = 16_384;

/** The part of a step's input that its dead letter keeps. */
export function storedInput(input: unknown): unknown {
  if (JSON.stringify(input).length <= LARGEST_INPUT_BYTES) return input;
  const fields = Object.entries(input as Record<string, unknown>).map(([name, value]) => [name, shapeOf(value)]);
  return { ...Object.fromEntries(fields), truncated: true } as unknown;
}

function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return `list of ${value.length}`;
  return typeof value === 'object' && value !== null ? 'object' : value;
}

export type DeadLetterResolution = 'retried' | 'corrected' | 'skipped' | 'abandoned' | 'abandoned_by_cancel';

/** A person's decision about an open dead letter, pending until its step takes it. */
export interface Resolution {
  readonly action: DeadLetterAction;
  readonly actor: Actor;
  readonly reason?: string;
  readonly input?: unknown;
}

/** Longest pause between two automatic retries of a parked step, milliseconds. */
export const AUTO_RETRY_CAP_MS = 3_600_000;

/**
 * The delay before a parked step is retried automatically: doubling, capped.
 *
 * @param occurrences how often the step has been parked, 1 the first time
 * @param baseMs the first delay
 */
export function autoRetryDelayMs(occurrences: number, baseMs: number): number {
  return Math.min(AUTO_RETRY_CAP_MS, baseMs * 2 ** (occurrences - 1));
}

/** An event of a dead letter. `seq` orders the events within a workflow. */
export type DeadLetterEvent = { readonly seq: number; /** Workflow time, milliseconds. */ readonly at: number } & (
  | { readonly event: 'opened'; readonly dead_letter: DeadLetter; readonly input?: unknown }
  | {
      readonly event: 'retrying';
      readonly dead_letter_id: string;
      readonly actor: Actor;
      readonly reason?: string;
      readonly input?: unknown;
    }
  | {
      readonly event: 'resolved';
      readonly dead_letter_id: string;
      readonly resolution: DeadLetterResolution;
      readonly actor: Actor;
      readonly reason?: string;
    }
);
