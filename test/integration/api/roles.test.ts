/** What each role reaches: its own records, those of its client, or those of every client. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  answered,
  decide,
  idsOf,
  open,
  operation,
  reaches,
  recommended,
  submitAnswer,
} from '../../support/conversation.js';
import { eventually, startPlatform, type Person, type Platform } from '../../support/platform.js';

let platform: Platform;
beforeAll(async () => {
  platform = await startPlatform({
    config: {
      DEAD_LETTER_RETRY_SECONDS: '3600',
      RATE_LIMITS: 'session_changes=1000/300,admin_writes=1000/300,analytics=1000/300',
    },
  });
}, 120_000);
afterAll(() => platform?.close());
beforeEach(() => platform.faults({}));

/** A session of a new client that answered one question, with its owner and the staff of that client. */
async function team(): Promise<{ owner: Person; id: string; admin: Person; approver: Person; analyst: Person }> {
  const owner = await platform.person();
  const staff = (role: 'admin' | 'approver' | 'analyst'): Promise<Person> =>
    platform.person({ role, client: owner.clientId });
  const id = await open(owner);
  return { owner, id, admin: await staff('admin'), approver: await staff('approver'), analyst: await staff('analyst') };
}

const actorOf = (role: string, { sub, clientId }: Person): unknown => ({ role, sub, client_id: clientId });
const sessionIds = ({ sessions }: Record<string, unknown>): string[] =>
  (sessions as { session_id: string }[]).map(({ session_id }) => session_id);

/** A parked step of a new client. */
async function parked(): Promise<{ owner: Person; id: string; task: string; admin: Person }> {
  await platform.faults({ generateRecommendations: { mode: 'permanent' } });
  const owner = await platform.person();
  const admin = await platform.person({ role: 'admin', client: owner.clientId });
  const id = await answered(owner);
  await owner.post(`sessions/${id}/recommendations`);
  const task = await eventually('a dead letter', async () => {
    const { body } = await admin.get(`admin/dlq/tasks?session_id=${id}`);
    return (body.tasks as { task_id: string }[])[0]?.task_id;
  });
  return { owner, id, task, admin };
}

const taskPath = (task: string): string => `admin/dlq/tasks/${encodeURIComponent(task)}`;

