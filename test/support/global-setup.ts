/**
 * Starts Temporal, PostgreSQL and Redis once for the whole run, on free ports and with a separate data folder. Tests
 * find the servers and the keys of this run in the environment variables that the platform itself reads.
 */
import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { freePorts } from '../../tools/stack/ports.js';
import { removeOutsideLocation } from '../../tools/stack/postgres-location.js';
import { startServers } from '../../tools/stack/servers.js';
import { endLeftovers, readRunningStack } from '../../tools/stack/stack-file.js';

const root = path.resolve(import.meta.dirname, '..', '..');
const cache = path.join(root, '.cache');

export default async function setup(): Promise<() => Promise<void>> {
  await removeDeadRuns();
  const dataDir = path.join(cache, `test-${process.pid}`);
  const [temporal, postgres, redis] = await freePorts(3);
  const given = process.env;
  const servers = await startServers({
    dataDir,
    env: { ...given },
    ports: {
      ...(given.TEMPORAL_ADDRESS ? {} : { temporal }),
      ...(given.DATABASE_URL ? {} : { postgres }),
      ...(given.REDIS_URL ? {} : { redis }),
    },
  });
  Object.assign(process.env, servers.addresses, {
    NODE_ENV: 'test',
    LOG_LEVEL: given.LOG_LEVEL ?? 'silent',
    ONWARD_DATA_DIR: dataDir,
    JWT_SECRET: randomBytes(48).toString('base64url'),
    ONWARD_ENCRYPTION_KEYS: `k1:${randomBytes(32).toString('base64')}`,
  });
  prepareServers();
  return async () => {
    await servers.stop();
    removeOutsideLocation(dataDir);
    rmSync(dataDir, { recursive: true, force: true });
  };
}

/** Creates tables, retention and search attributes as a deployment does. `pretest` has compiled the bootstrap. */
function prepareServers(): void {
  const bootstrap = path.join(root, 'dist', 'src', 'workers', 'bootstrap.js');
  if (existsSync(bootstrap))
    execFileSync(process.execPath, [bootstrap], { stdio: ['ignore', 'ignore', 'inherit'], timeout: 60_000 });
}

/** Stops the servers of killed runs and removes their folders. */
async function removeDeadRuns(): Promise<void> {
  mkdirSync(cache, { recursive: true });
  for (const name of readdirSync(cache).filter((entry) => entry.startsWith('test-'))) {
    const folder = path.join(cache, name);
    if (readRunningStack(folder) !== undefined) continue;
    const stacks = readdirSync(folder).filter((entry) => entry.startsWith('stack-'));
    for (const left of [folder, ...stacks.map((entry) => path.join(folder, entry))]) {
      await endLeftovers(left);
      removeOutsideLocation(left);
    }
    rmSync(folder, { recursive: true, force: true });
  }
}
