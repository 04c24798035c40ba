/** Where the server programs are. `tools/setup.mjs` makes sure of them beforehand and uses the same places. */
import { accessSync, constants, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { LocalError } from '../commands/cli.js';

const TEMPORAL_CLI_VERSION = '1.5.1';

/**
 * The Temporal CLI: on PATH, else the one the setup put into the cache folder.
 *
 * @throws LocalError when there is none
 */
export function findTemporal(env: NodeJS.ProcessEnv): string {
  const cache = env.XDG_CACHE_HOME || path.join(env.HOME || os.homedir(), '.cache');
  const cached = path.join(cache, 'onward', `temporal-cli-${TEMPORAL_CLI_VERSION}`, executable('temporal'));
  const found = onPath(env, 'temporal') ?? (isExecutable(cached) ? cached : undefined);
  if (found === undefined)
    throw new LocalError('the Temporal CLI is missing: run `node tools/setup.mjs`, or set TEMPORAL_ADDRESS to a running server');
  return found;
}

/**
 * redis-server or valkey-server.
 *
 * @throws LocalError when there is neither
 */
export function findRedis(env: NodeJS.ProcessEnv): string {
  const found = onPath(env, 'redis-server') ?? onPath(env, 'valkey-server');
  if (found === undefined)
    throw new LocalError('redis-server is missing: run `node tools/setup.mjs`, or set REDIS_URL to a running server');
  return found;
}

function onPath(env: NodeJS.ProcessEnv, name: string): string | undefined {
  const folders = (env.PATH ?? '').split(path.delimiter).filter((folder) => folder !== '');
  return folders.map((folder) => path.join(folder, executable(name))).find(isExecutable);
}

function executable(name: string): string {
  return process.platform === 'win32' ? `${name}.exe` : name;
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
