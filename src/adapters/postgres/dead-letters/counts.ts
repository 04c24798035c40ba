/** What the metrics of dead letters tell, counted in the index. */
import type { LetterCounter, LetterCounts, LetterQueue } from '../../../api/dead-letters/ports.js';
import type { Queryable } from '../pool.js';

/** Counted up for good: float8 holds them exactly up to 2^53. */
const COUNTERS = 'SELECT task_name, error_category, failures::float8, retries::float8 FROM dead_letter_counters';

const QUEUE = `
  SELECT count(*)::int AS depth, coalesce(extract(epoch FROM now() - min(first_failed_at)), 0)::float8 AS oldest_seconds,
    coalesce((SELECT drift FROM reconciliations ORDER BY at DESC LIMIT 1), 0) AS drift
  FROM dead_letters WHERE status <> 'resolved'`;

export class PostgresLetterCounts implements LetterCounts {
  constructor(private readonly db: Queryable) {}

  async counters(): Promise<LetterCounter[]> {
    return (await this.db.query<LetterCounter>(COUNTERS)).rows;
  }

  async queue(): Promise<LetterQueue> {
    const { rows } = await this.db.query<LetterQueue>(QUEUE);
    return rows[0] ?? { depth: 0, oldest_seconds: 0, drift: 0 };
  }
}
