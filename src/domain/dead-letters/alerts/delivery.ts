/** How alerts are delivered. */

export type AlertSeverity = 'low' | 'medium' | 'high' | 'critical';

export const ALERT_CHANNELS = ['slack', 'email', 'sms'] as const;
export type AlertChannel = (typeof ALERT_CHANNELS)[number];

/** An alert to deliver over one channel. It contains fixed texts and step names, no personal data. */
export interface AlertDelivery {
  readonly alert_id: string;
  readonly channel: AlertChannel;
  readonly rule: string;
  readonly severity: AlertSeverity;
  readonly title: string;
  readonly body: string;
  readonly raised_at: string;
}
