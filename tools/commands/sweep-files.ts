/**
 * `npm run sweep-files -- [--dry-run]`: removes files that a crash left without a row, and reports rows whose file is
 * missing.
 */
import { createPool } from '../../src/adapters/postgres/pool.js';
import { openStorage } from '../../src/compose/storage.js';
import { sweepFiles } from '../../src/adapters/storage/sweep.js';
import { copyEnvironment, dataDirOf, loadConfig } from '../../src/config.js';
import { readRunningStack } from '../stack/stack-file.js';
import { failFast } from '../../src/workers/fail-fast.js';

/** Longer than any upload takes. */
const DAY_MS = 24 * 3_600_000;

async function main(): Promise<void> {
  const [mode, ...rest] = process.argv.slice(2);
  if (rest.length > 0 || (mode !== undefined && mode !== '--dry-run'))
    throw new Error('usage: npm run sweep-files -- [--dry-run]');
  const own = copyEnvironment();
  // On a developer's machine, the database of the running local stack is used.
  const config = loadConfig({ ...own, ...readRunningStack(dataDirOf(own))?.environment });
  const pool = createPool(config.DATABASE_URL, 1, () => undefined);
  const options = { dryRun: mode === '--dry-run', olderThanMs: DAY_MS, now: Date.now() };
  const { files, partials } = openStorage(config);
  const expired = options.dryRun ? 0 : await partials.removeExpired();
  const { orphans, missing } = await sweepFiles(pool, files, options).finally(() => pool.end());
  process.stdout.write(orphans.map((key) => `${options.dryRun ? 'would remove' : 'removed'} ${key}\n`).join(''));
  process.stdout.write(missing.map((mediaId) => `file of media ${mediaId} is missing\n`).join(''));
  if (expired > 0) process.stdout.write(`removed ${expired} unfinished uploads that expired\n`);
  process.stdout.write(`${orphans.length} orphans, ${missing.length} missing\n`);
  if (missing.length > 0) process.exitCode = 1;
}

await main().catch(failFast);
