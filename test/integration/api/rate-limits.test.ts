import { setTimeout as sleep } from 'node:timers/promises';
import { parseList } from 'structured-headers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fullPath } from '../../../src/api/http/route.js';
import { ROUTES } from '../../../src/api/routes/register.js';
import { RESOURCE_CLASSES } from '../../../src/domain/limits/resource-classes.js';
import type { ApiAnswer } from '../../../tools/demo/api-client.js';
import { withoutReferences } from '../../support/openapi.js';
import { startPlatform, type Person, type Platform } from '../../support/platform.js';

const QUOTA_EXCEEDED = 'https://iana.org/assignments/http-problem-types#quota-exceeded';
/** An invalid request that gets 400 after it was counted: the cheapest request of the class. */
const start = (person: Person): Promise<ApiAnswer> => person.post('conversation/start', { unknown: true });
const times = <T>(count: number, work: () => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: count }, work));
const tally = (answers: readonly ApiAnswer[]): Record<number, number> =>
  Object.fromEntries(
    [...new Set(answers.map(({ status }) => status))].map((status) => [
      status,
      answers.filter((a) => a.status === status).length,
    ]),
  );

/** The name and parameters of the only policy in a header. */
function field(answer: ApiAnswer, name: string): { policy: unknown; parameters: Record<string, unknown> } {
  const [[policy, parameters] = [], ...more] = parseList(answer.headers.get(name) ?? '');
  expect(more).toEqual([]);
  return { policy, parameters: Object.fromEntries(parameters ?? new Map<string, unknown>()) };
}

let platform: Platform;
beforeAll(async () => {
  platform = await startPlatform({ workers: false });
}, 120_000);
afterAll(() => platform?.close());

describe('every route', () => {
  it('has a resource class, except the sign of life', () => {
    const unlimited = ROUTES.filter(({ limit }) => limit === 'none');
    expect(unlimited.map(({ path }) => path)).toEqual(['/health/live']);
    const open = ROUTES.filter(({ roles, limit }) => roles === 'public' && limit !== 'none');
    expect(new Set(open.map(({ limit }) => limit))).toEqual(new Set(['public']));
  });

  it('without a token is counted by address', async () => {
    const running = await platform.startApi({ RATE_LIMITS: 'public=5/300' });
    const statuses = [];
    for (let index = 0; index < 7; index += 1) statuses.push((await fetch(`${running.baseUrl}/health`)).status);
    expect(statuses).toEqual([200, 200, 200, 200, 200, 429, 429]);
    expect((await fetch(`${running.baseUrl}/health/live`)).status).toBe(200);
    expect((await (await running.person()).get('sessions')).status).toBe(200);
  });

  it('counts in a class of the table, and every class has a route or names what counts in it', () => {
    const used = new Set(ROUTES.map(({ limit }) => limit));
    for (const [name, row] of Object.entries(RESOURCE_CLASSES))
      expect([name, 'counted' in row]).toEqual([name, !used.has(name as never)]);
  });

  it('is documented with its limit and the headers of its answers', async () => {
    const document = withoutReferences<Document>(await (await fetch(`${platform.baseUrl}/openapi.json`)).json());
    for (const route of ROUTES) {
      const operation = document.paths[fullPath(route).replace(/:(\w+)/g, '{$1}')]?.[route.method];
      if (route.limit === 'none') {
        expect([route.path, operation?.['x-rate-limit'], operation?.responses['429']]).toEqual([
          route.path,
          undefined,
          undefined,
        ]);
        continue;
      }
      const { limit, windowSeconds } = RESOURCE_CLASSES[route.limit];
      expect(operation?.['x-rate-limit']).toMatchObject({ class: route.limit, limit, window_seconds: windowSeconds });
      expect(operation?.description).toContain(`${limit} requests in any ${windowSeconds} seconds`);
      expect(Object.keys(operation?.responses['429']?.headers ?? {}).sort()).toEqual([
        'RateLimit',
        'RateLimit-Policy',
        'Retry-After',
      ]);
      expect(Object.keys(operation?.responses['503']?.headers ?? {})).toContain('Retry-After');
      for (const status of Object.keys(route.responses).filter((one) => one.startsWith('2')))
        expect(Object.keys(operation?.responses[status]?.headers ?? {}).sort()).toEqual([
          'RateLimit',
          'RateLimit-Policy',
        ]);
    }
  });

  interface Document {
    paths: Record<string, Record<string, Operation>>;
  }
  interface Operation {
    description: string;
    'x-rate-limit'?: unknown;
    responses: Record<string, { headers?: object } | undefined>;
  }
});

