/**
 * Applies the numbered SQL files of `migrations/` under an advisory lock, so that several processes can start at once.
 */
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { runner } from 'node-pg-migrate';
import { createPool, type Queryable } from '../pool.js';

const TABLE = 'onward_migrations';
const FOLDER = findFolder(path.dirname(fileURLToPath(import.meta.url)));

function findFolder(from: string): string {
  const candidate = path.join(from, 'migrations');
  // The compiled file is one folder deeper than the source.
  return existsSync(path.join(candidate, '0001_sessions.sql')) ? candidate : findFolder(path.dirname(from));
}

export interface MigrationStatus {
  readonly applied: readonly string[];
  readonly pending: readonly string[];
  /** Applied to the database but missing in this build: another build ran before. */
  readonly unknown: readonly string[];
}

/**
 * Applies pending migrations and returns their names.
 *
 * @throws UnknownMigrationsError when another build has migrated the database
 */
export async function migrate(databaseUrl: string): Promise<string[]> {
  await assertKnown(databaseUrl);
  const applied = await runner({
    databaseUrl,
    dir: FOLDER,
    direction: 'up',
    migrationsTable: TABLE,
    checkOrder: true,
    log: () => undefined,
  });
  return applied.map((migration) => migration.name);
}

/** The database was migrated by another build. This one can neither use nor migrate it. */
export class UnknownMigrationsError extends Error {
  override readonly name = 'UnknownMigrationsError';

  constructor(readonly names: readonly string[]) {
    super(
      `the database was migrated by another build: ${names.join(', ')} ${names.length === 1 ? 'is' : 'are'} not in this one`,
    );
  }
}

async function assertKnown(databaseUrl: string): Promise<void> {
  const pool = createPool(databaseUrl, 1, () => undefined);
  const { unknown } = await migrationStatus(pool).finally(() => pool.end());
  if (unknown.length > 0) throw new UnknownMigrationsError(unknown);
}

/** Compares the folder with the database. Changes nothing. */
export async function migrationStatus(pool: Queryable): Promise<MigrationStatus> {
  const files = (await readdir(FOLDER))
    .filter((name) => name.endsWith('.sql'))
    .sort()
    .map((name) => name.replace(/\.sql$/, ''));
  const { rows: tables } = await pool.query<{ present: boolean }>('SELECT to_regclass($1) IS NOT NULL AS present', [
    TABLE,
  ]);
  const { rows } = tables[0]?.present
    ? await pool.query<{ name: string }>(`SELECT name FROM ${TABLE} ORDER BY id`)
    : { rows: [] };
  const applied = rows.map((row) => row.name);
  return {
    applied,
    pending: files.filter((name) => !applied.includes(name)),
    unknown: applied.filter((name) => !files.includes(name)),
  };
}