describe('an administrator', () => {
  it('acts in the sessions of his client, and everyone can see that it was he', async () => {
    const { owner, id, admin } = await team();
    await submitAnswer(owner, id, { answer: 'power' });
    expect((await submitAnswer(admin, id, { answer: 'North Depot' })).status).toBe(200);
    const { answers } = (await owner.get(`sessions/${id}`)).body as {
      answers: Record<string, Record<string, unknown>>;
    };
    expect(answers.problem_area).not.toHaveProperty('given_by');
    expect(
      Object.values(answers)
        .map(({ given_by }) => given_by)
        .filter((by) => by !== undefined),
    ).toEqual([actorOf('admin', admin)]);
    const stream = await fetch(`${platform.baseUrl}/api/v1/onboarding/sessions/${id}/events?follow=false`, {
      headers: { Authorization: `Bearer ${owner.bearer}` },
    });
    const text = await stream.text();
    expect(text).toContain(`"sub":"${admin.sub}"`);
    const { body } = await admin.get(`dashboard/session-replay/${id}`);
    const given = (body.timeline as { event: string; data: { actor?: { sub: string } } }[])
      .filter(({ event }) => event === 'question_asked')
      .map(({ data }) => data.actor?.sub);
    expect(given).toEqual([owner.sub, admin.sub]);
  });

  it('of another client finds nothing, and changes nothing', async () => {
    const { owner, id } = await team();
    const stranger = await platform.person({ role: 'admin', sub: owner.sub });
    for (const [method, path, body] of [
      ['POST', `conversation/${id}/process`, { answer: 'power' }],
      ['POST', `sessions/${id}/cancel`, {}],
      ['POST', `sessions/${id}/decision`, { approved_items: ['x'] }],
      ['DELETE', `sessions/${id}`, {}],
      ['GET', `dashboard/session-replay/${id}`, undefined],
      ['GET', `operations/${id}.erase`, undefined],
    ] as const)
      expect([path, (await stranger.send(method, path, body, {})).status]).toEqual([path, 404]);
    expect(sessionIds((await stranger.get('sessions')).body)).toEqual([]);
    expect((await owner.get(`sessions/${id}`)).body).toMatchObject({ state: 'started', answers: {} });
  });

  it('lists and counts only what is in his client, and is told so when he names another', async () => {
    const [mine, other] = [await parked(), await parked()];
    const { admin } = mine;
    expect(sessionIds((await admin.get('sessions')).body)).toEqual([mine.id]);
    expect((await admin.get('admin/dlq/tasks')).body).toMatchObject({ total: 1, tasks: [{ task_id: mine.task }] });
    expect((await admin.get('admin/dlq/stats')).body).toMatchObject({ total_tasks: 1, total_failed_tasks: 1 });
    expect((await admin.get('admin/dlq/groups')).body).toMatchObject({ total: 1, groups: [{ open: 1, failures: 1 }] });
    expect((await admin.get(taskPath(other.task))).status).toBe(404);
    expect((await admin.post(`${taskPath(other.task)}/retry`)).status).toBe(404);
    for (const path of ['sessions', 'analytics/funnel', 'dashboard/overview']) {
      const refused = await admin.get(`${path}?client_id=${other.owner.clientId}`);
      expect(refused).toMatchObject({ status: 403, body: { errors: [{ pointer: 'query:client_id' }] } });
    }
    expect(sessionIds((await (await platform.admin()).get(`sessions?client_id=${other.owner.clientId}`)).body)).toEqual(
      [other.id],
    );
  });

  it('works in bulk on the dead letters of his client only', async () => {
    const [mine, other] = [await parked(), await parked()];
    const filter = { task_name: 'generateRecommendations' };
    expect((await mine.admin.post('admin/dlq/retry-all', { filter })).body).toMatchObject({ matched: 1 });
    const running = await mine.admin.post('admin/dlq/retry-all', { filter, dry_run: false });
    expect(running.body).toMatchObject({ matched: 1 });
    await operation(mine.admin, running);
    expect((await other.admin.get(String(running.body.poll))).status).toBe(404);
    expect((await other.admin.get(`admin/dlq/retry-all/${String(running.body.operation_id)}`)).status).toBe(404);
    expect((await mine.admin.delete('admin/dlq/clear', { ...filter, dry_run: false })).body).toMatchObject({
      matched: 1,
    });
    const { body } = await other.admin.get(taskPath(other.task));
    expect(body).toMatchObject({ status: 'open', occurrences: 1, history: [{ event: 'opened' }] });
  });

  it('changes what concerns every client only with all_clients', async () => {
    const { admin, task } = await parked();
    const { fingerprint } = (await admin.get(taskPath(task))).body;
    const change = { status: 'resolved' };
    expect((await admin.post(`admin/dlq/groups/${String(fingerprint)}`, change)).body.code).toBe('forbidden');
    expect((await admin.post('/codec/decode', { payloads: [] })).body.code).toBe('forbidden');
    const everywhere = await platform.admin();
    expect((await everywhere.post(`admin/dlq/groups/${String(fingerprint)}`, change)).status).toBe(200);
    expect((await everywhere.post('/codec/decode', { payloads: [] })).status).toBe(200);
  });
});

describe('an analyst', () => {
  it('sees the numbers of his client, or of every client with all_clients', async () => {
    const [first, second] = [await team(), await team()];
    const total = async (who: Person, query = ''): Promise<unknown> =>
      (await who.get(`analytics/funnel?refresh=true${query}`)).body.total_sessions;
    await eventually('both are projected', async () => (await total(first.analyst)) === 1);
    expect(await total(second.analyst)).toBe(1);
    expect(await total(first.analyst, `&client_id=${first.owner.clientId}`)).toBe(1);
    const everywhere = await platform.person({ role: 'analyst', allClients: true });
    expect(Number(await total(everywhere))).toBeGreaterThanOrEqual(2);
    expect(await total(everywhere, `&client_id=${second.owner.clientId}`)).toBe(1);
    // The answer for one client is never that of another, whoever computed it first.
    expect(await total(first.analyst)).toBe(1);
  });
});

