/** What a client observes while one server is down, on a real stack whose processes are stopped and killed. */
import { execFileSync } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadConfig, type Config } from '../../../src/config.js';
import { signToken } from '../../../tools/commands/sign-token.js';
import { readRunningStack } from '../../../tools/stack/stack-file.js';
import { isHealthy } from '../../../tools/stack/running-stack.js';
import { demoAnswer } from '../../../tools/demo/demo-answers.js';
import { ApiClient, type ApiAnswer } from '../../../tools/demo/api-client.js';
import { DemoClient } from '../../../tools/demo/demo-client.js';
import { HeldUpload } from '../../support/held-upload.js';
import { LocalStack, until } from '../../support/local-stack.js';
import { multipart, png } from '../../support/uploads.js';

let stack: LocalStack;
let api: ApiClient;
let demoClient: DemoClient;
let token: string;
let config: Config;

beforeAll(async () => {
  stack = await LocalStack.prepare();
  await stack.start();
  config = loadConfig({ ...stack.env, ...readRunningStack(stack.dataDir)?.environment });
  token = await signToken(config, { role: 'client', sub: 'outage-walker', client: 'outage-client' });
  api = new ApiClient(stack.url, token);
  demoClient = new DemoClient(api);
  await demoClient.start({});
}, 120_000);

afterAll(() => stack.dispose(), 60_000);

async function pidOf(role: string): Promise<number> {
  let pid: number | undefined;
  await until(async () => (pid = (await stack.pids()).get(role)) !== undefined, 30_000);
  return pid as unknown as number;
}

/** Kills a process and waits until it is replaced and the stack is healthy again. */
async function killAndRecover(role: string): Promise<void> {
  const pid = await pidOf(role);
  process.kill(pid, 'SIGKILL');
  await until(async () => ((await stack.pids()).get(role) ?? pid) !== pid, 30_000);
}

/** The next answer, sent once. */
async function answerNext(): Promise<ApiAnswer & { questionId: string; value: unknown }> {
  const question = demoClient.question;
  if (question === null) throw new Error('no question is left');
  const value = demoAnswer(question, 1);
  const answer = await api.post(`conversation/${demoClient.sessionId}/process`, {
    question_id: question.id,
    answer: value,
  });
  if (answer.status === 200) demoClient.question = answer.body.question as typeof demoClient.question;
  return { ...answer, questionId: question.id, value: value === 'skip' ? null : value };
}

/** An upload of a few bytes. */
async function uploadNote(where: string, text: string): Promise<ApiAnswer> {
  const { body, type } = multipart([{ name: 'document', value: text, fileName: 'note.txt' }]);
  const headers = { Authorization: `Bearer ${token}`, 'Content-Type': type };
  const response = await fetch(`${stack.url}/api/v1/onboarding/${where}`, { method: 'POST', headers, body });
  return {
    status: response.status,
    body: (await response.json()) as Record<string, unknown>,
    headers: response.headers,
  };
}

