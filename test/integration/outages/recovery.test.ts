/** An interrupted session continues on another device, on a real stack whose processes are killed. */
import { randomUUID } from 'node:crypto';
import { Redis } from 'ioredis';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { loadConfig, type Config } from '../../../src/config.js';
import { isHealthy } from '../../../tools/stack/running-stack.js';
import { signToken } from '../../../tools/commands/sign-token.js';
import { readRunningStack } from '../../../tools/stack/stack-file.js';
import { ApiClient } from '../../../tools/demo/api-client.js';
import { TROUBLESHOOTING_ANSWERS } from '../../support/conversation.js';
import { LocalStack, until } from '../../support/local-stack.js';

/** `RECOVERY_SESSIONS=200 npx vitest run test/integration/outages/recovery.test.ts` for the full number. */
const SESSIONS = Number(process.env.RECOVERY_SESSIONS ?? 12);
/** Sessions interrupted by one kill. */
const TOGETHER = 10;

let stack: LocalStack;
let config: Config;
beforeAll(async () => {
  stack = await LocalStack.prepare();
  await stack.start();
  config = loadConfig({ ...stack.env, ...readRunningStack(stack.dataDir)?.environment });
}, 120_000);
afterAll(() => stack.dispose(), 60_000);

/** A device with only a new token: no cookies, no local state. */
async function device(sub: string): Promise<ApiClient> {
  return new ApiClient(stack.url, await signToken(config, { role: 'client', sub, client: 'recovery' }));
}

async function killed(role: string): Promise<void> {
  let pid: number | undefined;
  await until(async () => (pid = (await stack.pids()).get(role)) !== undefined, 30_000);
  process.kill(pid as unknown as number, 'SIGKILL');
  await until(async () => ((await stack.pids()).get(role) ?? pid) !== pid, 30_000);
}
const healthy = (): Promise<void> => until(() => isHealthy(stack.url), 60_000);

interface BrokenOff {
  readonly sub: string;
  readonly id: string;
  readonly link: string;
  readonly answered: number;
  readonly question: unknown;
  readonly draft: Record<string, unknown>;
}

/** Gives some answers, saves half a form and makes a resume link. */
async function brokenOff(index: number): Promise<BrokenOff> {
  const sub = `walker-${randomUUID()}`;
  const tablet = await device(sub);
  const started = await tablet.post('conversation/start', { conversation_type: 'troubleshooting', device: 'tablet' });
  const id = String(started.body.session_id);
  const answered = 1 + (index % 9);
  let question: unknown;
  for (const { question_id, answer } of TROUBLESHOOTING_ANSWERS.slice(0, answered)) {
    const submitted = await tablet.post(`conversation/${id}/process`, { question_id, answer });
    expect(submitted.status).toBe(200);
    question = (submitted.body.question as { id: string }).id;
  }
  const draft = { half: `a sentence ${index}`, fields: { [String(question)]: 'North De' } };
  const saved = await tablet.post(`sessions/${id}/checkpoint`, {
    checkpoint_data: { version: 1, state: 'typing', data: draft },
    device: 'tablet',
  });
  expect(saved.status).toBe(201);
  const made = await tablet.post(`sessions/${id}/resume-link`);
  expect(made.status).toBe(201);
  return { sub, id, link: String(made.body.path), answered, question, draft };
}

/** Resumes the session on another device. True when the next answer is applied to the open question. */
async function goesOn(left: BrokenOff): Promise<boolean> {
  const phone = await device(left.sub);
  const { status, body } = await phone.post(left.link, { device: 'phone' });
  expect([status, body.session_id]).toEqual([200, left.id]);
  expect(body).toMatchObject({
    resumed_at: 'collecting_info',
    questions_answered: left.answered,
    question: { id: left.question },
    checkpoint_version: 1,
    checkpoint_data: { state: 'typing', data: left.draft },
    next_action: { type: 'answer_question' },
  });
  expect((await phone.post(left.link)).body.code).toBe('resume_link_used');
  const next = TROUBLESHOOTING_ANSWERS[left.answered];
  const submitted = await phone.post(`conversation/${left.id}/process`, {
    question_id: next?.question_id,
    answer: next?.answer,
  });
  return submitted.status === 200 && (submitted.body.accepted as { question_id: string }).question_id === left.question;
}

it(
  `${SESSIONS} sessions whose API is killed continue on another device at the same question, with their drafts`,
  async () => {
    let went = 0;
    for (let done = 0; done < SESSIONS; done += TOGETHER) {
      const batch = Math.min(TOGETHER, SESSIONS - done);
      const left = await Promise.all(Array.from({ length: batch }, (_, index) => brokenOff(done + index)));
      await killed('api');
      await healthy();
      for (const result of await Promise.all(left.map(goesOn))) went += Number(result);
    }
    expect(went).toBe(SESSIONS);
  },
  90_000 + SESSIONS * 6_000,
);

it('a session resumes correctly after Redis is flushed and PostgreSQL is restarted', async () => {
  const left = await brokenOff(3);
  const redis = new Redis(config.redisUrl);
  await redis.flushall();
  await redis.quit();
  await killed('postgres');
  await healthy();
  expect(await goesOn(left)).toBe(true);
}, 120_000);
