import type { AddressInfo } from 'node:net';
import { Gauge, Registry } from 'prom-client';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BREAKERS } from '../../../src/domain/limits/breakers.js';
import { fullPath } from '../../../src/api/http/route.js';
import { ROUTES } from '../../../src/api/routes/register.js';
import { createMetricsServer } from '../../../src/api/metrics-server.js';
import { open } from '../../support/conversation.js';
import { withoutReferences } from '../../support/openapi.js';
import { eventually, startPlatform, type Platform } from '../../support/platform.js';

let platform: Platform;
const UI = 'http://127.0.0.1:8233';
beforeAll(async () => {
  platform = await startPlatform({ config: { TEMPORAL_UI_URL: UI } });
}, 120_000);
afterAll(() => platform?.close());

const get = (path: string, init: RequestInit = {}): Promise<Response> => fetch(platform.baseUrl + path, init);

/** The health entry of a closed breaker without failures. */
function closed(service: string): object {
  const { failures, resetSeconds } = BREAKERS[service as keyof typeof BREAKERS];
  return { state: 'closed', failures: 0, threshold: failures, reset_seconds: resetSeconds, retry_after_seconds: 0 };
}

interface Operation {
  operationId: string;
  security: unknown[];
  parameters?: { name: string }[];
  responses: Record<string, unknown>;
}

describe('health', () => {
  it.each(['/health', '/health/ready', '/api/v1/onboarding/health', '/health/'])(
    '%s names every dependency',
    async (path) => {
      const body = await eventually('healthy', async () => {
        const response = await get(path);
        const answer = (await response.json()) as { status: string };
        return response.status === 200 && answer.status === 'healthy' && answer;
      });
      expect(body).toEqual({
        status: 'healthy',
        checks: { temporal: 'pass', database: 'pass', redis: 'pass', temporal_workers: 'pass' },
        breakers: Object.fromEntries(
          ['redis', 'redis_cache', 'postgres', 'temporal', 'storage'].map((service) => [service, closed(service)]),
        ),
      });
    },
  );

  it('is degraded without Redis or PostgreSQL, unhealthy without Temporal, and alive in every case', async () => {
    const nowhere = '127.0.0.1:1';
    const degraded = await platform.startApi({
      REDIS_URL: `redis://${nowhere}/0`,
      DATABASE_URL: `postgres://x@${nowhere}/x`,
    });
    const one = await fetch(`${degraded.baseUrl}/health`);
    expect([one.status, await one.json()]).toMatchObject([
      200,
      { status: 'degraded', checks: { temporal: 'pass', redis: 'fail', database: 'fail' } },
    ]);
    const unhealthy = await platform.startApi({ TEMPORAL_ADDRESS: nowhere });
    const two = await fetch(`${unhealthy.baseUrl}/health/ready`);
    expect([two.status, await two.json()]).toMatchObject([
      503,
      { status: 'unhealthy', checks: { temporal: 'fail', database: 'pass' } },
    ]);
    expect((await fetch(`${unhealthy.baseUrl}/health/live`)).status).toBe(200);
  });
});

describe('an unreachable dependency', () => {
  it('gives 503 with Retry-After and reveals no internals', async () => {
    const away = await platform.startApi({
      DATABASE_URL: 'postgres://x:hunter2@127.0.0.1:1/x',
      COMMAND_DEADLINE_SECONDS: '2',
    });
    const api = await away.person();
    const { status, body, headers } = await api.post('conversation/start', {});
    expect([status, body.code]).toEqual([503, 'temporarily_unavailable']);
    expect(Number(headers.get('retry-after'))).toBeGreaterThanOrEqual(1);
    expect(JSON.stringify(body)).not.toMatch(/127\.0\.0\.1|hunter2|ECONN/);
  });

  it('gives 503 and starts nothing when it is Temporal', async () => {
    const away = await platform.startApi({ TEMPORAL_ADDRESS: '127.0.0.1:1', COMMAND_DEADLINE_SECONDS: '2' });
    const api = await away.person();
    expect((await api.post('conversation/start', {})).status).toBe(503);
    const back = await platform.person({ sub: api.sub, client: api.clientId });
    expect((await back.get('sessions')).body.total).toBe(0);
    expect((await back.post('conversation/start', {})).status).toBe(201);
  });

  it('lets an open session continue when it is PostgreSQL', async () => {
    const api = await platform.person();
    const id = await open(api);
    const away = await platform.startApi({ DATABASE_URL: 'postgres://x@127.0.0.1:1/x' });
    const same = await away.person({ sub: api.sub, client: api.clientId });
    expect((await same.post(`conversation/${id}/process`, { answer: 'power' })).body).toMatchObject({
      question: { id: 'affected_site' },
    });
    expect((await same.get(`sessions/${id}`)).body).toMatchObject({ answers: { problem_area: { value: 'power' } } });
    const stranger = await away.person({ client: api.clientId });
    expect((await stranger.get(`sessions/${id}`)).status).toBe(404);
    expect((await stranger.post(`conversation/${id}/process`, { answer: 'power' })).status).toBe(404);
  });
});

