/**
 * `<data>/stack.json` describes the running stack. The commands (`ps`, `doctor`) read it, and the next start uses it to
 * end what a killed supervisor left. `<data>/stack.lock` ensures that a data folder has only one stack.
 */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { LocalError } from '../commands/cli.js';
import { endProcess, identify, isAlive, type ProcessId } from './pids.js';
import { ROLES, type Role } from './roles.js';

export interface StackFile {
  readonly supervisor: ProcessId;
  readonly roles: Partial<Record<Role, ProcessId>>;
  /** The variables with the addresses of the servers. They contain a password, hence mode 0600. */
  readonly environment: Readonly<Record<string, string>>;
  readonly urls: Readonly<Record<string, string>>;
}

/** The stack that runs on a data folder, if any. */
export function readRunningStack(dataDir: string): StackFile | undefined {
  const stack = read<StackFile>(stackPath(dataDir));
  return stack !== undefined && isAlive(stack.supervisor) ? stack : undefined;
}

/** Ends the processes that the last supervisor left, after checking that each pid is still the same process. */
export async function endLeftovers(dataDir: string): Promise<Role[]> {
  const stack = read<StackFile>(stackPath(dataDir));
  if (stack === undefined) return [];
  const left = ROLES.filter((role) => stack.roles[role] !== undefined && isAlive(stack.roles[role]));
  await Promise.all(
    left.map(async (role) => {
      const id = stack.roles[role];
      if (id !== undefined) await endProcess(id, role === 'postgres' ? 'SIGINT' : 'SIGTERM', 10_000);
    }),
  );
  rmSync(stackPath(dataDir), { force: true });
  return left;
}

/**
 * Claims a data folder for this process.
 *
 * @throws LocalError when another stack runs on it
 * @returns a function that releases the claim
 */
export function claimDataDir(dataDir: string): () => void {
  mkdirSync(dataDir, { recursive: true });
  const file = path.join(dataDir, 'stack.lock');
  const self = identify(process.pid);
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      writeFileSync(file, JSON.stringify(self), { flag: 'wx', mode: 0o600 });
      return () => rmSync(file, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const holder = read<ProcessId>(file);
    if (holder !== undefined && isAlive(holder)) {
      throw new LocalError(
        `a stack already runs on ${dataDir} (pid ${holder.pid}): stop it, or set ONWARD_DATA_DIR to another folder`,
      );
    }
    rmSync(file, { force: true });
  }
  throw new LocalError(`${file} cannot be claimed: another stack is starting on this data folder`);
}

/** Keeps `stack.json` current. The file is replaced by a rename, so that a reader never sees half a file. */
export class StackFileWriter {
  private readonly roles: Partial<Record<Role, ProcessId>> = {};
  private closed = false;

  constructor(
    private readonly dataDir: string,
    private readonly facts: Pick<StackFile, 'environment' | 'urls'>,
  ) {
    this.write();
  }

  /** Records that the process of a role started, or ended when `id` is undefined. */
  set(role: Role, id: ProcessId | undefined): void {
    if (id === undefined) delete this.roles[role];
    else this.roles[role] = id;
    this.write();
  }

  /** Removes the file after the stack has stopped. */
  close(): void {
    this.closed = true;
    rmSync(stackPath(this.dataDir), { force: true });
  }

  private write(): void {
    const supervisor = identify(process.pid);
    if (this.closed || supervisor === undefined) return;
    const stack: StackFile = { supervisor, roles: this.roles, ...this.facts };
    const aside = `${stackPath(this.dataDir)}.new`;
    writeFileSync(aside, `${JSON.stringify(stack, null, 2)}\n`, { mode: 0o600 });
    renameSync(aside, stackPath(this.dataDir));
  }
}

function stackPath(dataDir: string): string {
  return path.join(dataDir, 'stack.json');
}

function read<T>(file: string): T | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as T;
  } catch {
    return undefined;
  }
}
