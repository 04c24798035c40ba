/**
 * Every activity of every workflow is made to fail permanently: its dead letter is found and resolved. A new activity
 * does not compile here until a way to reach it is added. The projection writers are exempt, because unwritten events
 * stay in the outbox.
 */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ACTIVITIES_WITH_DEAD_LETTERS, policyOf, type ActivityName } from '../../../src/activities/registry.js';
import { answered, decide, idsOf, open, recommended, submitAnswer } from '../../support/conversation.js';
import { eventually, startPlatform, type Person, type Platform } from '../../support/platform.js';
import { multipart, png } from '../../support/uploads.js';

type Step = Exclude<ActivityName, 'flushProjection'>;

let platform: Platform;
let admin: Person;
beforeAll(async () => {
  platform = await startPlatform({
    config: { DEAD_LETTER_RETRY_SECONDS: '3600', RATE_LIMITS: 'admin_writes=10000/300' },
  });
  admin = await platform.admin();
}, 120_000);
afterAll(() => platform?.close());

const start = (workflow: string, prefix: string, input: unknown): Promise<unknown> =>
  platform.temporal.workflow.start(workflow, {
    workflowId: `${prefix}${randomUUID()}`,
    taskQueue: 'onward-session',
    args: [input],
  });
const runMaintenance = (): Promise<unknown> =>
  start('maintainDeadLetters', 'maintenance-', { dead_letter_retry_ms: 3_600_000 });
const retryAll = (): Promise<unknown> =>
  // The filter matches no dead letter, so the bulk retry only has to finish.
  admin.post('admin/dlq/retry-all', { filter: { session_id: 'none' }, dry_run: false });
const alert = (channel: string) => (): Promise<unknown> =>
  start('deliverAlert', 'alert/', {
    delivery: {
      alert_id: randomUUID(),
      channel,
      rule: 'recovery',
      severity: 'low',
      title: 'A test',
      body: '',
      raised_at: '',
    },
    dead_letter_retry_ms: 3_600_000,
  });

/** Reaches a step through a new session. */
const ofSession = (act: (api: Person, id: string) => Promise<unknown>) => async (): Promise<void> => {
  const api = await platform.person();
  await act(api, await answered(api));
};

async function upload(api: Person, id: string): Promise<void> {
  const { body, type } = multipart([{ name: 'photo', value: await png(), fileName: 'a.png' }]);
  await fetch(`${api.baseUrl}/api/v1/onboarding/site-audit/${id}/observation`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${api.bearer}`, 'Content-Type': type },
    body,
  });
}

/** Missing photos raise confusion and failures, so that the next risk assessment asks for a support person. */
async function troubled(): Promise<void> {
  const api = await platform.person();
  const id = await open(api);
  for (const answer of ['power', 'North Depot', 'Mains out', 'skip', false, false, false])
    await submitAnswer(api, id, { answer });
  for (let n = 0; n < 4; n += 1) await submitAnswer(api, id, { answer: `missing-${n}` });
  await api.post(`sessions/${id}/resume`);
}

const REACHED: Readonly<Record<Step, () => Promise<unknown>>> = {
  processObservation: ofSession(upload),
  generateRecommendations: ofSession((api, id) => api.post(`sessions/${id}/recommendations`)),
  validateRecommendations: ofSession((api, id) => api.post(`sessions/${id}/recommendations`)),
  applyApprovedRecommendations: ofSession(async (api, id) => {
    const { items } = await recommended(api, id);
    return decide(api, id, { approved_items: idsOf(items) });
  }),
  eraseSessionRecords: ofSession((api, id) => api.delete(`sessions/${id}`)),
  eraseSessionHistory: ofSession((api, id) => api.delete(`sessions/${id}`)),
  sendRedriveBatch: () => admin.post('admin/dlq/retry-all', { filter: {}, dry_run: false, include_quarantined: true }),
  finishRedrive: retryAll,
  reconcileDeadLetters: runMaintenance,
  purgeDeadLetters: runMaintenance,
  raiseAlerts: runMaintenance,
  escalateToSupport: troubled,
  sendSlackAlert: alert('slack'),
  sendEmailAlert: alert('email'),
  sendSmsAlert: alert('sms'),
};

const deadLettersOf = async (step: string, status: string): Promise<Record<string, unknown>[]> =>
  (await admin.get(`admin/dlq/tasks?task_name=${step}&status=${status}`)).body.tasks as Record<string, unknown>[];

it.each(ACTIVITIES_WITH_DEAD_LETTERS as Step[])(
  'a permanent failure of %s leaves a dead letter that can be resolved',
  async (step) => {
    if (step === 'sendRedriveBatch') {
      // The bulk retry needs a dead letter to retry.
      await platform.faults({ generateRecommendations: { mode: 'permanent' } });
      await REACHED.generateRecommendations();
      await eventually(
        'a dead letter to retry',
        async () => (await deadLettersOf('generateRecommendations', 'open')).length > 0,
      );
    }
    // Other tests of this worker leave dead letters behind, and some of them may return.
    const since = Date.now();
    await platform.faults({ [step]: { mode: 'permanent' } });
    await REACHED[step]();
    const deadLetter = await eventually(`a dead letter of ${step}`, async () =>
      (await deadLettersOf(step, 'open')).find((candidate) => Date.parse(String(candidate.first_failed_at)) >= since),
    );
    const path = `admin/dlq/tasks/${encodeURIComponent(String(deadLetter.task_id))}`;
    const { critical, skippable } = policyOf(step);
    expect(deadLetter).toMatchObject({
      task_name: step,
      error_category: 'configuration',
      attempts: 1,
      critical,
      skippable,
    });
    expect(deadLetter.correlation_id).toBeTruthy();
    await platform.faults({});
    const { status } = await admin.post(`${path}/retry`);
    expect(status).toBe(202);
    // An alert has no channel in this test: its dead letter returns, and its step is skipped.
    if (/^send\w+Alert$/.test(step)) {
      await eventually('it comes back', async () => (await deadLettersOf(step, 'open'))[0]?.occurrences === 2);
      expect((await admin.delete(`admin/dlq/tasks/${encodeURIComponent(String(deadLetter?.task_id))}`)).status).toBe(
        200,
      );
    }
    await eventually(`${step} is resolved`, async () => (await admin.get(path)).body.status === 'resolved');
  },
  60_000,
);
