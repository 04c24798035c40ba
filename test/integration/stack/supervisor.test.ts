/** Supervision of small test programs: ready, crash, restart, refusal, stop. */
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { identify } from '../../../tools/stack/pids.js';
import type { ProcessSpec, Role } from '../../../tools/stack/roles.js';
import { Supervisor } from '../../../tools/stack/supervisor.js';
import { until } from '../../support/local-stack.js';

const STAYS = "console.log('up'); setInterval(() => {}, 1000);";
const IGNORES_SIGNALS = `process.on('SIGTERM', () => {}); ${STAYS}`;

let folder: string;
let supervisor: Supervisor;
let printed: string[];

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'onward-supervisor-'));
  printed = [];
  supervisor = new Supervisor({ logDir: folder, print: (line) => printed.push(line) });
});

afterEach(async () => {
  await supervisor.stop();
  rmSync(folder, { recursive: true });
});

function program(role: Role, code: string, changes: Partial<ProcessSpec> = {}): ProcessSpec {
  const ready = ({ log }: { log: () => string }): Promise<boolean> => Promise.resolve(log().includes('up'));
  const limits = { readyTimeoutMs: 5_000, stopSignal: 'SIGTERM', stopGraceMs: 5_000 } as const;
  return {
    role,
    command: process.execPath,
    args: ['-e', code],
    env: process.env,
    isReady: ready,
    ...limits,
    ...changes,
  };
}

function pidOf(role: Role): number {
  return supervisor.pids()[role] ?? 0;
}

describe('a supervised process', () => {
  it('is restarted after kill -9, within half a second the first time', async () => {
    await supervisor.start([program('redis', STAYS)]);
    const first = pidOf('redis');
    process.kill(first, 'SIGKILL');
    await until(() => printed.includes(`redis is back (pid ${pidOf('redis')})`), 5_000);
    expect(printed[0]).toBe('redis ended (SIGKILL); starting it again in 0.2 s');
    expect(pidOf('redis')).not.toBe(first);
  });

  it('is restarted after growing pauses when it keeps ending', async () => {
    await supervisor.start([program('api', `${STAYS} setTimeout(() => process.exit(3), 300)`)]);
    await until(() => printed.filter((line) => line.includes('exit code 3')).length >= 2, 10_000);
    expect(printed.find((line) => line.includes('0.4 s'))).toContain('api ended (exit code 3)');
  });

  it('that ends before it is ready is an error with the line it printed', async () => {
    const broken = program('api', "console.error('onward: PORT is wrong'); process.exit(1)");
    await expect(supervisor.start([broken])).rejects.toThrow(/^api did not start: PORT is wrong \(log: /);
    expect(supervisor.pids()).toEqual({});
  });

  it('that never becomes ready is an error', async () => {
    const silent = program('worker', 'setInterval(() => {}, 1000)', { readyTimeoutMs: 500 });
    await expect(supervisor.start([silent])).rejects.toThrow('worker was not ready after 0.5 s');
  });

  it('whose program is missing is an error', async () => {
    const missing = program('temporal', '', { command: path.join(folder, 'nothing') });
    await expect(supervisor.start([missing])).rejects.toThrow('temporal cannot be run');
  });

  it('that ignores its signal is killed after its grace period', async () => {
    await supervisor.start([program('postgres', IGNORES_SIGNALS, { stopGraceMs: 300 })]);
    const pid = pidOf('postgres');
    await supervisor.stop();
    expect(identify(pid)).toBeUndefined();
  });
});

describe('a supervisor', () => {
  it('stops processes in reverse order', async () => {
    const order: string[] = [];
    const noted = (role: Role): ProcessSpec => program(role, STAYS, { afterStop: async () => void order.push(role) });
    await supervisor.start([noted('temporal')]);
    await supervisor.start([noted('worker')]);
    await supervisor.stop();
    expect(order).toEqual(['worker', 'temporal']);
  });

  it('starts nothing once it is stopping', async () => {
    await supervisor.stop();
    await expect(supervisor.start([program('redis', STAYS)])).rejects.toThrow('stopped while starting');
  });

  it('can end everything at once', async () => {
    await supervisor.start([program('redis', IGNORES_SIGNALS)]);
    const pid = pidOf('redis');
    supervisor.killNow();
    await until(() => identify(pid) === undefined, 5_000);
    expect(printed).toEqual([]);
  });
});
