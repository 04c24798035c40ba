/** Delivers one alert over one channel; a channel that is down parks it like any other step. */
import type { ActivityName } from '../../activities/registry.js';
import type { AlertChannel, AlertDelivery } from '../../domain/dead-letters/alerts/delivery.js';
import { runStep } from '../lib/run-step.js';
import { WorkflowLetters } from '../lib/dead-letter-box.js';

export interface DeliverAlertInput {
  readonly delivery: AlertDelivery;
  readonly dead_letter_retry_ms: number;
}

const SENDERS = { slack: 'sendSlackAlert', email: 'sendEmailAlert', sms: 'sendSmsAlert' } as const satisfies Record<
  AlertChannel,
  ActivityName
>;

/** Ends when the channel took the alert, or somebody skipped it. */
export async function deliverAlert({ delivery, dead_letter_retry_ms }: DeliverAlertInput): Promise<void> {
  const letters = new WorkflowLetters({
    key: `alert.${delivery.alert_id}.${delivery.channel}`,
    clientId: null,
    autoRetryBaseMs: dead_letter_retry_ms,
    purpose: `Delivers the alert "${delivery.title}" by ${delivery.channel}.`,
    actions: ['retry', 'skip'],
  });
  await runStep(letters, {
    jobId: 'send',
    correlationId: delivery.alert_id,
    activity: SENDERS[delivery.channel],
    input: delivery,
  });
  await letters.settled();
}
