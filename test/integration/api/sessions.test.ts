import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { open, recommended, submitAnswer, snapshot } from '../../support/conversation.js';
import { eventually, startPlatform, type Person, type Platform } from '../../support/platform.js';

let platform: Platform;
beforeAll(async () => {
  platform = await startPlatform();
}, 120_000);
afterAll(() => platform?.close());

describe('the snapshot', () => {
  it('is the same on both of its routes and has its version as ETag', async () => {
    const api = await platform.person();
    const id = await open(api);
    const session = await api.get(`sessions/${id}`);
    const status = await api.get(`conversation/${id}/status`);
    expect(status.body).toEqual(session.body);
    expect(session.headers.get('etag')).toBe(`"v${String(session.body.version)}"`);
  });

  it('gets 304 until the session changes', async () => {
    const api = await platform.person();
    const id = await open(api);
    const etag = (await api.get(`sessions/${id}`)).headers.get('etag') ?? '';
    const unchanged = await api.get(`sessions/${id}`, { headers: { 'If-None-Match': etag } });
    expect([unchanged.status, unchanged.headers.get('etag')]).toEqual([304, etag]);
    for (const list of [`W/${etag}`, `"v0", ${etag}`])
      expect([list, (await api.get(`sessions/${id}`, { headers: { 'If-None-Match': list } })).status]).toEqual([
        list,
        304,
      ]);
    await submitAnswer(api, id, { answer: 'power' });
    expect((await api.get(`sessions/${id}`, { headers: { 'If-None-Match': etag } })).status).toBe(200);
  });

  it('shows the answer that was just acknowledged', async () => {
    const api = await platform.person();
    const id = await open(api);
    for (const answer of ['power', 'North Depot', 'Mains out']) {
      const { body } = await submitAnswer(api, id, { answer });
      expect((await snapshot(api, id)).version).toBeGreaterThanOrEqual(Number(body.version));
    }
  });
});

describe('the list of sessions', () => {
  async function three(): Promise<{ api: Person; ids: string[] }> {
    const api = await platform.person();
    const ids: string[] = [];
    for (const conversation_type of ['troubleshooting', 'initial_setup', 'config_update'])
      ids.unshift(String((await api.post('conversation/start', { conversation_type })).body.session_id));
    return { api, ids };
  }
  const idsIn = (body: Record<string, unknown>): string[] =>
    (body.sessions as { session_id: string }[]).map((item) => item.session_id);

  it('has the caller’s sessions, newest first, in pages', async () => {
    const { api, ids } = await three();
    const first = await api.get('sessions?limit=2');
    expect([idsIn(first.body), first.body.total]).toEqual([ids.slice(0, 2), 3]);
    const second = await api.get(`sessions?limit=2&cursor=${String(first.body.next_cursor)}`);
    expect([idsIn(second.body), second.body.next_cursor]).toEqual([ids.slice(2), null]);
    const colleague = await platform.person({ client: api.clientId });
    expect((await colleague.get('sessions')).body.total).toBe(0);
  });

  it('can be filtered', async () => {
    const { api, ids } = await three();
    await api.post(`sessions/${ids[0]}/cancel`);
    expect(idsIn((await api.get('sessions?state=cancelled')).body)).toEqual([ids[0]]);
    expect(idsIn((await api.get('sessions?conversation_type=troubleshooting&stage=started')).body)).toEqual([ids[2]]);
    expect(idsIn((await api.get('sessions?started_before=2020-01-01')).body)).toEqual([]);
    expect(idsIn((await api.get('sessions?started_after=2020-01-01')).body)).toEqual(ids);
    const admin = await platform.admin();
    expect(idsIn((await admin.get(`sessions?client_id=${api.clientId}`)).body)).toEqual(ids);
  });

  it('coerces its limit and refuses unknown parameters', async () => {
    const { api } = await three();
    expect(idsIn((await api.get('sessions?limit=0')).body)).toHaveLength(1);
    expect(idsIn((await api.get('sessions?limit=5000')).body)).toHaveLength(3);
    for (const [query, pointer] of [
      ['state=lost', 'query:state'],
      ['colour=red', 'query:colour'],
      ['cursor=a.b', 'query:cursor'],
      ['started_after=yesterday', 'query:started_after'],
      ['limit=many', 'query:limit'],
    ]) {
      expect((await api.get(`sessions?${query}`)).body).toMatchObject({ status: 400, errors: [{ pointer }] });
    }
    expect((await api.get('sessions?cursor=abc')).body).toMatchObject({ status: 404, code: 'unknown_cursor' });
  });
});

