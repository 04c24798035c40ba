/**
 * `npm run migrate -- [--plan|--status|--check]`: applies migrations, shows pending ones, or fails when some are
 * pending.
 */
import { createPool } from '../../src/adapters/postgres/pool.js';
import { migrate, migrationStatus } from '../../src/adapters/postgres/platform/migrations.js';
import { copyEnvironment, dataDirOf, loadConfig } from '../../src/config.js';
import { readRunningStack } from '../stack/stack-file.js';
import { failFast } from '../../src/workers/fail-fast.js';

async function main(): Promise<void> {
  const [mode, ...rest] = process.argv.slice(2);
  if (rest.length > 0 || (mode !== undefined && !['--plan', '--status', '--check'].includes(mode))) {
    throw new Error('usage: npm run migrate -- [--plan|--status|--check]');
  }
  const own = copyEnvironment();
  // On a developer's machine, the database of the running local stack is used.
  const { DATABASE_URL } = loadConfig({ ...own, ...readRunningStack(dataDirOf(own))?.environment });
  if (mode === undefined) {
    const names = await migrate(DATABASE_URL);
    process.stdout.write(names.length === 0 ? 'nothing to apply\n' : names.map((name) => `applied ${name}\n`).join(''));
    return;
  }
  const pool = createPool(DATABASE_URL, 1, () => undefined);
  const { applied, pending, unknown } = await migrationStatus(pool).finally(() => pool.end());
  if (mode === '--status') process.stdout.write(applied.map((name) => `applied ${name}\n`).join(''));
  process.stdout.write(pending.map((name) => `pending ${name}\n`).join(''));
  process.stdout.write(unknown.map((name) => `unknown ${name} (applied by a newer version)\n`).join(''));
  if (pending.length + unknown.length === 0) process.stdout.write('up to date\n');
  if (mode === '--check' && pending.length + unknown.length > 0) process.exitCode = 1;
}

await main().catch(failFast);
