/** A database migrated by another build is refused with one line that names the migrations. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  migrate,
  migrationStatus,
  UnknownMigrationsError,
} from '../../../src/adapters/postgres/platform/migrations.js';
import { loadConfig } from '../../../src/config.js';
import { checkPostgres } from '../../../tools/commands/doctor-checks.js';
import { createPool, type Pool } from '../../../src/adapters/postgres/pool.js';

const url = new URL(process.env.DATABASE_URL ?? '');
let server: Pool;
let pool: Pool;

beforeAll(async () => {
  server = createPool(url.toString(), 1, () => undefined);
  url.pathname = `/own_${randomUUID().replaceAll('-', '')}`;
  await server.query(`CREATE DATABASE ${url.pathname.slice(1)}`);
  pool = createPool(url.toString(), 1, () => undefined);
});

afterAll(async () => {
  await pool.end();
  await server.query(`DROP DATABASE ${url.pathname.slice(1)} WITH (FORCE)`);
  await server.end();
});

it('a database is migrated by the first run and unchanged by the next', async () => {
  expect((await migrate(url.toString())).length).toBeGreaterThan(0);
  expect(await migrate(url.toString())).toEqual([]);
  expect(await migrationStatus(pool)).toMatchObject({ pending: [], unknown: [] });
});

it('a database with a migration that this build lacks is refused, and the doctor says what to do', async () => {
  await pool.query(`INSERT INTO onward_migrations (name, run_on) VALUES ('0099_of_another_build', now())`);
  const refused = await migrate(url.toString()).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(UnknownMigrationsError);
  expect((refused as Error).message).toBe(
    'the database was migrated by another build: 0099_of_another_build is not in this one',
  );
  const config = loadConfig({ ...process.env, ONWARD_DATA_DIR: '/somewhere/data', DATABASE_URL: url.toString() });
  expect((await checkPostgres(config)).problems).toEqual([
    `${(refused as Error).message}; delete /somewhere/data to begin anew`,
  ]);
});