describe('the documentation', () => {
  it('is OpenAPI 3.1 with exactly the routes', async () => {
    const document = withoutReferences<{
      openapi: string;
      paths: Record<string, Record<string, Operation>>;
    }>(await (await get('/openapi.json')).json());
    expect(document.openapi).toBe('3.1.0');
    const documented = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method} ${path}`),
    );
    expect(documented.sort()).toEqual(
      ROUTES.map((route) => `${route.method} ${fullPath(route).replace(/:(\w+)/g, '{$1}')}`).sort(),
    );
    const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.values(methods).map((operation) => ({ path, operation })),
    );
    expect(new Set(operations.map(({ operation }) => operation.operationId)).size).toBe(operations.length);
    for (const { path, operation } of operations) {
      expect(Object.keys(operation.responses)).toContain('default');
      const inPath = [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]);
      expect(operation.parameters?.map(({ name }) => name) ?? []).toEqual(expect.arrayContaining(inPath));
    }
  });

  it('is a page that loads everything from the same origin', async () => {
    const page = await get('/docs');
    const html = await page.text();
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    const links = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map((match) => match[1] ?? '');
    expect(links.length).toBeGreaterThan(2);
    for (const link of links) expect([link, (await get(link)).status]).toEqual([link, 200]);
    expect((await get('/docs/assets/package.json')).status).toBe(404);
  });
});

describe('the metrics', () => {
  it('count requests by the template of the route', async () => {
    const api = await platform.person();
    const id = await open(api);
    await api.get(`sessions/${id}`);
    const text = await platform.metrics();
    expect(text).toContain('route="/api/v1/onboarding/sessions/:id",status="200"');
    expect(text).not.toContain(id);
  });

  it('are served on a port of their own, computed at most once a second, and not on the public one', async () => {
    expect((await get('/metrics')).status).toBe(404);
    let computed = 0;
    const registry = new Registry();
    new Gauge({ name: 'scrapes', help: 'scrapes', registers: [registry], collect: () => void (computed += 1) });
    const server = createMetricsServer(registry);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const texts = await Promise.all(Array.from({ length: 50 }, async () => (await fetch(`${url}/metrics`)).text()));
    expect(new Set(texts.map((text) => text.includes('scrapes')))).toEqual(new Set([true]));
    expect(computed).toBeLessThan(10);
    expect((await fetch(`${url}/other`)).status).toBe(404);
    server.close();
  });
});

describe('the codec of the Temporal UI', () => {
  const b64 = (text: string): string => Buffer.from(text).toString('base64');
  const plain = { payloads: [{ metadata: { encoding: b64('json/plain') }, data: b64('"a canary"') }] };

  it('encodes and decodes for an administrator', async () => {
    const admin = await platform.admin();
    const encoded = await admin.post('/codec/encode', plain, { headers: { 'X-Namespace': 'default' } });
    expect(encoded.status).toBe(200);
    const [payload] = encoded.body.payloads as { metadata: { encoding: string }; data: string }[];
    expect(Buffer.from(payload?.metadata.encoding ?? '', 'base64').toString()).toBe('binary/encrypted');
    expect(Buffer.from(payload?.data ?? '', 'base64').includes('canary')).toBe(false);
    const decoded = await admin.post('/codec/decode', encoded.body);
    expect(decoded.body).toEqual(plain);
  });

  it('decodes what a session keeps in Temporal', async () => {
    const api = await platform.person();
    const id = await open(api, { site_name: 'canary-site' });
    const history = await platform.temporal.workflow.getHandle(`session/${api.clientId}/${id}`).fetchHistory();
    const input = history.events?.[0]?.workflowExecutionStartedEventAttributes?.input?.payloads?.[0];
    const asJson = {
      metadata: Object.fromEntries(
        Object.entries(input?.metadata ?? {}).map(([key, bytes]) => [key, Buffer.from(bytes).toString('base64')]),
      ),
      data: Buffer.from(input?.data ?? []).toString('base64'),
    };
    expect(JSON.stringify(history)).not.toContain('canary-site');
    const decoded = await (await platform.admin()).post('/codec/decode', { payloads: [asJson] });
    const [payload] = decoded.body.payloads as { data: string }[];
    expect(Buffer.from(payload?.data ?? '', 'base64').toString()).toContain('canary-site');
  });

  it('is closed to all other roles', async () => {
    for (const role of ['client', 'analyst'] as const)
      expect((await (await platform.person({ role })).post('/codec/decode', plain)).status).toBe(403);
    expect((await get('/codec/decode', { method: 'POST', body: JSON.stringify(plain) })).status).toBe(401);
    expect((await (await platform.person()).post('/codec/sign-in')).status).toBe(403);
    expect((await (await platform.admin({ allClients: false })).post('/codec/sign-in')).status).toBe(403);
    expect((await get(`/codec/login?code=${'x'.repeat(60)}`, { redirect: 'manual' })).status).toBe(401);
  });

  it('refuses what it cannot decode', async () => {
    const foreign = {
      payloads: [
        {
          metadata: { encoding: b64('binary/encrypted') },
          data: b64('\u0002k9 nonsense that is long enough to hold a nonce'),
        },
      ],
    };
    expect((await (await platform.admin()).post('/codec/decode', foreign)).body).toMatchObject({
      status: 400,
      code: 'undecodable_payload',
    });
  });

  it('accepts the cookie of the login link only from the pages of the Temporal UI', async () => {
    const admin = await platform.admin();
    const { body: signIn } = await admin.post('/codec/sign-in');
    const link = new URL(String(signIn.url));
    const login = await get(link.pathname + link.search, { redirect: 'manual' });
    expect([login.status, login.headers.get('location')]).toEqual([303, UI]);
    const setCookie = login.headers.get('set-cookie') ?? '';
    expect(setCookie).toMatch(/^onward_codec=[^;]+; HttpOnly; Path=\/; SameSite=Strict; Max-Age=3600$/);
    expect(link.href + setCookie).not.toContain(admin.bearer.split('.')[2]);
    // A link works once.
    expect((await get(link.pathname + link.search, { redirect: 'manual' })).status).toBe(401);
    const audited = await platform.pool.query('SELECT action FROM audit_log WHERE actor_sub = $1 ORDER BY id', [
      admin.sub,
    ]);
    expect(audited.rows).toEqual([{ action: 'codec_sign_in' }, { action: 'codec_login' }]);
    const cookie = setCookie.split(';')[0] ?? '';
    const decode = (origin?: string): Promise<Response> =>
      get('/codec/decode', {
        method: 'POST',
        headers: { cookie, ...(origin === undefined ? {} : { origin }) },
        body: JSON.stringify(plain),
      });
    const good = await decode(UI);
    expect([
      good.status,
      good.headers.get('access-control-allow-origin'),
      good.headers.get('access-control-allow-credentials'),
    ]).toEqual([200, UI, 'true']);
    expect((await decode('http://evil.example')).status).toBe(403);
    expect((await decode()).status).toBe(403);
    expect((await get('/api/v1/onboarding/sessions', { headers: { cookie } })).status).toBe(401);
  });

  it('decodes fifty pages of a session in a minute for one administrator', async () => {
    const admin = await platform.admin();
    const pages = Array.from({ length: 50 * 41 }, (_, call) => call);
    const statuses = new Set<number>();
    const walk = async (): Promise<void> => {
      while (pages.pop() !== undefined) statuses.add((await admin.post('/codec/decode', plain)).status);
    };
    await Promise.all([walk(), walk(), walk(), walk()]);
    expect([...statuses]).toEqual([200]);
  }, 120_000);

  it('answers the preflight of the UI', async () => {
    const preflight = await get('/codec/decode', { method: 'OPTIONS', headers: { origin: UI } });
    expect([preflight.status, preflight.headers.get('access-control-allow-origin')]).toEqual([204, UI]);
  });
});

describe('every answer', () => {
  it('has a correlation id, which is the one of the request when that is valid', async () => {
    const id = `trace-${randomUUID()}`;
    expect((await get('/health/live', { headers: { 'X-Correlation-ID': id } })).headers.get('x-correlation-id')).toBe(
      id,
    );
    const odd = await get('/nowhere', { headers: { 'X-Correlation-ID': 'a b<script>' } });
    const { correlation_id } = (await odd.json()) as { correlation_id: string };
    expect(correlation_id).toMatch(/^[0-9a-f-]{36}$/);
    expect(odd.headers.get('x-correlation-id')).toBe(correlation_id);
  });

  it('for an unknown path is a 404 problem, and for another method a 405 with Allow', async () => {
    const unknown = await get('/api/v1/onboarding/nothing');
    expect([unknown.status, unknown.headers.get('content-type')]).toEqual([404, 'application/problem+json']);
    const wrong = await get(`/api/v1/onboarding/sessions/${randomUUID()}`, { method: 'PUT' });
    expect([wrong.status, wrong.headers.get('allow')]).toEqual([405, 'GET, DELETE, HEAD']);
    expect((await get('/api/v1/onboarding/conversation/start')).headers.get('allow')).toBe('POST');
    expect((await get('/api/v1/onboarding/sessions/%E0%A4%A')).status).toBe(400);
  });

  it('hides the server software', async () => {
    const { headers } = await get('/health/live');
    expect(headers.get('x-powered-by')).toBeNull();
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('strict-transport-security')).not.toBeNull();
  });
});
