/**
 * Checks the limits while Redis hangs and after it is killed: answers stay fast, critical classes get 503, and all
 * recovers.
 */
import { execFileSync } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { limitOf, parse, retryAfterOf } from './headers.js';
import type { Report } from './report.js';
import type { Answer, Target } from './target.js';

const REDUCED = 'https://iana.org/assignments/http-problem-types#temporary-reduced-capacity';
/** More failures than a breaker needs to open, per process. */
const OPENING_REQUESTS = 6;
const AFTERWARDS = 30;
const SLOWEST_MS = 1_000;
/** Time for a supervisor to restart Redis. */
const RESTART_MS = 60_000;

/** The pid of the local stack's Redis, from `npm run -s ps`. */
export function localRedisPid(): number {
  const text = execFileSync('npm', ['run', '-s', 'ps'], { encoding: 'utf8' });
  const pid = Number(/^redis (\d+)$/m.exec(text)?.[1]);
  if (!Number.isInteger(pid)) throw new Error('no local stack runs');
  return pid;
}

/** Suspends Redis with SIGSTOP, and always resumes it with SIGCONT. */
export async function hang(target: Target, pid: number, report: Report): Promise<void> {
  report.print('Redis hangs');
  process.kill(pid, 'SIGSTOP');
  let resetSeconds: number;
  try {
    resetSeconds = await during(target, report);
  } finally {
    process.kill(pid, 'SIGCONT');
  }
  await recovery(target, resetSeconds * 1_000, report);
}

/** Kills Redis with SIGKILL. A supervisor must restart it. */
export async function kill(target: Target, pid: number, report: Report): Promise<void> {
  report.print('Redis is killed');
  process.kill(pid, 'SIGKILL');
  await recovery(target, (await during(target, report)) * 1_000 + RESTART_MS, report);
}

/**
 * Checks the answers during an outage.
 *
 * @returns the Retry-After of the critical class, in seconds
 */
async function during(target: Target, report: Report): Promise<number> {
  for (let index = 0; index < OPENING_REQUESTS * target.urls.length; index += 1)
    judgeFallback(await target.send('answering'), report);
  const open: Answer[] = [];
  for (let index = 0; index < AFTERWARDS; index += 1) open.push(await target.send('answering'));
  for (const answer of open) judgeFallback(answer, report);
  const slowest = Math.max(...open.map(({ sentAt, answeredAt }) => answeredAt - sentAt));
  report.print(`slowest of ${open.length} requests once the breaker is open: ${slowest.toFixed(0)} ms`);
  report.check(
    slowest < SLOWEST_MS,
    () => `a request took ${slowest.toFixed(0)} ms although the breaker should be open`,
  );
  await fillFallback(target, report);
  const critical = await target.send('decisions');
  const problem = parse(critical.body);
  report.check(
    critical.status === 503 && problem.type === REDUCED,
    () => `critical class: ${critical.status} ${String(problem.type)}`,
  );
  const seconds = retryAfterOf(critical);
  report.check((seconds ?? 0) >= 1, () => `critical class: Retry-After ${critical.headers['retry-after']}`);
  return seconds ?? 1;
}

/** Each process counts its own fallback, so at most the limit times the number of processes is admitted. */
async function fillFallback(target: Target, report: Report): Promise<void> {
  const first = await target.send('conversation_start');
  const limit = (limitOf(first)?.limit ?? 0) * target.urls.length;
  const answers = [
    first,
    ...(await Promise.all(Array.from({ length: limit }, () => target.send('conversation_start')))),
  ];
  const admitted = answers.filter(({ status }) => status !== 429).length;
  report.check(
    admitted <= limit && admitted < answers.length,
    () => `the fallback admitted ${admitted}, its limit is ${limit}`,
  );
}

function judgeFallback(answer: Answer, report: Report): void {
  const policy = limitOf(answer)?.policy;
  report.check(answer.status < 500, () => `without Redis: status ${answer.status}`);
  report.check(policy === 'fallback', () => `without Redis the header names ${policy}`);
}

async function recovery(target: Target, withinMs: number, report: Report): Promise<void> {
  report.print(`recovery: up to ${Math.ceil(withinMs / 1_000)} s`);
  const deadline = performance.now() + withinMs + 5_000;
  let answer = await target.send('decisions');
  while (answer.status === 503 && performance.now() < deadline) {
    await sleep(500);
    answer = await target.send('decisions');
  }
  report.check(
    answer.status !== 503 && limitOf(answer)?.policy === 'decisions',
    () => 'the breaker did not close after the outage',
  );
}
