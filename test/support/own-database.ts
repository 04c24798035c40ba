/** A separate database for one test, with all tables, dropped afterwards. */
import { randomUUID } from 'node:crypto';
import { migrate } from '../../src/adapters/postgres/platform/migrations.js';
import { createPool, type Pool } from '../../src/adapters/postgres/pool.js';

export async function ownDatabase(): Promise<{ pool: Pool; drop: () => Promise<void> }> {
  const url = new URL(process.env.DATABASE_URL ?? '');
  const server = createPool(url.toString(), 1, () => undefined);
  const name = `own_${randomUUID().replaceAll('-', '')}`;
  await server.query(`CREATE DATABASE ${name}`);
  url.pathname = `/${name}`;
  await migrate(url.toString());
  const pool = createPool(url.toString(), 4, () => undefined);
  return {
    pool,
    drop: async () => {
      await pool.end();
      await server.query(`DROP DATABASE ${name} WITH (FORCE)`);
      await server.end();
    },
  };
}
