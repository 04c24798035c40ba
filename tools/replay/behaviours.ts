/** The behaviours to record: each runs one workflow to its end and returns the workflow id. */
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import {
  answered,
  decide,
  idsOf,
  open,
  reaches,
  recommended,
  submitAnswer,
  TROUBLESHOOTING_ANSWERS,
} from '../../test/support/conversation.js';
import { eventually, type Person, type Platform, type RunningApi } from '../../test/support/platform.js';
import { multipart, png } from '../../test/support/uploads.js';

const BROKEN_PHOTO = path.resolve(
  import.meta.dirname,
  '../../test/fixtures/files/heic-that-cannot-be-decoded/broken.heic',
);

type Behaviour = (platform: Platform) => Promise<string>;

const CLIENT = 'client';
const HOUR_MS = 3_600_000;
const sessionWorkflow = (id: string): string => `session/${CLIENT}/${id}`;
const someone = (api: RunningApi): Promise<Person> => api.person({ client: CLIENT, sub: `walker-${randomUUID()}` });

export const BEHAVIOURS: Readonly<Record<string, Behaviour>> = {
  completed: (platform) => wholeSession(platform, platform),

  continued: async (platform) =>
    wholeSession(platform, await platform.startApi({ SESSION_CONTINUE_AS_NEW_EVENTS: '60' })),

  'abandoned-by-silence': async (platform) => {
    const settings = { SESSION_ABANDON_AFTER_SECONDS: '4', SESSION_RECOVERY_INACTIVITY_SECONDS: '1' };
    const api = await someone(await platform.startApi(settings));
    const id = await open(api);
    await submitAnswer(api, id, { answer: 'power' });
    return sessionWorkflow(id);
  },

  'photo-that-cannot-be-decoded': async (platform) => {
    const api = await someone(platform);
    const id = await open(api);
    const value = await readFile(BROKEN_PHOTO);
    const { body, type } = multipart([{ name: 'photo', value, fileName: 'a.heic' }]);
    await fetch(`${api.baseUrl}/api/v1/onboarding/site-audit/${id}/observation`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${api.bearer}`, 'Content-Type': type },
      body,
    });
    await eventually('it is unprocessed', async () => {
      const { observations } = (await api.get(`sessions/${id}`)).body as { observations: { status: string }[] };
      return observations[0]?.status === 'unprocessed';
    });
    await api.post(`sessions/${id}/cancel`);
    return sessionWorkflow(id);
  },

  'cancelled-while-parked': async (platform) => {
    const id = await parkedGeneration(platform);
    await platform.temporal.workflow.getHandle(sessionWorkflow(id)).cancel();
    await platform.faults({});
    return sessionWorkflow(id);
  },

  'dead-letter-corrected-then-abandoned': async (platform) => {
    const id = await parkedGeneration(platform);
    const admin = await platform.admin();
    const deadLetterId = await eventually('the dead letter', async () => {
      const { body } = await admin.get(`admin/dlq/tasks?session_id=${id}&status=open`);
      return (body.tasks as { task_id: string }[])[0]?.task_id;
    });
    const path = `admin/dlq/tasks/${encodeURIComponent(deadLetterId)}`;
    await admin.post(`${path}/retry`, {
      input: { facts: { answers: {}, observations: [] } },
      reason: 'try without facts',
    });
    await eventually('it fails again', async () => (await admin.get(path)).body.occurrences === 2);
    await platform.temporal.workflow
      .getHandle(sessionWorkflow(id))
      .executeUpdate('resolveDeadLetter', { args: [{ id: deadLetterId, action: 'abandon' }] });
    await platform.faults({});
    return sessionWorkflow(id);
  },

  'answer-by-signal': async (platform) => {
    const api = await someone(platform);
    const id = await open(api);
    await platform.stopWorkers();
    const impatient = await platform.startApi({ COMMAND_DEADLINE_SECONDS: '1' });
    const sameClient = await impatient.person({ client: CLIENT, sub: api.sub });
    await submitAnswer(sameClient, id, { answer: 'power' });
    await submitAnswer(sameClient, id, { question_id: 'people_at_risk', answer: true });
    await platform.startWorkers();
    await eventually('the answer', async () => (await api.get(`sessions/${id}`)).body.state === 'collecting_info');
    await api.post(`sessions/${id}/cancel`);
    return sessionWorkflow(id);
  },

  'erase-with-a-parked-step': async (platform) => {
    const api = await someone(platform);
    const id = await answered(api);
    await platform.faults({ eraseSessionRecords: { mode: 'permanent' } });
    await api.delete(`sessions/${id}`);
    await retryWhenParked(platform, 'eraseSessionRecords');
    return `erase/${CLIENT}/${id}`;
  },

  redrive: async (platform) => {
    await parkedGeneration(platform);
    await parkedGeneration(platform);
    await platform.faults({});
    const admin = await platform.admin();
    const { body } = await admin.post('admin/dlq/retry-all', { filter: {}, rate_per_second: 1, dry_run: false });
    return `redrive/${String(body.operation_id).replace(/^redrive\./, '')}`;
  },

  maintenance: async (platform) => {
    const workflowId = `maintenance-recorded-${randomUUID()}`;
    await platform.faults({ reconcileDeadLetters: { mode: 'permanent' } });
    await platform.temporal.workflow.start('maintainDeadLetters', {
      workflowId,
      taskQueue: 'onward-session',
      args: [{ dead_letter_retry_ms: HOUR_MS }],
    });
    await retryWhenParked(platform, 'reconcileDeadLetters');
    return workflowId;
  },
};

/**
 * Covers single answers, a batch, corrections, a photo, a parked step, a flush, and rejected and approved decisions.
 */
async function wholeSession(platform: Platform, running: RunningApi): Promise<string> {
  const api = await someone(running);
  const id = await open(api, { device: 'phone', site_name: 'North Depot' });
  for (const { question_id, answer } of TROUBLESHOOTING_ANSWERS.slice(0, 3))
    await submitAnswer(api, id, { question_id, answer });
  await submitAnswer(api, id, { answers: TROUBLESHOOTING_ANSWERS.slice(3) });
  await platform.faults({ processObservation: { mode: 'permanent' } });
  const { body, type } = multipart([{ name: 'photo', value: await png(), fileName: 'a.png' }]);
  await fetch(`${api.baseUrl}/api/v1/onboarding/site-audit/${id}/observation`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${api.bearer}`, 'Content-Type': type },
    body,
  });
  const isParked = async (): Promise<boolean> => (await api.get(`sessions/${id}`)).body.parked === true;
  await eventually('the photo is parked', isParked);
  for (let correction = 1; correction <= 6; correction += 1)
    await submitAnswer(api, id, { question_id: 'problem_summary', answer: `The mains are out, ${correction}` });
  await platform.faults({});
  const handle = platform.temporal.workflow.getHandle(sessionWorkflow(id));
  await handle.signal('retryDeadLetters');
  await handle.signal('projectionBehind');
  await eventually('the photo is prepared', async () => !(await isParked()));
  const { items } = await recommended(api, id);
  await decide(api, id, { rejected_items: items.map((item) => ({ id: item.id, reason: 'not yet' })) });
  const again = await recommended(api, id);
  await decide(api, id, { approved_items: idsOf(again.items) });
  await reaches(api, id, 'completed');
  return sessionWorkflow(id);
}

/** Creates a session whose generation stays parked until the faults are cleared and it is retried. */
async function parkedGeneration(platform: Platform): Promise<string> {
  const api = await someone(platform);
  const id = await answered(api);
  await platform.faults({ generateRecommendations: { mode: 'permanent' } });
  await api.post(`sessions/${id}/recommendations`);
  await eventually('the generation is parked', async () => (await api.get(`sessions/${id}`)).body.parked === true);
  return id;
}

async function retryWhenParked(platform: Platform, step: string): Promise<void> {
  const admin = await platform.admin();
  const task = await eventually(`a dead letter of ${step}`, async () => {
    const { body } = await admin.get(`admin/dlq/tasks?task_name=${step}&status=open`);
    return (body.tasks as { task_id: string }[])[0];
  });
  await platform.faults({});
  await admin.post(`admin/dlq/tasks/${encodeURIComponent(task.task_id)}/retry`);
}