describe('an approver', () => {
  it('reads a session of his client while it awaits a decision, decides it, and follows his decision', async () => {
    const { owner, approver } = await team();
    const { id, items } = await recommended(await platform.person({ client: owner.clientId }));
    expect(sessionIds((await approver.get('sessions')).body)).toEqual([id]);
    for (const path of ['', '/recommendations', '/events?follow=false'])
      expect([path, (await fetchOf(approver, `sessions/${id}${path}`)).status]).toEqual([path, 200]);
    expect((await approver.get(`site-audit/${id}/observations`)).status).toBe(200);
    const key = { idempotencyKey: randomUUID() };
    const body = { approved_items: idsOf(items) };
    const accepted = await approver.send('POST', `sessions/${id}/decision`, body, key);
    expect(accepted.status).toBe(202);
    expect(await operation(approver, accepted)).toMatchObject({ status: 'succeeded', result: { state: 'completed' } });
    expect((await approver.send('POST', `sessions/${id}/decision`, body, key)).status).toBe(202);
    expect((await decide(approver, id, body)).status).toBe(404);
    expect((await approver.get(`sessions/${id}`)).status).toBe(404);
    const { rows } = await platform.pool.query(
      `SELECT approved_by FROM tickets WHERE session_id = $1 UNION ALL SELECT approved_by FROM work_orders WHERE session_id = $1`,
      [id],
    );
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(row).toEqual({ approved_by: actorOf('approver', approver) });
    const admin = await platform.person({ role: 'admin', client: owner.clientId });
    expect((await admin.get(`sessions/${id}`)).body.decided_by).toEqual(actorOf('approver', approver));
  });

  it('finds no session that is still an interview, and none of another client', async () => {
    const { id, approver } = await team();
    const foreign = await recommended(await platform.person());
    for (const session of [id, foreign.id]) {
      expect((await approver.get(`sessions/${session}`)).status).toBe(404);
      expect((await decide(approver, session, { approved_items: idsOf(foreign.items) })).status).toBe(404);
    }
    expect((await submitAnswer(approver, id, { answer: 'power' })).status).toBe(403);
    expect((await approver.delete(`sessions/${id}`)).status).toBe(403);
  });
});

/** For answers that are not JSON. */
function fetchOf(who: Person, path: string): Promise<Response> {
  return fetch(`${platform.baseUrl}/api/v1/onboarding/${path}`, { headers: { Authorization: `Bearer ${who.bearer}` } });
}

describe('all_clients', () => {
  it('means nothing in the token of a client or an approver', async () => {
    const { id, owner } = await team();
    for (const role of ['client', 'approver'] as const) {
      const person = await platform.person({ role, sub: owner.sub, allClients: true });
      expect((await person.get(`sessions/${id}`)).status).toBe(404);
      expect(sessionIds((await person.get('sessions')).body)).toEqual([]);
    }
  });
});

describe('an erasure', () => {
  it('can be followed by the owner and an administrator of the client, not by a colleague', async () => {
    const { owner, id, admin } = await team();
    const colleague = await platform.person({ client: owner.clientId });
    const accepted = await owner.delete(`sessions/${id}`);
    expect((await colleague.get(`operations/${id}.erase`)).status).toBe(404);
    expect(await operation(owner, accepted)).toMatchObject({ status: 'succeeded' });
    expect((await colleague.get(`operations/${id}.erase`)).status).toBe(404);
    expect((await admin.get(`operations/${id}.erase`)).body).toMatchObject({ status: 'succeeded' });
    expect((await (await platform.person({ role: 'admin' })).get(`operations/${id}.erase`)).status).toBe(404);
    expect((await (await platform.admin()).get(`operations/${id}.erase`)).body).toMatchObject({ status: 'succeeded' });
  });
});

describe('a role that a route does not name', () => {
  it('uses the quota of the route like any request', async () => {
    const limited = await platform.startApi({ RATE_LIMITS: 'admin_writes=3/300' });
    const person = await limited.person();
    const statuses: number[] = [];
    for (let turn = 0; turn < 5; turn += 1) statuses.push((await person.post('admin/dlq/retry-all', {})).status);
    expect(statuses).toEqual([403, 403, 403, 429, 429]);
  });
});

describe('a session that an administrator cancels', () => {
  it('is closed for the owner, with the name of the administrator in the event', async () => {
    const { owner, id, admin } = await team();
    expect(
      (await admin.post(`sessions/${id}/cancel`, { reason: 'Asha Menon asked for it, call 98450 12345' })).status,
    ).toBe(200);
    await reaches(owner, id, 'cancelled');
    const { rows } = await platform.pool.query<{ data: unknown }>(
      `SELECT data FROM session_events WHERE session_id = $1 AND type = 'state_change' ORDER BY seq DESC LIMIT 1`,
      [id],
    );
    expect(rows[0]?.data).toEqual({
      from: 'started',
      to: 'cancelled',
      reason: 'other',
      actor: actorOf('admin', admin),
    });
  });
});
