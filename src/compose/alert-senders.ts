/** The alert senders, each behind its breaker, and which channels are configured. */
import type { AlertSender } from '../adapters/notify/alert-sender.js';
import type { Config } from '../config.js';
import type { AlertChannel } from '../domain/dead-letters/alerts/delivery.js';
import type { CircuitBreaker } from '../domain/limits/circuit-breaker.js';
import { withCircuitBreaker } from '../adapters/with-circuit-breaker.js';
import type { AlertSettings } from '../adapters/postgres/alerts/alert-repository.js';
import { notifyVerdict } from '../adapters/notify/responses.js';
import { emailSender } from '../adapters/notify/email.js';
import { slackSender } from '../adapters/notify/slack.js';
import { smsSender } from '../adapters/notify/sms.js';

/** Channels whose settings are complete. */
function configuredChannels(config: Config): AlertChannel[] {
  const has: Readonly<Record<AlertChannel, boolean>> = {
    slack: config.SLACK_WEBHOOK_URL !== undefined,
    email: config.SMTP_URL !== undefined && config.ADMIN_ALERT_EMAIL.length > 0,
    sms:
      config.TWILIO_ACCOUNT_SID !== undefined && config.TWILIO_AUTH_TOKEN !== undefined && config.TWILIO_TO.length > 0,
  };
  return (Object.keys(has) as AlertChannel[]).filter((channel) => has[channel]);
}

/** The settings of the alert repository. */
export function alertSettings(config: Config): AlertSettings {
  return {
    capacity: config.DLQ_MAX_QUEUE_SIZE,
    channels: configuredChannels(config),
    maxPerHour: config.ALERT_MAX_PER_HOUR,
    digestHour: config.ALERT_DIGEST_HOUR,
  };
}

/** The sender of each channel. */
export function alertSenders(
  config: Config,
  breakerOf: (service: 'slack' | 'smtp' | 'sms') => CircuitBreaker,
): Readonly<Record<AlertChannel, AlertSender>> {
  const behind = (sender: AlertSender, breaker: CircuitBreaker): AlertSender =>
    withCircuitBreaker(sender, breaker, { send: notifyVerdict });
  const uiUrl = config.TEMPORAL_UI_URL;
  return {
    slack: behind(slackSender(config.SLACK_WEBHOOK_URL, uiUrl), breakerOf('slack')),
    email: behind(
      emailSender({ smtpUrl: config.SMTP_URL, from: config.ALERT_EMAIL_FROM, to: config.ADMIN_ALERT_EMAIL }, uiUrl),
      breakerOf('smtp'),
    ),
    sms: behind(
      smsSender({
        apiUrl: config.TWILIO_API_URL,
        accountSid: config.TWILIO_ACCOUNT_SID,
        authToken: config.TWILIO_AUTH_TOKEN,
        from: config.TWILIO_FROM,
        to: config.TWILIO_TO,
      }),
      breakerOf('sms'),
    ),
  };
}
