import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TROUBLESHOOTING_ANSWERS, answered, open, submitAnswer, snapshot } from '../../support/conversation.js';
import { startPlatform, type Person, type Platform } from '../../support/platform.js';

let platform: Platform;
beforeAll(async () => {
  platform = await startPlatform({ config: { MAX_BODY_BYTES: '20000' } });
}, 120_000);
afterAll(() => platform?.close());

async function opened(): Promise<{ api: Person; id: string }> {
  const api = await platform.person();
  return { api, id: await open(api) };
}

function raw(api: Person, id: string, body: string | FormData, contentType?: string): Promise<Response> {
  return fetch(`${platform.baseUrl}/api/v1/onboarding/conversation/${id}/process`, {
    method: 'POST',
    headers: {
      Authorization: `Bearer ${api.bearer}`,
      ...(contentType === undefined ? {} : { 'Content-Type': contentType }),
    },
    body,
  });
}

describe('an answer', () => {
  it('is accepted for the current question and leads to the next', async () => {
    const { api, id } = await opened();
    const { status, body } = await submitAnswer(api, id, { answer: 'power' });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      session_id: id,
      state: 'collecting_info',
      stage: 'engaged',
      degraded: false,
      accepted: { question_id: 'problem_area', value: 'power' },
    });
    expect(body.question).toMatchObject({ id: 'affected_site' });
    expect((await snapshot(api, id)).answers).toMatchObject({ problem_area: { value: 'power', corrections: 0 } });
  });

  it('may be free text', async () => {
    const { api, id } = await opened();
    const { status, body } = await submitAnswer(api, id, { user_input: 'Power' });
    expect([status, body.accepted]).toEqual([200, { question_id: 'problem_area', value: 'power' }]);
    await submitAnswer(api, id, { user_input: 'North Depot' });
    await submitAnswer(api, id, { user_input: 'Mains are out' });
    const skipped = await submitAnswer(api, id, { user_input: 'skip' });
    expect(skipped.body.accepted).toEqual({ question_id: 'problem_started', value: null });
  });

  it('may correct an earlier one, whose branches are then decided again', async () => {
    const api = await platform.person();
    const id = await answered(api);
    const { status, body } = await submitAnswer(api, id, { question_id: 'problem_area', answer: 'cctv' });
    expect(status).toBe(200);
    expect(body.question).toMatchObject({ id: 'cameras_down' });
    expect((await snapshot(api, id)).answers).toMatchObject({ problem_area: { value: 'cctv', corrections: 1 } });
  });

  it('of a branch that a correction left is not shown, also after the session has closed', async () => {
    const api = await platform.person();
    const { body: started } = await api.post('conversation/start');
    const id = String(started.session_id);
    await submitAnswer(api, id, { answer: 'Millrace Yard' });
    await submitAnswer(api, id, { answer: 'other' });
    await submitAnswer(api, id, { answer: 'old chapel' });
    expect((await snapshot(api, id)).answers).toHaveProperty('site_kind_other');
    await submitAnswer(api, id, { question_id: 'site_kind', answer: 'office' });
    const shown = (await snapshot(api, id)).answers;
    expect(Object.keys(shown as object)).toEqual(['site_name', 'site_kind']);
    expect((await api.post(`sessions/${id}/resume`)).body).toMatchObject({ questions_answered: 2 });
    await api.post(`sessions/${id}/cancel`);
    expect((await snapshot(api, id)).answers).toEqual(shown);
  });

  it('of the wrong kind gets 422 with the field and changes nothing', async () => {
    const { api, id } = await opened();
    const before = await snapshot(api, id);
    const { status, body } = await submitAnswer(api, id, { answer: 42 });
    expect([status, body.code]).toEqual([422, 'invalid_answer']);
    expect(body.errors).toMatchObject([{ pointer: '/answer' }]);
    expect((await snapshot(api, id)).version).toBe(before.version);
  });

  it('to a question that is not reached gets 409 with the current question', async () => {
    const { api, id } = await opened();
    const { status, body } = await submitAnswer(api, id, { question_id: 'reporter_phone', answer: 'x' });
    expect([status, body.code]).toEqual([409, 'question_not_reached']);
    expect(body.question).toMatchObject({ id: 'problem_area' });
  });

  it('to an unknown question gets 422', async () => {
    const { api, id } = await opened();
    expect((await submitAnswer(api, id, { question_id: 'shoe_size', answer: 'x' })).body).toMatchObject({
      status: 422,
      code: 'unknown_question',
    });
  });

  it('may not skip a required question', async () => {
    const { api, id } = await opened();
    expect((await submitAnswer(api, id, { answer: 'skip' })).body).toMatchObject({
      status: 422,
      code: 'question_not_skippable',
    });
  });

  it('needs the id of a question once all are answered', async () => {
    const api = await platform.person();
    const id = await answered(api);
    expect((await submitAnswer(api, id, { answer: 'more' })).body).toMatchObject({
      status: 409,
      code: 'nothing_to_answer',
      question: null,
    });
  });

  it('repeated with its idempotency key is applied once, and rejected with another body', async () => {
    const { api, id } = await opened();
    const options = { idempotencyKey: randomUUID() };
    const path = `conversation/${id}/process`;
    const first = await api.post(path, { answer: 'power' }, options);
    await submitAnswer(api, id, { answer: 'North Depot' });
    const again = await api.post(path, { answer: 'power' }, options);
    expect([again.status, again.body]).toEqual([200, first.body]);
    const other = await api.post(path, { answer: 'cctv' }, options);
    expect([other.status, other.body.code]).toEqual([422, 'idempotency_key_reused']);
    expect((await snapshot(api, id)).answers).toMatchObject({ problem_area: { value: 'power', corrections: 0 } });
  });

  it('sent many times at once with one key is applied once', async () => {
    const { api, id } = await opened();
    const options = { idempotencyKey: randomUUID() };
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => api.post(`conversation/${id}/process`, { answer: 'power' }, options)),
    );
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    const { rows } = await platform.pool.query(
      "SELECT 1 FROM session_events WHERE session_id = $1 AND type = 'answer_accepted'",
      [id],
    );
    expect(rows).toHaveLength(1);
  });
});

