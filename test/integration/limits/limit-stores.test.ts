/**
 * One set of guarantees for both sliding logs: in Redis with its clock, and in memory with a clock that the test
 * controls.
 */
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Redis } from 'ioredis';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { untilReady } from '../../../src/adapters/redis/connection.js';
import { openRedis } from '../../../src/compose/redis.js';
import { RedisSlidingLog } from '../../../src/adapters/redis/sliding-log.js';
import type { Decision, LimitStore } from '../../../src/domain/limits/limit-store.js';
import { MemoryLog } from '../../../src/api/limits/memory-log.js';
import { seeded } from '../../chaos/random.js';

interface TestLog {
  readonly store: LimitStore;
  readonly wait: (ms: number) => Promise<void>;
  /** When the newest request was admitted, in milliseconds, or 0 when it has left the window. */
  readonly newest: (key: string) => Promise<number>;
}

/** A loaded machine must not change what is counted. */
const REDIS = { redisUrl: process.env.REDIS_URL ?? '', REDIS_TIMEOUT_MS: 10_000 };
const PREFIX = `limits-${randomUUID()}:`;
let redis: Redis;
beforeAll(async () => {
  redis = openRedis(REDIS, () => undefined);
  await untilReady(redis, 5_000);
});
afterAll(() => redis.quit());

const logs: Record<string, () => TestLog> = {
  Redis: () => ({
    store: new RedisSlidingLog(redis, PREFIX),
    wait: (ms) => sleep(ms),
    newest: async (key) => Number(await redis.lindex(PREFIX + key, '-1')) / 1_000,
  }),
  memory: () => {
    let now = 5_000;
    return { store: new MemoryLog(() => now), wait: async (ms) => void (now += ms), newest: async () => now };
  },
};

describe.each(Object.entries(logs))('the sliding log in %s', (_name, openLog) => {
  it('admits as many requests as the limit, reports how many remain, and refuses the next one', async () => {
    const { store } = openLog();
    const key = randomUUID();
    const policy = { limit: 3, windowSeconds: 60 };
    const decisions: Decision[] = [];
    for (let index = 0; index < 5; index += 1) decisions.push(await store.admit(key, policy));
    expect(decisions.map(({ admitted, remaining }) => [admitted, remaining])).toEqual([
      [true, 2],
      [true, 1],
      [true, 0],
      [false, 0],
      [false, 0],
    ]);
    for (const { resetAfterMs } of decisions) {
      expect(resetAfterMs).toBeGreaterThan(0);
      expect(resetAfterMs).toBeLessThanOrEqual(60_000);
    }
  });

  it('admits again exactly at the reported time, however many requests were refused', async () => {
    const { store, wait, newest } = openLog();
    const key = randomUUID();
    const policy = { limit: 2, windowSeconds: 0.3 };
    await store.admit(key, policy);
    const first = await newest(key);
    await store.admit(key, policy);
    for (;;) {
      const { admitted, resetAfterMs } = await store.admit(key, policy);
      if (admitted) break;
      // Requests are refused only until the first one leaves the window.
      expect(resetAfterMs).toBeGreaterThan(0);
      await wait(Math.min(7, resetAfterMs));
    }
    const again = await newest(key);
    expect(again - first).toBeGreaterThanOrEqual(300 - 0.001);
  });

  it('counts each key separately', async () => {
    const { store } = openLog();
    const policy = { limit: 1, windowSeconds: 60 };
    const [one, two] = [randomUUID(), randomUUID()];
    expect((await store.admit(one, policy)).admitted).toBe(true);
    expect((await store.admit(two, policy)).admitted).toBe(true);
    expect((await store.admit(one, policy)).admitted).toBe(false);
  });

  it('reports correct numbers after the limit was lowered', async () => {
    const { store, wait } = openLog();
    const key = randomUUID();
    for (let index = 0; index < 4; index += 1) {
      await store.admit(key, { limit: 4, windowSeconds: 0.4 });
      await wait(40);
    }
    const lower = { limit: 2, windowSeconds: 0.4 };
    const refused = await store.admit(key, lower);
    expect([refused.admitted, refused.remaining]).toEqual([false, 0]);
    await wait(refused.resetAfterMs + 1);
    expect((await store.admit(key, lower)).admitted).toBe(true);
  });

  it.each([1, 2, 3])('decides a random schedule as a naive count does (seed %i)', async (seed) => {
    const { store, wait, newest } = openLog();
    const random = seeded(seed);
    const key = randomUUID();
    const [limit, windowMs] = [1 + Math.floor(random() * 12), 60 + Math.floor(random() * 100)];
    let [admittedAt, admitted]: [number[], number] = [[], 0];
    for (let step = 0; step < 250; step += 1) {
      if (random() < 0.5) await wait(random() < 0.05 ? random() * windowMs : random() * 8);
      const decision = await store.admit(key, { limit, windowSeconds: windowMs / 1_000 });
      // A refusal reveals its time too: the request that blocks it leaves the window after `resetAfterMs`.
      const blocking = admittedAt[admittedAt.length - limit] ?? 0;
      const at = decision.admitted ? await newest(key) : blocking + windowMs - decision.resetAfterMs;
      admitted += Number(decision.admitted);
      // The machine stalled for a whole window, so the window is empty.
      if (at === 0) {
        admittedAt = [];
        continue;
      }
      const within = admittedAt.filter((time) => time > at - windowMs + 1e-6).length;
      expect([step, decision.admitted]).toEqual([step, within < limit]);
      if (decision.admitted) {
        admittedAt.push(at);
        expect(decision.remaining).toBe(limit - within - 1);
      } else expect(at).toBeGreaterThanOrEqual((admittedAt.at(-1) ?? 0) - 1e-6);
    }
    // Both decisions must occur, otherwise the schedule proves nothing.
    expect(admitted).toBeGreaterThan(limit);
    expect(admitted).toBeLessThan(250);
  });
});