describe('the timeline', () => {
  interface Sent {
    id: number;
    event: string;
    data: { event: string; timestamp: string; data: Record<string, unknown> };
  }
  function read(text: string): Sent[] {
    return text.split('\n\n').flatMap((block) => {
      const fields = Object.fromEntries(
        block.split('\n').map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)]),
      );
      return fields.id === undefined
        ? []
        : [{ id: Number(fields.id), event: fields.event ?? '', data: JSON.parse(fields.data ?? '') as Sent['data'] }];
    });
  }
  async function events(
    api: Person,
    id: string,
    headers: Record<string, string> = {},
    query = '?follow=false',
  ): Promise<Sent[]> {
    const response = await fetch(`${platform.baseUrl}/api/v1/onboarding/sessions/${id}/events${query}`, {
      headers: { Authorization: `Bearer ${api.bearer}`, ...headers },
    });
    expect(response.headers.get('content-type')).toContain('text/event-stream');
    return read(await response.text());
  }

  it('of a new session has its start, with the version of the snapshot', async () => {
    const api = await platform.person();
    const { body } = await api.post('conversation/start', {});
    const id = String(body.session_id);
    expect([body.version, (await snapshot(api, id)).version]).toEqual([1, 1]);
    expect((await events(api, id)).map(({ id: seq, event }) => [seq, event])).toEqual([[1, 'session_started']]);
  });

  it('is numbered without gaps and can be resumed', async () => {
    const api = await platform.person();
    const { id } = await recommended(api);
    const all = await events(api, id);
    expect(all.map((event) => event.id)).toEqual(all.map((_event, index) => index + 1));
    expect(all[0]).toMatchObject({ event: 'session_started' });
    expect(all.map(({ event }) => event)).toEqual(
      expect.arrayContaining([
        'answer_accepted',
        'question_skipped',
        'recommendations_requested',
        'recommendations_generated',
      ]),
    );
    expect(all.find(({ event }) => event === 'answer_accepted')?.data.data).toMatchObject({
      question_id: 'problem_area',
      value: 'power',
    });
    expect(await events(api, id, { 'Last-Event-ID': '5' })).toEqual(all.slice(5));
  });

  it('followed to the end of the session, ends with the session', async () => {
    const api = await platform.person();
    const id = await open(api);
    const following = events(api, id, {}, '');
    await submitAnswer(api, id, { answer: 'power' });
    await api.post(`sessions/${id}/cancel`);
    expect((await following).at(-1)).toMatchObject({ event: 'state_change', data: { data: { to: 'cancelled' } } });
  });
});

describe('an operation', () => {
  it('that is unknown gets 404', async () => {
    const api = await platform.person();
    const id = await open(api);
    for (const name of ['x', `${id}.unknown-command`, `${id}.erase`, `00000000-0000-4000-8000-000000000000.start`]) {
      expect([name, (await api.get(`operations/${name}`)).status]).toEqual([name, 404]);
    }
  });

  it('of a start is done when the session answers', async () => {
    const api = await platform.person();
    const id = await open(api);
    expect((await api.get(`operations/${id}.start`)).body).toMatchObject({
      status: 'succeeded',
      result: { session_id: id },
    });
  });
});

describe('reading from the workflow', () => {
  const events = async (api: Person, id: string): Promise<number> =>
    (await platform.temporal.workflow.getHandle(`session/${api.clientId}/${id}`).fetchHistory()).events?.length ?? 0;
  const without = (id: string): Promise<unknown> =>
    platform.pool.query('UPDATE sessions SET snapshot = NULL WHERE session_id = $1', [id]);

  it('returns what is not projected and adds no event to the history', async () => {
    const api = await platform.person();
    const id = await open(api);
    await api.post(`conversation/${id}/process`, { answer: 'power' });
    const projected = (await api.get(`sessions/${id}`)).body;
    const before = await events(api, id);
    await without(id);
    expect((await api.get(`sessions/${id}`)).body).toEqual(projected);
    const reads = await Promise.all(Array.from({ length: 8 }, () => api.get(`operations/${id}.start`)));
    expect(new Set(reads.map(({ body }) => body.status))).toEqual(new Set(['succeeded']));
    expect(await events(api, id)).toBe(before);
  });

  it('works for a closed session', async () => {
    const api = await platform.person();
    const id = await open(api);
    expect((await api.post(`sessions/${id}/cancel`)).status).toBe(200);
    const closed = await eventually('closed', async () => {
      const { status } = await platform.temporal.workflow.getHandle(`session/${api.clientId}/${id}`).describe();
      return status.name !== 'RUNNING' && (await api.get(`sessions/${id}`)).body;
    });
    await without(id);
    expect((await api.get(`sessions/${id}`)).body).toEqual(closed);
  });
});