describe('a batch of answers', () => {
  it('is applied in order with a result for each', async () => {
    const { api, id } = await opened();
    const { status, body } = await submitAnswer(api, id, { answers: TROUBLESHOOTING_ANSWERS });
    expect([status, body.question]).toEqual([200, null]);
    expect((body.results as { accepted: boolean }[]).map(({ accepted }) => accepted)).toEqual(
      TROUBLESHOOTING_ANSWERS.map(() => true),
    );
    expect(body.progress).toMatchObject({ answered: TROUBLESHOOTING_ANSWERS.length, percent: 100 });
  });

  it('has its valid answers kept and the others reported', async () => {
    const { api, id } = await opened();
    const answers = [
      { question_id: 'problem_area', answer: 'power' },
      { question_id: 'people_at_risk', answer: true },
      { question_id: 'affected_site', answer: 'North Depot' },
    ];
    const { status, body } = await submitAnswer(api, id, { answers });
    expect(status).toBe(200);
    expect(body.results).toMatchObject([
      { accepted: true },
      { accepted: false, error: { code: 'question_not_reached' } },
      { accepted: true },
    ]);
    expect(body.accepted).toHaveLength(2);
  });

  it('in which nothing fits is rejected with a pointer to each answer', async () => {
    const { api, id } = await opened();
    const { status, body } = await submitAnswer(api, id, {
      answers: [{ question_id: 'problem_area', answer: 'moon' }],
    });
    expect(status).toBe(422);
    expect(body.errors).toMatchObject([{ pointer: '/answers/0/answer' }]);
  });

  it('has at most 50 answers', async () => {
    const { api, id } = await opened();
    const answers = Array.from({ length: 51 }, () => ({ question_id: 'problem_area', answer: 'power' }));
    expect((await submitAnswer(api, id, { answers })).body).toMatchObject({
      status: 400,
      errors: [{ pointer: '/answers' }],
    });
  });
});

describe('a request', () => {
  it('with an unknown field gets 400 with a pointer to it', async () => {
    const { api, id } = await opened();
    expect((await submitAnswer(api, id, { answer: 'power', mood: 'good' })).body).toMatchObject({
      status: 400,
      errors: [{ pointer: '/mood', message: 'unknown field' }],
    });
  });

  it.each([[{}], [{ answer: 'power', user_input: 'power' }], [{ answer: null }], [{ answers: [] }]])(
    'with the body %j gets 400',
    async (body) => {
      const { api, id } = await opened();
      expect((await submitAnswer(api, id, body)).status).toBe(400);
    },
  );

  it('that is not JSON gets 400', async () => {
    const { api, id } = await opened();
    const response = await raw(api, id, '{"answer": ', 'application/json');
    expect([response.status, ((await response.json()) as { code: string }).code]).toEqual([400, 'malformed_json']);
  });

  it('of another media type gets 415', async () => {
    const { api, id } = await opened();
    expect((await raw(api, id, '<answer>power</answer>', 'application/xml')).status).toBe(415);
    const form = new FormData();
    form.set('answer', 'power');
    expect((await raw(api, id, form)).status).toBe(415);
  });

  it('may have the form content type that curl sends by default', async () => {
    const { api, id } = await opened();
    expect((await raw(api, id, '{"answer":"power"}', 'application/x-www-form-urlencoded')).status).toBe(200);
  });

  it('that is too large gets 413, with and without a length', async () => {
    const { api, id } = await opened();
    const body = JSON.stringify({ answer: 'x'.repeat(30_000) });
    expect((await raw(api, id, body, 'application/json')).status).toBe(413);
    const stream = new Blob([body]).stream();
    const chunked = await fetch(`${platform.baseUrl}/api/v1/onboarding/conversation/${id}/process`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${api.bearer}` },
      body: stream as never,
      duplex: 'half',
    });
    expect(chunked.status).toBe(413);
  });

  it('on a closed session gets 409', async () => {
    const { api, id } = await opened();
    await api.post(`sessions/${id}/cancel`, {});
    expect((await submitAnswer(api, id, { answer: 'power' })).body).toMatchObject({
      status: 409,
      code: 'session_closed',
    });
  });

  it.each(['', ' ', 'x'.repeat(256), '""'])('is refused with the idempotency key %j', async (key) => {
    const { api, id } = await opened();
    const { status, body } = await api.post(`conversation/${id}/process`, { answer: 'power' }, { idempotencyKey: key });
    expect([status, body.code]).toEqual([400, 'invalid_idempotency_key']);
  });
});
