/**
 * SQL, script, template and path injection through every text that a client can send, and the security headers of every
 * answer.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { open, recommended, submitAnswer, snapshot } from '../../support/conversation.js';
import { startPlatform, type Person, type Platform } from '../../support/platform.js';
import { CSV, multipart } from '../../support/uploads.js';

let platform: Platform;
beforeAll(async () => {
  platform = await startPlatform();
}, 120_000);
afterAll(() => platform?.close());

const ATTACKS = [
  `'; DROP TABLE sessions; --`,
  `' OR '1'='1`,
  `1); UPDATE sessions SET sub = 'mallory'; --`,
  `\\'; SELECT pg_sleep(10); --`,
  `$1 || (SELECT version())`,
  `<script>alert(document.cookie)</script>`,
  `"><img src=x onerror=alert(1)>`,
  `{{constructor.constructor('return process')().exit()}}`,
  '${process.env.JWT_SECRET}',
  `__proto__`,
  `../../../etc/passwd`,
  `line\u2028separator\u202eright to left`,
] as const;

async function counts(): Promise<unknown> {
  const { rows } = await platform.pool.query<{ sessions: number; tables: number }>(
    `SELECT (SELECT count(*)::int FROM sessions) AS sessions, (SELECT count(*)::int FROM information_schema.tables WHERE table_schema = 'public') AS tables`,
  );
  return rows[0];
}

async function observe(api: Person, id: string, note: string): Promise<number> {
  const { body, type } = multipart([
    { name: 'document', value: CSV, fileName: 'register.csv' },
    { name: 'note', value: note },
  ]);
  const response = await fetch(`${platform.baseUrl}/api/v1/onboarding/site-audit/${id}/observation`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${api.bearer}`, 'Content-Type': type },
    body,
  });
  return response.status;
}

describe('the attack', () => {
  it.each(ATTACKS)('%j stays text in answers, names, notes, reasons, drafts and searches', async (attack) => {
    const api = await platform.person();
    const id = await open(api, { site_name: attack.slice(0, 100), device: attack.slice(0, 100) });
    const before = await counts();
    expect((await submitAnswer(api, id, { answer: 'power' })).status).toBe(200);
    const submitted = await submitAnswer(api, id, { question_id: 'affected_site', answer: attack });
    expect(submitted.status).toBe(200);
    expect(
      (await api.post(`sessions/${id}/checkpoint`, { checkpoint_data: { state: 'draft', data: { text: attack } } }))
        .status,
    ).toBeLessThan(300);
    expect(await observe(api, id, attack)).toBeLessThan(300);
    for (const path of [
      `sessions?client_id=${encodeURIComponent(attack)}`,
      `sessions/${encodeURIComponent(attack)}`,
      `media/${encodeURIComponent(attack)}`,
      `operations/${encodeURIComponent(attack)}`,
      `site-audit/${encodeURIComponent(attack)}/quota`,
    ])
      expect((await api.get(path)).status).toBeLessThan(500);
    const admin = await platform.admin();
    for (const field of ['task_name', 'exception_type', 'session_id'])
      expect((await admin.get(`admin/dlq/tasks?${field}=${encodeURIComponent(attack)}`)).status).toBeLessThan(500);

    const { answers, site_name } = (await snapshot(api, id)) as {
      answers: Record<string, { value: unknown }>;
      site_name: string;
    };
    expect(answers.affected_site?.value).toBe(attack.trim());
    expect(site_name).toBe(attack.slice(0, 100));
    expect(await counts()).toEqual(before);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    const resumed = await api.post(`sessions/${id}/resume`);
    expect(JSON.stringify(resumed.body.checkpoint_data)).toContain(JSON.stringify(attack));
    expect((await api.post(`sessions/${id}/cancel`, { reason: attack })).status).toBe(200);
  });

  it('in a decision is stored as text in the entities', async () => {
    const api = await platform.person();
    const { id, items } = await recommended(api);
    const [approved, ...rejected] = items;
    const { status } = await api.post(`sessions/${id}/decision`, {
      approved_items: [approved?.id],
      rejected_items: rejected.map((item) => ({ id: item.id, reason: ATTACKS[0] })),
      comment: ATTACKS[5],
    });
    expect(status).toBe(202);
    expect(((await counts()) as { sessions: number }).sessions).toBeGreaterThan(0);
  });

  const deep = (levels: number): string => `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`;

  it.each([
    ['process', `{"answer": "a\\u0000b"}`, '/answer'],
    ['process', `{"answer": "yes", "context": {"note": "\\ud800"}}`, '/context/note'],
    ['process', `{"answer": "yes", "context": ${deep(5_000)}}`, '/context/a/a'],
    ['checkpoint', `{"checkpoint_data": {"state": "a\\u0000", "data": {}}}`, '/checkpoint_data/state'],
    ['checkpoint', `{"checkpoint_data": {"state": "a", "data": {"\\u0000": 1}}}`, '/checkpoint_data/data'],
    ['checkpoint', `{"checkpoint_data": {"state": "a", "data": ${deep(5_000)}}}`, '/checkpoint_data/data/a'],
    ['decision', `{"approved_items": [], "modifications": {"x": ${deep(5_000)}}}`, '/modifications/x/a'],
  ])('of text or depth that cannot be stored is rejected by %s with its place', async (route, body, pointer) => {
    const api = await platform.person();
    const id = await open(api);
    const path = route === 'process' ? `conversation/${id}/process` : `sessions/${id}/${route}`;
    const response = await fetch(`${platform.baseUrl}/api/v1/onboarding/${path}`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${api.bearer}`, 'Content-Type': 'application/json' },
      body,
    });
    const problem = (await response.json()) as { status: number; errors: unknown };
    expect(problem).toMatchObject({ status: 400, code: 'invalid_request', errors: [{ pointer }] });
  });

  it.each([
    ['2026-02-31T00:00:00Z', 'x'],
    ['now', '2b1c7f0e-0f37-4d5c-9a5b-6b0f0c1d2e3f'],
    ['0000-01-01T00:00:00Z', '2b1c7f0e-0f37-4d5c-9a5b-6b0f0c1d2e3f'],
    ['2026-02-31T00:00:00Z', '2b1c7f0e-0f37-4d5c-9a5b-6b0f0c1d2e3f'],
    ['2026-01-01T00:00:00+99:99', '2b1c7f0e-0f37-4d5c-9a5b-6b0f0c1d2e3f'],
    ['Sat, 01 Jan 2000 00:00:00 GMT "', '2b1c7f0e-0f37-4d5c-9a5b-6b0f0c1d2e3f'],
  ])('by the cursor %j is an unknown page', async (...cursor) => {
    const api = await platform.person();
    const text = Buffer.from(JSON.stringify(cursor)).toString('base64url');
    expect((await api.get(`sessions?cursor=${text}`)).body).toMatchObject({ status: 404, code: 'unknown_cursor' });
  });

  it('by a token is rejected as a token', async () => {
    for (const who of [{ sub: 'a\0b' }, { client: 'a\0b' }, { sub: '\ud800' }]) {
      const api = await platform.person(who);
      expect((await api.get('sessions')).status).toBe(401);
    }
  });

  it('through JSON keys cannot reach a prototype', async () => {
    const api = await platform.person();
    const id = await open(api);
    const response = await fetch(`${platform.baseUrl}/api/v1/onboarding/sessions/${id}/checkpoint`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${api.bearer}`, 'Content-Type': 'application/json' },
      body: '{"checkpoint_data":{"state":"a","data":{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}}}',
    });
    expect(response.status).toBeLessThan(500);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

describe('every answer', () => {
  it.each(['/health', '/docs', '/openapi.json', '/api/v1/onboarding/sessions', '/nothing'])(
    'from %s has the security headers',
    async (path) => {
      const { headers } = await fetch(platform.baseUrl + path);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('strict-transport-security')).toMatch(/max-age=\d+/);
      expect(headers.get('content-security-policy')).toMatch(/default-src '(self|none)'/);
      expect(headers.get('x-frame-options') ?? '').toMatch(/SAMEORIGIN|DENY/);
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('x-powered-by')).toBeNull();
      expect(headers.get('x-correlation-id')).not.toBeNull();
    },
  );

  it('to a failed request reveals no internals', async () => {
    const api = await platform.person();
    const texts = await Promise.all(
      ['sessions/x', 'media/x', 'nothing'].map(async (path) => JSON.stringify((await api.get(path)).body)),
    );
    for (const text of texts) expect(text).not.toMatch(/at .*\.ts|node_modules|select |postgres|ECONN/i);
  });
});
