import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { ApiAnswer } from '../../../tools/demo/api-client.js';
import { startPlatform, type Person, type Platform, type RunningApi } from '../../support/platform.js';
import { OwnRedis } from '../../support/redis.js';

const REDUCED = 'https://iana.org/assignments/http-problem-types#temporary-reduced-capacity';
const start = (person: Person): Promise<ApiAnswer> => person.post('conversation/start', { unknown: true });
/** A request of the critical class `decisions`. It is invalid and gets 400 after it was counted. */
const decide = (person: Person): Promise<ApiAnswer> => person.post('recommendations/approve', { unknown: true });

let platform: Platform;
let redis: OwnRedis;
beforeAll(async () => {
  platform = await startPlatform({ workers: false });
  redis = await OwnRedis.start();
}, 120_000);
afterEach(async () => {
  redis.goOn();
});
afterAll(async () => {
  await platform?.close();
  await redis?.dispose();
});

const api = (config: Record<string, string> = {}): Promise<RunningApi> =>
  platform.startApi({ REDIS_URL: redis.url, REDIS_TIMEOUT_MS: '200', ...config });

async function metric(running: RunningApi, name: string): Promise<number> {
  const text = await running.metrics();
  const line = text.split('\n').find((candidate) => candidate.startsWith(`${name} `));
  return Number(line?.split(' ')[1]);
}

async function breaker(running: RunningApi): Promise<Record<string, unknown>> {
  const { breakers } = (await (await fetch(`${running.baseUrl}/health`)).json()) as {
    breakers: Record<string, Record<string, unknown>>;
  };
  return breakers.redis ?? {};
}

describe('while Redis hangs,', () => {
  it('the fallback admits 50 an hour, critical classes get 503, and the breaker opens at the fifth failure', async () => {
    const running = await api();
    const user = await running.person();
    expect((await start(user)).headers.get('ratelimit-policy')).toBe('"conversation_start";q=100;w=300');
    redis.hang();

    const closed = await decide(user);
    expect([closed.status, closed.headers.get('retry-after')]).toEqual([503, '2']);
    for (let failures = 2; failures <= 5; failures += 1) {
      expect(await breaker(running)).toMatchObject({ state: 'closed', failures: failures - 1 });
      const answer = await start(user);
      expect([answer.status, answer.headers.get('ratelimit-policy')]).toEqual([400, '"fallback";q=50;w=3600']);
    }
    expect(await breaker(running)).toMatchObject({ state: 'open', failures: 5, threshold: 5, reset_seconds: 300 });
    expect(await metric(running, 'rate_limiter_cache_failures')).toBe(5);
    expect(await metric(running, 'rate_limiter_circuit_breaker_open')).toBe(1);
    expect(await metric(running, 'circuit_breaker_state{service="redis"}')).toBe(2);

    const answers = await Promise.all(Array.from({ length: 60 }, () => start(user)));
    // Four of the 50 requests were used before the breaker opened.
    expect(answers.filter(({ status }) => status === 400)).toHaveLength(46);
    const refused = answers.find(({ status }) => status === 429);
    expect(refused?.body).toMatchObject({ code: 'rate_limited', 'violated-policies': ['fallback'] });
    expect(refused?.headers.get('ratelimit')).toMatch(/^"fallback";r=0;t=\d+$/);
    expect(Number(refused?.headers.get('retry-after'))).toBeGreaterThan(3_500);
    // No further request called Redis.
    expect(await metric(running, 'rate_limiter_cache_failures')).toBe(5);
    expect(await metric(running, 'rate_limiter_fallback_cache_hits')).toBe(64);

    const critical = await decide(user);
    expect(critical.body).toMatchObject({ status: 503, type: REDUCED, code: 'reduced_capacity' });
    expect(Number(critical.headers.get('retry-after'))).toBeGreaterThan(280);
    expect(Number(critical.headers.get('retry-after'))).toBeLessThanOrEqual(300);
    expect([critical.headers.get('ratelimit-policy'), critical.headers.get('ratelimit')]).toEqual([
      '"decisions";q=100;w=300',
      null,
    ]);
    // Another user has a separate 50, and answering has a separate limit.
    const other = await running.person();
    expect((await start(other)).headers.get('ratelimit')).toMatch(/^"fallback";r=49;/);
    const answering = await other.post(`conversation/none/process`, { unknown: true });
    expect(answering.headers.get('ratelimit-policy')).toBe('"fallback";q=1200;w=3600');
  });

  it('a successful probe after the reset time closes the breaker', async () => {
    const running = await api({
      RATE_LIMITER_CIRCUIT_BREAKER_RESET_SECONDS: '1',
      RATE_LIMITER_CIRCUIT_BREAKER_THRESHOLD: '2',
    });
    const user = await running.person();
    redis.hang();
    await Promise.all([start(user), start(user)]);
    expect(await breaker(running)).toMatchObject({ state: 'open', threshold: 2 });
    await sleep(1_050);
    // Redis still hangs. One request is the probe, and the others do not wait for it.
    await Promise.all(Array.from({ length: 10 }, () => start(user)));
    expect(await metric(running, 'rate_limiter_cache_failures')).toBe(3);
    redis.goOn();
    await sleep(1_050);
    expect(await metric(running, 'rate_limiter_circuit_breaker_open')).toBe(1);
    const counted = await start(user);
    expect(counted.headers.get('ratelimit-policy')).toBe('"conversation_start";q=100;w=300');
    expect(await breaker(running)).toMatchObject({ state: 'closed', failures: 0, retry_after_seconds: 0 });
    expect(await metric(running, 'rate_limiter_circuit_breaker_open')).toBe(0);
    expect((await decide(user)).status).toBe(400);
  });
});

describe('when Redis is killed,', () => {
  it('no uncritical request fails, and counting starts again when it is back', async () => {
    const running = await api({ RATE_LIMITER_CIRCUIT_BREAKER_RESET_SECONDS: '1' });
    const user = await running.person();
    await start(user);
    await redis.kill();
    const during = await Promise.all(Array.from({ length: 40 }, () => start(user)));
    expect(new Set(during.map(({ status }) => status))).toEqual(new Set([400]));
    expect((await decide(user)).status).toBe(503);
    await redis.run();
    let policy: string | null = null;
    for (let tries = 0; tries < 100 && policy !== '"decisions";q=100;w=300'; tries += 1) {
      const answer = await decide(user);
      policy = answer.status === 503 ? null : answer.headers.get('ratelimit-policy');
      await sleep(100);
    }
    expect(policy).toBe('"decisions";q=100;w=300');
  });
});

describe('an operator', () => {
  it('can change the limit of the fallback', async () => {
    const running = await platform.startApi({ REDIS_URL: 'redis://127.0.0.1:1/0', RATE_LIMITER_FALLBACK_LIMIT: '3' });
    const user = await running.person();
    const answers = [await start(user), await start(user), await start(user), await start(user)];
    expect(answers.map(({ status }) => status)).toEqual([400, 400, 400, 429]);
    expect(answers[3]?.headers.get('ratelimit-policy')).toBe('"fallback";q=3;w=3600');
  });
});
