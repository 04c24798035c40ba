/**
 * The cache of analytics answers keeps its guarantees whatever the order of replies, and with foreign values in Redis.
 */
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

/** A cache with separate keys. The test controls when the cache receives the generation. */
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

describe('the analytics cache', () => {
  it('repeats a stored answer byte for byte', async () => {
    const { ask, answerGeneration } = cacheWith();
    const first = ask();
    answerGeneration('1');
    expect(await first).toMatchObject({ json: '{"times":1}', hit: false });
    const second = ask();
    answerGeneration('1');
    expect(await second).toMatchObject({ json: '{"times":1}', hit: true, computedAt: 1_000 });
  });

  it('computes once for two requests, even when the second reads the generation after the answer is stored', async () => {
    const { ask, answerGeneration } = cacheWith();
    const [first, second] = [ask(), ask()];
    answerGeneration('1');
    await first;
    answerGeneration('1');
    expect(await second).toMatchObject({ json: '{"times":1}', hit: true });
  });

  it('does not use an answer that late events have outdated', async () => {
    const { ask, answerGeneration } = cacheWith();
    const first = ask();
    answerGeneration('1');
    await first;
    const second = ask();
    answerGeneration('2');
    expect(await second).toMatchObject({ json: '{"times":2}', hit: false });
  });

  it('computes the answer again when Redis holds a foreign value', async () => {
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
