/** `npm run migrate`: applies migrations, shows their state, or fails when some are pending. */
import { createPool } from '../../src/adapters/postgres/pool.js';
import { migrate, migrationStatus } from '../../src/adapters/postgres/platform/migrations.js';
import { runCommand, UsageError } from './cli.js';
import { commandSettings, printUsed } from './settings.js';

const print = (lines: readonly string[]): void => void process.stdout.write(lines.map((line) => `${line}\n`).join(''));

await runCommand('migrate', async ({ values }) => {
  const modes = (['plan', 'status', 'check'] as const).filter((mode) => values[mode]);
  if (modes.length > 1) throw new UsageError(`--${modes.join(' and --')} do not fit together`);
  const [mode] = modes;
  const settings = commandSettings();
  printUsed(settings, ['database']);
  const { DATABASE_URL } = settings.config;
  if (mode === undefined) {
    const names = await migrate(DATABASE_URL);
    print(names.length === 0 ? ['nothing to apply'] : names.map((name) => `applied ${name}`));
    return 0;
  }
  const pool = createPool(DATABASE_URL, 1, () => undefined);
  const { applied, pending, unknown } = await migrationStatus(pool).finally(() => pool.end());
  if (mode === 'status') print(applied.map((name) => `applied ${name}`));
  print(pending.map((name) => `pending ${name}`));
  print(unknown.map((name) => `unknown ${name} (applied by a newer version)`));
  const isCurrent = pending.length + unknown.length === 0;
  if (isCurrent) print(['up to date']);
  return mode === 'check' && !isCurrent ? 1 : 0;
});
