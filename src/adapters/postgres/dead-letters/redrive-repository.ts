/** Creates bulk work over dead letters and reports its progress. */
import { randomUUID } from 'node:crypto';
import { shownActor, type Actor, type Scope } from '../../../domain/access.js';
import { deadLetterConditions, type DeadLetterFilter } from './filter.js';
import type { Redactor } from '../../../pii/redactor.js';
import { inTransaction, type Pool } from '../pool.js';

export interface NewRedrive {
  readonly action: 'retry' | 'skip';
  /** Limits the selection, and says who may follow the work. */
  readonly scope: Scope;
  readonly filter: DeadLetterFilter;
  readonly includeQuarantined: boolean;
  readonly ratePerSecond: number;
  readonly stopOnFailureRatio: number | null;
  readonly actor: Actor;
  readonly reason?: string;
}

export interface RedriveProgress {
  readonly redrive_id: string;
  readonly action: string;
  readonly status: 'running' | 'completed' | 'cancelled' | 'stopped';
  readonly filter: DeadLetterFilter;
  readonly matched: number;
  readonly rate_per_second: number;
  /** Dead letters by outcome. They add up to `matched`. */
  readonly outcomes: Readonly<
    Record<'pending' | 'sent' | 'succeeded' | 'failed' | 'skipped' | 'cancelled' | 'unknown', number>
  >;
  /** `null`: every client's dead letters. */
  readonly client_id: string | null;
  readonly actor: Actor;
  readonly reason: string | null;
  readonly created_at: string;
  readonly finished_at: string | null;
}

const NO_OUTCOMES: RedriveProgress['outcomes'] = {
  pending: 0,
  sent: 0,
  succeeded: 0,
  failed: 0,
  skipped: 0,
  cancelled: 0,
  unknown: 0,
};

export class RedriveRepository {
  constructor(
    private readonly pool: Pool,
    private readonly redactor: Pick<Redactor, 'redactText'>,
  ) {}

  async preview(scope: Scope, filter: DeadLetterFilter): Promise<{ matched: number; quarantined: number }> {
    const { where, values } = deadLetterConditions(scope, filter);
    const { rows } = await this.pool.query<{ matched: number; quarantined: number }>(
      `SELECT count(*)::int AS matched, count(quarantined_at)::int AS quarantined FROM dead_letters WHERE status = 'open' AND ${where}`,
      values,
    );
    return rows[0] ?? { matched: 0, quarantined: 0 };
  }

  create(redrive: NewRedrive): Promise<{ redriveId: string; matched: number }> {
    const redriveId = randomUUID();
    const { where, values } = deadLetterConditions(redrive.scope, redrive.filter, 2);
    return inTransaction(this.pool, async (db) => {
      await db.query(
        `INSERT INTO redrives (redrive_id, action, filter, matched, rate_per_second, stop_on_failure_ratio, actor, reason, client_id)
         VALUES ($1, $2, $3, 0, $4, $5, $6, $7, $8)`,
        [
          redriveId,
          redrive.action,
          JSON.stringify(redrive.filter),
          redrive.ratePerSecond,
          redrive.stopOnFailureRatio,
          JSON.stringify(shownActor(redrive.actor)),
          redrive.reason === undefined ? null : this.redactor.redactText(redrive.reason, 'dead_letter').text,
          redrive.scope.clientId,
        ],
      );
      const { rowCount } = await db.query(
        `INSERT INTO redrive_items (redrive_id, position, dead_letter_id, workflow_id, occurrences)
         SELECT $1, row_number() OVER (ORDER BY first_failed_at, id) - 1, id, workflow_id, occurrences FROM dead_letters
         WHERE status = 'open' ${redrive.includeQuarantined ? '' : 'AND quarantined_at IS NULL'}
           ${redrive.action === 'skip' ? 'AND skippable' : ''} AND ${where}`,
        [redriveId, ...values],
      );
      const matched = rowCount ?? 0;
      await db.query('UPDATE redrives SET matched = $2 WHERE redrive_id = $1', [redriveId, matched]);
      return { redriveId, matched };
    });
  }

  async discard(redriveId: string): Promise<void> {
    await this.pool.query('DELETE FROM redrives WHERE redrive_id = $1', [redriveId]);
  }

  /** @returns undefined also for bulk work outside the scope */
  async progress(redriveId: string, scope: Scope): Promise<RedriveProgress | undefined> {
    const { rows } = await this.pool.query<RedriveProgress>(
      `SELECT redrive_id, action, status, filter, matched, rate_per_second, client_id, actor, reason, created_at, finished_at,
         (SELECT coalesce(jsonb_object_agg(outcome, n), '{}') FROM
           (SELECT outcome, count(*) AS n FROM redrive_items WHERE redrive_id = $1 GROUP BY outcome) AS counted) AS outcomes
       FROM redrives WHERE redrive_id = $1 AND ($2::text IS NULL OR client_id = $2)`,
      [redriveId, scope.clientId],
    );
    const [row] = rows;
    return row === undefined ? undefined : { ...row, outcomes: { ...NO_OUTCOMES, ...row.outcomes } };
  }

  async items(
    redriveId: string,
    limit: number,
    offset: number,
  ): Promise<{ dead_letter_id: string; outcome: string; sent_at: string | null }[]> {
    const { rows } = await this.pool.query<{ dead_letter_id: string; outcome: string; sent_at: string | null }>(
      'SELECT dead_letter_id, outcome, sent_at FROM redrive_items WHERE redrive_id = $1 ORDER BY position LIMIT $2 OFFSET $3',
      [redriveId, limit, offset],
    );
    return rows;
  }
}