describe('the sliding log in Redis', () => {
  it('admits exactly the limit of a simultaneous burst over several connections', async () => {
    const connections = Array.from({ length: 4 }, () => openRedis(REDIS, () => undefined));
    await Promise.all(connections.map((one) => untilReady(one, 5_000)));
    const stores = connections.map((one) => new RedisSlidingLog(one, PREFIX));
    const key = randomUUID();
    const policy = { limit: 150, windowSeconds: 60 };
    const burst = stores.flatMap((store) => Array.from({ length: 100 }, () => store.admit(key, policy)));
    const decisions = await Promise.all(burst);
    expect(decisions.filter(({ admitted }) => admitted)).toHaveLength(150);
    expect(await redis.llen(PREFIX + key)).toBe(150);
    await Promise.all(connections.map((one) => one.quit()));
  });

  it('never admits more than the limit in any window with racing connections', async () => {
    const connections = Array.from({ length: 3 }, () => openRedis(REDIS, () => undefined));
    await Promise.all(connections.map((one) => untilReady(one, 5_000)));
    const [limit, windowMs] = [20, 250];
    const key = randomUUID();
    // Requests in one microsecond have the same time, so count how often each time was admitted.
    const admitted = new Map<string, number>();
    let refused = 0;
    await Promise.all(
      connections.map(async (one, index) => {
        const [store, random] = [new RedisSlidingLog(one, PREFIX), seeded(90 + index)];
        for (let round = 0; round < 40; round += 1) {
          const decisions = await Promise.all(
            [1, 2, 3].map(() => store.admit(key, { limit, windowSeconds: windowMs / 1_000 })),
          );
          refused += decisions.filter((decision) => !decision.admitted).length;
          const log = await one.lrange(PREFIX + key, '0', '-1');
          for (const time of log)
            admitted.set(time, Math.max(admitted.get(time) ?? 0, log.filter((other) => other === time).length));
          await sleep(random() * 30);
        }
      }),
    );
    const times = [...admitted]
      .flatMap(([time, often]) => Array.from({ length: often }, () => Number(time) / 1_000))
      .sort((a, b) => a - b);
    const fullest = Math.max(
      ...times.map((start, index) => times.slice(index).filter((time) => time < start + windowMs).length),
    );
    expect(fullest).toBe(limit);
    expect(refused + times.length).toBe(360);
    await Promise.all(connections.map((one) => one.quit()));
  });

  it('keeps a log no longer than its window', async () => {
    const key = randomUUID();
    await new RedisSlidingLog(redis, PREFIX).admit(key, { limit: 5, windowSeconds: 30 });
    const ttl = await redis.pttl(PREFIX + key);
    expect(ttl).toBeGreaterThan(0);
    expect(ttl).toBeLessThanOrEqual(30_000);
  });

  it('keeps counting after the clock was set back, and reports the wait in real time', async () => {
    const store = new RedisSlidingLog(redis, PREFIX);
    const key = randomUUID();
    const [seconds = 0] = await redis.time();
    const ahead = String(Number(seconds) * 1_000_000 + 10_000_000);
    await redis.rpush(PREFIX + key, ahead);
    const policy = { limit: 3, windowSeconds: 5 };
    const decisions = [await store.admit(key, policy), await store.admit(key, policy), await store.admit(key, policy)];
    expect(decisions.map(({ admitted }) => admitted)).toEqual([true, true, false]);
    // The requests were counted ten seconds ahead, so the window ends in fifteen.
    expect(decisions[2]?.resetAfterMs).toBeGreaterThan(13_000);
    expect(decisions[2]?.resetAfterMs).toBeLessThanOrEqual(15_000);
    expect(await redis.lrange(PREFIX + key, '0', '-1')).toEqual([ahead, ahead, ahead]);
    expect(await redis.pttl(PREFIX + key)).toBeGreaterThan(13_000);
  });

  it.each([0, 1, 2, 3, 5, 8, 13, 63, 64, 65, 99, 100])(
    'removes exactly the requests that left the window: %i of 100',
    async (gone) => {
      const key = randomUUID();
      const [seconds = 0] = await redis.time();
      const now = Number(seconds) * 1_000_000;
      const times = Array.from({ length: 100 }, (_, index) =>
        String(now - (index < gone ? 90_000_000 - index : 30_000_000 - index)),
      );
      await redis.rpush(PREFIX + key, ...times);
      const { remaining } = await new RedisSlidingLog(redis, PREFIX).admit(key, { limit: 200, windowSeconds: 60 });
      expect(remaining).toBe(200 - (100 - gone) - 1);
      expect((await redis.lrange(PREFIX + key, '0', '-2')).slice(0, 100)).toEqual(times.slice(gone));
    },
  );

  it('works after Redis has lost its scripts', async () => {
    const store = new RedisSlidingLog(redis, PREFIX);
    const key = randomUUID();
    await store.admit(key, { limit: 5, windowSeconds: 30 });
    await redis.script('FLUSH');
    expect((await store.admit(key, { limit: 5, windowSeconds: 30 })).remaining).toBe(3);
  });
});

describe('the sliding log in memory', () => {
  it('evicts the least recently used logs when it is full', async () => {
    const store = new MemoryLog(() => 0, 10);
    const policy = { limit: 4, windowSeconds: 60 };
    for (const key of ['a', 'b', 'c']) for (let index = 0; index < 4; index += 1) await store.admit(key, policy);
    expect((await store.admit('c', policy)).admitted).toBe(false);
    expect((await store.admit('b', policy)).admitted).toBe(false);
    expect((await store.admit('a', policy)).remaining).toBe(3);
  });
});
