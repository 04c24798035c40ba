/** Metrics of dead letters, read from the index at every scrape: every API process tells the same, whoever counted. */
import { Counter, Gauge, type Registry } from 'prom-client';
import type { Queryable } from './pool.js';

/** A database that hangs must not hang the scrape. */
const SCRAPE_WITHIN_MS = 1_000;

interface CounterRow {
  task_name: string;
  error_category: string;
  failures: string;
  retries: string;
}
interface QueueRow {
  depth: number;
  oldest_seconds: number;
  drift: number;
}

/** @param registry gets `dlq_*`; while PostgreSQL is away they keep their last values */
export function letterMetrics(registry: Registry, db: Queryable): void {
  const registers = [registry];
  const counted = (): Promise<CounterRow[]> => ask(db, 'SELECT task_name, error_category, failures, retries FROM dead_letter_counters');
  new Counter({
    name: 'dlq_task_failures',
    help: 'Steps that failed for good, by activity and category of the error',
    labelNames: ['task_name', 'error_category'],
    registers,
    async collect() {
      const rows = await counted();
      if (rows.length > 0) this.reset();
      for (const { task_name, error_category, failures } of rows) this.inc({ task_name, error_category }, Number(failures));
    },
  });
  new Counter({
    name: 'dlq_task_retries',
    help: 'Parked steps that were tried again, by a person, in bulk or by themselves',
    labelNames: ['task_name'],
    registers,
    async collect() {
      const rows = await counted();
      if (rows.length > 0) this.reset();
      for (const { task_name, retries } of rows) this.inc({ task_name }, Number(retries));
    },
  });
  const gauge = (name: string, help: string, value: (row: QueueRow) => number): void => {
    new Gauge({
      name,
      help,
      registers,
      async collect() {
        const [row] = await queue(db);
        if (row !== undefined) this.set(value(row));
      },
    });
  };
  gauge('dlq_queue_depth', 'Dead letters that are not resolved', (row) => row.depth);
  gauge('dlq_oldest_age_seconds', 'Age of the oldest dead letter that is not resolved; 0 without one', (row) => row.oldest_seconds);
  gauge('dlq_index_drift', 'Rows that the last reconciliation had to change', (row) => row.drift);
}

function queue(db: Queryable): Promise<QueueRow[]> {
  return ask(
    db,
    `SELECT count(*)::int AS depth, coalesce(extract(epoch FROM now() - min(first_failed_at)), 0)::float8 AS oldest_seconds,
       coalesce((SELECT drift FROM reconciliations ORDER BY at DESC LIMIT 1), 0) AS drift
     FROM dead_letters WHERE status <> 'resolved'`,
  );
}

/** Nothing when PostgreSQL cannot tell in time. */
async function ask<T extends object>(db: Queryable, sql: string): Promise<T[]> {
  let deadline: NodeJS.Timeout | undefined;
  const late = new Promise<T[]>((resolve) => (deadline = setTimeout(() => resolve([]), SCRAPE_WITHIN_MS)));
  const asked = db.query<T>(sql).then(
    ({ rows }) => rows,
    () => [],
  );
  return Promise.race([asked, late]).finally(() => clearTimeout(deadline));
}