describe('during an outage,', () => {
  it('with the worker stopped, an answer gets 202 and is applied once, even after a kill of Temporal', async () => {
    const worker = await pidOf('worker');
    process.kill(worker, 'SIGSTOP');
    const accepted = await answerNext();
    expect(accepted.status).toBe(202);
    expect((await api.get(String(accepted.body.poll))).body.status).toBe('running');

    await killAndRecover('temporal');
    process.kill(worker, 'SIGCONT');
    const operation = await demoClient.finished(accepted);
    expect(operation.status).toBe('succeeded');
    demoClient.question = (operation.result as { question: typeof demoClient.question }).question;

    const answers = (await demoClient.snapshot()).answers as Record<string, { value: unknown; corrections: number }>;
    expect(answers[accepted.questionId]).toMatchObject({ value: accepted.value, corrections: 0 });
  }, 120_000);

  it('with Temporal stopped, an answer gets 503 with Retry-After and is not applied', async () => {
    const temporal = await pidOf('temporal');
    process.kill(temporal, 'SIGSTOP');
    const refused = await answerNext();
    expect(refused.status).toBe(503);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThanOrEqual(1);
    expect(refused.body).toMatchObject({ status: 503, code: 'temporarily_unavailable' });
    process.kill(temporal, 'SIGCONT');
    await until(() => isHealthy(stack.url), 30_000);
    expect(
      (
        await demoClient.sendWithRetries('POST', `conversation/${demoClient.sessionId}/process`, {
          question_id: refused.questionId,
          answer: refused.value ?? 'skip',
        })
      ).status,
    ).toBe(200);
    demoClient.question = (await demoClient.snapshot()).question as typeof demoClient.question;
  }, 120_000);

  it('after the worker is killed, the next answer is applied when it is back', async () => {
    await killAndRecover('worker');
    const answer = await answerNext();
    expect([200, 202]).toContain(answer.status);
    if (answer.status === 202) await demoClient.finished(answer);
    demoClient.question = (await demoClient.snapshot()).question as typeof demoClient.question;
  }, 120_000);

  it('with PostgreSQL stopped, the interview continues and the projection catches up', async () => {
    // A suspended server is worse than a closed one, because its connections stay open without an answer.
    const postgres = await pidOf('postgres');
    const backends = execFileSync('pgrep', ['-P', String(postgres)])
      .toString()
      .trim()
      .split('\n')
      .map(Number);
    for (const pid of [postgres, ...backends]) process.kill(pid, 'SIGSTOP');
    const during = await answerNext();
    expect(during.status).toBe(200);
    for (const pid of [postgres, ...backends]) process.kill(pid, 'SIGKILL');
    await until(() => isHealthy(stack.url), 60_000);
    const snapshot = await demoClient.snapshot();
    expect((snapshot.answers as Record<string, { value: unknown }>)[during.questionId]?.value).toEqual(during.value);
    await until(async () => {
      const { body } = await demoClient.sendWithRetries('GET', `sessions/${demoClient.sessionId}/events?follow=false`);
      return String(body.text).includes(during.questionId);
    }, 60_000);
  }, 180_000);

  it('with Redis suspended and killed, answers and reads succeed', async () => {
    const redis = await pidOf('redis');
    process.kill(redis, 'SIGSTOP');
    const during = await answerNext();
    expect(during.status).toBe(200);
    const snapshot = await demoClient.snapshot();
    expect((snapshot.answers as Record<string, { value: unknown }>)[during.questionId]?.value).toEqual(during.value);
    process.kill(redis, 'SIGKILL');
    await until(() => isHealthy(stack.url), 30_000);
  }, 120_000);

  it('after the API is killed during three uploads, their quota is released within the lease', async () => {
    const where = `site-audit/${demoClient.sessionId}/observation`;
    const parts = multipart([{ name: 'photo', value: await png(1), fileName: 'meter.png' }]);
    let notes = 0;
    const fourth = (): Promise<ApiAnswer> => uploadNote(where, `note ${(notes += 1)}`);
    // The API must first reconnect to the Redis that was just killed.
    await until(async () => (await fourth()).status === 201, 30_000);
    for (let upload = 0; upload < 3; upload += 1)
      await HeldUpload.begin(stack.url, where, token, parts, parts.body.length - 60);
    const redis = new Redis(config.redisUrl);
    await until(
      async () => (await redis.zcard(`${config.REDIS_KEY_PREFIX}upload_quota:{${demoClient.sessionId}}:leases`)) === 3,
      20_000,
    );
    await redis.quit();
    expect((await fourth()).status).toBe(429);
    await killAndRecover('api');
    await until(() => isHealthy(stack.url), 30_000);
    const killedAt = performance.now();
    const seen = new Set<number>();
    await until(async () => {
      const { status, headers } = await fourth();
      if (status === 429) expect(Number(headers.get('retry-after'))).toBeLessThanOrEqual(30);
      seen.add(status);
      // Poll slowly, because uploads have a rate limit too.
      if (status !== 201) await sleep(1_000);
      return status === 201;
    }, 40_000);
    expect(performance.now() - killedAt).toBeLessThanOrEqual(31_000);
    expect([...seen].every((status) => status === 429 || status === 201)).toBe(true);
  }, 120_000);
});
