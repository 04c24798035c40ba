/** The cache of answers beside slow and broken neighbours: what it promises must not depend on who answers first. */
import { randomUUID } from 'node:crypto';
import type { Redis } from 'ioredis';
import { Registry } from 'prom-client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RedisAnalyticsCache } from '../../../src/adapters/redis/analytics-cache.js';
import { untilReady } from '../../../src/adapters/redis/connection.js';
import { openRedis } from '../../../src/compose/redis.js';
import { analyticsMetrics } from '../../../src/api/analytics/analytics-metrics.js';
import { AnalyticsCache } from '../../../src/api/analytics/cache.js';

let redis: Redis;
beforeAll(async () => {
  redis = openRedis({ redisUrl: process.env.REDIS_URL ?? '', REDIS_TIMEOUT_MS: 10_000 }, () => undefined);
  await untilReady(redis, 5_000);
});
afterAll(() => redis?.quit());

/** A cache with keys of its own; the moments at which it hears of the generation are in the hands of the test. */
function cacheWith() {
  const prefix = `${randomUUID()}:`;
  const waiting: ((generation: string) => void)[] = [];
  let computed = 0;
  const cache = new AnalyticsCache({
    store: new RedisAnalyticsCache(redis, prefix),
    generation: () => new Promise((resolve) => waiting.push(resolve)),
    metrics: analyticsMetrics(new Registry()),
    ttlSeconds: 300,
    clock: () => 1_000,
  });
  const ask = (refresh = false): Promise<{ json: string; hit: boolean }> =>
    cache.getOrCompute({ name: 'a', clientId: undefined, parameters: {}, refresh }, () =>
      Promise.resolve({ times: (computed += 1) }),
    );
  return { ask, answerGeneration: (generation: string) => waiting.shift()?.(generation), prefix };
}

describe('the cache of answers', () => {
  it('gives what was sent before, word for word', async () => {
    const { ask, answerGeneration } = cacheWith();
    const first = ask();
    answerGeneration('1');
    expect(await first).toMatchObject({ json: '{"times":1}', hit: false });
    const second = ask();
    answerGeneration('1');
    expect(await second).toMatchObject({ json: '{"times":1}', hit: true, computedAt: 1_000 });
  });

  it('computes once, also for one that looked before it was kept and heard of the generation after', async () => {
    const { ask, answerGeneration } = cacheWith();
    const [first, second] = [ask(), ask()];
    answerGeneration('1');
    await first;
    answerGeneration('1');
    expect(await second).toMatchObject({ json: '{"times":1}', hit: true });
  });

  it('gives nothing that late events have overtaken', async () => {
    const { ask, answerGeneration } = cacheWith();
    const first = ask();
    answerGeneration('1');
    await first;
    const second = ask();
    answerGeneration('2');
    expect(await second).toMatchObject({ json: '{"times":2}', hit: false });
  });

  it('computes where something else lies', async () => {
    const { ask, answerGeneration, prefix } = cacheWith();
    const first = ask();
    answerGeneration('1');
    await first;
    const keys = await redis.keys(`${prefix}*`);
    expect(keys).toHaveLength(1);
    await redis.set(keys[0] ?? '', 'not ours');
    const second = ask();
    answerGeneration('1');
    expect(await second).toMatchObject({ json: '{"times":2}', hit: false });
  });
});
