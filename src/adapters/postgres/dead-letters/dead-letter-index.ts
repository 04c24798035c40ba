/** The index of dead letters, for listing, searching and counting. The parked workflow is the source of truth. */
import type { Actor, Scope } from '../../../domain/access.js';
import { deadLetterConditions, type DeadLetterFilter } from './filter.js';
import type { Queryable } from '../pool.js';

export interface DeadLetterRow {
  readonly task_id: string;
  readonly task_name: string;
  readonly session_id: string | null;
  readonly client_id: string | null;
  readonly workflow_id: string;
  readonly workflow_type: string | null;
  readonly run_id: string | null;
  /** open, retrying or resolved. */
  readonly status: string;
  readonly resolution: string | null;
  readonly exception_type: string;
  readonly exception_message: string;
  readonly error_category: string;
  readonly fingerprint: string | null;
  readonly attempts: number;
  readonly occurrences: number;
  readonly critical: boolean;
  readonly skippable: boolean;
  /** Failed the same way three times after a person retried it. Bulk retries exclude it. */
  readonly quarantined: boolean;
  readonly correlation_id: string | null;
  readonly first_failed_at: string;
  readonly last_failed_at: string;
  readonly next_retry_at: string | null;
  readonly resolved_at: string | null;
  readonly resolved_by: Actor | null;
}

interface DeadLetterHistoryItem {
  readonly at: string;
  readonly event: string;
  readonly actor: Actor | null;
  readonly reason: string | null;
}

/** A corrected input, field by field, without text that people wrote. */
interface Correction {
  readonly at: string;
  readonly actor: Actor;
  readonly reason?: string;
  readonly diff: readonly { readonly field: string; readonly from: unknown; readonly to: unknown }[];
}

export interface DeadLetterDetail extends DeadLetterRow {
  readonly frames: readonly string[];
  /** The redacted input of the step; `null` when it is no longer known. */
  readonly input: unknown;
  readonly corrections: readonly Correction[];
  readonly history: readonly DeadLetterHistoryItem[];
}

export interface DeadLetterStats {
  readonly total_tasks: number;
  readonly total_failed_tasks: number;
  readonly tasks_by_status: Readonly<Record<string, number>>;
  readonly tasks_by_type: Readonly<Record<string, number>>;
  readonly tasks_by_category: Readonly<Record<string, number>>;
  readonly tasks_by_exception: Readonly<Record<string, number>>;
  readonly oldest_task_age_hours: number | null;
  readonly groups: readonly {
    fingerprint: string;
    count: number;
    first_seen: string;
    last_seen: string;
    sample: string;
  }[];
}

const COLUMNS = `id AS task_id, task_name, session_id, client_id, workflow_id, workflow_type, run_id, status, resolution, exception_type,
  exception_message, error_category, fingerprint, attempts, occurrences, critical, skippable,
  quarantined_at IS NOT NULL AS quarantined, correlation_id, first_failed_at, last_failed_at, next_retry_at, resolved_at, resolved_by`;

const IN_SCOPE = '($2::text IS NULL OR client_id = $2)';

interface StoredCorrection {
  readonly at: string;
  readonly actor: Actor;
  readonly reason?: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

export class DeadLetterIndex {
  constructor(private readonly db: Queryable) {}

  async list(
    scope: Scope,
    filter: DeadLetterFilter,
    limit: number,
    offset: number,
  ): Promise<{ tasks: DeadLetterRow[]; total: number }> {
    const { where, values } = deadLetterConditions(scope, filter);
    const counted = await this.db.query<{ total: number }>(
      `SELECT count(*)::int AS total FROM dead_letters WHERE ${where}`,
      values,
    );
    const { rows } = await this.db.query<DeadLetterRow>(
      `SELECT ${COLUMNS} FROM dead_letters WHERE ${where} ORDER BY last_failed_at DESC, id LIMIT $${values.length + 1} OFFSET $${values.length + 2}`,
      [...values, limit, offset],
    );
    return { tasks: rows, total: counted.rows[0]?.total ?? 0 };
  }

  /** @returns undefined also for a dead letter outside the scope */
  async find(id: string, scope: Scope): Promise<DeadLetterRow | undefined> {
    const { rows } = await this.db.query<DeadLetterRow>(
      `SELECT ${COLUMNS} FROM dead_letters WHERE id = $1 AND ${IN_SCOPE}`,
      [id, scope.clientId],
    );
    return rows[0];
  }

