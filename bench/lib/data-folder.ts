/**
 * The data folder of one run: `.cache/bench-<pid>`, removed at the end. The next run removes the folder of a killed
 * one.
 */
import { cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { removeOutsideLocation } from '../../tools/stack/postgres-location.js';
import { endLeftovers, readRunningStack } from '../../tools/stack/stack-file.js';

export const ROOT = path.resolve(import.meta.dirname, '..', '..');
const CACHE = path.join(ROOT, '.cache');

/**
 * Creates the folder with a copy of `dist/`, so that a build during the run does not change what is measured. Packages
 * resolve from the copy as from the original.
 */
export async function makeDataFolder(): Promise<string> {
  mkdirSync(CACHE, { recursive: true });
  await removeDeadRuns();
  const folder = path.join(CACHE, `bench-${process.pid}`);
  mkdirSync(folder, { recursive: true });
  cpSync(path.resolve(ROOT, process.env.BENCH_DIST ?? 'dist'), path.join(folder, 'dist'), { recursive: true });
  return folder;
}

export function removeDataFolder(folder: string): void {
  removeOutsideLocation(folder);
  rmSync(folder, { recursive: true, force: true });
}

async function removeDeadRuns(): Promise<void> {
  for (const name of readdirSync(CACHE).filter((entry) => entry.startsWith('bench-'))) {
    const folder = path.join(CACHE, name);
    if (readRunningStack(folder) !== undefined) continue;
    await endLeftovers(folder);
    removeDataFolder(folder);
  }
}
