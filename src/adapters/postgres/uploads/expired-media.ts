/** Media of sessions that ended without completing. Their files are removed after the retention. */
import type { Queryable } from '../pool.js';

/** Rows per round: a long backlog must not hold a connection for long. */
const BATCH = 200;
const DAY_MS = 86_400_000;

export interface ExpiredMedia {
  readonly media_id: string;
  /** Storage keys of the upload and of its rendition. */
  readonly keys: readonly string[];
}

export class ExpiredMediaStore {
  constructor(private readonly db: Queryable) {}

  /** Media of sessions that were cancelled or abandoned more than `retentionDays` before `now`, oldest first. */
  async list(retentionDays: number, now: number): Promise<ExpiredMedia[]> {
    const { rows } = await this.db.query<{ media_id: string; storage_key: string; rendition_key: string | null }>(
      `SELECT media_id, storage_key, rendition_key FROM media JOIN sessions USING (session_id)
       WHERE sessions.state IN ('cancelled', 'abandoned') AND sessions.closed_at < $1
       ORDER BY media.created_at LIMIT $2`,
      [new Date(now - retentionDays * DAY_MS), BATCH],
    );
    return rows.map(({ media_id, storage_key, rendition_key }) => ({
      media_id,
      keys: rendition_key === null ? [storage_key] : [storage_key, rendition_key],
    }));
  }

  /** Removes the rows. The totals of their sessions, which are closed, stay. */
  async remove(mediaIds: readonly string[]): Promise<void> {
    await this.db.query('DELETE FROM media WHERE media_id = ANY($1)', [mediaIds]);
  }
}
