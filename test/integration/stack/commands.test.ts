/** Local commands with wrong arguments or settings print one clear line and exit with a code that says which. */
import net from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LocalStack } from '../../support/local-stack.js';

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
