import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ENTITY_TABLES } from '../../../src/adapters/postgres/operations/effect-store.js';
import { DemoClient } from '../../../tools/demo/demo-client.js';
import {
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
import { startPlatform, type Platform } from '../../support/platform.js';

let platform: Platform;
beforeAll(async () => {
  platform = await startPlatform();
}, 120_000);
afterAll(() => platform?.close());

interface Applied {
  recommendation_id: string;
  effect_index: number;
  entity_type: keyof typeof ENTITY_TABLES;
  entity_id: string;
}

async function entities(sessionId: string): Promise<{ type: string; row: Record<string, unknown> }[]> {
  const found = [];
  for (const [type, table] of Object.entries(ENTITY_TABLES)) {
    const { rows } = await platform.pool.query<Record<string, unknown>>(
      `SELECT * FROM ${table} WHERE session_id = $1`,
      [sessionId],
    );
    found.push(...rows.map((row) => ({ type, row })));
  }
  return found;
}

describe('recommendations', () => {
  it('come with evidence and a validation once every required question is answered', async () => {
    const api = await platform.person();
    const { id, items } = await recommended(api);
    expect(items.length).toBeGreaterThan(0);
    for (const item of items) {
      expect(item.evidence.length).toBeGreaterThan(0);
      expect(['supported', 'weak', 'contradicted']).toContain(item.validation.status);
    }
    const { status, body } = await api.get(`sessions/${id}/recommendations`);
    expect([status, body.recommendations]).toEqual([200, items]);
    expect((await snapshot(api, id)).stage).toBe('recommendations_generated');
  });

  it('are rejected with the missing questions before that', async () => {
    const api = await platform.person();
    const id = await open(api);
    await submitAnswer(api, id, { answer: 'power' });
    const { status, body } = await api.post(`sessions/${id}/recommendations`);
    expect([status, body.code]).toEqual([409, 'answers_missing']);
    expect(body.question).toMatchObject({ id: 'affected_site' });
    expect(body.errors).toContainEqual(expect.objectContaining({ pointer: '/answers/problem_summary' }));
  });

  it('are withdrawn by a correction and generated again from the new answers', async () => {
    const api = await platform.person();
    const { id, items } = await recommended(api);
    const corrected = await submitAnswer(api, id, { question_id: 'area_guarded', answer: true });
    expect(corrected.body.state).toBe('collecting_info');
    const again = await recommended(api, id);
    expect(again.items.map((item) => item.title)).not.toEqual(items.map((item) => item.title));
    expect(idsOf(again.items)).not.toEqual(idsOf(items));
  });

  it('are marked as opened only once', async () => {
    const api = await platform.person();
    const { id } = await recommended(api);
    const first = await api.post(`sessions/${id}/review`);
    const second = await api.post(`sessions/${id}/review`);
    expect([first.status, first.body.stage, second.body.version]).toEqual([
      200,
      'approval_decision',
      first.body.version,
    ]);
  });
});

describe('a decision', () => {
  it('creates each approved entity exactly once, with its modifications', async () => {
    const api = await platform.person();
    const { id, items } = await recommended(api);
    const [first] = items;
    const accepted = await decide(api, id, {
      approved_items: idsOf(items),
      modifications: { [String(first?.id)]: { title: 'Guard the stairs' } },
      comment: 'agreed',
    });
    expect(accepted.status).toBe(202);
    const done = await operation(api, accepted);
    const applied = (done.result as { applied: Applied[] }).applied;
    expect(done).toMatchObject({ status: 'succeeded', result: { state: 'completed', stage: 'completed' } });
    const stored = await entities(id);
    expect(stored.map(({ row }) => row.id).sort()).toEqual(applied.map((effect) => effect.entity_id).sort());
    expect(applied).toHaveLength(items.reduce((sum, item) => sum + 1 + item.follow_ups.length, 0));
    const own = applied.find((effect) => effect.recommendation_id === first?.id && effect.effect_index === 0);
    expect(stored.find(({ row }) => row.id === own?.entity_id)).toMatchObject({
      type: first?.kind,
      row: { title: 'Guard the stairs', client_id: api.clientId },
    });
    expect(await reaches(api, id, 'completed')).toMatchObject({ applied, attention: [] });
  });

  it('with dry_run shows what would be created and changes nothing', async () => {
    const api = await platform.person();
    const { id, items } = await recommended(api);
    const before = await snapshot(api, id);
    const [first] = items;
    const { status, body } = await decide(api, id, {
      approved_items: idsOf(items),
      modifications: { [String(first?.id)]: { title: 'Other' } },
      dry_run: true,
    });
    expect([status, body.dry_run]).toEqual([200, true]);
    expect(body.would_apply).toContainEqual(
      expect.objectContaining({
        recommendation_id: first?.id,
        changes: [{ field: 'title', from: first?.payload.title, to: 'Other' }],
      }),
    );
    expect((await snapshot(api, id)).version).toBe(before.version);
    expect(await entities(id)).toEqual([]);
  });

  it.each([true, false])('must name every recommendation and no other (dry_run: %s)', async (dry_run) => {
    const api = await platform.person();
    const { id, items } = await recommended(api);
    const [first, ...rest] = idsOf(items);
    const cases: [Record<string, unknown>, string][] = [
      [{ approved_items: rest }, 'recommendation_not_mentioned'],
      [{ approved_items: [first, ...rest, 'other'] }, 'unknown_recommendation'],
      [
        { approved_items: [first, ...rest], rejected_items: [{ id: first, reason: 'no' }] },
        'recommendation_mentioned_twice',
      ],
      [{ approved_items: [first, ...rest], modifications: { [String(first)]: { title: 7 } } }, 'invalid_modification'],
      [
        {
          approved_items: rest,
          rejected_items: [{ id: first, reason: 'no' }],
          modifications: { [String(first)]: { title: 'x' } },
        },
        'invalid_modification',
      ],
    ];
    for (const [body, code] of cases)
      expect((await decide(api, id, { ...body, dry_run })).body).toMatchObject({ status: 422, code });
    expect((await snapshot(api, id)).state).toBe('awaiting_approval');
  });

  it('that approves nothing returns the session to the interview with the reasons', async () => {
    const api = await platform.person();
    const { id, items } = await recommended(api);
    const { status, body } = await decide(api, id, {
      rejected_items: items.map((item) => ({ id: item.id, reason: `not ${item.kind}` })),
    });
    expect([status, body.state]).toEqual([202, 'collecting_info']);
    expect(await snapshot(api, id)).toMatchObject({
      state: 'collecting_info',
      returned_reasons: items.map((item) => `not ${item.kind}`),
    });
    expect(await entities(id)).toEqual([]);
    const again = await recommended(api, id);
    expect((await decide(api, id, { approved_items: idsOf(again.items) })).status).toBe(202);
    await reaches(api, id, 'completed');
  });

  it('can name its session in the body', async () => {
    const api = await platform.person();
    const { id, items } = await recommended(api);
    const accepted = await api.post('recommendations/approve', { session_id: id, approved_items: idsOf(items) });
    expect(accepted.status).toBe(202);
    await reaches(api, id, 'completed');
    const late = await decide(api, id, { approved_items: idsOf(items) });
    expect([late.status, late.body.code]).toEqual([409, 'session_closed']);
  });

  it('without recommendations gets 409', async () => {
    const api = await platform.person();
    const id = await answered(api);
    for (const dry_run of [true, false])
      expect((await decide(api, id, { approved_items: ['x'], dry_run })).body).toMatchObject({
        status: 409,
        code: 'not_awaiting_approval',
      });
  });

  it('sent twice with one key gets its first answer, even after the session closed', async () => {
    const api = await platform.person();
    const { id, items } = await recommended(api);
    const send = (): ReturnType<typeof api.post> =>
      api.post(`sessions/${id}/decision`, { approved_items: idsOf(items) }, { idempotencyKey: `decide-${id}` });
    const first = await send();
    await reaches(api, id, 'completed');
    const again = await send();
    expect([again.status, again.body.operation_id]).toEqual([202, first.body.operation_id]);
    expect(await entities(id)).toHaveLength(items.reduce((sum, item) => sum + 1 + item.follow_ups.length, 0));
  });
});

describe('cancelling', () => {
  it('ends the session with the reason, once', async () => {
    const api = await platform.person();
    const id = await open(api);
    const { status, body } = await api.post(`sessions/${id}/cancel`, { reason: 'moved away' });
    expect([status, body.state]).toEqual([200, 'cancelled']);
    expect(await reaches(api, id, 'cancelled')).toMatchObject({ close_reason: 'moved away' });
    expect((await api.post(`sessions/${id}/cancel`)).status).toBe(409);
    expect(await open(api)).not.toBe(id);
  });
});

describe('a whole site survey', () => {
  it('leads from the first question to entities', async () => {
    const demoClient = new DemoClient(await platform.person());
    await demoClient.start({ conversation_type: 'site_survey', device: 'phone' });
    expect(await demoClient.answerAll()).toBeGreaterThan(20);
    const items = await demoClient.recommendations();
    const done = await demoClient.approveAll(idsOf(items));
    const { applied } = done.result as { applied: Applied[] };
    expect(await entities(demoClient.sessionId)).toHaveLength(applied.length);
    expect(await demoClient.snapshot()).toMatchObject({ state: 'completed' });
  }, 90_000);
});
