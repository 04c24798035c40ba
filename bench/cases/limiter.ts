/**
 * The cost of rate limits: one decision against the cheapest Redis command, a read of a session against a bare Express
 * route, and the latency that reads lose while Redis hangs.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { untilReady } from '../../src/adapters/redis/connection.js';
import { openRedis } from '../../src/compose/redis.js';
import { RedisSlidingLog } from '../../src/adapters/redis/sliding-log.js';
import { limitPolicyOf } from '../../src/domain/limits/resource-classes.js';
import { freePorts } from '../../tools/stack/ports.js';
import { readRunningStack } from '../../tools/stack/stack-file.js';
import { ROOT } from '../lib/data-folder.js';
import { Child } from '../lib/child.js';
import type { Environment } from '../lib/environment.js';
import { HttpLoad } from '../lib/http-load.js';
import { measurement, type Measurement, type Round } from '../lib/measurement.js';
import { Readers } from '../lib/readers.js';
import { closedLoop, interleaved, openLoop, timed } from '../lib/rounds.js';
import { median, percentiles, quantile } from '../lib/stats.js';
import type { Case } from './case.js';

const USERS = 40;
const CONNECTIONS = 8;

export const limiter: Case = {
  name: 'limiter',
  needs: 'servers',
  async run(environment) {
    const decision = await decisions(environment);
    const worker = await environment.startWorker();
    try {
      return [decision, ...(await reads(environment)), ...(await whileRedisHangs(environment))];
    } finally {
      await worker.stop();
    }
  },
};

/** A decision and INCRBY take turns on one connection, command by command. */
async function decisions(environment: Environment): Promise<Measurement> {
  const redis = openRedis(environment.config, () => undefined);
  await untilReady(redis, 5_000);
  const log = new RedisSlidingLog(redis, 'bench:');
  const policy = limitPolicyOf('reads', {});
  const count = environment.quick ? 1_000 : 4_000;
  const [rounds, ours, peer]: [Round[], number[], number[]] = [[], [], []];
  for (let round = -1; round < (environment.quick ? 3 : 6); round += 1) {
    const [decided, counted]: [number[], number[]] = [[], []];
    for (let index = 0; index < count; index += 1) {
      decided.push(await timed(() => log.admit(`{${index % USERS}}`, policy)));
      counted.push(await timed(() => redis.incrby(`bench:raw:${index % USERS}`, 1)));
    }
    if (round < 0) continue;
    rounds.push({ ours: median(decided), peer: median(counted) });
    ours.push(...decided);
    peer.push(...counted);
  }
  await redis.quit();
  return measurement({
    name: 'limiter, decision ÷ INCRBY',
    unit: 'ms, p50',
    compares: 'one decision of the sliding log ÷ one INCRBY on the same connection',
    rounds,
    target: { of: 'ratio', atMost: 1.5 },
    details: { 'decision, p50/p95/p99 ms': precise(ours), 'INCRBY, p50/p95/p99 ms': precise(peer), 'a round': count },
  });
}

/** Measures the API twice: alone with its dependencies in memory, and with Redis and PostgreSQL. */
async function reads(environment: Environment): Promise<Measurement[]> {
  const api = await environment.startApi();
  const load = new HttpLoad(CONNECTIONS);
  const readers = await Readers.open(environment, 'reads', USERS);
  const bare = await startBareHttp(environment, await readers.read(load, 0));
  const memory = await startMemoryApi(environment, readers);
  const count = environment.quick ? 1_000 : 4_000;
  const perSecond = async (job: (index: number) => Promise<unknown>): Promise<number> =>
    (count * 1_000) / (await timed(() => closedLoop(count, CONNECTIONS, async (index) => void (await job(index)))));
  const readBare = (): Promise<number> => perSecond(() => load.get(`${bare.url}/sessions/1`));
  const readMemory = (): Promise<number> => perSecond(() => mustRead(load, memory));
  const readOurs = (): Promise<number> => perSecond((index) => readers.read(load, index));
  const details = { connections: CONNECTIONS, 'requests a round': count };
  const rounds = environment.quick ? 2 : 6;
  try {
    await readMemory();
    await readOurs();
    await readBare();
    return [
      measurement({
        name: 'limiter, GET session ÷ bare Express route',
        unit: 'requests/s',
        compares:
          'the API with its dependencies in memory: token, limit, validation, document, metrics ÷ a route that returns the document',
        rounds: await interleaved(rounds, readMemory, readBare),
        target: { of: 'ratio', atLeast: 0.5 },
        details,
      }),
      measurement({
        name: 'limiter, GET session with Redis and PostgreSQL ÷ bare Express route',
        unit: 'requests/s',
        compares: 'the same through Redis and PostgreSQL on the same cores ÷ a route that returns the document',
        rounds: await interleaved(rounds, readOurs, readBare),
        details: { ...details, users: USERS },
      }),
    ];
  } finally {
    load.close();
    await Promise.all([bare.child.stop(), memory.child.stop(), api.stop()]);
  }
}