  async detail(id: string, scope: Scope): Promise<DeadLetterDetail | undefined> {
    const { rows } = await this.db.query<
      DeadLetterRow & { frames: string[]; input: unknown; corrections: StoredCorrection[] }
    >(`SELECT ${COLUMNS}, frames, input, corrections FROM dead_letters WHERE id = $1 AND ${IN_SCOPE}`, [
      id,
      scope.clientId,
    ]);
    const [row] = rows;
    if (row === undefined) return undefined;
    const history = await this.db.query<DeadLetterHistoryItem>(
      'SELECT at, event, actor, reason FROM dead_letter_history WHERE dead_letter_id = $1 ORDER BY seq',
      [id],
    );
    const before = (row.input ?? {}) as Record<string, unknown>;
    const corrections = row.corrections.map(({ fields, ...rest }) => ({
      ...rest,
      diff: Object.entries(fields).map(([field, to]) => ({ field, from: before[field] ?? null, to })),
    }));
    return { ...row, corrections, history: history.rows };
  }

  async stats(scope: Scope): Promise<DeadLetterStats> {
    const { rows } = await this.db.query<Omit<DeadLetterStats, 'groups'>>(
      `WITH shown AS (SELECT status, task_name, error_category AS category, exception_type,
           CASE WHEN status = 'open' AND quarantined_at IS NOT NULL THEN 'quarantined' ELSE status END AS shown, first_failed_at FROM dead_letters WHERE $1::text IS NULL OR client_id = $1),
         unresolved AS (SELECT * FROM shown WHERE status <> 'resolved')
       SELECT (SELECT count(*)::int FROM shown) AS total_tasks, (SELECT count(*)::int FROM unresolved) AS total_failed_tasks,
         (SELECT coalesce(jsonb_object_agg(shown, n), '{}') FROM (SELECT shown, count(*) AS n FROM shown GROUP BY shown) AS s) AS tasks_by_status,
         (SELECT coalesce(jsonb_object_agg(task_name, n), '{}') FROM (SELECT task_name, count(*) AS n FROM unresolved GROUP BY task_name) AS t) AS tasks_by_type,
         (SELECT coalesce(jsonb_object_agg(category, n), '{}') FROM (SELECT category, count(*) AS n FROM unresolved GROUP BY category) AS c) AS tasks_by_category,
         (SELECT coalesce(jsonb_object_agg(exception_type, n), '{}') FROM (SELECT exception_type, count(*) AS n FROM unresolved GROUP BY exception_type) AS e) AS tasks_by_exception,
         (SELECT round((extract(epoch FROM now() - min(first_failed_at)) / 3600)::numeric, 3)::float8 FROM unresolved) AS oldest_task_age_hours`,
      [scope.clientId],
    );
    const groups = await this.db.query<DeadLetterStats['groups'][number]>(
      `SELECT fingerprint, count(*)::int AS count, min(first_failed_at) AS first_seen, max(last_failed_at) AS last_seen,
         (array_agg(exception_message ORDER BY last_failed_at DESC))[1] AS sample
       FROM dead_letters WHERE status <> 'resolved' AND ($1::text IS NULL OR client_id = $1)
       GROUP BY fingerprint ORDER BY count DESC, last_seen DESC LIMIT 50`,
      [scope.clientId],
    );
    return { ...(rows[0] as Omit<DeadLetterStats, 'groups'>), groups: groups.rows };
  }

  async count(scope: Scope, filter: DeadLetterFilter): Promise<{ unresolved: number; resolved: number }> {
    const { where, values } = deadLetterConditions(scope, filter);
    const { rows } = await this.db.query<{ unresolved: number; resolved: number }>(
      `SELECT count(*) FILTER (WHERE status <> 'resolved')::int AS unresolved, count(*) FILTER (WHERE status = 'resolved')::int AS resolved
       FROM dead_letters WHERE ${where}`,
      values,
    );
    return rows[0] ?? { unresolved: 0, resolved: 0 };
  }

  async removeResolved(scope: Scope, filter: DeadLetterFilter): Promise<number> {
    const { where, values } = deadLetterConditions(scope, filter);
    const { rowCount } = await this.db.query(`DELETE FROM dead_letters WHERE status = 'resolved' AND ${where}`, values);
    return rowCount ?? 0;
  }
}
