/** The error log in PostgreSQL. */
import type { ErrorLogRow, ErrorLogStore, WriteOutcome } from '../../../observability/errors/error-log.js';
import type { RecoveryCount } from '../../../observability/errors/recovery-ratio.js';
import { postgresVerdict } from '../outage.js';
import type { Queryable } from '../pool.js';

const COLUMNS = [
  ['at', 'timestamptz'],
  ['source', 'text'],
  ['component', 'text'],
  ['category', 'text'],
  ['exception_type', 'text'],
  ['severity', 'text'],
  ['message', 'text'],
  ['fingerprint', 'text'],
  ['correlation_id', 'text'],
  ['workflow_id', 'text'],
  ['session_id', 'text'],
  ['attempt', 'integer'],
  ['recoverable', 'boolean'],
  ['recovery_strategy', 'text'],
  ['recovery_key', 'text'],
  ['settles_at', 'timestamptz'],
] as const satisfies readonly (readonly [keyof ErrorLogRow, string])[];

/** A queued row must not bring back what an erased session no longer has. */
const UNLESS_ERASED: Readonly<Record<string, string>> = {
  message: `CASE WHEN s.erased_at IS NULL THEN r.message ELSE 'erased' END`,
  correlation_id: `CASE WHEN s.erased_at IS NULL THEN r.correlation_id END`,
};

const INSERT = `INSERT INTO error_log (${COLUMNS.map(([name]) => name).join(', ')})
  SELECT ${COLUMNS.map(([name]) => UNLESS_ERASED[name] ?? `r.${name}`).join(', ')}
  FROM jsonb_to_recordset($1::jsonb) AS r(${COLUMNS.map((column) => column.join(' ')).join(', ')})
  LEFT JOIN sessions s ON s.session_id = r.session_id
  ORDER BY r.at`;

export class ErrorLogRepository implements ErrorLogStore {
  constructor(private readonly db: Queryable) {}

  insert(rows: readonly ErrorLogRow[]): Promise<WriteOutcome> {
    return this.run(INSERT, JSON.stringify(rows));
  }

  markRecovered(keys: readonly string[]): Promise<WriteOutcome> {
    return this.run(
      'UPDATE error_log SET recovered_at = now() WHERE recovery_key = ANY($1) AND recovered_at IS NULL',
      keys,
    );
  }

  /** Covers the last 24 hours. @throws when PostgreSQL is down */
  async recoveryCount(): Promise<RecoveryCount> {
    const { rows } = await this.db.query<RecoveryCount>(
      `SELECT count(*)::int AS total, count(recovered_at)::int AS recovered FROM error_log
       WHERE at > now() - interval '24 hours' AND recoverable AND recovery_key IS NOT NULL
         AND (recovered_at IS NOT NULL OR settles_at <= now())`,
    );
    return rows[0] ?? { total: 0, recovered: 0 };
  }

  private async run(statement: string, value: unknown): Promise<WriteOutcome> {
    try {
      await this.db.query(statement, [value]);
      return 'written';
    } catch (error) {
      return postgresVerdict(error) === 'failed' ? 'away' : 'rejected';
    }
  }
}
