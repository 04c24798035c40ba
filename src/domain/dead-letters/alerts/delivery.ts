import type { AlertRule } from './rules.js';

export const ALERT_CHANNELS = ['slack', 'email', 'sms'] as const;
export type AlertChannel = (typeof ALERT_CHANNELS)[number];

/** An alert on its way over one channel. Words of ours and names of steps, no personal data. */
export interface AlertDelivery {
  readonly alert_id: string;
  readonly channel: AlertChannel;
  readonly rule: string;
  readonly severity: AlertRule['severity'];
  readonly title: string;
  readonly body: string;
  readonly raised_at: string;
}

/** One channel. */
export interface AlertSender {
  /** Resolves when the other side took the message. Sending it again is harmless, but people see it. */
  send(alert: AlertDelivery): Promise<void>;
}
