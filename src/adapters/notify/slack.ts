/** Alerts to a Slack channel through its incoming webhook. */
import type { AlertSender } from './alert-sender.js';
import { mustAccept } from './responses.js';

const WITHIN_MS = 10_000;
const MARKS = {
  low: ':white_circle:',
  medium: ':large_yellow_circle:',
  high: ':large_orange_circle:',
  critical: ':red_circle:',
} as const;

/** @param webhook absent: not configured */
export function slackSender(webhook: string | undefined, uiUrl: string): AlertSender {
  return {
    async send({ title, body, severity, rule }) {
      if (webhook === undefined)
        throw Object.assign(new Error('SLACK_WEBHOOK_URL is not set'), { type: 'configuration' });
      const text = `${MARKS[severity]} *${escaped(title)}*\n${escaped(body)}\n<${uiUrl}|Temporal UI> · rule \`${rule}\``;
      const { status } = await fetch(webhook, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ text }),
        signal: AbortSignal.timeout(WITHIN_MS),
      });
      mustAccept('Slack', status);
    },
  };
}

/** The three characters that Slack's markup reserves. */
function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
