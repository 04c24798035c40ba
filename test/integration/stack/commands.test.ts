/** Local commands with wrong arguments or settings print one clear line and exit with a code that says which. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMMANDS, helpOf, type CommandName } from '../../../tools/commands/table.js';
import { LocalStack } from '../../support/local-stack.js';

/** A command that needs no server still checks its configuration. */
const KEYS = {
  JWT_SECRET: 'a-secret-of-this-test-that-is-long-enough',
  ONWARD_ENCRYPTION_KEYS: `k1:${Buffer.alloc(32, 7).toString('base64')}`,
};

let stack: LocalStack;
beforeAll(async () => {
  stack = await LocalStack.prepare();
});
afterAll(() => stack.dispose());

async function refusal(command: string, ...args: string[]): Promise<{ code: number; line: string }> {
  const { code, stdout, stderr } = await stack.run(command, ...args);
  expect(stdout).toBe('');
  expect(stderr.trim().split('\n')).toHaveLength(1);
  return { code, line: stderr.trim() };
}

describe('wrong arguments', () => {
  it.each([
    ['token', []],
    ['token', ['--role', 'king', '--sub', 'a', '--client', 'b']],
    ['token', ['--role', 'admin', '--sub', 'a', '--client', 'b', '--expires', 'soon']],
    ['token', ['--nonsense']],
    ['fault', []],
    ['fault', ['set', 'noSuchActivity', 'permanent']],
    ['fault', ['set', 'writeProjection', 'sometimes']],
    ['ps', ['extra']],
    ['doctor', ['extra']],
  ])('of %s %j end it with exit code 2', async (command, args) => {
    expect((await refusal(command, ...args)).code).toBe(2);
  });
});

describe('every command of the table', () => {
  const root = path.resolve(import.meta.dirname, '..', '..', '..');
  const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  /** The script of package.json without its `pre` script, which only provides packages and servers. */
  const script = (name: string, ...args: string[]) => {
    const [program = '', ...rest] = (scripts[name] ?? '').split(' ');
    return spawnSync(program, [...rest, ...args], { cwd: root, env: stack.env, encoding: 'utf8', timeout: 60_000 });
  };
  const names = Object.keys(COMMANDS) as CommandName[];

  it.each(names)('%s shows its help and does nothing else', (name) => {
    const { status, stdout, stderr } = script(name, '--help');
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: `${helpOf(name)}\n`, stderr: '' });
  });

  it.each(names)('%s refuses an unknown option in one line', (name) => {
    const { status, stdout, stderr } = script(name, '--nonsense');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain("Unknown option '--nonsense'. Usage: npm ");
  });

  it.each(['migrate', 'sweep-files', 'seed'] as const)('%s without its database fails in one sentence', (name) => {
    const port = 1;
    const args = name === 'seed' ? ['--sessions', '5'] : [];
    const env = { ...stack.env, DATABASE_URL: `postgres://onward:geheim@127.0.0.1:${port}/elsewhere`, ...KEYS };
    const [program = '', ...rest] = (scripts[name] ?? '').split(' ');
    const run = (...more: string[]) =>
      spawnSync(program, [...rest, ...args, ...more], { cwd: root, env, encoding: 'utf8', timeout: 60_000 });
    const { status, stderr } = run();
    expect(status).toBe(1);
    expect(stderr).toContain('database 127.0.0.1:1/elsewhere (DATABASE_URL)\n');
    expect(stderr.trim().split('\n')).toHaveLength(2);
    expect(stderr).not.toContain('geheim');
    expect(run('--verbose').stderr, 'with --verbose').toContain('    at ');
  });

  it('ends without a word when its reader has enough', () => {
    const file = path.join(stack.dataDir, 'lines.txt');
    writeFileSync(file, 'valve 7 is open\n'.repeat(50_000));
    const command = `set -o pipefail; ${scripts.redact} < '${file}' | head -1`;
    const { stdout, stderr } = spawnSync('bash', ['-c', command], { cwd: root, encoding: 'utf8', timeout: 60_000 });
    expect({ stdout, stderr }).toEqual({ stdout: 'valve 7 is open\n', stderr: '' });
  });

  it('says what to run first before the first build', () => {
    const clone = mkdtempSync(path.join(stack.dataDir, 'clone-'));
    for (const file of ['node.mjs', 'setup'])
      cpSync(path.join(root, 'tools', file), path.join(clone, 'tools', file), { recursive: true });
    for (const name of names) {
      const [program = '', ...rest] = (scripts[name] ?? '').split(' ');
      const { status, stderr } = spawnSync(program, rest, { cwd: clone, env: stack.env, encoding: 'utf8' });
      expect({ name, status, stderr }).toEqual({
        name,
        status: 1,
        stderr: 'Onward is not built yet: run `npm start`, or `npm ci` and `npm run build`.\n',
      });
    }
  });
});

describe('rehearsed faults', () => {
  it('are set, listed and cleared', async () => {
    await stack.run('fault', 'set', 'writeProjection', 'transient:3');
    expect((await stack.run('fault', 'list')).stdout).toContain('writeProjection transient:3\n');
    await stack.run('fault', 'clear');
    expect((await stack.run('fault', 'list')).stdout).toContain('writeProjection -\n');
  });
});

describe('a start that cannot work', () => {
  it('names the port that is in use and the variable to change', async () => {
    const port = Number(stack.env.ONWARD_REDIS_PORT);
    const server = net.createServer().listen(port, '127.0.0.1');
    const { code, line } = await refusal('start');
    server.close();
    expect({ code, line }).toEqual({
      code: 1,
      line: expect.stringContaining(`port ${port} is in use: set ONWARD_REDIS_PORT`) as string,
    });
  });

  it.each([
    ['REDIS_URL', 'redis://127.0.0.1:1', 'Redis does not answer'],
    ['DATABASE_URL', 'postgres://onward@127.0.0.1:1/onward', 'PostgreSQL does not answer'],
    ['TEMPORAL_ADDRESS', '127.0.0.1:1', 'Temporal does not answer'],
    ['PORT', 'eighty', 'PORT'],
    ['NODE_ENV', 'production', 'NODE_ENV=production is refused'],
  ])('names %s=%s', async (variable, value, expected) => {
    const before = stack.env[variable];
    stack.env[variable] = value;
    const { code, line } = await refusal('start');
    stack.env[variable] = before;
    expect(code).toBe(1);
    expect(line).toContain(expected);
  });

  it('makes ps name the data folder without a stack', async () => {
    expect((await refusal('ps')).line).toContain('no stack runs on');
  });
});
