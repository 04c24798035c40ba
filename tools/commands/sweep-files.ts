/** `npm run sweep-files`: removes files that a crash left without a row, and reports rows whose file is missing. */
import { createPool } from '../../src/adapters/postgres/pool.js';
import { openStorage } from '../../src/compose/storage.js';
import { sweepFiles } from '../../src/adapters/storage/sweep.js';
import { runCommand } from './cli.js';
import { commandSettings, printUsed } from './settings.js';

/** Longer than any upload takes. */
const DAY_MS = 24 * 3_600_000;

await runCommand('sweep-files', async ({ values }) => {
  const settings = commandSettings();
  printUsed(settings, ['database']);
  const { config } = settings;
  const pool = createPool(config.DATABASE_URL, 1, () => undefined);
  const options = { dryRun: values['dry-run'] === true, olderThanMs: DAY_MS, now: Date.now() };
  const { files, partials } = openStorage(config);
  const expired = options.dryRun ? 0 : await partials.removeExpired();
  const { orphans, missing } = await sweepFiles(pool, files, options).finally(() => pool.end());
  process.stdout.write(orphans.map((key) => `${options.dryRun ? 'would remove' : 'removed'} ${key}\n`).join(''));
  process.stdout.write(missing.map((mediaId) => `file of media ${mediaId} is missing\n`).join(''));
  if (expired > 0) process.stdout.write(`removed ${expired} unfinished uploads that expired\n`);
  process.stdout.write(`${orphans.length} orphans, ${missing.length} missing\n`);
  return missing.length > 0 ? 1 : 0;
});
