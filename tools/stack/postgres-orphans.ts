/**
 * Ends orphaned PostgreSQL backends. After kill -9 of the postmaster they may live on, and a new postmaster refuses to
 * start beside them. They are found by their working directory, which for every PostgreSQL process is its cluster.
 */
import { readdirSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import path from 'node:path';
import { endProcess, identify } from './pids.js';

/** Ends every process of a cluster. Call it only when no server should run on the cluster. */
export async function endOrphans(cluster: string): Promise<void> {
  if (process.platform !== 'linux') return; // Other systems rely on PostgreSQL's own checks and on the retries of the
  // restart.
  const folder = realpathSync(cluster);
  const orphans = processesIn(folder);
  // SIGQUIT is "immediate shutdown" for a backend, and SIGTERM for other processes. The rest is killed.
  await Promise.all(orphans.map((id) => endProcess(id, 'SIGQUIT', 1_000)));
  // No process of the cluster remains, so the pid in this file belongs to another program and would block the start.
  if (processesIn(folder).length === 0) rmSync(path.join(folder, 'postmaster.pid'), { force: true });
}

function processesIn(folder: string): { pid: number; startedAt: string }[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && workingDirectory(name) === folder)
    .flatMap((name) => identify(Number(name)) ?? []);
}

function workingDirectory(pid: string): string | undefined {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return undefined;
  }
}
