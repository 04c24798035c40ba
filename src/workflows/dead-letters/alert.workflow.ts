/** Delivers one alert over one channel. If the channel is down, the delivery parks like any other step. */
import type { ActivityName } from '../../activities/registry.js';
import type { AlertChannel, AlertDelivery } from '../../domain/dead-letters/alerts/delivery.js';
import { runStep } from '../lib/run-step.js';
import { temporalRuntime } from '../lib/runtime.js';
import { openDeadLetterBox } from '../lib/dead-letter-box.js';

export interface DeliverAlertInput {
  readonly delivery: AlertDelivery;
  readonly dead_letter_retry_ms: number;
}

const SENDERS = { slack: 'sendSlackAlert', email: 'sendEmailAlert', sms: 'sendSmsAlert' } as const satisfies Record<
  AlertChannel,
  ActivityName
>;

/** Ends when the channel has accepted the alert or a person has skipped it. */
export async function deliverAlert({ delivery, dead_letter_retry_ms }: DeliverAlertInput): Promise<void> {
  const runtime = temporalRuntime();
  const box = openDeadLetterBox(
    {
      key: `alert.${delivery.alert_id}.${delivery.channel}`,
      clientId: null,
      autoRetryBaseMs: dead_letter_retry_ms,
      purpose: `Delivers the alert "${delivery.title}" by ${delivery.channel}.`,
      actions: ['retry', 'skip'],
    },
    runtime,
  );
  await runStep(box, runtime, {
    jobId: 'send',
    correlationId: delivery.alert_id,
    activity: SENDERS[delivery.channel],
    input: delivery,
  });
  await box.written();
}
