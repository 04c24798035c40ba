import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { open, snapshot } from '../../support/conversation.js';
import { eventually, startPlatform, type Platform } from '../../support/platform.js';

let platform: Platform;
beforeAll(async () => {
  platform = await startPlatform();
}, 120_000);
afterAll(() => platform?.close());

describe('starting a conversation', () => {
  it('answers 201 with the first question, the next routes and links', async () => {
    const api = await platform.person();
    const { status, body, headers } = await api.post('conversation/start', {});
    expect(status).toBe(201);
    expect(body).toMatchObject({
      state: 'started',
      stage: 'started',
      progress: { answered: 0, percent: 0 },
      conversation_id: body.session_id,
    });
    expect(body.question).toMatchObject({ id: 'site_name', required: true });
    expect(headers.get('location')).toBe(`/api/v1/onboarding/sessions/${String(body.session_id)}`);
    expect((body.workflow as { ui_url: string }).ui_url).toContain(
      encodeURIComponent((body.workflow as { id: string }).id),
    );
  });

  it('needs no body', async () => {
    const { bearer: token } = await platform.person();
    const response = await fetch(`${platform.baseUrl}/api/v1/onboarding/conversation/start/`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${token}` },
    });
    expect(response.status).toBe(201);
  });

  it('answers 200 with the open session of the same user and type', async () => {
    const api = await platform.person();
    const id = await open(api);
    const again = await api.post('conversation/start', { conversation_type: 'troubleshooting' });
    expect([again.status, again.body.session_id]).toEqual([200, id]);
    const other = await api.post('conversation/start', { conversation_type: 'initial_setup' });
    expect(other.status).toBe(201);
    const colleague = await platform.person({ client: api.clientId });
    expect(await open(colleague)).not.toBe(id);
  });

  it('supersedes the open session when the request asks not to resume it', async () => {
    const api = await platform.person();
    const id = await open(api);
    const next = await open(api, { resume_existing: false });
    expect(next).not.toBe(id);
    expect(await snapshot(api, id)).toMatchObject({ state: 'cancelled', close_reason: 'superseded' });
  });

  it('gives a repeated idempotency key the first answer, even when that superseded a session', async () => {
    const api = await platform.person();
    await open(api);
    const options = { idempotencyKey: randomUUID() };
    const body = { conversation_type: 'troubleshooting', resume_existing: false };
    const first = await api.post('conversation/start', body, options);
    const second = await api.post('conversation/start', body, { idempotencyKey: `"${options.idempotencyKey}"` });
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(second.body).toEqual(first.body);
  });

  it('rejects the key with another body', async () => {
    const api = await platform.person();
    const options = { idempotencyKey: randomUUID() };
    await api.post('conversation/start', { language: 'en' }, options);
    const { status, body } = await api.post('conversation/start', { language: 'es' }, options);
    expect([status, body.code]).toEqual([422, 'idempotency_key_reused']);
  });

  it('makes one session from concurrent starts', async () => {
    const api = await platform.person();
    const answers = await Promise.all(Array.from({ length: 6 }, () => api.post('conversation/start', {})));
    expect(new Set(answers.map(({ body }) => body.session_id)).size).toBe(1);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 200, 200, 200, 201]);
    const { rows } = await platform.pool.query('SELECT 1 FROM sessions WHERE sub = $1', [api.sub]);
    expect(rows).toHaveLength(1);
  });

  it.each([
    ['es', 'site_survey'],
    ['hi', 'config_update'],
  ])('speaks %s', async (language, conversation_type) => {
    const api = await platform.person();
    const { body } = await api.post('conversation/start', { language, conversation_type });
    const english = await (await platform.person()).post('conversation/start', { conversation_type });
    expect((body.question as { id: string; text: string }).id).toBe((english.body.question as { id: string }).id);
    expect((body.question as { text: string }).text).not.toBe((english.body.question as { text: string }).text);
  });

  it('names every invalid field', async () => {
    const api = await platform.person();
    const { status, body, headers } = await api.post('conversation/start', {
      conversation_type: 'chat',
      colour: 'red',
    });
    expect(status).toBe(400);
    expect(headers.get('content-type')).toContain('application/problem+json');
    expect((body.errors as { pointer: string }[]).map(({ pointer }) => pointer).sort()).toEqual([
      '/colour',
      '/conversation_type',
    ]);
  });

  it('starts a new session when the workflow of the open one no longer exists', async () => {
    const api = await platform.person();
    const id = await open(api);
    const { workflow } = await snapshot(api, id);
    await platform.temporal.workflow.getHandle((workflow as { id: string }).id).terminate('a test');
    const again = await api.post('conversation/start', { conversation_type: 'troubleshooting' });
    expect(again.status).toBe(201);
    expect(again.body.session_id).not.toBe(id);
  });
});

describe('a start with answers', () => {
  const answers = [
    { question_id: 'site_name', answer: 'Millrace Yard' },
    { question_id: 'site_kind', answer: 'a castle' },
    { question_id: 'site_kind', answer: 'office' },
    { question_id: 'site_address', answer: '1 Mill Lane' },
  ];

  it('applies them in the same step, with a result for each, and once for a key', async () => {
    const api = await platform.person();
    const [first, again] = await Promise.all(
      [1, 2].map(() => api.post('conversation/start', { answers }, { idempotencyKey: 'first-morning' })),
    );
    for (const reply of [first, again]) {
      expect([200, 201]).toContain(reply?.status);
      expect(reply?.body).toMatchObject({ state: 'collecting_info', progress: { answered: 3 } });
      const results = reply?.body.results as { accepted: boolean; value?: unknown }[];
      expect(results.map(({ accepted }) => accepted)).toEqual([true, false, true, true]);
      expect(results[3]).toMatchObject({ question_id: 'site_address', value: '1 Mill Lane' });
    }
    expect(first?.body.session_id).toBe(again?.body.session_id);
    const shown = (await snapshot(api, String(first?.body.session_id))).answers as Record<string, unknown>;
    expect(Object.keys(shown)).toEqual(['site_name', 'site_kind', 'site_address']);
    expect(shown.site_kind).toMatchObject({ value: 'office', corrections: 0 });
  });

  it('applies them to the session that is open', async () => {
    const api = await platform.person();
    const { body } = await api.post('conversation/start', {});
    const { status, body: again } = await api.post('conversation/start', { answers: answers.slice(0, 1) });
    expect([status, again.session_id]).toEqual([200, body.session_id]);
    expect(again).toMatchObject({ progress: { answered: 1 }, question: { id: 'site_kind' } });
  });

  it('of which none fits starts the session all the same', async () => {
    const api = await platform.person();
    const { status, body } = await api.post('conversation/start', { answers: answers.slice(1, 2) });
    expect([status, body.state]).toEqual([201, 'started']);
    expect(body.results).toMatchObject([{ accepted: false, error: { code: 'question_not_reached' } }]);
  });

  it('keeps them durable while no worker runs, and applies each once', async () => {
    await platform.stopWorkers();
    const running = await platform.startApi({ COMMAND_DEADLINE_SECONDS: '3' });
    const api = await running.person();
    const { status, body } = await api.post('conversation/start', { answers });
    expect(status).toBe(202);
    await platform.startWorkers();
    const id = String(body.session_id);
    await eventually('the answers', async () => {
      const { body: operation } = await api.get(`operations/${String(body.operation_id)}`);
      return operation.status === 'succeeded';
    });
    expect((await snapshot(api, id)).answers).toMatchObject({
      site_name: { value: 'Millrace Yard', corrections: 0 },
      site_kind: { value: 'office', corrections: 0 },
      site_address: { value: '1 Mill Lane', corrections: 0 },
    });
  });
});
