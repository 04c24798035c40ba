/** Seeding is not bound by the time limits of the pool or of the server. */
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createPatientPool } from '../../../src/adapters/postgres/pool.js';
import { ownDatabase } from '../../support/own-database.js';

let database: Awaited<ReturnType<typeof ownDatabase>>;
let url: string;
beforeAll(async () => {
  database = await ownDatabase();
  const { rows } = await database.pool.query<{ name: string }>('SELECT current_database() AS name');
  const name = rows[0]?.name ?? '';
  url = Object.assign(new URL(process.env.DATABASE_URL ?? ''), { pathname: `/${name}` }).toString();
  await database.pool.query(`ALTER DATABASE ${name} SET statement_timeout = '1ms'`);
}, 60_000);
afterAll(() => database?.drop());

it('the statement timeout of the role ends neither the statements of seeding nor its VACUUM', async () => {
  const ordinary = new pg.Pool({ connectionString: url });
  await expect(ordinary.query('SELECT pg_sleep(0.5)')).rejects.toMatchObject({ code: '57014' });
  await ordinary.end();
  const pool = createPatientPool(url, () => undefined);
  await pool.query('SELECT pg_sleep(0.1)');
  await pool.query('VACUUM (ANALYZE) sessions, session_facts');
  const { rows } = await pool.query<{ done: boolean }>(
    "SELECT last_vacuum IS NOT NULL AS done FROM pg_stat_user_tables WHERE relname = 'sessions'",
  );
  await pool.end();
  expect(rows).toEqual([{ done: true }]);
});
