/** CPU time of processes, from `/proc` (Linux). */
import { readFileSync, readdirSync } from 'node:fs';

/** Clock ticks a second: `sysconf(_SC_CLK_TCK)`, which is 100 on every Linux. */
const TICKS = 100;

interface Stat {
  readonly parent: number;
  readonly seconds: number;
}

/** Seconds of CPU that a process, its living children, and its ended ones have used. */
export function cpuSecondsOfFamily(pid: number): number {
  const family = [pid, ...pids().filter((one) => statOf(one)?.parent === pid)];
  return family.reduce((sum, one) => sum + (statOf(one)?.seconds ?? 0), 0);
}

/** The parent of a process. @throws Error when there is no such process */
export function parentOf(pid: number): number {
  const stat = statOf(pid);
  if (stat === undefined) throw new Error(`no process ${pid}`);
  return stat.parent;
}

function pids(): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number);
}

/** proc(5): fields 4 (parent) and 14 to 17 (user and system time, own and of waited-for children). */
function statOf(pid: number): Stat | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    const ticks = [11, 12, 13, 14].reduce((sum, index) => sum + Number(fields[index]), 0);
    return { parent: Number(fields[1]), seconds: ticks / TICKS };
  } catch {
    return undefined;
  }
}
