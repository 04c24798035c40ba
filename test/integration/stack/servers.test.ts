/** The three servers on a data folder answer, keep their data and survive kill -9. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { loadConfig } from '../../../src/config.js';
import { checkPostgres, checkRedis, checkTemporal } from '../../../tools/commands/doctor-checks.js';
import { ensureKeys } from '../../../tools/stack/keys.js';
import { freePorts } from '../../../tools/stack/ports.js';
import { removeOutsideLocation } from '../../../tools/stack/postgres-location.js';
import { startServers, type RunningServers, type ServerPorts } from '../../../tools/stack/servers.js';
import { readRunningStack } from '../../../tools/stack/stack-file.js';
import { until } from '../../support/local-stack.js';

let dataDir: string;
let ports: ServerPorts;
let servers: RunningServers;

beforeAll(async () => {
  // A private folder like a home directory. As root, PostgreSQL then has to use another location.
  dataDir = mkdtempSync(path.join(os.tmpdir(), 'onward-servers-'));
  const [temporal, temporalUi, postgres, redis] = await freePorts(4);
  ports = { temporal, temporalUi, postgres, redis };
  servers = await startServers({ dataDir, ports, env: { ...process.env }, codecEndpoint: 'http://127.0.0.1:1/codec' });
}, 120_000);

afterAll(async () => {
  await servers.stop();
  removeOutsideLocation(dataDir);
  rmSync(dataDir, { recursive: true, force: true });
});

async function query(text: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: servers.addresses.DATABASE_URL });
  await client.connect();
  return client
    .query<Record<string, unknown>>(text)
    .then(
      ({ rows }) => rows,
      () => [],
    )
    .finally(() => client.end());
}

it('the servers are healthy at their reported addresses', async () => {
  ensureKeys(dataDir);
  const config = loadConfig({ ...servers.addresses, ONWARD_DATA_DIR: dataDir });
  const findings = await Promise.all([checkTemporal(config), checkPostgres(config), checkRedis(config)]);
  expect(findings.flatMap(({ problems }) => problems)).toEqual([]);
});

it('the servers are recorded in the stack file, which only its owner may read', () => {
  const stack = readRunningStack(dataDir);
  expect(Object.keys(stack?.roles ?? {}).sort()).toEqual(['postgres', 'redis', 'temporal']);
  expect(stack?.environment.DATABASE_URL).toBe(servers.addresses.DATABASE_URL);
});

it('the servers refuse a second set on the same data folder', async () => {
  await expect(startServers({ dataDir, ports: {}, env: {} })).rejects.toThrow('a stack already runs');
});

it('the servers keep every committed row through kill -9 of PostgreSQL, even during a query', async () => {
  await query('CREATE TABLE kept (n int)');
  await query('INSERT INTO kept VALUES (1)');
  const busy = new pg.Client({ connectionString: servers.addresses.DATABASE_URL });
  busy.on('error', () => undefined);
  await busy.connect();
  const cut = busy.query('SELECT pg_sleep(60)').catch((error: unknown) => error);
  const killed = servers.pids().postgres ?? 0;
  process.kill(killed, 'SIGKILL');
  expect(await cut).toBeInstanceOf(Error);
  await until(
    () =>
      query('SELECT n FROM kept').then(
        (rows) => rows.length === 1,
        () => false,
      ),
    20_000,
  );
  expect(servers.pids().postgres).not.toBe(killed);
});

it('the doctor names the problem of an unreachable server', async () => {
  const [closed] = await freePorts(1);
  const gone = {
    TEMPORAL_ADDRESS: `127.0.0.1:${closed}`,
    DATABASE_URL: `postgres://a@127.0.0.1:${closed}/a`,
    REDIS_URL: `redis://127.0.0.1:${closed}`,
  };
  const config = loadConfig({ ...gone, ONWARD_DATA_DIR: dataDir });
  const findings = await Promise.all([checkTemporal(config), checkPostgres(config), checkRedis(config)]);
  expect(findings.map(({ problems }) => problems.length)).toEqual([1, 1, 1]);
});

it('the servers keep their data over a restart and set a damaged lock aside', async () => {
  await servers.stop();
  writeFileSync(path.join(dataDir, 'stack.lock'), 'not a lock');
  servers = await startServers({ dataDir, ports, env: { ...process.env } });
  expect(await query('SELECT n FROM kept')).toEqual([{ n: 1 }]);
  expect(readFileSync(path.join(dataDir, 'stack.lock'), 'utf8')).toContain(String(process.pid));
}, 60_000);
