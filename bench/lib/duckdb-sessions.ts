/**
 * The same sessions in DuckDB, in process and in memory. The package is large and not complete in every registry's lock
 * file, so it is not a dependency: `npm install --no-save @duckdb/node-api` installs it for a run.
 */
import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { once } from 'node:events';
import type pg from 'pg';

/** Rows per round trip. */
const PAGE = 50_000;

export interface DuckSessions {
  /** Sessions that reached each stage, and the median seconds to each one. */
  funnel(): Promise<number[]>;
  close(): void;
}

/** The part of `@duckdb/node-api` that is used here. */
interface DuckDb {
  readonly DuckDBInstance: {
    create(file: string, options: Record<string, string>): Promise<{ connect(): Promise<DuckConnection> }>;
  };
}
interface DuckConnection {
  run(sql: string): Promise<unknown>;
  runAndReadAll(sql: string): Promise<{ getRows(): unknown[][] }>;
  closeSync(): void;
}
const PACKAGE = '@duckdb/node-api';

/**
 * Copies the columns of `sessions` that a funnel needs into DuckDB.
 *
 * @returns undefined when DuckDB is not installed
 */
export async function duckSessions(pool: pg.Pool, folder: string): Promise<DuckSessions | undefined> {
  const duckdb = await (import(PACKAGE) as Promise<DuckDb>).catch(() => undefined);
  if (duckdb === undefined) return undefined;
  const file = path.join(folder, 'sessions.csv');
  await exportSessions(pool, file);
  const connection = await (await duckdb.DuckDBInstance.create(':memory:', { threads: '2' })).connect();
  await connection.run(
    `CREATE TABLE sessions AS SELECT * FROM read_csv('${file}', header = false, columns = {
       'rank': 'TINYINT', 'open': 'BOOLEAN', 'engaged': 'DOUBLE', 'recommended': 'DOUBLE', 'decided': 'DOUBLE', 'completed': 'DOUBLE'})`,
  );
  await rm(file);
  return {
    async funnel() {
      const result = await connection.runAndReadAll(
        `SELECT count(*), count(*) FILTER (rank >= 2), count(*) FILTER (rank >= 3), count(*) FILTER (rank >= 4), count(*) FILTER (rank >= 5),
           count(*) FILTER (open), approx_quantile(engaged, 0.5), approx_quantile(recommended, 0.5), approx_quantile(decided, 0.5),
           approx_quantile(completed, 0.5), avg(engaged), avg(recommended), avg(decided), avg(completed) FROM sessions`,
      );
      return (result.getRows()[0] ?? []).slice(0, 5).map(Number);
    },
    close: () => connection.closeSync(),
  };
}

async function exportSessions(pool: pg.Pool, file: string): Promise<void> {
  const out = createWriteStream(file);
  let after = '';
  for (;;) {
    const { rows } = await pool.query<{ session_id: string; line: string }>(
      `SELECT session_id, concat_ws(',', stage_rank, closed_at IS NULL, coalesce(to_engaged::text, ''), coalesce(to_recommended::text, ''),
         coalesce(to_decided::text, ''), coalesce(to_completed::text, '')) AS line
       FROM session_funnel WHERE session_id > $1 ORDER BY session_id LIMIT ${PAGE}`,
      [after],
    );
    if (!out.write(rows.map(({ line }) => `${line}\n`).join(''))) await once(out, 'drain');
    if (rows.length < PAGE) break;
    after = rows.at(-1)?.session_id ?? '';
  }
  out.end();
  await once(out, 'finish');
}
