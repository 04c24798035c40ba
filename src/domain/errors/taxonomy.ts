/**
 * The error taxonomy: what each kind of failure means, one row per category. Problem documents, activity failures, the
 * error log, alerts and metrics read it. `docs/errors.md` shows it.
 */

export const SEVERITIES = ['low', 'medium', 'high', 'critical'] as const;
export type Severity = (typeof SEVERITIES)[number];

export const RECOVERY_STRATEGIES = [
  'exponential_backoff_retry',
  'prompt_correction',
  'circuit_breaker_fallback',
  'wait_and_retry',
  'manual_intervention',
] as const;
export type RecoveryStrategy = (typeof RECOVERY_STRATEGIES)[number];

export const RECOMMENDED_ACTIONS = [
  'AUTO_RETRY',
  'USER_CORRECTION',
  'AUTO_RETRY_WITH_BACKOFF',
  'DELAYED_RETRY',
  'ALERT_ADMIN',
] as const;
export type RecommendedAction = (typeof RECOMMENDED_ACTIONS)[number];

export interface TaxonomyRow {
  readonly severity: Severity;
  /** The same request or step may succeed on a later attempt without anyone's help. */
  readonly recoverable: boolean;
  /** What the affected person notices. */
  readonly user_impact: string;
  readonly recovery_strategy: RecoveryStrategy;
  /** `ALERT_ADMIN` raises an alert wherever the error happens. */
  readonly recommended_action: RecommendedAction;
  /** Sensible retries after the first attempt. A step is retried as its retry class says. */
  readonly max_retries: number;
  /** Seconds before the next attempt when the source names none; `null` when retrying does not help. */
  readonly retry_after_seconds: number | null;
  /** What the category covers. */
  readonly covers: string;
}

const RETRY_AFTER_SECONDS = 60;

export const ERROR_TAXONOMY = {
  transient_network: {
    severity: 'medium',
    recoverable: true,
    user_impact: 'a short interruption; nothing is lost',
    recovery_strategy: 'exponential_backoff_retry',
    recommended_action: 'AUTO_RETRY',
    max_retries: 3,
    retry_after_seconds: RETRY_AFTER_SECONDS,
    covers: 'no connection, a lost connection, no answer in time, a service that answers 408 or 5xx',
  },
  database_failure: {
    severity: 'high',
    recoverable: true,
    user_impact: 'nothing can be stored or read for a moment; what was acknowledged is safe',
    recovery_strategy: 'exponential_backoff_retry',
    recommended_action: 'AUTO_RETRY_WITH_BACKOFF',
    max_retries: 2,
    retry_after_seconds: RETRY_AFTER_SECONDS,
    covers: 'PostgreSQL is starting, stopping or full, or broke a deadlock',
  },
  llm_failure: {
    severity: 'medium',
    recoverable: true,
    user_impact: 'the interview continues from the catalogue',
    recovery_strategy: 'circuit_breaker_fallback',
    recommended_action: 'AUTO_RETRY_WITH_BACKOFF',
    max_retries: 4,
    retry_after_seconds: RETRY_AFTER_SECONDS,
    covers: 'a language model that does not answer, or whose answer is unusable',
  },
  rate_limit: {
    severity: 'low',
    recoverable: true,
    user_impact: 'a pause before continuing',
    recovery_strategy: 'wait_and_retry',
    recommended_action: 'DELAYED_RETRY',
    max_retries: 3,
    retry_after_seconds: RETRY_AFTER_SECONDS,
    covers: 'our limits and quotas, and those of services we call',
  },
  user_input: {
    severity: 'low',
    recoverable: false,
    user_impact: 'this entry is not accepted until it is corrected',
    recovery_strategy: 'prompt_correction',
    recommended_action: 'USER_CORRECTION',
    max_retries: 0,
    retry_after_seconds: null,
    covers: 'a wrong shape, kind or range; text that is not JSON; a rejected file',
  },
  permission: {
    severity: 'medium',
    recoverable: false,
    user_impact: 'the caller has no access',
    recovery_strategy: 'prompt_correction',
    recommended_action: 'USER_CORRECTION',
    max_retries: 0,
    retry_after_seconds: null,
    covers: 'no valid token, an insufficient role, credentials or files that a server rejects',
  },
  not_found: {
    severity: 'low',
    recoverable: false,
    user_impact: 'the requested item is not shown',
    recovery_strategy: 'prompt_correction',
    recommended_action: 'USER_CORRECTION',
    max_retries: 0,
    retry_after_seconds: null,
    covers: 'an unknown id or path, a missing file',
  },
  conflict: {
    severity: 'low',
    recoverable: false,
    user_impact: 'the action no longer fits the state of the session',
    recovery_strategy: 'prompt_correction',
    recommended_action: 'USER_CORRECTION',
    max_retries: 0,
    retry_after_seconds: null,
    covers: 'a closed session, a stale version, a row that already exists',
  },
  resource_exhausted: {
    severity: 'high',
    recoverable: true,
    user_impact: 'uploads and steps that need space wait',
    recovery_strategy: 'wait_and_retry',
    recommended_action: 'DELAYED_RETRY',
    max_retries: 3,
    retry_after_seconds: RETRY_AFTER_SECONDS,
    covers: 'disk, memory or file handles are exhausted',
  },
  configuration: {
    severity: 'critical',
    recoverable: false,
    user_impact: 'the step waits until the team has fixed it',
    recovery_strategy: 'manual_intervention',
    recommended_action: 'ALERT_ADMIN',
    max_retries: 0,
    retry_after_seconds: null,
    covers: 'a missing table or column, a call that a server does not know, a read-only disk',
  },
  unknown: {
    severity: 'high',
    recoverable: false,
    user_impact: 'the request failed; the team is notified',
    recovery_strategy: 'manual_intervention',
    recommended_action: 'ALERT_ADMIN',
    max_retries: 0,
    retry_after_seconds: null,
    covers: 'everything else: treated as a bug until proven otherwise',
  },
} as const satisfies Record<string, TaxonomyRow>;

export type ErrorCategory = keyof typeof ERROR_TAXONOMY;
export const ERROR_CATEGORIES = Object.keys(ERROR_TAXONOMY) as readonly ErrorCategory[];

/**
 * Categories that no retry of a step can fix. `unknown` is not one of them: its step gets all attempts of its class
 * before it is parked.
 */
export function isPermanent(category: ErrorCategory): boolean {
  return !ERROR_TAXONOMY[category].recoverable && category !== 'unknown';
}
