/** Compiles dist/ when its sources have changed. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { run, print } from './run.mjs';

const SOURCES = ['src', 'tools', 'knowledge', 'package-lock.json', 'tsconfig.json'];

/** @throws SetupError with the last lines of the compiler */
export async function ensureBuild(root) {
  const mark = path.join(root, 'dist', '.onward-build');
  const hash = hashOf(root);
  if (existsSync(mark) && readFileSync(mark, 'utf8') === hash) return;
  print('build', 'compiling to dist/');
  await run('build', 'npm', ['run', '-s', 'build'], { cwd: root });
  writeFileSync(mark, hash);
}

function hashOf(root) {
  const hash = createHash('sha256');
  for (const source of SOURCES) addTo(hash, root, source);
  return hash.digest('hex');
}

function addTo(hash, root, relative) {
  const full = path.join(root, relative);
  if (!existsSync(full)) return;
  const names = readNames(full);
  if (names === undefined) hash.update(`${relative}\0`).update(readFileSync(full)).update('\0');
  else for (const name of names.sort()) addTo(hash, root, path.join(relative, name));
}

function readNames(full) {
  try {
    return readdirSync(full);
  } catch {
    return undefined;
  }
}
