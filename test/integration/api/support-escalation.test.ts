/** Support escalation, from the client's fourth failure to the delivered mail and Slack message. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { open, submitAnswer, snapshot } from '../../support/conversation.js';
import { startMailbox, startWebhook, type Mailbox, type Webhook } from '../../support/notify.js';
import { eventually, startPlatform, type Person, type Platform } from '../../support/platform.js';

let platform: Platform;
let mailbox: Mailbox;
let slack: Webhook;
let twilio: Webhook;
beforeAll(async () => {
  [mailbox, slack, twilio] = await Promise.all([startMailbox(), startWebhook(), startWebhook()]);
  platform = await startPlatform({
    config: {
      DEAD_LETTER_RETRY_SECONDS: '3600',
      SESSION_RECOVERY_INACTIVITY_SECONDS: '1',
      SLACK_WEBHOOK_URL: slack.url,
      SMTP_URL: mailbox.url,
      ADMIN_ALERT_EMAIL: 'support@example.test',
      TWILIO_ACCOUNT_SID: 'AC0',
      TWILIO_AUTH_TOKEN: 'token-of-a-test',
      TWILIO_FROM: '+15005550006',
      TWILIO_TO: '+15005550001',
      TWILIO_API_URL: twilio.url,
    },
  });
}, 120_000);
afterAll(async () => {
  await platform?.close();
  await Promise.all([mailbox?.close(), slack?.close(), twilio?.close()]);
});

/** What the client wrote, and a client id that is a mail address, as some token issuers use. */
const PERSONAL = { client: 'anna.schmidt@example.com', name: 'Priya Nair', phone: '+44 20 7946 0958', sub: 'walker-7' };

const runMaintenance = (): Promise<unknown> =>
  platform.temporal.workflow.execute('maintainDeadLetters', {
    workflowId: `maintenance-test-${randomUUID()}`,
    taskQueue: 'onward-session',
    args: [{ dead_letter_retry_ms: 3_600_000 }],
  });
const mailsOf = (id: string): string[] => mailbox.mails.map(readable).filter((mail) => mail.includes(id));
const postsOf = (id: string): string[] => slack.bodies.filter((body) => body.includes(id));

/** The mail with folded headers and soft line breaks joined, so that searches find everything. */
function readable(mail: string): string {
  return mail
    .replace(/=\r\n/g, '')
    .replace(/\r\n[ \t]+/g, ' ')
    .replace(/ \r\n/g, ' ')
    .replace(/=([0-9A-F]{2})/g, (_all, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

/** A session whose client fails with a missing photo until support is requested. */
async function escalated(api: Person): Promise<string> {
  const id = await open(api);
  const summary = `${PERSONAL.name} says the mains are out, ring ${PERSONAL.phone}`;
  for (const answer of ['power', 'North Depot', summary, 'skip', false, false])
    expect((await submitAnswer(api, id, { answer })).status).toBe(200);
  for (let n = 0; n < 4; n += 1)
    expect((await submitAnswer(api, id, { answer: `missing-${n}` })).body.code).toBe('unknown_media');
  await eventually(
    'the escalation',
    async () => ((await snapshot(api, id)).intervention as { type: string } | null)?.type === 'support_escalation',
  );
  await eventually('the alert', async () => {
    const { rowCount } = await platform.pool.query(
      `SELECT 1 FROM alerts WHERE rule = 'support_escalation' AND subject LIKE $1`,
      [`${id} %`],
    );
    return rowCount === 1;
  });
  return id;
}

describe('an escalation to support', () => {
  it('sends one mail and one Slack message that name the session and the reasons, but no person', async () => {
    const api = await platform.person({ client: PERSONAL.client, sub: PERSONAL.sub });
    const id = await escalated(api);
    await runMaintenance();
    await runMaintenance();
    await eventually('both channels', () => Promise.resolve(mailsOf(id).length > 0 && postsOf(id).length > 0));
    const delivered = await eventually('both are noted', async () => {
      const { rows } = await platform.pool.query<{ channel: string }>(
        `SELECT channel FROM alert_deliveries JOIN alerts USING (alert_id) WHERE subject LIKE $1 ORDER BY channel`,
        [`${id} %`],
      );
      return rows.length === 2 && rows;
    });
    expect(delivered).toEqual([{ channel: 'email' }, { channel: 'slack' }]);
    await runMaintenance();

    const [mail, ...moreMails] = mailsOf(id);
    const [post, ...morePosts] = postsOf(id);
    expect([moreMails, morePosts]).toEqual([[], []]);
    expect(mail).toContain('To: support@example.test');
    expect(mail).toContain(`Subject: [Onward high] A client may give up: session ${id}`);
    for (const text of [mail, post]) {
      expect(text).toMatch(/Risk high \(\d+\): .*technical_issues/);
      expect(text).toContain('Client [REDACTED_EMAIL], troubleshooting, language en.');
      expect(text).toContain('support_escalation');
      for (const personal of Object.values(PERSONAL)) expect(text).not.toContain(personal);
    }
    // Only critical alerts are sent as text messages.
    expect(twilio.bodies.filter((body) => body.includes(id))).toEqual([]);
    // The client sees the same intervention.
    expect((await snapshot(api, id)).intervention).toMatchObject({ type: 'support_escalation', urgency: 'high' });
  }, 60_000);

  it('reaches the working channel while the other one refuses, and that one after a retry', async () => {
    slack.answerWith(403);
    const api = await platform.person();
    const id = await escalated(api);
    await runMaintenance();
    await eventually('the mail', () => Promise.resolve(mailsOf(id).length === 1));
    const admin = await platform.admin();
    const deadLetter = await eventually('the dead letter of the Slack message', async () => {
      const { rows } = await platform.pool.query<{ alert_id: string }>(
        'SELECT alert_id FROM alerts WHERE subject LIKE $1',
        [`${id} %`],
      );
      const { body } = await admin.get('admin/dlq/tasks?task_name=sendSlackAlert&status=open');
      // The alert of this session: other tests of this worker leave dead letters of their own.
      return (body.tasks as Record<string, unknown>[]).find(
        ({ correlation_id }) => correlation_id === rows[0]?.alert_id,
      );
    });
    slack.answerWith(200);
    expect((await admin.post(`admin/dlq/tasks/${encodeURIComponent(String(deadLetter.task_id))}/retry`)).status).toBe(
      202,
    );
    await eventually('the Slack message', () => Promise.resolve(postsOf(id).length === 1));
    await runMaintenance();
    expect([mailsOf(id).length, postsOf(id).length]).toEqual([1, 1]);
  }, 60_000);
});