describe('a user', () => {
  it('may start 100 conversations in five minutes, and the 101st is refused with an exact Retry-After', async () => {
    const [user, other] = [await platform.person(), await platform.person()];
    const begun = Math.floor(performance.now());
    const answers = await times(120, () => start(user));
    expect(tally(answers)).toEqual({ 400: 100, 429: 20 });
    const waited = Math.ceil((performance.now() - begun) / 1_000);
    const refused = await start(user);
    expect(refused.status).toBe(429);
    const retryAfter = Number(refused.headers.get('retry-after'));
    expect(retryAfter).toBeGreaterThanOrEqual(300 - waited - 1);
    expect(retryAfter).toBeLessThanOrEqual(300);
    expect(field(refused, 'ratelimit')).toEqual({ policy: 'conversation_start', parameters: { r: 0, t: retryAfter } });
    expect(field(refused, 'ratelimit-policy')).toEqual({
      policy: 'conversation_start',
      parameters: { q: 100, w: 300 },
    });
    expect(refused.headers.get('cache-control')).toBe('no-store');
    expect(refused.headers.get('content-type')).toBe('application/problem+json');
    expect(refused.body).toMatchObject({
      type: QUOTA_EXCEEDED,
      code: 'rate_limited',
      category: 'rate_limit',
      'violated-policies': ['conversation_start'],
      recovery: { strategy: 'wait_and_retry', retry_after_seconds: retryAfter },
    });
    // Another user and another class are unaffected.
    expect((await start(other)).status).toBe(400);
    expect(field(await user.get('sessions'), 'ratelimit')).toMatchObject({ policy: 'reads', parameters: { r: 1_999 } });
  });

  it('gets the remaining quota with every answer, successful or not', async () => {
    const user = await platform.person();
    const answers = [
      await user.get('sessions'),
      await user.get('sessions?limit=x'),
      await user.get('sessions/no-such-session'),
    ];
    expect(answers.map(({ status }) => status)).toEqual([200, 400, 404]);
    expect(answers.map((answer) => field(answer, 'ratelimit').parameters.r)).toEqual([1_999, 1_998, 1_997]);
    for (const answer of answers)
      expect(field(answer, 'ratelimit-policy')).toEqual({ policy: 'reads', parameters: { q: 2_000, w: 300 } });
  });

  it('is admitted exactly after Retry-After, even with requests in between', async () => {
    const quick = await platform.startApi({ RATE_LIMITS: 'reads=4/2' });
    const user = await quick.person();
    const first = performance.now();
    await user.get('sessions');
    const firstAnswered = performance.now();
    await times(3, () => user.get('sessions'));
    let refusedAt = 0;
    for (;;) {
      const sent = performance.now();
      const { status, headers } = await user.get('sessions');
      const answered = performance.now();
      if (status === 200) {
        // Not earlier than two seconds after the first request was sent, which is before it was counted.
        expect(answered).toBeGreaterThanOrEqual(first + 2_000);
        break;
      }
      expect(status).toBe(429);
      refusedAt = sent;
      expect(sent).toBeLessThan(firstAnswered + 2_000);
      const retryAfter = Number(headers.get('retry-after'));
      expect(retryAfter).toBe(Math.min(2, Math.max(1, retryAfter)));
      await sleep(50);
    }
    expect(refusedAt).toBeGreaterThan(0);
  });

  it('is admitted after waiting for Retry-After', async () => {
    const quick = await platform.startApi({ RATE_LIMITS: 'reads=2/2' });
    const user = await quick.person();
    await times(2, () => user.get('sessions'));
    const refused = await user.get('sessions');
    expect(refused.status).toBe(429);
    await sleep(Number(refused.headers.get('retry-after')) * 1_000);
    expect((await user.get('sessions')).status).toBe(200);
  });

  it('has one count over all API processes', async () => {
    const limits = { RATE_LIMITS: 'reads=10/60' };
    const [one, two] = [await platform.startApi(limits), await platform.startApi(limits)];
    const user = await one.person();
    const same = await two.person({ sub: user.sub, client: user.clientId });
    const answers = await Promise.all(
      Array.from({ length: 30 }, (_, index) => (index % 2 === 0 ? user : same).get('sessions')),
    );
    expect(tally(answers)).toEqual({ 200: 10, 429: 20 });
  });

  it('is charged for requests that its role may not make', async () => {
    const analyst = await platform.person({ role: 'analyst' });
    const forbidden = await analyst.get('sessions');
    expect([forbidden.status, field(forbidden, 'ratelimit').parameters.r]).toEqual([403, 1_999]);
    const client = await platform.person({ sub: analyst.sub, client: analyst.clientId });
    expect(field(await client.get('sessions'), 'ratelimit').parameters.r).toBe(1_998);
  });

  it('is not identifiable in Redis', async () => {
    const user = await platform.person({ sub: 'jane.canary@example.com', client: 'canary-client' });
    await user.get('sessions');
    const keys = await platform.redis.keys('*rate_limit*');
    expect(keys.length).toBeGreaterThan(0);
    expect(keys.join('\n')).not.toMatch(/canary/);
    for (const key of keys) expect(await platform.redis.pttl(key)).toBeLessThanOrEqual(300_000);
  });
});

