/** Two devices of one person in one session: the losing device gets a conflict, and nothing is overwritten silently. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { open, submitAnswer, snapshot } from '../../support/conversation.js';
import { startPlatform, type Person, type Platform } from '../../support/platform.js';

let platform: Platform;
beforeAll(async () => {
  platform = await startPlatform({ config: { SESSION_RECOVERY_AUTO_CHECKPOINT_INTERVAL: '1' } });
}, 120_000);
afterAll(() => platform?.close());

async function devices(): Promise<{ tablet: Person; phone: Person; id: string }> {
  const tablet = await platform.person();
  const phone = await platform.person({ sub: tablet.sub, client: tablet.clientId });
  return { tablet, phone, id: await open(tablet) };
}
type Answer = Awaited<ReturnType<Person['post']>>;
const save = (
  api: Person,
  id: string,
  data: Record<string, unknown>,
  more: Record<string, unknown> = {},
): Promise<Answer> =>
  api.post(`sessions/${id}/checkpoint`, {
    checkpoint_data: { version: 1, state: 'typing', data },
    force: true,
    ...more,
  });
const answersOf = async (api: Person, id: string): Promise<Record<string, { value: unknown; corrections: number }>> =>
  (await snapshot(api, id)).answers as Record<string, { value: unknown; corrections: number }>;

describe('of two drafts,', () => {
  it('the one made from an older version is rejected with the newer one and kept as superseded', async () => {
    const { tablet, phone, id } = await devices();
    expect((await save(tablet, id, { text: 'a' }, { base_version: 0, device: 'my iPad' })).body).toMatchObject({
      status: 'created',
      checkpoint_version: 1,
    });
    const lost = await save(phone, id, { text: 'b' }, { base_version: 0, device: 'phone' });
    expect(lost.body).toMatchObject({
      status: 409,
      code: 'checkpoint_conflict',
      current: { version: 1, device: 'tablet' },
      kept_as_version: 2,
      errors: [{ pointer: '/base_version' }],
    });
    // A repeated save refers to the same draft.
    expect((await save(phone, id, { text: 'b' }, { base_version: 0 })).body).toMatchObject({
      status: 409,
      kept_as_version: 2,
    });

    expect((await phone.post(`sessions/${id}/resume`)).body).toMatchObject({
      checkpoint_version: 1,
      checkpoint_data: { data: { text: 'a' } },
    });
    const merged = await save(phone, id, { text: 'ab' }, { base_version: 1, device: 'phone' });
    expect(merged.body).toMatchObject({
      status: 'created',
      checkpoint_version: 3,
      previous: { version: 1, device: 'tablet' },
    });
    expect((await tablet.get(`sessions/${id}/checkpoints`)).body.checkpoints).toMatchObject([
      { version: 3, device: 'phone', superseded_by: null },
      { version: 2, device: 'phone', superseded_by: 1, collected_data: { text: 'b' } },
      { version: 1, device: 'tablet', superseded_by: null },
    ]);
    expect((await tablet.post(`sessions/${id}/resume`)).body).toMatchObject({
      checkpoint_version: 3,
      checkpoint_data: { data: { text: 'ab' } },
    });
  });

  it('one wins when several are saved at once from one version, and the others get a conflict', async () => {
    const { tablet, phone, id } = await devices();
    const saved = await Promise.all(
      [1, 2, 3, 4].map((n) => save(n % 2 === 0 ? tablet : phone, id, { n }, { base_version: 0 })),
    );
    expect(saved.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409]);
    const { checkpoints } = (await tablet.get(`sessions/${id}/checkpoints`)).body as {
      checkpoints: { version: number; superseded_by: unknown }[];
    };
    expect(checkpoints.map(({ version }) => version)).toEqual([4, 3, 2, 1]);
    expect(checkpoints.filter(({ superseded_by }) => superseded_by === null)).toHaveLength(1);
  });

  it('one without a base version is not compared, and its answer names the previous version', async () => {
    const { tablet, phone, id } = await devices();
    await save(tablet, id, { text: 'a' }, { device: 'tablet' });
    expect((await save(phone, id, { text: 'b' })).body).toMatchObject({
      status: 'created',
      previous: { version: 1, device: 'tablet' },
    });
  });
});

describe('after a draft and answers,', () => {
  it('a resume leaves out draft fields answered later, and describes the next action', async () => {
    const { tablet, phone, id } = await devices();
    await save(tablet, id, { problem_area: 'wat', affected_site: 'North De', note: 'half a sent' });
    await submitAnswer(phone, id, { answer: 'power' });
    const { body } = await tablet.post(`sessions/${id}/resume`);
    expect(body).toMatchObject({
      answered_meanwhile: ['problem_area'],
      question: { id: 'affected_site' },
      next_action: { type: 'answer_question', text: 'Next question: Which site is it?' },
    });
    expect((body.checkpoint_data as { data: unknown }).data).toEqual({
      affected_site: 'North De',
      note: 'half a sent',
    });
  });

  it('a resume describes the next action in the language of the session', async () => {
    const api = await platform.person();
    const id = await open(api, { language: 'es' });
    await submitAnswer(api, id, { answer: 'power' });
    expect(((await api.post(`sessions/${id}/resume`)).body.next_action as { text: string }).text).toMatch(
      /^Siguiente pregunta: ¿/,
    );
  });
});

describe('an answer', () => {
  it('from a device with an outdated version gets 409 with the newer answer and overwrites nothing', async () => {
    const { tablet, phone, id } = await devices();
    const { version } = (await submitAnswer(tablet, id, { answer: 'power' })).body;
    await submitAnswer(tablet, id, { question_id: 'problem_area', answer: 'cctv' });
    const lost = await submitAnswer(phone, id, {
      question_id: 'problem_area',
      answer: 'other',
      expected_version: version,
    });
    expect(lost.body).toMatchObject({
      status: 409,
      code: 'answer_superseded',
      current: { question_id: 'problem_area', value: 'cctv' },
    });
    expect((await answersOf(phone, id)).problem_area).toMatchObject({ value: 'cctv', corrections: 1 });
    const { version: seen } = await snapshot(phone, id);
    expect(
      (await submitAnswer(phone, id, { question_id: 'problem_area', answer: 'other', expected_version: seen })).status,
    ).toBe(200);
  });

  it('meant for a question that was answered elsewhere is not applied to the next one', async () => {
    const { tablet, phone, id } = await devices();
    const { version } = await snapshot(phone, id);
    await submitAnswer(tablet, id, { answer: 'power' });
    expect((await submitAnswer(phone, id, { answer: 'other', expected_version: version })).body).toMatchObject({
      status: 409,
      code: 'answer_superseded',
      question: { id: 'affected_site' },
    });
    expect(Object.keys(await answersOf(phone, id))).toEqual(['problem_area']);
  });
});

describe('an offline device', () => {
  const minutesAgo = (minutes: number): string => new Date(Date.now() - minutes * 60_000).toISOString();

  it('has its late answers applied once, however often and in whatever batches it sends them', async () => {
    const { tablet, phone, id } = await devices();
    const answers = [
      { question_id: 'problem_area', answer: 'power', answer_id: 'p-1', answered_at: minutesAgo(9) },
      { question_id: 'affected_site', answer: 'North Depot', answer_id: 'p-2', answered_at: minutesAgo(8) },
    ];
    const key = randomUUID();
    const first = await phone.post(`conversation/${id}/process`, { answers }, { idempotencyKey: key });
    expect((await phone.post(`conversation/${id}/process`, { answers }, { idempotencyKey: key })).body).toEqual(
      first.body,
    );
    // The tablet corrects one answer in the meantime. Then the phone sends the batch again with one more answer, as
    // another request.
    await submitAnswer(tablet, id, { question_id: 'affected_site', answer: 'South Depot' });
    const more = [
      ...answers,
      { question_id: 'problem_summary', answer: 'Dark', answer_id: 'p-3', answered_at: minutesAgo(1) },
    ];
    const again = await submitAnswer(phone, id, { answers: more });
    expect(again.body.results).toMatchObject([
      { question_id: 'problem_area', accepted: true, repeated: true },
      { question_id: 'affected_site', accepted: false, superseded_by: { value: 'South Depot' } },
      { question_id: 'problem_summary', accepted: true },
    ]);
    expect(await answersOf(phone, id)).toMatchObject({
      problem_area: { value: 'power', corrections: 0 },
      affected_site: { value: 'South Depot', corrections: 1 },
      problem_summary: { value: 'Dark', corrections: 0 },
    });
    const { rows } = await platform.pool.query('SELECT 1 FROM session_events WHERE session_id = $1 AND type = $2', [
      id,
      'answer_accepted',
    ]);
    expect(rows).toHaveLength(4);
  });

  it('does not overwrite later answers, even when all its answers are late', async () => {
    const { tablet, phone, id } = await devices();
    await submitAnswer(tablet, id, { answer: 'cctv' });
    const late = await submitAnswer(phone, id, {
      answers: [{ question_id: 'problem_area', answer: 'power', answered_at: minutesAgo(5) }],
    });
    expect([late.status, late.body.results]).toMatchObject([
      200,
      [{ accepted: false, superseded_by: { value: 'cctv' } }],
    ]);
    expect((await answersOf(tablet, id)).problem_area).toMatchObject({ value: 'cctv', corrections: 0 });
    // Of two offline devices, the later answer wins, whichever arrives first.
    const summary = (api: Person, minutes: number, answer: string): Promise<Answer> =>
      submitAnswer(api, id, { answers: [{ question_id: 'affected_site', answer, answered_at: minutesAgo(minutes) }] });
    await summary(tablet, 2, 'newer');
    expect((await summary(phone, 3, 'older')).body.results).toMatchObject([{ accepted: false }]);
    expect((await answersOf(tablet, id)).affected_site).toMatchObject({ value: 'newer', corrections: 0 });
  });
});
