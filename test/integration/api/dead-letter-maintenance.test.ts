/** Reconciliation, purge and alerts on real servers: an SMTP server, and HTTP servers in place of Slack and Twilio. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { alertActivities } from '../../../src/activities/alerts.js';
import { AlertRepository } from '../../../src/adapters/postgres/alerts/alert-repository.js';
import type { AlertChannel } from '../../../src/domain/dead-letters/alerts/delivery.js';
import { createLoggers } from '../../../src/observability/logging.js';
import { createRedactor } from '../../../src/pii/redactor.js';
import { answered, open, reaches } from '../../support/conversation.js';
import { NO_SENDERS, startMailbox, startWebhook, type Mailbox, type Webhook } from '../../support/notify.js';
import { eventually, startPlatform, type Person, type Platform } from '../../support/platform.js';

let platform: Platform;
let admin: Person;
let mailbox: Mailbox;
let slack: Webhook;
let twilio: Webhook;
beforeAll(async () => {
  [mailbox, slack, twilio] = await Promise.all([startMailbox(), startWebhook(), startWebhook()]);
  platform = await startPlatform({
    config: {
      DEAD_LETTER_RETRY_SECONDS: '3600',
      SLACK_WEBHOOK_URL: slack.url,
      SMTP_URL: mailbox.url,
      ADMIN_ALERT_EMAIL: 'ops@example.test',
      TWILIO_ACCOUNT_SID: 'AC0',
      TWILIO_AUTH_TOKEN: 'token-of-a-test',
      TWILIO_FROM: '+15005550006',
      TWILIO_TO: '+15005550001',
      TWILIO_API_URL: twilio.url,
      ALERT_DIGEST_HOUR: '0',
    },
  });
  admin = await platform.admin();
}, 120_000);
afterAll(async () => {
  await platform?.close();
  await Promise.all([mailbox?.close(), slack?.close(), twilio?.close()]);
});
beforeEach(async () => {
  await platform.faults({});
  await platform.pool.query('DELETE FROM alerts');
});

const runMaintenance = (): Promise<unknown> =>
  platform.temporal.workflow.execute('maintainDeadLetters', {
    workflowId: `maintenance-test-${randomUUID()}`,
    taskQueue: 'onward-session',
    args: [{ dead_letter_retry_ms: 3_600_000 }],
  });
const deadLettersOf = async (sessionId: string): Promise<Record<string, unknown>[]> =>
  (await admin.get(`admin/dlq/tasks?session_id=${sessionId}`)).body.tasks as Record<string, unknown>[];

async function parked(step = 'generateRecommendations'): Promise<{ id: string; owner: Person; workflowId: string }> {
  await platform.faults({ [step]: { mode: 'permanent' } });
  const owner = await platform.person();
  const id = await answered(owner);
  await owner.post(`sessions/${id}/recommendations`);
  await eventually('a dead letter', async () => (await deadLettersOf(id)).length === 1);
  await platform.faults({});
  return { id, owner, workflowId: `session/${owner.clientId}/${id}` };
}

describe('reconciliation', () => {
  it('restores every dead letter after the loss of the index, and then finds no difference', async () => {
    const sessions = [await parked(), await parked(), await parked()];
    const before = await Promise.all(sessions.map(({ id }) => deadLettersOf(id)));
    await platform.pool.query('TRUNCATE dead_letters CASCADE');
    await runMaintenance();
    const shape = (deadLetters: Record<string, unknown>[]): unknown =>
      deadLetters.map(
        ({ task_id, session_id, status, exception_type, fingerprint, first_failed_at, correlation_id }) => ({
          task_id,
          session_id,
          status,
          exception_type,
          fingerprint,
          first_failed_at,
          correlation_id,
        }),
      );
    for (const [index, { id }] of sessions.entries())
      expect(shape(await deadLettersOf(id))).toEqual(shape(before[index] ?? []));
    await runMaintenance();
    const { rows } = await platform.pool.query<{ drift: number }>(
      'SELECT drift FROM reconciliations ORDER BY at DESC LIMIT 1',
    );
    expect(rows).toEqual([{ drift: 0 }]);
    const [first] = sessions;
    const [deadLetter] = await deadLettersOf(first?.id ?? '');
    expect((await admin.post(`admin/dlq/tasks/${encodeURIComponent(String(deadLetter?.task_id))}/retry`)).status).toBe(
      202,
    );
    await reaches(first?.owner as Person, first?.id ?? '', 'awaiting_approval');
  });

  it('closes the session and the dead letters of a terminated workflow', async () => {
    const { id, owner, workflowId } = await parked();
    await platform.temporal.workflow.getHandle(workflowId).terminate('a test');
    await runMaintenance();
    expect(await deadLettersOf(id)).toMatchObject([
      { status: 'resolved', resolution: 'workflow_closed', resolved_by: { role: 'system', sub: 'reconciler' } },
    ]);
    expect((await owner.get('sessions')).body.sessions).toMatchObject([{ session_id: id, state: 'cancelled' }]);
    // The client can start a new session.
    expect(typeof (await open(owner))).toBe('string');
  });

  it('matches the index with a session that was reset to before its dead letter', async () => {
    const { id, owner, workflowId } = await parked();
    const handle = platform.temporal.workflow.getHandle(workflowId);
    const { events } = await handle.fetchHistory();
    const scheduled = events?.find(
      ({ activityTaskScheduledEventAttributes: a }) => a?.activityType?.name === 'generateRecommendations',
    );
    const taskEvents = events?.filter((event) => event.workflowTaskCompletedEventAttributes) ?? [];
    const before = taskEvents.filter((event) => Number(event.eventId) < Number(scheduled?.eventId)).at(-2);
    await platform.temporal.workflowService.resetWorkflowExecution({
      namespace: platform.config.TEMPORAL_NAMESPACE,
      workflowExecution: { workflowId },
      reason: 'a test',
      requestId: randomUUID(),
      workflowTaskFinishEventId: before?.eventId,
    });
    await eventually('the reset run is at work', async () => (await owner.get(`sessions/${id}`)).status === 200);
    await runMaintenance();
    const { rows } = await platform.pool.query<{ open: number }>(
      `SELECT count(*)::int AS open FROM dead_letters WHERE session_id = $1 AND status <> 'resolved'`,
      [id],
    );
    const held = await platform.temporal.workflow.getHandle(workflowId).query<unknown[]>('deadLetters');
    expect(rows[0]?.open).toBe(held.length);
  });
});

describe('the dead letters', () => {
  it('of an erasure and of the maintenance workflow are in the index', async () => {
    await platform.faults({ eraseSessionHistory: { mode: 'permanent' }, purgeDeadLetters: { mode: 'permanent' } });
    const owner = await platform.person();
    const id = await answered(owner);
    expect((await owner.delete(`sessions/${id}`)).status).toBe(202);
    const erasing = await eventually('the dead letter of the erasure', async () => {
      const { body } = await admin.get('admin/dlq/tasks?task_name=eraseSessionHistory&status=open');
      return (body.tasks as Record<string, unknown>[])[0];
    });
    expect(erasing).toMatchObject({
      session_id: null,
      workflow_type: 'eraseSession',
      workflow_id: `erase/${owner.clientId}/${id}`,
    });
    const path = `admin/dlq/tasks/${encodeURIComponent(String(erasing.task_id))}`;
    expect((await admin.delete(path)).status).toBe(409);
    const round = runMaintenance();
    const deadLetter = await eventually('the dead letter of the maintenance workflow', async () => {
      const { body } = await admin.get('admin/dlq/tasks?task_name=purgeDeadLetters&status=open');
      return (body.tasks as Record<string, unknown>[])[0];
    });
    await platform.faults({});
    expect((await admin.post(path + '/retry')).status).toBe(202);
    expect((await admin.delete(`admin/dlq/tasks/${encodeURIComponent(String(deadLetter.task_id))}`)).status).toBe(200);
    await round;
    await eventually('both are resolved', async () => (await admin.get(path)).body.status === 'resolved');
  });
});

describe('the purge', () => {
  it('removes dead letters resolved more than a week ago and no open dead letter', async () => {
    const [old, open_, fresh] = [await parked(), await parked(), await parked()];
    for (const { id } of [old, fresh]) {
      const [deadLetter] = await deadLettersOf(id);
      await admin.delete(`admin/dlq/tasks/${encodeURIComponent(String(deadLetter?.task_id))}`);
      await eventually('resolved', async () => (await deadLettersOf(id))[0]?.status === 'resolved');
    }
    await platform.pool.query(`UPDATE dead_letters SET resolved_at = now() - interval '8 days' WHERE session_id = $1`, [
      old.id,
    ]);
    await platform.pool.query(
      `UPDATE dead_letters SET first_failed_at = now() - interval '90 days' WHERE session_id = $1`,
      [open_.id],
    );
    await runMaintenance();
    expect(
      [await deadLettersOf(old.id), await deadLettersOf(open_.id), await deadLettersOf(fresh.id)].map(
        (deadLetters) => deadLetters.length,
      ),
    ).toEqual([0, 1, 1]);
  });
});

describe('the alerts', () => {
  it('of a parked critical step go to every channel once, and its recovery is announced', async () => {
    await platform.faults({ eraseSessionHistory: { mode: 'permanent' } });
    const owner = await platform.person();
    const id = await answered(owner);
    await owner.delete(`sessions/${id}`);
    const deadLetter = await eventually('a critical dead letter', async () => {
      const { body } = await admin.get('admin/dlq/tasks?task_name=eraseSessionHistory&status=open');
      return (body.tasks as Record<string, unknown>[])[0];
    });
    const [posted, mailed] = [slack.bodies.length, mailbox.mails.length];
    await runMaintenance();
    await runMaintenance();
    const title = 'Critical step parked: eraseSessionHistory, Error';
    await eventually('all three channels', () =>
      Promise.resolve(slack.bodies.length > posted && mailbox.mails.length > mailed && twilio.bodies.length > 0),
    );
    expect(slack.bodies.slice(posted).filter((body) => body.includes(title))).toHaveLength(1);
    expect(
      mailbox.mails.slice(mailed).filter((mail) => mail.includes(`Subject: [Onward critical] ${title}`)),
    ).toHaveLength(1);
    expect(mailbox.mails.at(-1)).toContain('To: ops@example.test');
    const sms = twilio.bodies
      .map((body) => new URLSearchParams(body))
      .filter((form) => form.get('Body')?.includes(title));
    expect(sms.at(-1)?.get('To')).toBe('+15005550001');

    await platform.faults({});
    await admin.post(`admin/dlq/tasks/${encodeURIComponent(String(deadLetter.task_id))}/retry`);
    // A dead letter that is being retried is not open, and not resolved either: its alert is over only then.
    await eventually('resolved', async () => {
      const { body } = await admin.get(`admin/dlq/tasks/${encodeURIComponent(String(deadLetter.task_id))}`);
      return body.status === 'resolved';
    });
    await runMaintenance();
    await eventually('the recovery', () =>
      Promise.resolve(slack.bodies.some((body) => body.includes(`Over: ${title}`))),
    );
  }, 60_000);

  it('that a channel refuses are parked and then delivered by a retry', async () => {
    slack.answerWith(404);
    await platform.faults({ eraseSessionHistory: { mode: 'permanent' } });
    const owner = await platform.person();
    await owner.delete(`sessions/${await answered(owner)}`);
    await eventually(
      'a critical dead letter',
      async () => (await admin.get('admin/dlq/tasks?task_name=eraseSessionHistory&status=open')).body.total === 1,
    );
    const before = slack.accepted();
    await runMaintenance();
    const deadLetter = await eventually('the dead letter of the alert', async () => {
      const { body } = await admin.get('admin/dlq/tasks?task_name=sendSlackAlert&status=open');
      return (body.tasks as Record<string, unknown>[])[0];
    });
    expect(deadLetter).toMatchObject({ exception_message: 'Slack answered …', error_category: 'configuration' });
    slack.answerWith(200);
    expect((await admin.post(`admin/dlq/tasks/${encodeURIComponent(String(deadLetter.task_id))}/retry`)).status).toBe(
      202,
    );
    await eventually('delivered', () => Promise.resolve(slack.accepted() > before));
  }, 60_000);

  it('of one kind above the hourly limit are suppressed, those of another kind are not, and the digest counts them', async () => {
    const log = createLoggers('silent', { redactor: createRedactor({ enabled: true }) })('alerts');
    const channels: AlertChannel[] = ['slack'];
    const settings = { capacity: 1_000, channels, maxPerHour: 3, digestHour: 0 };
    const alerts = new AlertRepository(platform.pool, settings, log, Date.now);
    const activities = alertActivities({ alerts, senders: NO_SENDERS });
    for (let n = 0; n < 5; n += 1)
      await alerts.add({
        rule: 'support_escalation',
        subject: `session ${n}`,
        title: 'Help',
        body: 'A person is needed.',
      });
    await alerts.add({ rule: 'unknown_error', subject: 'abc', title: 'Unknown', body: 'Look at the error log.' });
    await parked();
    const due = (await activities.raiseAlerts({ correlation_id: 'round-1' })).deliveries;
    expect(due.filter(({ rule }) => rule === 'support_escalation')).toHaveLength(3);
    expect(due.filter(({ rule }) => rule === 'unknown_error')).toHaveLength(1);
    const { rows } = await platform.pool.query<{ body: string }>(`SELECT body FROM alerts WHERE rule = 'daily_digest'`);
    expect(rows[0]?.body).toMatch(/[2-9] alerts were held back/);
    await activities.raiseAlerts({ correlation_id: 'round-2' });
    expect((await platform.pool.query(`SELECT 1 FROM alerts WHERE rule = 'daily_digest'`)).rowCount).toBe(1);
  });
});
