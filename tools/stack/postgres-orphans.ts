/**
 * After kill -9 of the postmaster its backends may live on for a while, and a new postmaster refuses to start beside them.
 * They are found by their working directory, which for every PostgreSQL process is its cluster.
 */
import { readdirSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import path from 'node:path';
import { endProcess, identify } from './pids.js';

/** Ends every process of a cluster. Call it only when nobody is meant to run there. */
export async function endOrphans(cluster: string): Promise<void> {
  if (process.platform !== 'linux') return; // elsewhere PostgreSQL's own checks and the restart's retries have to do
  const folder = realpathSync(cluster);
  const orphans = processesIn(folder);
  // SIGQUIT is "immediate shutdown" to a backend and SIGTERM to the others; what does not obey is killed.
  await Promise.all(orphans.map((id) => endProcess(id, 'SIGQUIT', 1_000)));
  // Nobody is left, so the pid in this file can only be a stranger's, which would keep the server from starting.
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
