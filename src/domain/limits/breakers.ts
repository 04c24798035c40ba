/** The circuit breakers: one row a service. `docs/limits.md` shows this table, and a test compares the two. */
import type { BreakerPolicy } from './circuit-breaker.js';

export interface BreakerRow {
  /** Consecutive failures that open it. */
  readonly failures: number;
  /** Seconds from opening to the next probe. */
  readonly resetSeconds: number;
  /** Seconds a probe may take. */
  readonly probeSeconds: number;
  /** What counts as a failure; `null`: the platform does not call this service yet. */
  readonly failure: string | null;
  /** What happens while it is open. */
  readonly fallback: string;
}

/** PostgreSQL and Temporal are tried again after two seconds: a longer pause would outlast most of their restarts. */
export const BREAKERS = {
  redis: {
    failures: 5,
    resetSeconds: 300,
    probeSeconds: 1,
    failure: 'a rate limit that could not be counted within 200 ms (REDIS_TIMEOUT_MS)',
    fallback: 'critical classes 503, the others are counted in the memory of each process',
  },
  redis_cache: {
    failures: 5,
    resetSeconds: 5,
    probeSeconds: 1,
    failure: 'a hot copy or a version hint that Redis did not answer within 200 ms (REDIS_TIMEOUT_MS)',
    fallback: 'PostgreSQL is read; a process knows the versions it acknowledged itself',
  },
  postgres: {
    failures: 5,
    resetSeconds: 2,
    probeSeconds: 3,
    failure: 'no connection, a connection lost, or a server that starts, stops or is full',
    fallback: 'reads of a session ask its workflow; what needs the database is 503',
  },
  temporal: {
    failures: 5,
    resetSeconds: 2,
    probeSeconds: 5,
    failure: 'no connection, or no answer in time to a call that needs no worker',
    fallback: 'commands are 503, reads take the stored snapshot',
  },
  storage: {
    failures: 3,
    resetSeconds: 5,
    probeSeconds: 30,
    failure: 'the folder or the object store cannot be written or read: full, gone, read-only, broken',
    fallback: 'uploads are 503, nothing of them is stored',
  },
  clamd: {
    failures: 3,
    resetSeconds: 10,
    probeSeconds: 30,
    failure: 'no connection to the malware scanner, or no verdict in time; only where one is configured',
    fallback: 'uploads are 503, nothing of them is stored',
  },
  llm: { failures: 3, resetSeconds: 60, probeSeconds: 30, failure: null, fallback: 'not used yet' },
  ocr: { failures: 3, resetSeconds: 60, probeSeconds: 30, failure: null, fallback: 'not used yet' },
  speech: { failures: 3, resetSeconds: 60, probeSeconds: 30, failure: null, fallback: 'not used yet' },
  smtp: {
    failures: 5,
    resetSeconds: 60,
    probeSeconds: 30,
    failure: 'no connection to the mail server, or no answer',
    fallback: 'the alert is parked and tried again by itself',
  },
  slack: {
    failures: 5,
    resetSeconds: 60,
    probeSeconds: 30,
    failure: 'the webhook cannot be reached, or answers 5xx',
    fallback: 'the alert is parked and tried again by itself',
  },
  sms: {
    failures: 5,
    resetSeconds: 60,
    probeSeconds: 30,
    failure: 'the SMS service cannot be reached, or answers 5xx',
    fallback: 'the alert is parked and tried again by itself',
  },
} as const satisfies Record<string, BreakerRow>;

export type Service = keyof typeof BREAKERS;

/** A row as the breaker takes it. */
export function breakerPolicyOf(row: Pick<BreakerRow, 'failures' | 'resetSeconds' | 'probeSeconds'>): BreakerPolicy {
  return { failures: row.failures, resetMs: row.resetSeconds * 1_000, probeMs: row.probeSeconds * 1_000 };
}
