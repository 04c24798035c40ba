/** The progress of bulk retries: the outcome of each dead letter. */
import type { Actor } from '../../../domain/access.js';
import type { RedriveStatus } from '../../../domain/dead-letters/redrive.js';
import type { Queryable } from '../pool.js';

export interface RedriveItem {
  readonly position: number;
  readonly dead_letter_id: string;
  readonly workflow_id: string;
}

export interface Redrive {
  readonly action: 'retry' | 'skip';
  readonly actor: Actor;
  readonly reason: string | null;
}

export class RedriveProgressStore {
  constructor(private readonly db: Queryable) {}

  async find(redriveId: string): Promise<Redrive> {
    const { rows } = await this.db.query<Redrive>('SELECT action, actor, reason FROM redrives WHERE redrive_id = $1', [
      redriveId,
    ]);
    if (rows[0] === undefined) throw Object.assign(new Error('the bulk retry no longer exists'), { type: 'not_found' });
    return rows[0];
  }

  /** Items at these positions that were not sent yet, and whether their dead letters are still open. */
  async pending(redriveId: string, from: number, to: number): Promise<(RedriveItem & { open: boolean })[]> {
    const { rows } = await this.db.query<RedriveItem & { open: boolean }>(
      `SELECT item.position, item.dead_letter_id, item.workflow_id, coalesce(dead_letter.status = 'open', false) AS open
       FROM redrive_items AS item LEFT JOIN dead_letters AS dead_letter ON dead_letter.id = item.dead_letter_id
       WHERE item.redrive_id = $1 AND item.position >= $2 AND item.position < $3 AND item.outcome = 'pending' ORDER BY item.position`,
      [redriveId, from, to],
    );
    return rows;
  }

  async record(redriveId: string, position: number, outcome: 'sent' | 'skipped'): Promise<void> {
    await this.db.query(
      `UPDATE redrive_items SET outcome = $3, sent_at = CASE WHEN $3 = 'sent' THEN now() END WHERE redrive_id = $1 AND position = $2 AND outcome = 'pending'`,
      [redriveId, position, outcome],
    );
  }

  /** Reads the outcome of the dead letters that were sent: resolved means succeeded, parked again means failed. */
  async countOutcomes(redriveId: string): Promise<{ succeeded: number; failed: number; undecided: number }> {
    await this.db.query(
      `UPDATE redrive_items AS item SET outcome = CASE WHEN dead_letter.status = 'resolved' THEN 'succeeded' ELSE 'failed' END
       FROM dead_letters AS dead_letter
       WHERE item.redrive_id = $1 AND item.outcome = 'sent' AND dead_letter.id = item.dead_letter_id
         AND (dead_letter.status = 'resolved' OR (dead_letter.status = 'open' AND dead_letter.occurrences > item.occurrences))`,
      [redriveId],
    );
    const { rows } = await this.db.query<{ succeeded: number; failed: number; undecided: number }>(
      `SELECT count(*) FILTER (WHERE outcome = 'succeeded')::int AS succeeded, count(*) FILTER (WHERE outcome = 'failed')::int AS failed,
         count(*) FILTER (WHERE outcome = 'sent')::int AS undecided
       FROM redrive_items WHERE redrive_id = $1`,
      [redriveId],
    );
    return rows[0] ?? { succeeded: 0, failed: 0, undecided: 0 };
  }

  /** Items that were never sent become cancelled. Undecided ones stay unknown. */
  async finish(redriveId: string, status: RedriveStatus): Promise<void> {
    await this.db.query(
      `UPDATE redrive_items SET outcome = CASE outcome WHEN 'pending' THEN 'cancelled' ELSE 'unknown' END WHERE redrive_id = $1 AND outcome IN ('pending', 'sent')`,
      [redriveId],
    );
    await this.db.query(
      'UPDATE redrives SET status = $2, finished_at = now() WHERE redrive_id = $1 AND finished_at IS NULL',
      [redriveId, status],
    );
  }
}
