import { CHECKPOINTS_KEPT } from '../../../src/adapters/postgres/recovery/checkpoint-store.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { open, submitAnswer, snapshot } from '../../support/conversation.js';
import { startPlatform, type Person, type Platform } from '../../support/platform.js';

let platform: Platform;
beforeAll(async () => {
  platform = await startPlatform({ config: { SESSION_RECOVERY_AUTO_CHECKPOINT_INTERVAL: '3600' } });
}, 120_000);
afterAll(() => platform?.close());

async function opened(): Promise<{ api: Person; id: string }> {
  const api = await platform.person();
  return { api, id: await open(api) };
}
const save = (api: Person, id: string, data: Record<string, unknown>, force = false): ReturnType<Person['post']> =>
  api.post(`sessions/${id}/checkpoint`, {
    checkpoint_data: { version: 1, state: 'typing', data, history: ['problem_area'] },
    force,
  });

describe('a checkpoint', () => {
  it('is reported as created, unchanged, skipped or forced', async () => {
    const { api, id } = await opened();
    const created = await save(api, id, { text: 'a' });
    expect([created.status, created.body.status, created.body.checkpoint_version]).toEqual([201, 'created', 1]);
    expect((await save(api, id, { text: 'a' })).body).toEqual({ ...created.body, status: 'unchanged' });
    expect((await save(api, id, { text: 'b' })).body).toMatchObject({ status: 'skipped', checkpoint_version: 1 });
    expect((await save(api, id, { text: 'b' }, true)).body).toMatchObject({ status: 'created', checkpoint_version: 2 });
    const { checkpoints } = (await api.get(`sessions/${id}/checkpoints`)).body;
    expect(checkpoints).toMatchObject([
      {
        version: 2,
        session_id: id,
        current_state: 'typing',
        collected_data: { text: 'b' },
        question_history: ['problem_area'],
      },
      { version: 1, collected_data: { text: 'a' } },
    ]);
    expect((await api.get(`sessions/${id}/checkpoints?limit=1`)).body.checkpoints).toHaveLength(1);
    expect((await snapshot(api, id)).checkpoint_version).toBe(2);
  });

  it('gets a number without gaps among concurrent saves', async () => {
    const { api, id } = await opened();
    const saved = await Promise.all([1, 2, 3, 4].map((n) => save(api, id, { n }, true)));
    expect(saved.map(({ body }) => body.checkpoint_version).sort()).toEqual([1, 2, 3, 4]);
  });

  it('gets 413 above 64 KB, 400 in another form, and 409 on a closed session', async () => {
    const { api, id } = await opened();
    expect((await save(api, id, { text: 'x'.repeat(65_536) })).body).toMatchObject({
      status: 413,
      code: 'checkpoint_too_large',
    });
    expect((await save(api, id, { text: 'x'.repeat(60_000) })).status).toBe(201);
    expect(
      (await api.post(`sessions/${id}/checkpoint`, { checkpoint_data: { state: 'x'.repeat(65), data: {} } })).status,
    ).toBe(400);
    await api.post(`sessions/${id}/cancel`);
    expect((await save(api, id, { text: 'late' }, true)).status).toBe(409);
  });

  it('is encrypted in PostgreSQL and in Redis', async () => {
    const { api, id } = await opened();
    await api.post(`sessions/${id}/checkpoint`, {
      checkpoint_data: { state: 'canary-state', data: { text: 'canary-draft' } },
    });
    const { rows } = await platform.pool.query<{ row: string }>(
      'SELECT c::text AS row FROM checkpoints AS c WHERE session_id = $1',
      [id],
    );
    const hot = await platform.redis.getBuffer(`${platform.config.REDIS_KEY_PREFIX}session:checkpoint:{${id}}`);
    expect(rows).toHaveLength(1);
    expect(hot?.length).toBeGreaterThan(0);
    // PostgreSQL prints bytes as hexadecimal digits.
    const stored = [rows[0]?.row ?? '', hot?.toString('latin1') ?? ''].join(' ');
    for (const canary of ['canary-draft', 'canary-state'])
      for (const form of [canary, Buffer.from(canary).toString('hex')]) expect(stored).not.toContain(form);
  });

  it('keeps the newest of its versions', async () => {
    const { api, id } = await opened();
    for (let version = 1; version <= CHECKPOINTS_KEPT + 5; version += 1) await save(api, id, { version }, true);
    const { rows } = await platform.pool.query<{ version: number }>(
      'SELECT version FROM checkpoints WHERE session_id = $1 ORDER BY version',
      [id],
    );
    expect(rows.map(({ version }) => version)).toEqual(
      Array.from({ length: CHECKPOINTS_KEPT }, (_version, index) => index + 6),
    );
  }, 60_000);

  it('survives the loss of Redis', async () => {
    const { api, id } = await opened();
    await save(api, id, { text: 'kept' });
    await platform.redis.del(`${platform.config.REDIS_KEY_PREFIX}session:checkpoint:{${id}}`);
    expect((await api.post(`sessions/${id}/resume`)).body).toMatchObject({
      checkpoint_data: { data: { text: 'kept' } },
    });
  });
});

