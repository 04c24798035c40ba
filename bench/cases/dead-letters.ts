/**
 * Administration of a thousand dead letters: how long an administrator waits, and whether a bulk retry keeps its rate.
 */
import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { signToken } from '../../tools/commands/sign-token.js';
import { ApiClient, type ApiAnswer } from '../../tools/demo/api-client.js';
import type { Environment } from '../lib/environment.js';
import { measurement, type Measurement } from '../lib/measurement.js';
import { OurSession } from '../lib/our-session.js';
import { closedLoop, timed } from '../lib/rounds.js';
import { quantile } from '../lib/stats.js';
import type { Case } from './case.js';

const CLIENT = 'dead_letters';
const STEP = 'processObservation';
const RATE = 50;

export const deadLetters: Case = {
  name: 'dead-letters',
  needs: 'servers',
  async run(environment) {
    const faults = path.join(environment.config.dataDir, 'faults.json');
    // Only this case sets a faults file, because workers then read it before every activity.
    environment.env.ONWARD_FAULTS_FILE = faults;
    const children = await Promise.all([environment.startWorker(), environment.startApi()]).finally(
      () => delete environment.env.ONWARD_FAULTS_FILE,
    );
    try {
      return await administer(environment, faults);
    } finally {
      await Promise.all(children.map((child) => child.stop()));
    }
  },
};

async function administer(environment: Environment, faults: string): Promise<Measurement[]> {
  const count = environment.quick ? 200 : 1_000;
  const token = await signToken(environment.config, { role: 'admin', sub: 'bench', client: 'ops', allClients: true });
  const admin = new ApiClient(`http://127.0.0.1:${environment.config.PORT}`, token);
  writeFileSync(faults, JSON.stringify({ [STEP]: { mode: 'permanent' } }));
  await closedLoop(count, 20, (index) => park(environment, `walker-${index}`));
  await indexed(admin, count);
  const ids = (await ask(admin.get(`admin/dlq/tasks?status=open&limit=100`))).tasks as { task_id: string }[];
  const reads = [
    await waits('list', 50, 40, () => ask(admin.get('admin/dlq/tasks?status=open&limit=100'))),
    await waits('stats', 50, 40, () => ask(admin.get('admin/dlq/stats'))),
  ];
  const writes = [
    await waits('retry', 200, 20, (index) =>
      ask(admin.post(`admin/dlq/tasks/${encodeURIComponent(ids[index]?.task_id ?? '')}/retry`)),
    ),
    await waits('delete', 200, 20, (index) =>
      ask(admin.delete(`admin/dlq/tasks/${encodeURIComponent(ids[index + 40]?.task_id ?? '')}`)),
    ),
    await waits('clear', 200, 5, (index) =>
      ask(admin.delete('admin/dlq/clear', { session_id: sessionOf(ids[index + 70]?.task_id ?? ''), dry_run: false })),
    ),
  ];
  writeFileSync(faults, '{}');
  return [...reads, ...writes, ...(await redrive(admin))];
}

async function park(environment: Environment, sub: string): Promise<void> {
  const session = await OurSession.open(environment, { clientId: CLIENT, sub });
  await session.observe();
}

async function indexed(admin: ApiClient, count: number): Promise<void> {
  for (;;) {
    if (Number((await ask(admin.get('admin/dlq/tasks?status=open&limit=1'))).total) >= count) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

async function waits(
  name: string,
  atMost: number,
  times: number,
  work: (index: number) => Promise<unknown>,
): Promise<Measurement> {
  const taken: number[] = [];
  for (let index = 0; index < times; index += 1) taken.push(await timed(() => work(index)));
  const p95 = quantile(taken, 0.95);
  return measurement({
    name: `dead-letters, ${name}`,
    unit: 'ms, p95',
    compares: `an administrator’s ${name} among all dead letters ÷ its own median`,
    rounds: [{ ours: p95, peer: quantile(taken, 0.5) }],
    target: { of: 'ours', atMost },
    details: { requests: times },
  });
}

/** Cancels a bulk retry half-way, and measures its rate, how soon it stopped, and whether its counts add up. */
async function redrive(admin: ApiClient): Promise<Measurement[]> {
  const started = await ask(
    admin.post('admin/dlq/retry-all', { filter: {}, rate_per_second: RATE, dry_run: false, include_quarantined: true }),
  );
  const operation = String(started.operation_id);
  const matched = Number(started.matched);
  const outcomes = async (): Promise<Record<string, number>> =>
    ((await ask(admin.get(`admin/dlq/retry-all/${operation}?limit=1`))).result as { outcomes: Record<string, number> })
      .outcomes;
  const sentOf = (counts: Record<string, number>): number => matched - (counts.pending ?? 0) - (counts.cancelled ?? 0);
  while (sentOf(await outcomes()) === 0) await new Promise((resolve) => setTimeout(resolve, 20));
  const before = sentOf(await outcomes());
  const ms = await timed(async () => {
    while (sentOf(await outcomes()) < matched / 2) await new Promise((resolve) => setTimeout(resolve, 50));
  });
  const rate = ((sentOf(await outcomes()) - before) * 1_000) / ms;
  await ask(admin.post(`admin/dlq/retry-all/${operation}/cancel`));
  let last = sentOf(await outcomes());
  let stoppedAfter = 0;
  const cancelled = performance.now();
  while (performance.now() - cancelled < 5_000) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    const now = sentOf(await outcomes());
    if (now !== last) stoppedAfter = performance.now() - cancelled;
    last = now;
  }
  for (;;) {
    const { status, result } = await ask(admin.get(`admin/dlq/retry-all/${operation}?limit=1`));
    const counts = Object.values((result as { outcomes: Record<string, number> }).outcomes).reduce(
      (sum, count) => sum + count,
      0,
    );
    if (counts !== matched) throw new Error(`the counts of a bulk retry are ${counts}, not ${matched}`);
    if (status !== 'running') break;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  return [
    measurement({
      name: 'dead-letters, retry-all',
      unit: 'dead letters/s',
      compares: 'dead letters per second ÷ the requested rate',
      rounds: [{ ours: rate, peer: RATE }],
      target: { of: 'ratio', atLeast: 0.9 },
      details: { matched },
    }),
    measurement({
      name: 'dead-letters, retry-all cancelled',
      unit: 'ms',
      compares: 'until nothing more was sent ÷ one second',
      rounds: [{ ours: stoppedAfter, peer: 1_000 }],
      target: { of: 'ours', atMost: 2_000 },
      details: {},
    }),
  ];
}

const sessionOf = (taskId: string): string => taskId.split(':')[0] ?? randomUUID();

async function ask(answer: Promise<ApiAnswer>): Promise<Record<string, unknown>> {
  const { status, body } = await answer;
  if (status >= 300) throw new Error(`${status} ${JSON.stringify(body)}`);
  return body;
}
