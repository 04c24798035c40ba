/** The circuit breakers, one row per service. `docs/limits.md` shows this table, and a test compares the two. */
import type { BreakerPolicy } from './circuit-breaker.js';

export interface BreakerRow {
  /** Consecutive failures that open the breaker. */
  readonly failures: number;
  /** Seconds between opening and the next probe. */
  readonly resetSeconds: number;
  /** Seconds a probe may take. */
  readonly probeSeconds: number;
  /** What counts as a failure; `null`: the platform does not call this service yet. */
  readonly failure: string | null;
  /** What happens while it is open. */
  readonly fallback: string;
}

/**
 * PostgreSQL and Temporal are probed again after two seconds: most of their restarts take less than a longer pause
 * would.
 */
export const BREAKERS = {
  redis: {
    failures: 5,
    resetSeconds: 300,
    probeSeconds: 1,
    failure: 'a rate limit that could not be counted within 200 ms (REDIS_TIMEOUT_MS)',
    fallback: 'critical classes answer 503, the others are counted in the memory of each process',
  },
  redis_cache: {
    failures: 5,
    resetSeconds: 5,
    probeSeconds: 1,
    failure: 'a hot copy or a version hint that Redis did not answer within 200 ms (REDIS_TIMEOUT_MS)',
    fallback: 'PostgreSQL is read; a process knows the versions that it acknowledged itself',
  },
  postgres: {
    failures: 5,
    resetSeconds: 2,
    probeSeconds: 3,
    failure: 'no connection, a lost connection, or a server that is starting, stopping or full',
    fallback: 'reads of a session query its workflow; requests that need the database answer 503',
  },
  temporal: {
    failures: 5,
    resetSeconds: 2,
    probeSeconds: 5,
    failure: 'no connection, or no answer in time to a call that needs no worker',
    fallback: 'commands answer 503, reads use the stored snapshot',
  },
  storage: {
    failures: 3,
    resetSeconds: 5,
    probeSeconds: 30,
    failure: 'the folder or the object store cannot be written or read: full, missing, read-only or broken',
    fallback: 'uploads answer 503, nothing of them is stored',
  },
  clamd: {
    failures: 3,
    resetSeconds: 10,
    probeSeconds: 30,
    failure: 'no connection to the malware scanner, or no verdict in time; only where one is configured',
    fallback: 'uploads answer 503, nothing of them is stored',
  },
  llm: { failures: 3, resetSeconds: 60, probeSeconds: 30, failure: null, fallback: 'not used yet' },
  ocr: { failures: 3, resetSeconds: 60, probeSeconds: 30, failure: null, fallback: 'not used yet' },
  speech: { failures: 3, resetSeconds: 60, probeSeconds: 30, failure: null, fallback: 'not used yet' },
  smtp: {
    failures: 5,
    resetSeconds: 60,
    probeSeconds: 30,
    failure: 'no connection to the mail server, or no answer',
    fallback: 'the alert is parked and retried automatically',
  },
  slack: {
    failures: 5,
    resetSeconds: 60,
    probeSeconds: 30,
    failure: 'the webhook cannot be reached, or answers 5xx',
    fallback: 'the alert is parked and retried automatically',
  },
  sms: {
    failures: 5,
    resetSeconds: 60,
    probeSeconds: 30,
    failure: 'the SMS service cannot be reached, or answers 5xx',
    fallback: 'the alert is parked and retried automatically',
  },
} as const satisfies Record<string, BreakerRow>;

export type Service = keyof typeof BREAKERS;

/** A row in the form that `CircuitBreaker` takes. */
export function breakerPolicyOf(row: Pick<BreakerRow, 'failures' | 'resetSeconds' | 'probeSeconds'>): BreakerPolicy {
  return { failures: row.failures, resetMs: row.resetSeconds * 1_000, probeMs: row.probeSeconds * 1_000 };
}
