/** The interface of every alert channel. */
import type { AlertDelivery } from '../../domain/dead-letters/alerts/delivery.js';

export interface AlertSender {
  /** @throws Error with a category of the taxonomy as its `type` */
  send(alert: AlertDelivery): Promise<void>;
}
