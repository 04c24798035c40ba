/** The activities that send an alert, one a channel. */
import type { AlertChannel, AlertDelivery } from '../domain/dead-letters/alerts/delivery.js';

export interface AlertSender {
  /** Resolves when the other side took the message; sending it again is harmless but seen. */
  send(alert: AlertDelivery): Promise<void>;
}
/** Which alerts a channel has taken: an attempt after a lost answer does not send twice. */
export interface DeliveryLog {
  isDelivered(alertId: string, channel: AlertChannel): Promise<boolean>;
  noteDelivered(alertId: string, channel: AlertChannel): Promise<void>;
}

/** The activities `sendSlackAlert`, `sendEmailAlert` and `sendSmsAlert`. */
export function notifyActivities(
  senders: Readonly<Record<AlertChannel, AlertSender>>,
  log: DeliveryLog,
): {
  sendSlackAlert(alert: AlertDelivery): Promise<void>;
  sendEmailAlert(alert: AlertDelivery): Promise<void>;
  sendSmsAlert(alert: AlertDelivery): Promise<void>;
} {
  const deliver =
    (channel: AlertChannel) =>
    async (alert: AlertDelivery): Promise<void> => {
      if (await log.isDelivered(alert.alert_id, channel)) return;
      await senders[channel].send(alert);
      await log.noteDelivered(alert.alert_id, channel);
    };
  return { sendSlackAlert: deliver('slack'), sendEmailAlert: deliver('email'), sendSmsAlert: deliver('sms') };
}
