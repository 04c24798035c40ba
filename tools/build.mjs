/**
 * `npm run build`: compiles every source file to the same path below dist/, then bundles the workflows. Types are
 * checked by `npm run typecheck`, which takes ten times as long.
 */
import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** Folders whose code runs from dist/. The image contains only the first. */
const FOLDERS = ['src', 'tools/commands', 'tools/demo', 'tools/funnel', 'tools/seed', 'tools/setup', 'tools/stack'];

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const sources = FOLDERS.flatMap((folder) => filesBelow(folder)).filter((file) => /\.(ts|mjs|cjs)$/.test(file));
const scripts = sources.filter((file) => file.endsWith('.ts'));
const copies = sources.filter((file) => !file.endsWith('.ts'));

await build({
  absWorkingDir: root,
  entryPoints: scripts,
  outbase: '.',
  outdir: 'dist',
  format: 'esm',
  platform: 'node',
  sourcemap: true,
  tsconfig: 'tsconfig.json',
  logLevel: 'warning',
});
for (const file of copies) {
  mkdirSync(path.dirname(path.join(root, 'dist', file)), { recursive: true });
  copyFileSync(path.join(root, file), path.join(root, 'dist', file));
}
removeStale([...scripts.map((file) => file.replace(/\.ts$/, '.js')), ...copies, 'src/workflow-bundle.js']);
await import('./bundle-workflows.mjs');

/** Paths relative to the root. */
function filesBelow(folder) {
  const full = path.join(root, folder);
  if (!existsSync(full)) return [];
  const entries = readdirSync(full, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return entries.map((entry) => path.relative(root, path.join(entry.parentPath ?? entry.path, entry.name)));
}

/** Removes outputs without a source, because the bundle preloads whole folders. */
function removeStale(outputs) {
  const current = new Set(outputs.flatMap((file) => [file, `${file}.map`]).map((file) => path.join('dist', file)));
  const old = ['dist/src', 'dist/tools']
    .flatMap(filesBelow)
    .filter((file) => !current.has(file) && /\.[cm]?js(\.map)?$/.test(file));
  for (const file of old) rmSync(path.join(root, file));
}
