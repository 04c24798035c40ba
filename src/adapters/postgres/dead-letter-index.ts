/** The index of dead letters: for listing and finding. The truth is the parked workflow. */
import type { DeadLetterIndex, DeadLetterRow } from '../../api/dependencies.js';
import type { Queryable } from './pool.js';

const COLUMNS = `id AS task_id, task_name, session_id, client_id, workflow_id, run_id, status, resolution, exception_type, exception_message,
  attempts, occurrences, critical, skippable, correlation_id, first_failed_at, last_failed_at, next_retry_at, resolved_at, resolved_by`;

export class PostgresDeadLetterIndex implements DeadLetterIndex {
  constructor(private readonly db: Queryable) {}

  async list(
    filter: Parameters<DeadLetterIndex['list']>[0],
    limit: number,
    offset: number,
  ): Promise<{ tasks: DeadLetterRow[]; total: number }> {
    const values: unknown[] = [];
    const columns = {
      task_name: filter.taskName,
      exception_type: filter.exceptionType,
      status: filter.status,
      session_id: filter.sessionId,
    };
    const conditions = Object.entries(columns).flatMap(([column, value]) =>
      value === undefined ? [] : [`${column} = $${values.push(value)}`],
    );
    const where = conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : '';
    const counted = await this.db.query<{ total: number }>(`SELECT count(*)::int AS total FROM dead_letters ${where}`, values);
    const { rows } = await this.db.query<DeadLetterRow>(
      `SELECT ${COLUMNS} FROM dead_letters ${where} ORDER BY last_failed_at DESC, id LIMIT $${values.length + 1} OFFSET $${values.length + 2}`,
      [...values, limit, offset],
    );
    return { tasks: rows, total: counted.rows[0]?.total ?? 0 };
  }

  async find(id: string): Promise<DeadLetterRow | undefined> {
    const { rows } = await this.db.query<DeadLetterRow>(`SELECT ${COLUMNS} FROM dead_letters WHERE id = $1`, [id]);
    return rows[0];
  }
}
