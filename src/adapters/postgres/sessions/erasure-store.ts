/** Erases a session's rows in PostgreSQL. */
import { CLOSED_BY_ERASURE, markErasing } from './erased-session.js';
import { inTransaction, type Pool } from '../pool.js';
import { ENTITY_TABLES } from '../operations/effect-store.js';

/** Tables whose rows belong to one session only. */
const OWN_TABLES = ['checkpoints', 'resume_links', 'media', 'upload_totals'];

/** A JSON actor in a column or member, without the client's own name. People who act for the operator stay. */
function anonymous(actor: string): string {
  return `CASE WHEN (${actor})->>'role' = 'client' THEN (${actor}) - 'sub' ELSE ${actor} END`;
}

/** The data of an event without what identifies the client: his name as an actor, and the message of a failure. */
const ANONYMOUS_DATA = `jsonb_strip_nulls((data #- '{dead_letter,error_message}')
             || jsonb_build_object('actor', ${anonymous(`data->'actor'`)}, 'by', ${anonymous(`data->'by'`)}))`;

export class ErasureStore {
  constructor(private readonly pool: Pool) {}

  /** From now on the session takes no more rows, so what is read and removed next is all there is. */
  begin(id: string): Promise<void> {
    return markErasing(this.pool, id);
  }

  /** Storage keys of the session's files: uploads and renditions. */
  async storageKeys(id: string): Promise<string[]> {
    const { rows } = await this.pool.query<{ storage_key: string; rendition_key: string | null }>(
      'SELECT storage_key, rendition_key FROM media WHERE session_id = $1',
      [id],
    );
    return rows.flatMap(({ storage_key, rendition_key }) =>
      rendition_key === null ? [storage_key] : [storage_key, rendition_key],
    );
  }

  /** Erases personal data and keeps an anonymous `sessions` row. Running it again changes nothing. */
  async clear(id: string): Promise<void> {
    await inTransaction(this.pool, async (client) => {
      // First, so that a projection or an upload in progress ends before, or is refused after.
      await client.query(
        `UPDATE sessions SET sub = NULL, snapshot = NULL, erased_at = coalesce(erased_at, now()), open_dead_letters = 0, ${CLOSED_BY_ERASURE}
         WHERE session_id = $1`,
        [id],
      );
      for (const table of ['session_commands', 'session_keys', ...OWN_TABLES])
        await client.query(`DELETE FROM ${table} WHERE session_id = $1`, [id]);
      // Statistics need the type, the time and the analytics fields (`data`) of each event, so those stay.
      await client.query(
        `UPDATE session_events SET payload = NULL, correlation_id = NULL, command_id = NULL,
           data = ${ANONYMOUS_DATA} WHERE session_id = $1`,
        [id],
      );
      await client.query(
        `UPDATE dead_letters SET exception_message = 'erased', reason = NULL, resolved_by = ${anonymous('resolved_by')}, input = NULL, corrections = '[]', correlation_id = NULL, status = 'resolved', resolution = coalesce(resolution, 'abandoned_by_cancel'), resolved_at = coalesce(resolved_at, now()) WHERE session_id = $1`,
        [id],
      );
      await client.query(
        `UPDATE dead_letter_history AS history SET reason = NULL, detail = NULL, actor = ${anonymous('history.actor')} FROM dead_letters AS dead_letter WHERE dead_letter.id = history.dead_letter_id AND dead_letter.session_id = $1`,
        [id],
      );
      await client.query(
        `UPDATE dead_letter_groups SET sample = 'erased', sample_session = NULL WHERE sample_session = $1`,
        [id],
      );
      await client.query(`UPDATE error_log SET message = 'erased', correlation_id = NULL WHERE session_id = $1`, [id]);
      // Entities belong to the client, not to the person who walked the site. Only their link to the session goes.
      for (const table of Object.values(ENTITY_TABLES))
        await client.query(
          `UPDATE ${table} SET session_id = NULL, approved_by = ${anonymous('approved_by')} WHERE session_id = $1`,
          [id],
        );
    });
  }
}
