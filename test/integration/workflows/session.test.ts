/** The guarantees of a session when its steps fail, its workers are down, or it continues as new. */
import { randomUUID } from 'node:crypto';
import { WorkflowUpdateFailedError, type WorkflowHandle } from '@temporalio/client';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { DeadLetter } from '../../../src/domain/dead-letters/dead-letter.js';
import { ENTITY_TABLES } from '../../../src/adapters/postgres/operations/effect-store.js';
import {
  TROUBLESHOOTING_ANSWERS,
  answered,
  decide,
  idsOf,
  open,
  operation,
  reaches,
  recommended,
  submitAnswer,
  snapshot,
} from '../../support/conversation.js';
import { eventually, startPlatform, type Person, type Platform, type RunningApi } from '../../support/platform.js';
import { multipart, png } from '../../support/uploads.js';

let platform: Platform;
/** An API with a short command deadline, which soon answers 202 without a worker. */
let shortDeadlineApi: RunningApi;
beforeAll(async () => {
  platform = await startPlatform({ config: { DEAD_LETTER_RETRY_SECONDS: '3600' } });
  shortDeadlineApi = await platform.startApi({ COMMAND_DEADLINE_SECONDS: '2' });
}, 120_000);
afterEach(async () => {
  await platform.faults({});
  await platform.startWorkers();
});
afterAll(() => platform?.close());

const STEPS = [
  'processObservation',
  'generateRecommendations',
  'validateRecommendations',
  'applyApprovedRecommendations',
] as const;
type StepName = (typeof STEPS)[number];

interface Task {
  task_id: string;
  task_name: string;
  status: string;
  resolution: string | null;
  exception_type: string;
  attempts: number;
  occurrences: number;
  resolved_by: string | null;
}

const handleOf = (api: Person, id: string): WorkflowHandle =>
  platform.temporal.workflow.getHandle(`session/${api.clientId}/${id}`);
const taskPath = (task: Task): string => `admin/dlq/tasks/${encodeURIComponent(task.task_id)}`;

