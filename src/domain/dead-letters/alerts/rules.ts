/**
 * The alert rules: what administrators are notified about and over which channels, one row per rule. `docs/runbook.md`
 * says what to do about each.
 */

import type { AlertChannel, AlertSeverity } from './delivery.js';

export interface AlertRule {
  readonly severity: AlertSeverity;
  /** Delivered over those of these channels that are configured. Without any, the alert is a log line. */
  readonly channels: readonly AlertChannel[];
  readonly when: string;
  /** Whether its recovery is reported too. */
  readonly recovers: boolean;
}

export const ALERT_RULES = {
  critical_dead_letter: {
    severity: 'critical',
    channels: ['slack', 'email', 'sms'],
    when: 'a step that the registry marks as critical is parked',
    recovers: true,
  },
  queue_near_capacity: {
    severity: 'high',
    channels: ['slack', 'email'],
    when: 'open dead letters reach 80 % of DLQ_MAX_QUEUE_SIZE (nothing is ever dropped)',
    recovers: true,
  },
  dead_letter_overdue: {
    severity: 'high',
    channels: ['slack', 'email'],
    when: 'a dead letter has been open for more than 24 hours',
    recovers: true,
  },
  failure_pattern: {
    severity: 'high',
    channels: ['slack', 'email'],
    when: 'one fingerprint failed at least 5 times in 15 minutes, and over twice as often as in the 15 minutes before',
    recovers: true,
  },
  support_escalation: {
    severity: 'high',
    channels: ['slack', 'email'],
    when: 'the risk of a session calls for a person',
    recovers: false,
  },
  unknown_error: {
    severity: 'critical',
    channels: ['slack', 'email'],
    when: 'an error that the taxonomy does not know',
    recovers: false,
  },
  recovery: {
    severity: 'low',
    channels: ['slack', 'email'],
    when: 'the cause of an alert has recovered',
    recovers: false,
  },
  daily_digest: {
    severity: 'low',
    channels: ['slack', 'email'],
    when: 'once a day, when there is something to report',
    recovers: false,
  },
} as const satisfies Record<string, AlertRule>;
export type AlertRuleName = keyof typeof ALERT_RULES;

/** Share of `DLQ_MAX_QUEUE_SIZE` from which the queue is near its capacity. */
export const CAPACITY_SHARE = 0.8;
/** A dead letter is overdue after this, milliseconds. */
export const OVERDUE_MS = 24 * 3_600_000;
/** Length of each of the two periods that `failure_pattern` compares, milliseconds. */
export const PATTERN_MS = 15 * 60_000;
export const PATTERN_FAILURES = 5;
export const PATTERN_GROWTH = 2;
