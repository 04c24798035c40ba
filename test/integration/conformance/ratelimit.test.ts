/**
 * The conformance program, end to end: two real API processes pass it through Redis outages, and wrong limiters do not.
 */
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freePorts } from '../../../tools/stack/ports.js';
import { eventually, startPlatform, type Platform } from '../../support/platform.js';
import { OwnRedis } from '../../support/redis.js';
import { RIGHT, serve, WRONG, type Spec } from './limiters.js';

const ROOT = path.resolve(import.meta.dirname, '..', '..', '..');
const PROGRAM = path.join(ROOT, 'tools', 'conformance', 'ratelimit', 'run.ts');

interface Result {
  readonly code: number;
  readonly summary: string;
  readonly log: string;
}

function conformance(...args: string[]): Promise<Result> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['--import', 'tsx', PROGRAM, ...args],
      { cwd: ROOT, timeout: 110_000 },
      (error, stdout, stderr) => {
        resolve({ code: error === null ? 0 : Number(error.code ?? 1), summary: stdout.trim(), log: stderr });
      },
    );
  });
}

describe('two API processes', () => {
  let platform: Platform;
  let redis: OwnRedis;
  const processes: ChildProcess[] = [];
  const urls: string[] = [];

  beforeAll(async () => {
    platform = await startPlatform({ workers: false });
    redis = await OwnRedis.start();
    for (const port of await freePorts(2)) {
      const env = {
        ...process.env,
        PORT: String(port),
        METRICS_PORT: '0',
        REDIS_URL: redis.url,
        DATABASE_URL: platform.config.DATABASE_URL,
        RATE_LIMITS: 'conversation_start=100/3',
        RATE_LIMITER_CIRCUIT_BREAKER_RESET_SECONDS: '1',
      };
      processes.push(
        spawn(process.execPath, [path.join(ROOT, 'dist', 'src', 'api', 'server.js')], { env, stdio: 'ignore' }),
      );
      urls.push(`http://127.0.0.1:${port}`);
    }
    for (const url of urls) await eventually(`${url} lives`, async () => (await fetch(`${url}/health/live`)).ok);
  }, 120_000);

  afterAll(async () => {
    for (const child of processes) {
      child.kill('SIGTERM');
      if (child.exitCode === null) await once(child, 'exit');
    }
    await platform?.close();
    await redis?.dispose();
  });

  it('pass the checks, even while Redis hangs and after it is killed', async () => {
    const [a, b] = [await platform.person(), await platform.person()];
    const where = urls.flatMap((url) => ['--url', url]);
    redis.supervise();
    const result = await conformance(
      ...where,
      '--token',
      a.bearer,
      '--token',
      b.bearer,
      '--redis-pid',
      String(redis.pid),
      '--kill',
    );
    expect(result.log).not.toContain('VIOLATION');
    expect(result).toMatchObject({
      code: 0,
      summary: expect.stringMatching(/^\d{4,} checks, 0 violations$/) as string,
    });
  }, 120_000);
});

// Concurrent, because each test mostly waits for windows to pass.
describe.concurrent('the conformance program', () => {
  const run = async (spec: Spec): Promise<Result> => {
    const server = await serve(spec);
    try {
      return await conformance('--url', server.url, '--token', 'a', '--token', 'b');
    } finally {
      await server.close();
    }
  };

  it('finds nothing wrong with an exact limiter', async () => {
    const result = await run(RIGHT);
    expect(result).toMatchObject({
      code: 0,
      summary: expect.stringMatching(/^\d{3,} checks, 0 violations$/) as string,
    });
  }, 60_000);

  it.each(Object.entries(WRONG))(
    'detects %s',
    async (_name, spec) => {
      const { code, summary, log } = await run(spec);
      expect([code, log]).toEqual([1, expect.stringContaining('VIOLATION')]);
      expect(summary).not.toMatch(/, 0 violations$/);
    },
    60_000,
  );

  it('prints its usage', async () => {
    expect(await conformance('--url', 'http://127.0.0.1:1')).toMatchObject({
      code: 2,
      log: expect.stringContaining('--token') as string,
    });
  });
});
