/** Alerts about errors that only a person can end. Log lines here; the alert rules deliver them. */
import type { Logger } from '../logging.js';
import type { ErrorCategory, Severity } from '../../domain/errors/taxonomy.js';
import type { ErrorSource } from './error-log.js';

/** The content of an alert: fixed words, and a fingerprint that finds the rows of the error log. No values. */
export interface Alert {
  readonly reason: ErrorCategory;
  readonly severity: Severity;
  readonly source: ErrorSource;
  readonly component: string;
  readonly exception_type: string;
  readonly fingerprint: string;
  readonly correlation_id: string | null;
}

export interface AlertSink {
  /** Never throws, never waits. */
  raise(alert: Alert): void;
}

/** One line an alert. @param onRaised for the count */
export function logAlerts(log: Logger, onRaised: (alert: Alert) => void): AlertSink {
  return {
    raise(alert) {
      onRaised(alert);
      log.error(alert, 'alert');
    },
  };
}

const QUIET_MS = 300_000;
/** Fingerprints that are remembered; beyond it the oldest may be raised again early. */
const REMEMBERED_MAX = 1_000;

/**
 * Passes on at most one alert for each fingerprint in five minutes, in each process.
 *
 * @param now a monotonic clock, milliseconds
 */
export function oncePerFingerprint(sink: AlertSink, now: () => number): AlertSink {
  const raisedAt = new Map<string, number>();
  return {
    raise(alert) {
      const before = raisedAt.get(alert.fingerprint);
      if (before !== undefined && now() - before < QUIET_MS) return;
      raisedAt.delete(alert.fingerprint);
      const [oldest] = raisedAt.keys();
      if (raisedAt.size >= REMEMBERED_MAX && oldest !== undefined) raisedAt.delete(oldest);
      raisedAt.set(alert.fingerprint, now());
      sink.raise(alert);
    },
  };
}
