/** Parts of the local stack: ports, keys, logs, settings, error lines. */
import { once } from 'node:events';
import { mkdtempSync, rmSync, statSync, writeSync } from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { loadConfig } from '../../../src/config.js';
import { findRedis, findTemporal } from '../../../tools/stack/binaries.js';
import { LocalError, messageOf, runCommand, UsageError } from '../../../tools/commands/cli.js';
import { assertExternalServers } from '../../../tools/stack/external.js';
import { ensureKeys, ensureSecret } from '../../../tools/stack/keys.js';
import { assertPortsFree, freePorts } from '../../../tools/stack/ports.js';
import { processLog } from '../../../tools/stack/process-log.js';
import { readyBlock } from '../../../tools/stack/ready.js';
import { localSettings } from '../../../tools/stack/settings.js';

const folder = mkdtempSync(path.join(os.tmpdir(), 'onward-pieces-'));
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => void vi.unstubAllEnvs());

describe('ports', () => {
  it('that are free are accepted, but not the same port twice', async () => {
    const [port = 0] = await freePorts(1);
    await assertPortsFree([{ port, variable: 'A' }]);
    const twice = [
      { port, variable: 'A' },
      { port, variable: 'B' },
    ];
    await expect(assertPortsFree(twice)).rejects.toThrow(`port ${port} is claimed by A and B`);
  });

  it('that cannot be used are named with their variable', async () => {
    const server = net.createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as net.AddressInfo;
    await expect(assertPortsFree([{ port, variable: 'PORT' }])).rejects.toThrow(`port ${port} is in use: set PORT`);
    server.close();
    const elsewhere = { port: 1, variable: 'PORT', host: '192.0.2.1' };
    await expect(assertPortsFree([elsewhere])).rejects.toThrow('port 1 on 192.0.2.1 cannot be used');
  });
});

describe('keys', () => {
  it('are created once and readable only by their owner', () => {
    ensureKeys(folder);
    const first = ensureSecret(folder, 'jwt-secret', () => 'other');
    expect(first).toMatch(/^[\w-]{64}$/);
    expect(statSync(path.join(folder, 'keys', 'jwt-secret')).mode & 0o777).toBe(0o600);
    expect(ensureSecret(folder, 'encryption-keys', () => '')).toMatch(/^k1:[\w+/]{43}=$/);
  });
});

describe('the log of a process', () => {
  it.each([
    ['starting\nonward: PORT is wrong\n', 'PORT is wrong'],
    ['onward api: port 1 is in use\nbye\n', 'port 1 is in use'],
    ["Error: no\n    at x (y)\n  code: 'ERR_X'\n", 'Error: no'],
    ['{"level":60,"msg":"cannot go on","err":{"message":"why"}}\n', 'cannot go on: why'],
    ['just words\n', 'just words'],
    ['', ''],
  ])('yields one line of %j', (text, expected) => {
    const log = processLog(path.join(folder, 'logs'), 'api');
    writeSync(log.open(), text);
    expect(log.lastLine()).toBe(expected);
  });
});

describe('settings', () => {
  it('leave out servers whose address is configured', () => {
    vi.stubEnv('ONWARD_DATA_DIR', folder);
    vi.stubEnv('NODE_ENV', 'development');
    vi.stubEnv('TEMPORAL_ADDRESS', '127.0.0.1:1');
    vi.stubEnv('DATABASE_URL', '');
    vi.stubEnv('REDIS_URL', 'redis://127.0.0.1:1');
    const { ports, portClaims } = localSettings();
    expect(Object.keys(ports)).toEqual(['postgres']);
    expect(portClaims.map(({ variable }) => variable)).toEqual(['ONWARD_POSTGRES_PORT', 'PORT']);
  });

  it('are refused in production', () => {
    vi.stubEnv('NODE_ENV', 'production');
    expect(() => localSettings()).toThrow('NODE_ENV=production is refused');
  });
});

describe('external servers', () => {
  const config = (changes: Record<string, string>): ReturnType<typeof loadConfig> =>
    loadConfig({ ONWARD_DATA_DIR: folder, ...changes });

  it('are checked at start', async () => {
    const [closed] = await freePorts(1);
    const address = `127.0.0.1:${closed}`;
    await expect(assertExternalServers(config({ TEMPORAL_ADDRESS: address }), {})).rejects.toThrow(
      `Temporal does not answer at ${address}`,
    );
    await expect(assertExternalServers(config({ DATABASE_URL: 'nonsense' }), { temporal: 1 })).rejects.toThrow(
      'DATABASE_URL is not a server address',
    );
    await assertExternalServers(config({}), { temporal: 1, postgres: 1, redis: 1 });
  });
});

describe('missing programs', () => {
  it('are named with instructions', () => {
    const nowhere = { PATH: folder, HOME: folder };
    expect(() => findTemporal(nowhere)).toThrow('the Temporal CLI is missing');
    expect(() => findRedis(nowhere)).toThrow('redis-server is missing');
  });
});

describe('a command', () => {
  it.each([
    [new UsageError('wrong'), 2, 'wrong\n'],
    [new LocalError('no stack'), 1, 'no stack\n'],
    [new Error('a defect\nwith details'), 1, 'a defect\n'],
  ])('that fails with %o prints one line', async (error, code, line) => {
    const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    await runCommand('ps', () => Promise.reject(error), []);
    expect({ code: process.exitCode, line: write.mock.calls[0]?.[0] }).toEqual({ code, line });
    write.mockRestore();
    process.exitCode = 0;
  });

  it('that fails with several errors prints the reason of each', () => {
    expect(messageOf(new AggregateError([new Error('refused')]))).toBe('refused');
    expect(messageOf('text')).toBe('text');
  });
});

it('the ready block names what a person needs next', () => {
  const block = readyBlock({ api: 'http://a', temporalUi: 'http://t', dataDir: '/d', pids: { api: 1 } });
  for (const part of ['http://a/docs', 'http://t', '/d', 'api 1', 'npm run -s token', 'Ctrl-C'])
    expect(block).toContain(part);
});
