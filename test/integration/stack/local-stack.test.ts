/** `npm start` as a person runs it: five processes that start, restart when killed, and all stop on Ctrl-C. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { jwtVerify } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { identify } from '../../../tools/stack/pids.js';
import { LocalStack, until } from '../../support/local-stack.js';

const ROLES = ['api', 'worker', 'temporal', 'postgres', 'redis'];

describe('the local stack', () => {
  let stack: LocalStack;

  beforeAll(async () => {
    stack = await LocalStack.prepare();
    await stack.start();
  }, 120_000);

  afterAll(() => stack.dispose(), 90_000);

  it('prints one ready block with the address of the API', () => {
    expect(stack.output.match(/Onward is ready\./g)).toHaveLength(1);
    expect(stack.output).toContain(stack.url);
  });

  it('lists its five processes, in one order, and nothing else', async () => {
    const { code, stdout, stderr } = await stack.run('ps');
    const lines = stdout.trim().split('\n');
    expect({ code, stderr, roles: lines.map((line) => line.split(' ')[0]) }).toEqual({
      code: 0,
      stderr: '',
      roles: ROLES,
    });
    for (const line of lines) expect(identify(Number(line.split(' ')[1]))).toBeDefined();
  });

  it('makes a token that its own secret verifies', async () => {
    const { stdout } = await stack.run(
      'token',
      '--role',
      'analyst',
      '--sub',
      'ada',
      '--client',
      'acme',
      '--expires',
      '5m',
    );
    const secret = readFileSync(path.join(stack.dataDir, 'keys', 'jwt-secret'), 'utf8').trim();
    const { payload, protectedHeader } = await jwtVerify(stdout.trim(), new TextEncoder().encode(secret), {
      issuer: 'onward',
      audience: 'onward-api',
    });
    expect(protectedHeader).toEqual({ alg: 'HS256', typ: 'at+jwt' });
    expect(payload).toMatchObject({ sub: 'ada', client_id: 'acme', role: 'analyst' });
    expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBe(300);
  });

  it('is reported healthy by the doctor, which shows no secret', async () => {
    const { code, stdout } = await stack.run('doctor');
    expect(code, stdout).toBe(0);
    expect(stdout).toMatch(/Temporal: .*ok\n.*PostgreSQL: .*ok\n.*Redis: .*ok/);
    const password = readFileSync(path.join(stack.dataDir, 'keys', 'postgres-password'), 'utf8').trim();
    expect(stdout).not.toContain(password);
  });

  it('refuses a second stack on its data folder', async () => {
    const { code, stderr } = await stack.run('start');
    expect({ code, lines: stderr.trim().split('\n').length }).toEqual({ code: 1, lines: 1 });
    expect(stderr).toContain('a stack already runs');
  });

  it.each(['redis', 'postgres', 'temporal', 'worker', 'api'])('restarts %s after kill -9', async (role) => {
    const killed = (await stack.pids()).get(role);
    process.kill(killed ?? 0, 'SIGKILL');
    await until(() => stack.output.includes(`${role} is back`), 30_000);
    const again = (await stack.pids()).get(role);
    expect(again).toBeDefined();
    expect(again).not.toBe(killed);
  });

  it('stops every process on Ctrl-C', async () => {
    const pids = [...(await stack.pids()).values()];
    expect(pids).toHaveLength(5);
    expect(await stack.end('SIGINT')).toBe(0);
    expect(pids.filter((pid) => identify(pid) !== undefined)).toEqual([]);
    const { code, stdout, stderr } = await stack.run('ps');
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('no stack runs');
  });

  it('ends the processes of a killed supervisor and keeps its data', async () => {
    await stack.start();
    const orphans = [...(await stack.pids()).values()];
    await stack.end('SIGKILL');
    await stack.start();
    expect(stack.output).toContain('ended leftovers of an earlier stack');
    expect(orphans.filter((pid) => identify(pid) !== undefined)).toEqual([]);
  }, 120_000);
});
