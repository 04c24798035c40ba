/** Alerts about errors that only a person can fix. They are logged here and delivered by the alert rules. */
import type { Logger } from '../logging.js';
import type { ErrorCategory, Severity } from '../../domain/errors/taxonomy.js';
import type { ErrorSource } from './error-log.js';

/**
 * The content of an alert: fixed texts, and a fingerprint that identifies the rows of the error log. It contains no
 * values.
 */
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
  /** Never throws and never blocks. */
  raise(alert: Alert): void;
}

/** One log line per alert. @param onRaised counts them */
export function logAlerts(log: Logger, onRaised: (alert: Alert) => void): AlertSink {
  return {
    raise(alert) {
      onRaised(alert);
      log.error(alert, 'alert');
    },
  };
}

const QUIET_MS = 300_000;
/** Number of remembered fingerprints. Above it, the oldest may be raised again early. */
const REMEMBERED_MAX = 1_000;

/**
 * Forwards at most one alert per fingerprint in five minutes, in each process.
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