type MemoryApi = ReturnType<Readers['at']> & { readonly child: Child };

async function mustRead(load: HttpLoad, { url, token }: MemoryApi): Promise<void> {
  const { status, body } = await load.get(url, token);
  if (status !== 200) throw new Error(`read: ${status} ${body}`);
}

async function startMemoryApi(environment: Environment, readers: Readers): Promise<MemoryApi> {
  const [port = 0] = await freePorts(1);
  const target = readers.at(`http://127.0.0.1:${port}`);
  const args = ['--import', 'tsx', path.join(ROOT, 'bench', 'lib', 'memory-api.ts'), String(port), target.sessionId];
  const logDir = path.join(environment.config.dataDir, 'logs');
  const child = await Child.start({ name: 'memory-api', args, env: environment.env, ready: 'api ready', logDir });
  return { ...target, child };
}

async function startBareHttp(environment: Environment, document: string): Promise<{ child: Child; url: string }> {
  const [port = 0] = await freePorts(1);
  const file = path.join(environment.config.dataDir, 'bare-document.json');
  writeFileSync(file, document);
  const args = ['--import', 'tsx', path.join(ROOT, 'bench', 'bare', 'http.ts'), String(port), file];
  const child = await Child.start({
    name: 'http',
    args,
    env: environment.env,
    ready: 'http ready',
    logDir: path.join(environment.config.dataDir, 'logs'),
  });
  return { child, url: `http://127.0.0.1:${port}` };
}

const PER_SECOND = 50;

/**
 * Reads at a fixed rate before and after Redis stops answering. Each round has a new API process with a closed breaker.
 */
async function whileRedisHangs(environment: Environment): Promise<Measurement[]> {
  const [opening, open]: [Round[], Round[]] = [[], []];
  for (let round = 0; round < (environment.quick ? 1 : 3); round += 1) {
    const api = await environment.startApi();
    const load = new HttpLoad(50);
    const readers = await Readers.open(environment, `hang-${round}`, USERS);
    const run = (seconds: number): Promise<number[]> =>
      openLoop(seconds * PER_SECOND, PER_SECOND, async (index) => void (await readers.read(load, index)));
    await run(2);
    const before = await run(6);
    const resume = hangRedis(environment);
    try {
      const [during, after] = [await run(6), await run(6)];
      opening.push({ ours: quantile(during, 0.99) - quantile(before, 0.99), peer: quantile(before, 0.99) });
      open.push({ ours: median(after) - median(before), peer: median(before) });
      environment.print(
        `reads, p50/p95/p99 ms: before ${percentiles(before)}, from the hang on ${percentiles(during)}, open ${percentiles(after)}`,
      );
    } finally {
      resume();
      load.close();
      await api.stop();
    }
  }
  const details = { 'arrivals/s': PER_SECOND, 'seconds a phase': 6 };
  return [
    measurement({
      name: 'limiter, Redis hangs: added p99, from the hang on',
      unit: 'ms',
      compares: 'p99 of reads in the first six seconds of the hang, minus p99 before it ÷ p99 before it',
      rounds: opening,
      target: { of: 'ours', atMost: 250 },
      details,
    }),
    measurement({
      name: 'limiter, Redis hangs: added p50, breaker open',
      unit: 'ms',
      compares: 'p50 of reads in the next six seconds, minus p50 before the hang ÷ p50 before it',
      rounds: open,
      target: { of: 'ours', atMost: 5 },
      details,
    }),
  ];
}

/**
 * Suspends Redis.
 *
 * @returns a function that resumes it
 */
function hangRedis(environment: Environment): () => void {
  const pid = readRunningStack(environment.config.dataDir)?.roles.redis?.pid;
  if (pid === undefined) throw new Error('the Redis of this run is unknown');
  process.kill(pid, 'SIGSTOP');
  return () => void process.kill(pid, 'SIGCONT');
}

const precise = (values: readonly number[]): string =>
  [0.5, 0.95, 0.99].map((share) => quantile(values, share).toFixed(3)).join(' / ');