async function upload(api: Person, id: string): Promise<void> {
  const { body, type } = multipart([{ name: 'photo', value: await png(), fileName: 'a.png' }]);
  const response = await fetch(`${api.baseUrl}/api/v1/onboarding/site-audit/${id}/observation`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${api.bearer}`, 'Content-Type': type },
    body,
  });
  expect(response.status).toBe(201);
}

/** Brings a session to a step, where the configured fault occurs. */
async function bringTo(step: StepName, api: Person): Promise<string> {
  const id = await answered(api);
  if (step === 'processObservation') await upload(api, id);
  else if (step === 'applyApprovedRecommendations') {
    const { items } = await recommended(api, id);
    expect((await decide(api, id, { approved_items: idsOf(items) })).status).toBe(202);
  } else await api.post(`sessions/${id}/recommendations`);
  return id;
}

function parked(api: Person, id: string): Promise<Record<string, unknown>> {
  return eventually(`${id} is parked`, async () => {
    const body = await snapshot(api, id);
    return (
      body.parked === true &&
      (body.attention as { status: string }[]).every(({ status }) => status === 'needs_attention') &&
      body
    );
  });
}

function task(id: string, status: string): Promise<Task> {
  return eventually(`a dead letter of ${id} is ${status}`, async () => {
    const { body } = await (await platform.admin()).get(`admin/dlq/tasks?session_id=${id}&status=${status}`);
    return (body.tasks as Task[])[0];
  });
}

async function park(step: StepName, api?: Person): Promise<{ api: Person; id: string; task: Task }> {
  const who = api ?? (await platform.person());
  await platform.faults({ [step]: { mode: 'permanent' } });
  const id = await bringTo(step, who);
  await parked(who, id);
  return { api: who, id, task: await task(id, 'open') };
}

/** Waits until the step is done, its result exists and nothing needs attention. */
async function isDone(step: StepName, api: Person, id: string): Promise<void> {
  await eventually(`${step} of ${id} is done`, async () => {
    const body = await snapshot(api, id);
    if (body.parked === true) return false;
    if (step === 'processObservation') return (body.observations as { status: string }[])[0]?.status === 'processed';
    return body.state === (step === 'applyApprovedRecommendations' ? 'completed' : 'awaiting_approval');
  });
}

async function entityCount(id: string): Promise<number> {
  let count = 0;
  for (const table of Object.values(ENTITY_TABLES))
    count += (await platform.pool.query(`SELECT 1 FROM ${table} WHERE session_id = $1`, [id])).rows.length;
  return count;
}

describe.each(STEPS)('a permanent failure of %s', (step) => {
  it('parks the step, is shown to client and administrator, and is resolved by a retry through the API', async () => {
    const { api, id, task: deadLetter } = await park(step);
    const body = await snapshot(api, id);
    expect(body.attention).toMatchObject([{ step, status: 'needs_attention' }]);
    expect(JSON.stringify(body.attention)).not.toMatch(/rehearsal|configuration/);
    expect(deadLetter).toMatchObject({
      task_name: step,
      status: 'open',
      error_category: 'configuration',
      occurrences: 1,
    });

    await platform.faults({});
    const admin = await platform.admin();
    const retried = await admin.post(`${taskPath(deadLetter)}/retry`, { reason: 'mended' });
    expect([retried.status, retried.body]).toEqual([202, { status: 'queued', task_id: deadLetter.task_id }]);
    await isDone(step, api, id);
    expect(await task(id, 'resolved')).toMatchObject({ task_id: deadLetter.task_id, resolution: 'retried' });
    expect((await admin.post(`${taskPath(deadLetter)}/retry`)).status).toBe(409);
  });

  it('is resolved by the signal retryDeadLetters', async () => {
    const { api, id } = await park(step);
    await platform.faults({});
    await handleOf(api, id).signal('retryDeadLetters');
    await isDone(step, api, id);
    expect(await task(id, 'resolved')).toMatchObject({ resolution: 'retried' });
  });

  it('that returns stays one dead letter and counts its occurrences', async () => {
    const { api, id, task: deadLetter } = await park(step);
    await handleOf(api, id).signal('retryDeadLetters');
    const again = await eventually('the dead letter came back', async () => {
      const { body } = await (await platform.admin()).get(taskPath(deadLetter));
      return (body as unknown as Task).occurrences === 2 && body.status === 'open' && (body as unknown as Task);
    });
    expect(again.task_id).toBe(deadLetter.task_id);
    expect(await handleOf(api, id).query<DeadLetter[]>('deadLetters')).toHaveLength(1);
    await platform.faults({});
    await handleOf(api, id).signal('retryDeadLetters');
    await isDone(step, api, id);
  });
});

describe('a parked step', () => {
  it('does not stop the conversation', async () => {
    await platform.faults({ processObservation: { mode: 'permanent' } });
    const api = await platform.person();
    const id = await open(api);
    await upload(api, id);
    await parked(api, id);
    for (const answer of ['power', 'North Depot', 'Mains out'])
      expect((await submitAnswer(api, id, { answer })).status).toBe(200);
  });

  it('lets the session complete after it is resolved', async () => {
    const { api, id } = await park('generateRecommendations');
    await platform.faults({});
    await handleOf(api, id).signal('retryDeadLetters');
    const { items } = await recommended(api, id);
    const done = await operation(api, await decide(api, id, { approved_items: idsOf(items) }));
    expect(done.status).toBe('succeeded');
    await expect(handleOf(api, id).result()).resolves.toMatchObject({
      session_id: id,
      state: 'completed',
      stage: 'completed',
    });
  });

  it('has an operation with the status parked', async () => {
    await platform.faults({ generateRecommendations: { mode: 'permanent' } });
    const api = await platform.person();
    const id = await answered(api);
    const accepted = await api.post(`sessions/${id}/recommendations`);
    expect(accepted.status).toBe(202);
    await operation(api, accepted, 'parked');
    await platform.faults({});
    await handleOf(api, id).signal('retryDeadLetters');
    expect(await operation(api, accepted)).toMatchObject({
      status: 'succeeded',
      result: { state: 'awaiting_approval' },
    });
  });

  it('is resolved when its session is cancelled', async () => {
    const { api, id } = await park('generateRecommendations');
    expect((await api.post(`sessions/${id}/cancel`)).body.state).toBe('cancelled');
    expect(await task(id, 'resolved')).toMatchObject({ resolution: 'abandoned_by_cancel' });
    await expect(handleOf(api, id).result()).resolves.toMatchObject({ state: 'cancelled' });
  });

  it('is retried with the newest answers', async () => {
    const { api, id } = await park('validateRecommendations');
    expect((await submitAnswer(api, id, { question_id: 'area_guarded', answer: true })).status).toBe(200);
    await platform.faults({});
    await handleOf(api, id).signal('retryDeadLetters');
    await isDone('validateRecommendations', api, id);
    const { recommendations } = await snapshot(api, id);
    expect((recommendations as { rule_id: string }[]).map((item) => item.rule_id)).toContain('risk_guarded');
  });
});

const KEEPER = { role: 'admin', sub: 'keeper', client_id: 'ops', all_clients: true };

describe('resolveDeadLetter', () => {
  const resolve = (
    api: Person,
    id: string,
    input: Record<string, unknown>,
    updateId: string = randomUUID(),
  ): Promise<unknown> => handleOf(api, id).executeUpdate('resolveDeadLetter', { args: [input], updateId });

  it.each<[StepName, Record<string, unknown>]>([
    ['processObservation', { parked: false, observations: [{ status: 'unprocessed' }] }],
    ['generateRecommendations', { parked: false, state: 'collecting_info' }],
    ['validateRecommendations', { parked: false, state: 'awaiting_approval' }],
  ])('with skip lets the session continue without %s', async (step, expected) => {
    const { api, id, task: deadLetter } = await park(step);
    await expect(resolve(api, id, { id: deadLetter.task_id, action: 'skip' })).resolves.toEqual({
      status: 'queued',
      dead_letter_id: deadLetter.task_id,
    });
    expect(await task(id, 'resolved')).toMatchObject({ resolution: 'skipped' });
    await eventually('the session went on', async () => {
      expect(await snapshot(api, id)).toMatchObject(expected);
      return true;
    });
  });

  it('with skip of a critical step needs a confirmation and then cancels the session', async () => {
    const { api, id, task: deadLetter } = await park('applyApprovedRecommendations');
    await expect(resolve(api, id, { id: deadLetter.task_id, action: 'skip' })).rejects.toMatchObject({
      cause: { type: 'confirmation_needed' },
    });
    const admin = await platform.admin();
    expect((await admin.delete(taskPath(deadLetter))).body).toMatchObject({ status: 409, code: 'confirmation_needed' });
    expect((await admin.delete(`${taskPath(deadLetter)}/delete`, { confirm: true, reason: 'given up' })).body).toEqual({
      status: 'deleted',
      task_id: deadLetter.task_id,
    });
    expect(await reaches(api, id, 'cancelled')).toMatchObject({ close_reason: 'applying_skipped', parked: false });
    expect(await task(id, 'resolved')).toMatchObject({ resolution: 'skipped' });
    expect(await entityCount(id)).toBe(0);
  });

  it('with abandon ends the session', async () => {
    const { api, id, task: deadLetter } = await park('generateRecommendations');
    await resolve(api, id, { id: deadLetter.task_id, action: 'abandon', actor: KEEPER, reason: 'no use' });
    expect(await reaches(api, id, 'cancelled')).toMatchObject({ close_reason: 'abandoned_by_administrator' });
    expect(await task(id, 'resolved')).toMatchObject({
      resolution: 'abandoned',
      resolved_by: { role: 'admin', sub: 'keeper', client_id: 'ops' },
    });
  });

  it('with retryWith runs the step with the corrected input', async () => {
    const { api, id, task: deadLetter } = await park('processObservation');
    await platform.faults({});
    const { status } = await (await platform.admin()).post(`${taskPath(deadLetter)}/retry`, { input: { media: [] } });
    expect(status).toBe(202);
    await isDone('processObservation', api, id);
    expect(await task(id, 'resolved')).toMatchObject({ resolution: 'corrected' });
  });

  it('sent twice with one id is applied once', async () => {
    const { api, id, task: deadLetter } = await park('processObservation');
    const updateId = randomUUID();
    await platform.faults({});
    await Promise.all([1, 2].map(() => resolve(api, id, { id: deadLetter.task_id, action: 'retry' }, updateId)));
    await isDone('processObservation', api, id);
    const { rows } = await platform.pool.query(
      "SELECT 1 FROM session_events WHERE session_id = $1 AND type = 'dead_letter_retrying'",
      [id],
    );
    expect(rows).toHaveLength(1);
  });

  it.each([{ action: 'Retry' }, {}, { action: 'retryWith' }, { action: 'retryWith', input: 'words' }])(
    'with %j is rejected and leaves the dead letter open',
    async (rest) => {
      const { api, id, task: deadLetter } = await park('processObservation');
      await expect(resolve(api, id, { id: deadLetter.task_id, ...rest })).rejects.toBeInstanceOf(
        WorkflowUpdateFailedError,
      );
      expect(await handleOf(api, id).query<DeadLetter[]>('deadLetters')).toMatchObject([
        { status: 'open', occurrences: 1 },
      ]);
    },
  );

  it('for an unknown dead letter is rejected', async () => {
    const api = await platform.person();
    const id = await open(api);
    await expect(resolve(api, id, { id: 'x', action: 'retry' })).rejects.toBeInstanceOf(WorkflowUpdateFailedError);
    expect((await (await platform.admin()).post('admin/dlq/tasks/x/retry')).status).toBe(404);
  });
});

describe('a transient failure', () => {
  it.each<StepName>(['generateRecommendations', 'applyApprovedRecommendations'])(
    'of %s recovers without a dead letter',
    async (step) => {
      await platform.faults({ [step]: { mode: 'transient', count: 1 } });
      const api = await platform.person();
      const id = await bringTo(step, api);
      await isDone(step, api, id);
      expect((await platform.pool.query('SELECT 1 FROM dead_letters WHERE session_id = $1', [id])).rows).toEqual([]);
    },
  );

  it('that outlasts its retries recovers by the slow automatic retry', async () => {
    const quick = await platform.startApi({ DEAD_LETTER_RETRY_SECONDS: '1' });
    const api = await quick.person();
    await platform.faults({ generateRecommendations: { mode: 'permanent' } });
    const id = await bringTo('generateRecommendations', api);
    await task(id, 'open');
    await platform.faults({});
    await isDone('generateRecommendations', api, id);
  });
});

describe('applying that succeeds but is reported as failed', () => {
  it('creates each entity once', async () => {
    await platform.faults({ applyApprovedRecommendations: { mode: 'execute-and-timeout' } });
    const api = await platform.person();
    const { id, items } = await recommended(api);
    await decide(api, id, { approved_items: idsOf(items) });
    await parked(api, id);
    const deadLetter = await task(id, 'open');
    expect(deadLetter).toMatchObject({ error_category: 'transient_network', attempts: 3 });
    await platform.faults({});
    await handleOf(api, id).signal('retryDeadLetters');
    const { applied } = await reaches(api, id, 'completed');
    expect(await entityCount(id)).toBe(items.reduce((sum, item) => sum + 1 + item.follow_ups.length, 0));
    expect(applied).toHaveLength(await entityCount(id));
  });
});

describe('without a worker,', () => {
  it('an answer is accepted as durable and applied once when a worker starts', async () => {
    const api = await shortDeadlineApi.person();
    const id = await open(await platform.person({ sub: api.sub, client: api.clientId }));
    await platform.stopWorkers();
    const key = { idempotencyKey: randomUUID() };
    const first = await api.post(`conversation/${id}/process`, { answer: 'power' }, key);
    const again = await api.post(`conversation/${id}/process`, { answer: 'power' }, key);
    expect([first.status, again.status, again.body.operation_id]).toEqual([202, 202, first.body.operation_id]);
    expect((await api.get(String(first.body.poll))).body.status).toBe('running');
    await platform.startWorkers();
    expect(await operation(api, first)).toMatchObject({
      status: 'succeeded',
      result: { accepted: { question_id: 'problem_area', value: 'power' }, question: { id: 'affected_site' } },
    });
    const { rows } = await platform.pool.query(
      "SELECT 1 FROM session_events WHERE session_id = $1 AND type = 'answer_accepted'",
      [id],
    );
    expect(rows).toHaveLength(1);
    expect((await snapshot(api, id)).answers).toMatchObject({ problem_area: { value: 'power', corrections: 0 } });
  });

  it('an invalid answer is accepted and then fails as it would directly', async () => {
    const api = await shortDeadlineApi.person();
    const id = await open(await platform.person({ sub: api.sub, client: api.clientId }));
    await platform.stopWorkers();
    const accepted = await api.post(`conversation/${id}/process`, { answer: 42 });
    expect(accepted.status).toBe(202);
    await platform.startWorkers();
    expect(await operation(api, accepted)).toMatchObject({
      status: 'failed',
      error: { status: 422, code: 'invalid_answer' },
    });
  });

  it('a photo sent twice with one key is stored and observed once', async () => {
    const api = await shortDeadlineApi.person();
    const id = await open(await platform.person({ sub: api.sub, client: api.clientId }));
    await platform.stopWorkers();
    const { body, type } = multipart([{ name: 'photo', value: await png(), fileName: 'a.png' }]);
    const send = (): Promise<Response> =>
      fetch(`${api.baseUrl}/api/v1/onboarding/site-audit/${id}/observation`, {
        method: 'POST',
        headers: { Authorization: `Bearer ${api.bearer}`, 'Content-Type': type, 'Idempotency-Key': 'k' },
        body,
      });
    const statuses = [(await send()).status, (await send()).status];
    expect(statuses).toEqual([202, 202]);
    await platform.startWorkers();
    const observations = await eventually('the photo is processed', async () => {
      const found = (await snapshot(api, id)).observations as { status: string; media: { media_id: string }[] }[];
      return found[0]?.status === 'processed' && found;
    });
    expect(observations).toHaveLength(1);
    const { rows } = await platform.pool.query<{ media_id: string }>(
      'SELECT media_id FROM media WHERE session_id = $1',
      [id],
    );
    expect(rows).toEqual([{ media_id: observations[0]?.media[0]?.media_id }]);
  });

  it('a conversation is accepted and starts when a worker starts', async () => {
    const api = await shortDeadlineApi.person();
    await platform.stopWorkers();
    const started = await api.post('conversation/start', { conversation_type: 'troubleshooting' });
    expect([started.status, started.body.session_id]).toEqual([202, expect.any(String)]);
    const again = await api.post('conversation/start', { conversation_type: 'troubleshooting' });
    expect([again.status, again.body.session_id]).toEqual([202, started.body.session_id]);
    await platform.startWorkers();
    expect(await operation(api, started)).toMatchObject({
      status: 'succeeded',
      result: { session_id: started.body.session_id, question: { id: 'problem_area' } },
    });
  });
});

describe('continuing as new', () => {
  it('keeps answers, operations and open dead letters', async () => {
    const short = await platform.startApi({ SESSION_CONTINUE_AS_NEW_EVENTS: '60', DEAD_LETTER_RETRY_SECONDS: '3600' });
    const api = await short.person();
    await platform.faults({ processObservation: { mode: 'permanent' } });
    const id = await answered(api);
    await upload(api, id);
    await parked(api, id);
    const first = (await handleOf(api, id).describe()).runId;
    const options = { idempotencyKey: randomUUID() };
    const marked = await api.post(
      `conversation/${id}/process`,
      { question_id: 'affected_site', answer: 'Depot marked' },
      options,
    );
    let corrections = 0;
    while ((await handleOf(api, id).describe()).runId === first) {
      corrections += 1;
      expect(corrections).toBeLessThan(60);
      expect(
        (await submitAnswer(api, id, { question_id: 'problem_summary', answer: `Summary ${corrections}` })).status,
      ).toBe(200);
    }
    expect(await snapshot(api, id)).toMatchObject({
      parked: true,
      answers: {
        problem_summary: { value: `Summary ${corrections}`, corrections },
        affected_site: { value: 'Depot marked' },
      },
    });
    const repeated = await api.post(
      `conversation/${id}/process`,
      { question_id: 'affected_site', answer: 'Depot marked' },
      options,
    );
    expect([repeated.status, repeated.body]).toEqual([200, marked.body]);

    await platform.faults({});
    expect((await (await platform.admin()).post(`${taskPath(await task(id, 'open'))}/retry`)).status).toBe(202);
    await isDone('processObservation', api, id);
    const { rows } = await platform.pool.query<{ seq: string }>(
      'SELECT seq FROM session_events WHERE session_id = $1 ORDER BY seq',
      [id],
    );
    expect(rows.map((row) => Number(row.seq))).toEqual(rows.map((_row, index) => index + 1));
    const { items } = await recommended(api, id);
    await decide(api, id, { approved_items: idsOf(items) });
    await reaches(api, id, 'completed');
  }, 60_000);
});

describe('a session whose client does not return', () => {
  it('is closed as abandoned, and a new one can start', async () => {
    const brief = await platform.startApi({ SESSION_ABANDON_AFTER_SECONDS: '1' });
    const api = await brief.person();
    const id = await open(api);
    expect(await reaches(api, id, 'abandoned')).toMatchObject({ close_reason: 'silence' });
    expect((await submitAnswer(api, id, { answer: 'power' })).status).toBe(409);
    expect(await open(api)).not.toBe(id);
  });

  it('stays open while a step of the platform is pending', async () => {
    const brief = await platform.startApi({ SESSION_ABANDON_AFTER_SECONDS: '3', DEAD_LETTER_RETRY_SECONDS: '3600' });
    const api = await brief.person();
    await platform.faults({ processObservation: { mode: 'permanent' } });
    const id = await open(api);
    await upload(api, id);
    await parked(api, id);
    await eventually('the inactivity timer fired once', async () => {
      const { events } = await handleOf(api, id).fetchHistory();
      return events?.some(
        (event) => event.timerFiredEventAttributes !== undefined && event.timerFiredEventAttributes !== null,
      );
    });
    expect((await snapshot(api, id)).state).toBe('collecting_info');
  });
});

describe('the Temporal UI', () => {
  it('can request cancellation, which closes the session properly', async () => {
    const { api, id } = await park('generateRecommendations');
    await handleOf(api, id).cancel();
    await expect(handleOf(api, id).result()).resolves.toMatchObject({ session_id: id, state: 'cancelled' });
    expect(
      (
        await platform.pool.query('SELECT state, close_reason, open_dead_letters FROM sessions WHERE session_id = $1', [
          id,
        ])
      ).rows,
    ).toEqual([{ state: 'cancelled', close_reason: 'cancelled_by_administrator', open_dead_letters: 0 }]);
    expect(await task(id, 'resolved')).toMatchObject({ resolution: 'abandoned_by_cancel' });
  });

  it.each([
    [null],
    [{}],
    ['words'],
    [{ type: 'nonsense', command_id: 'x' }],
    [{ type: 'submit_answers', command_id: 7, actor: {}, payload: null }],
  ])('may send the signal submitCommand with %j without harm', async (payload) => {
    const api = await platform.person();
    const id = await open(api);
    await handleOf(api, id).signal('submitCommand', payload);
    expect((await submitAnswer(api, id, { answer: 'power' })).status).toBe(200);
  });

  it('finds sessions by their search attributes', async () => {
    const { api, id } = await park('generateRecommendations');
    const count = async (query: string): Promise<number> =>
      (await platform.temporal.workflow.count(`OnwardClient = '${api.clientId}' AND ${query}`)).count;
    await eventually(
      'the dead letter is visible',
      async () =>
        (await count(
          "OnwardNeedsAttention = true AND OnwardDeadLetterStep = 'generateRecommendations' AND OnwardDeadLetters = 1",
        )) === 1,
    );
    expect(
      await count(
        "OnwardState = 'generating_recommendations' AND OnwardConversation = 'troubleshooting' AND OnwardStageRank = 2",
      ),
    ).toBe(1);
    await platform.faults({});
    await handleOf(api, id).signal('retryDeadLetters');
    await eventually(
      'the dead letter is gone',
      async () =>
        (await count("OnwardNeedsAttention = false AND OnwardState = 'awaiting_approval' AND OnwardStageRank = 3")) ===
        1,
    );
  });
});

describe('a rejected Update', () => {
  it('adds no event to the history', async () => {
    const api = await platform.person();
    const id = await open(api);
    await submitAnswer(api, id, { answer: 'power' });
    const length = async (): Promise<number> => (await handleOf(api, id).describe()).historyLength;
    const before = await eventually('the history is quiet', async () => {
      const first = await length();
      await snapshot(api, id);
      return (await length()) === first && first;
    });
    for (const body of [
      { answer: 42 },
      { question_id: 'reporter_phone', answer: 'x' },
      { question_id: 'none', answer: 'x' },
    ])
      expect((await submitAnswer(api, id, body)).status).toBeGreaterThanOrEqual(400);
    expect((await decide(api, id, { approved_items: ['x'] })).status).toBe(409);
    expect(await length()).toBe(before);
  });
});

describe('a command that depends on a completion without a session worker', () => {
  /** A session whose recommendations are validated, but whose workflow has not yet processed the completion. */
  async function withUnreportedCompletion(): Promise<{ api: Person; id: string }> {
    const api = await shortDeadlineApi.person();
    const id = await answered(api);
    await platform.faults({ validateRecommendations: { mode: 'transient', count: 1 } });
    const requested = api.post(`sessions/${id}/recommendations`);
    const attempt = async (): Promise<number | null | undefined> =>
      (await handleOf(api, id).describe()).raw.pendingActivities?.find(
        ({ activityType }) => activityType?.name === 'validateRecommendations',
      )?.attempt;
    await eventually('one attempt failed', async () => (await attempt()) === 2);
    await platform.stopWorkers();
    await platform.startWorkers(['onward-operations']);
    await eventually('the step is done', async () => (await attempt()) === undefined);
    await platform.stopWorkers();
    await requested;
    return { api, id };
  }

  it('is not rejected when it arrives as a signal, which a workflow task processes before the completion', async () => {
    const { api, id } = await withUnreportedCompletion();
    const opened = await api.post(`sessions/${id}/review`);
    expect(opened.status).toBe(202);
    await platform.startWorkers();
    expect(await operation(api, opened, 'succeeded', 'failed')).toMatchObject({ status: 'succeeded' });
  });

  it('is sent again when the projection was ahead of the session that rejected it', async () => {
    const { api, id } = await withUnreportedCompletion();
    // The state after a workflow task that wrote its projection and was then lost.
    await platform.pool.query('UPDATE sessions SET version = version + 1 WHERE session_id = $1', [id]);
    const longDeadlineClient = await platform.person({ client: api.clientId, sub: api.sub });
    const opening = longDeadlineClient.post(`sessions/${id}/review`);
    await eventually(
      'the Update waits',
      async () => (await handleOf(api, id).describe()).raw.pendingWorkflowTask ?? undefined,
    );
    await platform.startWorkers();
    expect((await opening).status).toBe(200);
  });
});

describe('a session whose projection has caught up', () => {
  it('continues through a series of worker restarts', async () => {
    const api = await shortDeadlineApi.person();
    const id = await open(api);
    await submitAnswer(api, id, { answer: 'power' });
    const handle = handleOf(api, id);
    const kinds = async (): Promise<string[]> =>
      ((await handle.fetchHistory()).events ?? []).map(
        (event) => Object.keys(event).find((key) => key.endsWith('Attributes')) ?? '',
      );
    const heardAfter = (event: string, what: string): Promise<unknown> =>
      eventually(what, async () => {
        const found = await kinds();
        const index = found.lastIndexOf(event);
        return index >= 0 && found.indexOf('workflowTaskCompletedEventAttributes', index) >= 0;
      });
    const lock = await platform.pool.connect();
    await lock.query('BEGIN');
    await lock.query('SELECT 1 FROM sessions WHERE session_id = $1 FOR UPDATE', [id]);
    // The signal that a failed projection write sends.
    await handle.signal('projectionBehind');
    await eventually('it is being written', async () =>
      (await kinds()).includes('activityTaskScheduledEventAttributes'),
    );
    await handle.signal('submitCommand', {});
    await heardAfter('workflowExecutionSignaledEventAttributes', 'a separate workflow task precedes the write');
    await lock.query('COMMIT');
    lock.release();
    await heardAfter('activityTaskCompletedEventAttributes', 'the session has processed the completed write');
    // A new worker replays the whole history and gets everything since the last command in one activation, signals
    // first. The next worker, which sees an accepted Update, gets what came before the signals in a separate
    // activation.
    const longDeadlineClient = await platform.person({ client: api.clientId, sub: api.sub });
    const answers = TROUBLESHOOTING_ANSWERS.slice(1, 5);
    while (answers.length > 0) {
      await platform.stopWorkers();
      expect((await submitAnswer(api, id, answers.shift() ?? {})).status).toBe(202);
      const answering = submitAnswer(longDeadlineClient, id, answers.shift() ?? {});
      await eventually('the Update waits', async () => (await handle.describe()).raw.pendingWorkflowTask ?? undefined);
      await platform.startWorkers();
      expect((await answering).status).toBe(200);
    }
    expect(await kinds()).not.toContain('workflowTaskFailedEventAttributes');
  });
});
