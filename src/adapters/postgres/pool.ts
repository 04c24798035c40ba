/**
 * The PostgreSQL pool. Timeouts are short: calls to an unreachable server must fail quickly, and the outbox keeps the
 * rest.
 */
import pg from 'pg';

export type Pool = pg.Pool;
export type Queryable = Pick<pg.Pool, 'query'>;

const CONNECT_TIMEOUT_MS = 1_500;
const STATEMENT_TIMEOUT_MS = 10_000;

/** @param onError called for errors of idle connections, which would otherwise end the process */
export function createPool(url: string, size: number, onError: (error: Error) => void): Pool {
  return openPool(url, onError, {
    max: size,
    idleTimeoutMillis: 30_000,
    statement_timeout: STATEMENT_TIMEOUT_MS,
    query_timeout: STATEMENT_TIMEOUT_MS + 1_000,
  });
}

/** One connection without timeouts for long work such as seeding and VACUUM. It also lifts the server's own limits. */
export function createPatientPool(url: string, onError: (error: Error) => void): Pool {
  return openPool(url, onError, { max: 1, options: '-c statement_timeout=0' });
}

function openPool(url: string, onError: (error: Error) => void, limits: pg.PoolConfig): Pool {
  const pool = new pg.Pool({
    connectionString: url,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    keepAlive: true,
    application_name: 'onward',
    ...limits,
  });
  pool.on('error', onError);
  return pool;
}

/** Runs `work` in one transaction. Any error rolls it back. */
export async function inTransaction<T>(pool: Pool, work: (client: Queryable) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    const result = await work(client);
    await client.query('COMMIT');
    return result;
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw error;
  } finally {
    client.release();
  }
}
