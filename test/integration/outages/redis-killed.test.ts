/** The share of allowed requests that are answered when Redis is killed under load. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ApiAnswer } from '../../../tools/demo/api-client.js';
import { answered, open } from '../../support/conversation.js';
import { eventually, startPlatform, type Person, type Platform } from '../../support/platform.js';
import { OwnRedis } from '../../support/redis.js';

/** Share of allowed requests that must be answered. */
const TARGET = 0.999;
const USERS = 48;
/** Reads of each user without Redis: as many as the fallback allows in an hour. */
const READS = 50;
const POLLS = 50;
/** Concurrent requests. */
const AT_ONCE = 8;

let redis: OwnRedis;
let platform: Platform;
beforeAll(async () => {
  redis = await OwnRedis.start();
  platform = await startPlatform({
    config: { REDIS_URL: redis.url, RATE_LIMITER_CIRCUIT_BREAKER_RESET_SECONDS: '2', RATE_LIMITS: 'reads=100/300' },
  });
}, 120_000);
afterAll(async () => {
  await platform?.close();
  await redis?.dispose();
});

type Work = () => Promise<ApiAnswer>;

/**
 * Runs requests concurrently.
 *
 * @returns the statuses of failed requests, and the total number
 */
async function run(work: readonly Work[]): Promise<{ failures: string[]; total: number }> {
  const queue = [...work];
  const failures: string[] = [];
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
        const { status, body } = await next();
        if (status >= 300) failures.push(`${status} ${String(body.code)}`);
      }
    }),
  );
  return { failures, total: work.length };
}

async function breakerOf(): Promise<string | undefined> {
  const { breakers } = (await (await fetch(`${platform.baseUrl}/health`)).json()) as {
    breakers: Record<string, { state: string }>;
  };
  return breakers.redis?.state;
}

it('with Redis killed, the fallback answers allowed requests, others are refused, and the breaker closes later', async () => {
  const users: { person: Person; id: string }[] = [];
  while (users.length < USERS) {
    const person = await platform.person();
    users.push({ person, id: await open(person) });
  }
  const rounds = Array.from({ length: READS }, (_, round) => round);
  const read =
    ({ person, id }: (typeof users)[number]): Work =>
    () =>
      person.get(`sessions/${id}`);
  const poll =
    ({ person, id }: (typeof users)[number]): Work =>
    () =>
      person.get(`sessions/${id}/events?follow=false`);

  const whole = run(rounds.flatMap(() => users.flatMap((user) => [read(user), poll(user)])));
  await redis.kill();
  const { failures, total } = await whole;
  const share = 1 - failures.length / total;
  console.info(
    `Redis killed: ${total - failures.length} of ${total} allowed requests succeeded (${(share * 100).toFixed(3)} %)`,
  );
  expect(total).toBe(USERS * (READS + POLLS));
  expect(share, failures.join(', ')).toBeGreaterThanOrEqual(TARGET);
  expect(await breakerOf()).not.toBe('closed');

  const late = await platform.person();
  const session = await answered(late);
  const statuses: number[] = [];
  // `answered` made no read, so all fifty reads remain.
  for (let count = 0; count <= READS; count += 1) statuses.push((await late.get(`sessions/${session}`)).status);
  expect(statuses).toEqual([...rounds.map(() => 200), 429]);
  for (const critical of [
    await late.post('recommendations/approve', {}),
    await late.post(`sessions/${session}/decision`, {}),
    await late.post(`site-audit/${session}/uploads`),
  ])
    expect([critical.status, critical.body.code]).toEqual([503, 'reduced_capacity']);

  await redis.run();
  await eventually('the breaker is closed, after its pause and one request', async () => {
    await late.get(`operations/${session}.x`);
    return (await breakerOf()) === 'closed';
  });
  const counted = await late.get(`sessions/${session}`);
  expect([counted.status, counted.headers.get('ratelimit-policy')]).toEqual([200, '"reads";q=100;w=300']);
}, 240_000);
