/** An error together with its row of the taxonomy. */
import type { Language } from '../catalogue/types.js';
import { categoryOf } from './category-of.js';
import {
  ERROR_TAXONOMY,
  type ErrorCategory,
  type RecommendedAction,
  type RecoveryStrategy,
  type Severity,
} from './taxonomy.js';
import { USER_MESSAGES } from './user-messages.js';

export interface ClassifiedError {
  /** The exception's code or name: one word without values. */
  readonly type: string;
  readonly category: ErrorCategory;
  readonly severity: Severity;
  readonly recoverable: boolean;
  readonly user_impact: string;
  readonly user_message: (language: Language) => string;
  readonly recovery_strategy: RecoveryStrategy;
  readonly max_retries: number;
  /** Whole seconds, at least 1; `null` when retrying does not help. */
  readonly retry_after_seconds: number | null;
  readonly recommended_action: RecommendedAction;
}

export interface SourceSays {
  /** The delay that the source of the error asked for, seconds. Fractions are rounded up. */
  readonly retryAfterSeconds?: number;
}

/**
 * Classifies an error and looks up its row. Pure, never throws.
 *
 * @param error anything that was thrown; its `retryAfterMs`, if any, is used
 */
export function categorise(error: unknown, { retryAfterSeconds = pauseOf(error) }: SourceSays = {}): ClassifiedError {
  return classified(categoryOf(error), { type: exceptionTypeOf(error), retryAfterSeconds });
}

/** The same for an error whose category is known. */
export function classified(
  category: ErrorCategory,
  { type = category, retryAfterSeconds }: SourceSays & { readonly type?: string } = {},
): ClassifiedError {
  const row = ERROR_TAXONOMY[category];
  return {
    type,
    category,
    severity: row.severity,
    recoverable: row.recoverable,
    user_impact: row.user_impact,
    user_message: (language) => USER_MESSAGES[category][language],
    recovery_strategy: row.recovery_strategy,
    max_retries: row.max_retries,
    retry_after_seconds:
      retryAfterSeconds === undefined ? row.retry_after_seconds : Math.max(1, Math.ceil(retryAfterSeconds)),
    recommended_action: row.recommended_action,
  };
}

const WORD = /^[A-Za-z_$][\w$]{0,59}$/;
const SQLSTATE = /^[0-9A-Z]{5}$/;

/** The code of an error, else its name, else `Error`. Only values that look like identifiers are used. */
export function exceptionTypeOf(error: unknown): string {
  try {
    const { code, name } = (typeof error === 'object' && error !== null ? error : {}) as {
      code?: unknown;
      name?: unknown;
    };
    if (typeof code === 'string' && (WORD.test(code) || SQLSTATE.test(code))) return code;
    return typeof name === 'string' && WORD.test(name) ? name : 'Error';
  } catch {
    return 'Error';
  }
}

function pauseOf(error: unknown): number | undefined {
  try {
    const { retryAfterMs } = (error ?? {}) as { retryAfterMs?: unknown };
    return typeof retryAfterMs === 'number' && Number.isFinite(retryAfterMs) ? retryAfterMs / 1_000 : undefined;
  } catch {
    return undefined;
  }
}
