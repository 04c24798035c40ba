/** How reconciliation and purge change the index of dead letters. */
import { systemActor } from '../../../domain/access.js';
import type { DeadLetter } from '../../../domain/dead-letters/dead-letter.js';
import { deadLetterRow, type DeadLetterTools } from './rows.js';
import type { Queryable } from '../pool.js';

/** Rows of one statement. */
const BATCH = 500;

export interface IndexedWorkflow {
  readonly workflow_id: string;
  readonly dead_letter_ids: readonly string[];
}

export class DeadLetterMaintenance {
  constructor(
    private readonly db: Queryable,
    private readonly tools: DeadLetterTools,
    private readonly retentionDays: number,
  ) {}

  /** Every workflow with an unresolved dead letter in the index. */
  async unresolved(): Promise<IndexedWorkflow[]> {
    const { rows } = await this.db.query<IndexedWorkflow>(
      `SELECT workflow_id, array_agg(id ORDER BY id) AS dead_letter_ids FROM dead_letters WHERE status <> 'resolved' GROUP BY workflow_id`,
    );
    return rows;
  }

  /**
   * Writes dead letters of a workflow that the index lacks or has as resolved. Does not repeat history and counters.
   */
  async restore(
    workflow: { workflow_id: string; workflow_type: string; run_id: string },
    deadLetters: readonly DeadLetter[],
  ): Promise<void> {
    for (const deadLetter of deadLetters) {
      const row = deadLetterRow(
        { seq: 0, at: deadLetter.last_failed_at, event: 'opened', dead_letter: deadLetter },
        this.tools,
      );
      await this.db.query(
        `INSERT INTO dead_letters AS present (id, session_id, client_id, workflow_id, workflow_type, run_id, task_name, job_id, status, exception_type,
           exception_message, error_category, fingerprint, frames, attempts, occurrences, critical, skippable, correlation_id, first_failed_at,
           last_failed_at, next_retry_at)
         SELECT l->>'dead_letter_id', known.session_id, known.client_id, $2, $3, $4, l->>'task_name', l->>'job_id', $5, l->>'exception_type',
           l->>'exception_message', l->>'error_category', l->>'fingerprint', ARRAY(SELECT jsonb_array_elements_text(l->'frames')),
           (l->>'attempts')::int, (l->>'occurrences')::int, (l->>'critical')::boolean, (l->>'skippable')::boolean, l->>'correlation_id',
           (l->>'first_failed_at')::timestamptz, (l->>'last_failed_at')::timestamptz, (l->>'next_retry_at')::timestamptz
         FROM (SELECT $1::jsonb AS l) AS given LEFT JOIN sessions AS known ON known.workflow_id = $2
         ON CONFLICT (id) DO UPDATE SET status = excluded.status, resolution = NULL, resolved_at = NULL, resolved_by = NULL
         WHERE present.status = 'resolved' AND present.resolved_at < excluded.last_failed_at`,
        [JSON.stringify(row), workflow.workflow_id, workflow.workflow_type, workflow.run_id, deadLetter.status],
      );
      await this.db.query(
        `INSERT INTO dead_letter_groups (fingerprint, task_name, exception_type, sample, sample_session, frames, failures, first_seen, last_seen)
         SELECT fingerprint, task_name, exception_type, exception_message, session_id, frames, occurrences, first_failed_at, last_failed_at
         FROM dead_letters WHERE id = $1 ON CONFLICT DO NOTHING`,
        [deadLetter.id],
      );
    }
  }

  /** Closes dead letters that no workflow has any longer. */
  async close(deadLetterIds: readonly string[], resolution: 'workflow_closed' | 'undone'): Promise<void> {
    await this.db.query(
      `UPDATE dead_letters SET status = 'resolved', resolution = $2, resolved_by = $3, resolved_at = now()
       WHERE id = ANY($1) AND status <> 'resolved'`,
      [deadLetterIds, resolution, JSON.stringify(systemActor('reconciler'))],
    );
  }

  /** Open sessions of the projection whose workflow may no longer exist. */
  async openSessionsOf(workflowIds: readonly string[]): Promise<{ session_id: string; workflow_id: string }[]> {
    const { rows } = await this.db.query<{ session_id: string; workflow_id: string }>(
      'SELECT session_id, workflow_id FROM sessions WHERE workflow_id = ANY($1) AND closed_at IS NULL AND erased_at IS NULL',
      [workflowIds],
    );
    return rows;
  }

  /** The workflow was terminated, failed or timed out, so it recorded no outcome. */
  async closeSession(sessionId: string): Promise<void> {
    await this.db.query(
      `UPDATE sessions SET closed_at = now(), close_reason = 'cancelled_by_administrator', state = 'cancelled', open_dead_letters = 0
       WHERE session_id = $1 AND closed_at IS NULL`,
      [sessionId],
    );
  }

  async recordReconciliation(result: {
    checked: number;
    restored: number;
    closed: number;
    drift: number;
  }): Promise<void> {
    await this.db.query(
      'INSERT INTO reconciliations (at, checked, restored, closed, drift) VALUES (clock_timestamp(), $1, $2, $3, $4)',
      [result.checked, result.restored, result.closed, result.drift],
    );
    await this.db.query(`DELETE FROM reconciliations WHERE at < now() - interval '30 days'`);
  }

  async purge(): Promise<number> {
    let purged = 0;
    for (;;) {
      const { rowCount } = await this.db.query(
        `DELETE FROM dead_letters WHERE id IN (SELECT id FROM dead_letters WHERE status = 'resolved' AND resolved_at < now() - make_interval(days => $1)
         ORDER BY resolved_at LIMIT $2)`,
        [this.retentionDays, BATCH],
      );
      purged += rowCount ?? 0;
      if ((rowCount ?? 0) < BATCH) return purged;
    }
  }
}