describe('a hot draft', () => {
  it('serves a resume without PostgreSQL, which gets 503 when no draft can be read', async () => {
    const { api, id } = await opened();
    await submitAnswer(api, id, { answer: 'power' });
    await save(api, id, { text: 'hot' });
    const cutOff = await platform.startApi({ DATABASE_URL: 'postgres://nobody@127.0.0.1:1/nothing' });
    const there = await cutOff.person({ sub: api.sub, client: api.clientId });
    expect((await there.post(`sessions/${id}/resume`)).body).toMatchObject({
      question: { id: 'affected_site' },
      checkpoint_data: { data: { text: 'hot' } },
    });
    expect((await there.post(`sessions/${id}/resume-link`)).status).toBe(503);

    await platform.redis.del(`${platform.config.REDIS_KEY_PREFIX}session:checkpoint:{${id}}`);
    expect((await there.post(`sessions/${id}/resume`)).status).toBe(503);
    expect((await api.post(`sessions/${id}/resume`)).body).toMatchObject({
      checkpoint_data: { data: { text: 'hot' } },
    });
  });

  it('that is older than the version in the session is not used', async () => {
    const { api, id } = await opened();
    const key = `${platform.config.REDIS_KEY_PREFIX}session:checkpoint:{${id}}`;
    await save(api, id, { text: 'old' });
    const old = await platform.redis.getBuffer(key);
    await save(api, id, { text: 'new' }, true);
    await platform.redis.set(key, old as Buffer);
    expect((await api.post(`sessions/${id}/resume`)).body).toMatchObject({
      checkpoint_version: 2,
      checkpoint_data: { data: { text: 'new' } },
    });
  });
});

describe('the stored data', () => {
  it('contains no answer, name or site in clear text', async () => {
    const api = await platform.person();
    const id = await open(api, { site_name: 'canary-site' });
    for (const answer of ['power', 'canary-place', 'canary-words']) await submitAnswer(api, id, { answer });
    for (const table of ['sessions', 'session_events', 'session_commands']) {
      const { rows } = await platform.pool.query<{ text: string }>(
        `SELECT t::text || encode(coalesce((to_jsonb(t)->>'nothing')::bytea, ''), 'escape') AS text FROM ${table} t WHERE session_id = $1`,
        [id],
      );
      expect(rows.length).toBeGreaterThan(0);
      // bytea is printed in hex, so search for both forms.
      const text = rows.map((row) => row.text).join('\n');
      for (const form of ['canary', Buffer.from('canary').toString('hex')]) expect(text).not.toContain(form);
    }
  });
});

describe('a resume', () => {
  it('returns the state of the session, the draft and the next action', async () => {
    const { api, id } = await opened();
    await submitAnswer(api, id, { answer: 'power' });
    await save(api, id, { text: 'half a sent' });
    const { status, body } = await api.post(`sessions/${id}/resume`, { device: 'tablet' });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      session_id: id,
      resumed_at: 'collecting_info',
      questions_answered: 1,
      checkpoint_version: 1,
      checkpoint_data: { state: 'typing', data: { text: 'half a sent' } },
      question: { id: 'affected_site' },
      next_action: { type: 'answer_question' },
    });
  });

  it('gets 404 with nothing to resume and 409 on a closed session', async () => {
    const { api, id } = await opened();
    expect((await api.post(`sessions/${id}/resume`)).body).toMatchObject({ status: 404, code: 'checkpoint_not_found' });
    await api.post(`sessions/${id}/cancel`);
    expect((await api.post(`sessions/${id}/resume`)).body).toMatchObject({ status: 409, code: 'session_closed' });
  });
});
