/** Reports errors: counts them, raises alerts when only a person can help, and writes them to the error log. */
import { createHmac } from 'node:crypto';
import type { Registry } from 'prom-client';
import type { ClassifiedError } from '../../domain/errors/categorise.js';
import { withoutValues } from '../../domain/errors/without-values.js';
import type { LoggerFor } from '../logging.js';
import type { Redactor } from '../../pii/redactor.js';
import { logAlerts, oncePerFingerprint, type Alert, type AlertSink } from './alerts.js';
import { errorMetrics, type ErrorMetrics } from './error-metrics.js';
import { ErrorLogQueue } from './error-log-queue.js';
import type { ErrorLogRow, ErrorLogStore, ErrorSource } from './error-log.js';
import { fingerprintOf } from './fingerprint.js';
import { framesOf } from './frames.js';

/** Longer messages are cut. */
const LONGEST_READ = 2_000;

/** Where an error happened. */
export interface ErrorContext {
  /** Method and template of the route, or the activity type, never a URL. */
  readonly component: string;
  readonly correlationId?: string;
  readonly workflowId?: string;
  readonly sessionId?: string;
  readonly attempt?: number;
  /** As returned by `ErrorReports.recoveryKey`. */
  readonly recoveryKey?: string;
  /** How long it may still recover automatically, milliseconds. */
  readonly recoversWithinMs: number;
}

export class ErrorReports {
  private readonly queue: ErrorLogQueue;

  constructor(
    private readonly source: ErrorSource,
    private readonly parts: {
      readonly store: ErrorLogStore;
      readonly redactor: Redactor;
      readonly metrics: ErrorMetrics;
      readonly alerts: AlertSink;
      /** Keys the recovery keys; the same in every process. */
      readonly secret: Buffer;
      readonly clock: () => number;
    },
  ) {
    this.queue = new ErrorLogQueue(parts.store, (count) => parts.metrics.dropped.inc(count));
  }

  /** Counts an error that needs no row. */
  count({ category, severity }: ClassifiedError): void {
    this.parts.metrics.errors.inc({ source: this.source, category, severity });
  }

  /** Counts an error, raises an alert if the taxonomy says so, and queues a row. Never throws and never blocks. */
  report(error: ClassifiedError, thrown: unknown, place: ErrorContext): void {
    this.count(error);
    try {
      // During a flood of errors, redaction must not slow down the process.
      if (this.queue.isFull && error.recommended_action !== 'ALERT_ADMIN') return this.parts.metrics.dropped.inc();
      const row = this.rowOf(error, thrown, place);
      if (error.recommended_action === 'ALERT_ADMIN') this.alert(row);
      this.queue.add(row);
    } catch {
      this.parts.metrics.dropped.inc();
    }
  }

  /** What failed under this key has succeeded automatically. */
  recovered(key: string): void {
    this.queue.markRecovered(key);
  }

  /** A key for something that may fail now and succeed later. It does not reveal its parts. */
  recoveryKey(...parts: readonly string[]): string {
    return createHmac('sha256', this.parts.secret)
      .update(JSON.stringify([this.source, ...parts]))
      .digest('base64url')
      .slice(0, 22);
  }

  /** Writes the queued rows. Call it before closing the pool. */
  close(): Promise<void> {
    return this.queue.close();
  }

  private rowOf(error: ClassifiedError, thrown: unknown, place: ErrorContext): ErrorLogRow {
    const { redactor, clock } = this.parts;
    const text = thrown instanceof Error ? thrown.message : '';
    const message = withoutValues(redactor.redactText(text.slice(0, LONGEST_READ), 'error').text);
    const now = clock();
    return {
      at: new Date(now).toISOString(),
      source: this.source,
      component: place.component,
      category: error.category,
      exception_type: error.type,
      severity: error.severity,
      message,
      fingerprint: fingerprintOf(`${place.component}:${error.type}`, framesOf(thrown), message),
      correlation_id: place.correlationId ?? null,
      workflow_id: place.workflowId ?? null,
      session_id: place.sessionId ?? null,
      attempt: place.attempt ?? null,
      recoverable: error.recoverable,
      recovery_strategy: error.recovery_strategy,
      recovery_key: place.recoveryKey ?? null,
      settles_at: new Date(now + place.recoversWithinMs).toISOString(),
    };
  }

  private alert({
    category: reason,
    severity,
    source,
    component,
    exception_type,
    fingerprint,
    correlation_id,
  }: ErrorLogRow): void {
    this.parts.alerts.raise({ reason, severity, source, component, exception_type, fingerprint, correlation_id });
  }
}

/** The error reports of a process. */
export function createErrorReports(
  source: ErrorSource,
  parts: {
    readonly store: ErrorLogStore;
    readonly redactor: Redactor;
    readonly logFor: LoggerFor;
    readonly registry: Registry;
    readonly secret: Buffer;
    /** Forwards an alert for delivery. Never throws and never blocks. */
    readonly onAlert?: (alert: Alert) => void;
  },
): ErrorReports {
  const metrics = errorMetrics(parts.registry);
  const sink = logAlerts(parts.logFor('alerts'), (alert) => {
    metrics.alerts.inc({ reason: alert.reason });
    parts.onAlert?.(alert);
  });
  const alerts = oncePerFingerprint(sink, () => performance.now());
  return new ErrorReports(source, {
    store: parts.store,
    redactor: parts.redactor,
    metrics,
    alerts,
    secret: parts.secret,
    clock: Date.now,
  });
}
