/** Process identity: a pid together with its start time, because a pid may be reused. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** A process that waits for a disk ends only after the disk has answered. */
const KILL_TAKES_AT_MOST_MS = 5_000;

/** Distinguishes a process from a later one with the same pid. */
export interface ProcessId {
  readonly pid: number;
  readonly startedAt: string;
}

/** The identity of a running process, or undefined when it has ended (a zombie counts as ended). */
export function identify(pid: number): ProcessId | undefined {
  const startedAt = process.platform === 'linux' ? linuxStart(pid) : psStart(pid);
  return startedAt === undefined ? undefined : { pid, startedAt };
}

/** Whether exactly this process still runs. */
export function isAlive(id: ProcessId): boolean {
  return identify(id.pid)?.startedAt === id.startedAt;
}

/**
 * Ends a process with the signal, and with SIGKILL when it still runs after the grace period.
 *
 * @returns whether SIGKILL was needed
 */
export async function endProcess(id: ProcessId, signal: NodeJS.Signals, graceMs: number): Promise<boolean> {
  if (!send(id, signal)) return false;
  if (await ended(id, graceMs)) return false;
  send(id, 'SIGKILL');
  await ended(id, KILL_TAKES_AT_MOST_MS);
  return true;
}

async function ended(id: ProcessId, timeoutMs: number): Promise<boolean> {
  const deadline = Date.now() + timeoutMs;
  while (isAlive(id)) {
    if (Date.now() > deadline) return false;
    await sleep(20);
  }
  return true;
}

function send(id: ProcessId, signal: NodeJS.Signals): boolean {
  if (!isAlive(id)) return false;
  try {
    return process.kill(id.pid, signal);
  } catch {
    return false;
  }
}

function linuxStart(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name may contain spaces and parentheses, so fields are counted from the last parenthesis.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' || fields[0] === 'X' ? undefined : fields[19];
  } catch {
    return undefined;
  }
}

function psStart(pid: number): string | undefined {
  try {
    const [state, ...start] = execFileSync('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], { encoding: 'utf8' })
      .trim()
      .split(/\s+/);
    return state?.startsWith('Z') ? undefined : start.join(' ');
  } catch {
    return undefined;
  }
}
