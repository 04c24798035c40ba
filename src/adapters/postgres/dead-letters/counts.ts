/** Counts for the dead letter metrics, from the index. */
import type { Queryable } from '../pool.js';

/** Totals since the index was created, including resolved and purged dead letters. */
export interface DeadLetterCounter {
  readonly task_name: string;
  readonly error_category: string;
  readonly failures: number;
  readonly retries: number;
}

/** Unresolved dead letters. */
export interface DeadLetterQueue {
  readonly depth: number;
  /** Age of the oldest, seconds; 0 when there is none. */
  readonly oldest_seconds: number;
  /** Rows that the last reconciliation had to change. */
  readonly drift: number;
}

/** The totals never decrease. float8 is exact up to 2^53. */
const COUNTERS = 'SELECT task_name, error_category, failures::float8, retries::float8 FROM dead_letter_counters';

const QUEUE = `
  SELECT count(*)::int AS depth, coalesce(extract(epoch FROM now() - min(first_failed_at)), 0)::float8 AS oldest_seconds,
    coalesce((SELECT drift FROM reconciliations ORDER BY at DESC LIMIT 1), 0) AS drift
  FROM dead_letters WHERE status <> 'resolved'`;

export class DeadLetterCounts {
  constructor(private readonly db: Queryable) {}

  async counters(): Promise<DeadLetterCounter[]> {
    return (await this.db.query<DeadLetterCounter>(COUNTERS)).rows;
  }

  async queue(): Promise<DeadLetterQueue> {
    const { rows } = await this.db.query<DeadLetterQueue>(QUEUE);
    return rows[0] ?? { depth: 0, oldest_seconds: 0, drift: 0 };
  }
}
