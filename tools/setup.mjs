/**
 * Runs before `npm start` and `npm test` on a fresh clone that has only Node: installs the packages, provides the
 * servers and a supported Node, and builds dist/. It depends only on Node itself. Independent tasks run concurrently.
 */
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(`Node 20.19 or newer is needed; this is ${process.versions.node}\n`);
  process.exit(1);
}

const { SetupError } = await import('./setup/run.mjs');
const { ensurePackages } = await import('./setup/packages.mjs');
const { ensureNode } = await import('./setup/node.mjs');
const { ensureTemporal } = await import('./setup/temporal.mjs');
const { ensureRedis } = await import('./setup/redis.mjs');
const { ensureBuild } = await import('./setup/build.mjs');

const packages = ensurePackages(root);
const compiled = Promise.all([packages, ensureNode()]).then(() => ensureBuild(root));
const tasks = await Promise.allSettled([compiled, ensureTemporal(root, packages), ensureRedis()]);
const problems = new Set(tasks.filter(({ status }) => status === 'rejected').map(({ reason }) => reason));
for (const error of problems) process.stderr.write(`${error instanceof SetupError ? error.message : error.stack}\n`);
if (problems.size > 0) process.exit(1);
