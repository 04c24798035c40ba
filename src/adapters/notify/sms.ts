/** Alerts as text messages, through Twilio's Messages API. */
import type { AlertSender } from './alert-sender.js';
import { mustAccept } from './responses.js';

const WITHIN_MS = 10_000;
/** Two SMS segments, characters. */
const LONGEST = 300;

export interface SmsSettings {
  readonly apiUrl: string;
  readonly accountSid: string | undefined;
  readonly authToken: string | undefined;
  readonly from: string | undefined;
  readonly to: readonly string[];
}

export function smsSender({ apiUrl, accountSid, authToken, from, to }: SmsSettings): AlertSender {
  return {
    async send({ title, body, severity }) {
      if (accountSid === undefined || authToken === undefined || from === undefined || to.length === 0)
        throw Object.assign(new Error('TWILIO_ACCOUNT_SID, _AUTH_TOKEN, _FROM or _TO is not set'), {
          type: 'configuration',
        });
      const authorization = `Basic ${Buffer.from(`${accountSid}:${authToken}`).toString('base64')}`;
      const text = `Onward ${severity}: ${title}. ${body}`.slice(0, LONGEST);
      for (const number of to) {
        const { status } = await fetch(`${apiUrl}/2010-04-01/Accounts/${accountSid}/Messages.json`, {
          method: 'POST',
          headers: { Authorization: authorization },
          body: new URLSearchParams({ To: number, From: from, Body: text }),
          signal: AbortSignal.timeout(WITHIN_MS),
        });
        mustAccept('Twilio', status);
      }
    },
  };
}
