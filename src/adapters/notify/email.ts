/** Alerts by e-mail. */
import { createTransport } from 'nodemailer';
import type { AlertSender } from './alert-sender.js';

const WITHIN_MS = 20_000;

export interface MailSettings {
  /** `smtp://…` or `smtps://…`; absent: not configured. */
  readonly smtpUrl: string | undefined;
  readonly from: string;
  readonly to: readonly string[];
}

export function emailSender({ smtpUrl, from, to }: MailSettings, uiUrl: string): AlertSender {
  const transport =
    smtpUrl === undefined
      ? undefined
      : createTransport({
          url: smtpUrl,
          connectionTimeout: WITHIN_MS,
          greetingTimeout: WITHIN_MS,
          socketTimeout: WITHIN_MS,
        });
  return {
    async send({ alert_id, title, body, severity, rule }) {
      if (transport === undefined || to.length === 0)
        throw Object.assign(new Error('SMTP_URL or ADMIN_ALERT_EMAIL is not set'), { type: 'configuration' });
      try {
        await transport.sendMail({
          from,
          to: [...to],
          subject: `[Onward ${severity}] ${title}`,
          text: `${body}\n\nRule: ${rule}\nTemporal UI: ${uiUrl}\n`,
          // A mail reader recognises a resent alert by its message id.
          messageId: `<${alert_id}@onward>`,
        });
      } catch (error) {
        throw Object.assign(
          new Error(`the mail server rejected the message: ${(error as { code?: string }).code ?? 'unknown'}`),
          {
            type: typeOf(error),
          },
        );
      }
    },
  };
}

/** Wrong credentials and rejected addresses need a person. Other failures are retried. */
function typeOf(error: unknown): string {
  const { code, responseCode = 0 } = error as { code?: string; responseCode?: number };
  return code === 'EAUTH' || code === 'EENVELOPE' || responseCode >= 500 ? 'configuration' : 'transient_network';
}
