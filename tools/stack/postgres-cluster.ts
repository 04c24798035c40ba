/** Creates the PostgreSQL cluster at the first start, and replaces an incomplete one. */
import { execFile } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { LocalError } from '../commands/cli.js';
import type { OsUser, PostgresLocation } from './postgres-location.js';

const run = promisify(execFile);

export interface ClusterOptions {
  readonly place: PostgresLocation;
  readonly user: OsUser | undefined;
  /** The role that owns everything. */
  readonly name: string;
  readonly password: string;
  readonly env: NodeJS.ProcessEnv;
}

/** @throws LocalError with the error of initdb */
export async function ensureCluster(options: ClusterOptions): Promise<void> {
  const { place } = options;
  const complete = path.join(place.folder, 'cluster-made');
  if (existsSync(complete)) return;
  // Without the mark initdb was interrupted, so the cluster has never held data.
  for (const entry of readdirSync(place.cluster)) rmSync(path.join(place.cluster, entry), { recursive: true });
  await initialise(options);
  mkdirSync(place.folder, { recursive: true });
  writeFileSync(complete, '');
}

async function initialise({ place, user, name, password, env }: ClusterOptions): Promise<void> {
  const passwordFile = path.join(place.folder, 'initdb-password');
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  if (user !== undefined) chownSync(passwordFile, user.uid, user.gid);
  try {
    const locale = ['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'];
    const args = ['-D', place.cluster, '-U', name, '--auth=scram-sha-256', `--pwfile=${passwordFile}`, ...locale];
    await run(place.binaries.initdb, args, { ...user, cwd: place.folder, env: { ...env, LC_ALL: 'C' } });
  } catch (error) {
    const stderr = ((error as { stderr?: string }).stderr ?? '').trim().split('\n').at(-1);
    throw new LocalError(`postgres: initdb failed: ${stderr || (error as Error).message}`);
  } finally {
    rmSync(passwordFile, { force: true });
  }
}
