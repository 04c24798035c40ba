/** Raises alerts that are due and sends each over its channels. */
import type { AlertRepository } from '../adapters/postgres/alerts/alert-repository.js';
import type { AlertSender } from '../adapters/notify/alert-sender.js';
import type { AlertChannel, AlertDelivery } from '../domain/dead-letters/alerts/delivery.js';
import { evaluateAlerts } from '../domain/dead-letters/alerts/evaluate.js';

export interface AlertNeeds {
  readonly alerts: Pick<
    AlertRepository,
    'facts' | 'add' | 'recover' | 'addDigest' | 'undelivered' | 'isDelivered' | 'markDelivered'
  >;
  readonly senders: Readonly<Record<AlertChannel, AlertSender>>;
}

/** The activities `raiseAlerts`, `sendSlackAlert`, `sendEmailAlert` and `sendSmsAlert`. */
export function alertActivities({ alerts, senders }: AlertNeeds) {
  const deliver = async (channel: AlertChannel, alert: AlertDelivery): Promise<void> => {
    // An earlier attempt may have sent the alert and recorded it, without its completion reaching the server.
    if (await alerts.isDelivered(alert.alert_id, channel)) return;
    await senders[channel].send(alert);
    await alerts.markDelivered(alert.alert_id, channel);
  };
  return {
    /** Evaluates the rules and stores new and recovered alerts. @returns every delivery that is still pending */
    async raiseAlerts(_input: {
      readonly correlation_id: string;
    }): Promise<{ readonly deliveries: readonly AlertDelivery[] }> {
      const { raise, recovered } = evaluateAlerts(await alerts.facts());
      for (const alert of raise) await alerts.add(alert);
      for (const alert of recovered) await alerts.recover(alert);
      await alerts.addDigest();
      return { deliveries: await alerts.undelivered() };
    },
    sendSlackAlert: (alert: AlertDelivery): Promise<void> => deliver('slack', alert),
    sendEmailAlert: (alert: AlertDelivery): Promise<void> => deliver('email', alert),
    sendSmsAlert: (alert: AlertDelivery): Promise<void> => deliver('sms', alert),
  };
}
