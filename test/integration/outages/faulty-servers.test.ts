/**
 * Servers that run but cannot write: a full disk under everything, a read-only PostgreSQL, a Redis without memory. Each
 * lasts 25 seconds under load. No process of ours ends, nothing acknowledged is lost, and health tells the truth.
 */
import { execFileSync } from 'node:child_process';
import { closeSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Redis } from 'ioredis';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadConfig, type Config } from '../../../src/config.js';
import { signToken } from '../../../tools/commands/sign-token.js';
import { ApiClient } from '../../../tools/demo/api-client.js';
import { isHealthy } from '../../../tools/stack/running-stack.js';
import { readRunningStack } from '../../../tools/stack/stack-file.js';
import { ChaosSession } from '../../chaos/chaos-session.js';
import { seeded } from '../../chaos/random.js';
import { verify } from '../../chaos/verify.js';
import { LocalStack, until } from '../../support/local-stack.js';

const FAULT_MS = 25_000;
const DISK_MB = 900;
const WALKERS = 3;

let stack: LocalStack;
let config: Config;
let pool: pg.Pool;

beforeAll(async () => {
  stack = await LocalStack.prepare();
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${DISK_MB}m,mode=0755`, 'tmpfs', stack.dataDir]);
  // The breaker of the limits would keep decisions away for five minutes after Redis is back.
  Object.assign(stack.env, { LOG_LEVEL: 'debug', RATE_LIMITER_CIRCUIT_BREAKER_RESET_SECONDS: '3' });
  await stack.start();
  config = loadConfig({ ...stack.env, ...readRunningStack(stack.dataDir)?.environment });
  pool = new pg.Pool({ connectionString: config.DATABASE_URL });
  pool.on('error', () => undefined);
}, 120_000);

afterAll(async () => {
  await pool?.end();
  await stack?.end('SIGTERM');
  execFileSync('umount', ['--lazy', stack.dataDir]);
  await stack.dispose();
}, 90_000);

interface Seen {
  readonly database: Set<string>;
  readonly redis: Set<string>;
  readonly temporal_workers: Set<string>;
}

/** Lets sessions run while the fault lasts and until they end. @returns what health said during the second half */
async function underLoad(start: () => Promise<void>, end: () => Promise<void>): Promise<Seen> {
  await until(() => isHealthy(stack.url), 60_000);
  const before = await ourProcesses();
  let isOver = false;
  const sessions: ChaosSession[] = [];
  const walker = async (index: number): Promise<void> => {
    for (let round = 0; !isOver; round += 1) {
      const token = await signToken(config, { role: 'client', sub: `walker-${index}-${round}`, client: 'faults' });
      const session = new ChaosSession(new ApiClient(stack.url, token), 'troubleshooting', seeded(index + round));
      sessions.push(session);
      await session.run();
    }
  };
  const walkers = Array.from({ length: WALKERS }, (_, index) => walker(index));
  await sleep(2_000);
  await start();
  const seen: Seen = { database: new Set(), redis: new Set(), temporal_workers: new Set() };
  try {
    await sleep(FAULT_MS / 2);
    const until = performance.now() + FAULT_MS / 2;
    while (performance.now() < until) {
      const { checks } = (await (await fetch(`${stack.url}/health`)).json()) as { checks: Record<string, string> };
      for (const [name, values] of Object.entries(seen) as [keyof Seen, Set<string>][])
        values.add(String(checks[name]));
      await sleep(1_000);
    }
  } finally {
    await end();
    isOver = true;
  }
  await Promise.all(walkers);
  await until(() => isHealthy(stack.url), 60_000);
  expect(await ourProcesses()).toEqual(before);
  const { problems, lost, duplicated, acknowledged } = await verify(sessions, pool);
  expect(acknowledged).toBeGreaterThan(WALKERS);
  expect({ problems, lost, duplicated }).toEqual({ problems: [], lost: 0, duplicated: 0 });
  return seen;
}

async function ourProcesses(): Promise<Record<string, number | undefined>> {
  const pids = await stack.pids();
  return { api: pids.get('api'), worker: pids.get('worker') };
}

describe('for 25 seconds under load,', () => {
  it('a Redis without memory', async () => {
    const redis = new Redis(config.redisUrl);
    const seen = await underLoad(
      async () => void (await redis.config('SET', 'maxmemory', '1')),
      async () => void (await redis.config('SET', 'maxmemory', '0')),
    );
    await redis.quit();
    expect([...seen.redis]).toEqual(['fail']);
    expect([...seen.database]).toEqual(['pass']);
  }, 300_000);

  it('a read-only PostgreSQL', async () => {
    const alter = async (statement: string): Promise<void> => {
      await pool.query('SET default_transaction_read_only = off');
      await pool.query(statement);
      await pool.query('SELECT pg_reload_conf()');
    };
    const seen = await underLoad(
      () => alter('ALTER SYSTEM SET default_transaction_read_only = on'),
      () => alter('ALTER SYSTEM RESET default_transaction_read_only'),
    );
    expect([...seen.database]).toEqual(['fail']);
    expect([...seen.temporal_workers]).toEqual(['pass']);
  }, 300_000);

  it('a disk that is full', async () => {
    const filler = path.join(stack.dataDir, 'filler');
    // PostgreSQL may go on for a while in space that it has reserved, so what health says is not fixed.
    await underLoad(
      async () => fill(filler),
      async () => rmSync(filler),
    );
  }, 300_000);
});

/** Writes until not one byte more fits. */
function fill(file: string): void {
  const descriptor = openSync(file, 'w');
  try {
    for (let size = 1_048_576; size >= 1; size = size === 1 ? 0 : Math.floor(size / 16)) {
      const bytes = Buffer.alloc(size);
      try {
        for (;;) writeSync(descriptor, bytes);
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
      }
    }
  } finally {
    closeSync(descriptor);
  }
  expect(statfsSync(file).bavail).toBe(0);
}
