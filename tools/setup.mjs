/**
 * Runs before `npm start` and `npm test`, on a fresh clone with nothing but Node: installs the packages, makes sure that
 * the three servers can be had, and builds dist/. Depends on nothing outside Node itself.
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
try {
  const { ensurePackages } = await import('./setup/packages.mjs');
  const { ensureTemporal } = await import('./setup/temporal.mjs');
  const { ensureRedis } = await import('./setup/redis.mjs');
  const { ensureBuild } = await import('./setup/build.mjs');
  await ensurePackages(root);
  await ensureRedis();
  await ensureTemporal(root);
  await ensureBuild(root);
} catch (error) {
  process.stderr.write(`${error instanceof SetupError ? error.message : error.stack}\n`);
  process.exit(1);
}
