/** The versions, the machine and its load, for the report. */
import { readFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import path from 'node:path';
import { ROOT } from './data-folder.js';

export interface Machine {
  readonly versions: { readonly node: string; readonly sdk: string; readonly server: string };
  /** Before the first and after the last benchmark. The second includes the benchmarks themselves. */
  readonly loadavg: { readonly before: readonly number[]; readonly after: readonly number[] };
  readonly cpus: number;
  readonly cpu: string;
  readonly memory_gib: number;
  readonly taken_at: string;
}

export function machine(server: string, loadBefore: readonly number[]): Machine {
  return {
    versions: { node: process.versions.node, sdk: sdkVersion(), server },
    loadavg: { before: rounded(loadBefore), after: rounded(loadavg()) },
    cpus: cpus().length,
    cpu: cpus()[0]?.model ?? 'unknown',
    memory_gib: Math.round(totalmem() / 2 ** 30),
    taken_at: new Date().toISOString(),
  };
}

function sdkVersion(): string {
  const file = path.join(ROOT, 'node_modules', '@temporalio', 'worker', 'package.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}

function rounded(load: readonly number[]): number[] {
  return load.map((value) => Math.round(value * 100) / 100);
}