describe('requests without a valid token', () => {
  it('are counted by address, spend no user’s quota, and never block a valid token', async () => {
    const guarded = await platform.startApi({ RATE_LIMITS: 'unauthenticated=5/60', TRUST_PROXY: '1' });
    const user = await guarded.person();
    const from = (ip: string, token?: string): Promise<Response> =>
      fetch(`${guarded.baseUrl}/api/v1/onboarding/sessions`, {
        headers: { 'X-Forwarded-For': ip, ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }) },
      });
    const sender = `2001:db8:${Math.floor(Math.random() * 0xffff).toString(16)}`;
    const strangers = await Promise.all(
      Array.from({ length: 9 }, (_, index) => from(`${sender}:4200::${index}`, index % 2 ? 'nonsense' : undefined)),
    );
    expect(strangers.map(({ status }) => status).sort()).toEqual([401, 401, 401, 401, 401, 429, 429, 429, 429]);
    const refused = await from(`${sender}:42ff::77`);
    expect([refused.status, refused.headers.get('ratelimit-policy')]).toEqual([429, '"unauthenticated";q=5;w=60']);
    expect(await refused.json()).toMatchObject({ type: QUOTA_EXCEEDED, 'violated-policies': ['unauthenticated'] });
    expect((await from(`${sender}:4300::1`)).status).toBe(401);
    const valid = await from(`${sender}:4200::1`, user.bearer);
    expect([valid.status, valid.headers.get('ratelimit')]).toEqual([200, '"reads";r=1999;t=300']);
  });

  it('cannot choose their address when no proxy is trusted', async () => {
    const guarded = await platform.startApi({
      RATE_LIMITS: 'unauthenticated=3/60',
      REDIS_KEY_PREFIX: `proxy-${Math.random()}:`,
    });
    const statuses = [];
    for (let index = 0; index < 5; index += 1) {
      const headers = { 'X-Forwarded-For': `198.51.100.${index}` };
      statuses.push((await fetch(`${guarded.baseUrl}/api/v1/onboarding/sessions`, { headers })).status);
    }
    expect(statuses).toEqual([401, 401, 401, 429, 429]);
  });
});
