/** Erases the rows and files of a session. */
import type { FileStore } from '../../storage/file-store.js';
import type { PartialUploadFiles } from '../../storage/partial-uploads.js';
import { CLOSED_BY_ERASURE } from './erased-session.js';
import { inTransaction, type Pool } from '../pool.js';
import { ENTITY_TABLES } from '../operations/effect-store.js';

export class PostgresErasure {
  constructor(
    private readonly pool: Pool,
    private readonly files: FileStore,
    private readonly partials: Pick<PartialUploadFiles, 'removeSession'>,
    private readonly forgetHot: (sessionId: string) => Promise<void>,
  ) {}

  async eraseRecords({ session_id: id }: { readonly session_id: string }): Promise<void> {
    const { rows } = await this.pool.query<{ storage_key: string; rendition_key: string | null }>(
      'SELECT storage_key, rendition_key FROM media WHERE session_id = $1',
      [id],
    );
    for (const row of rows) {
      await this.files.remove(row.storage_key);
      if (row.rendition_key !== null) await this.files.remove(row.rendition_key);
    }
    await this.files.removeAll(`media/${id}`);
    await this.partials.removeSession(id);
    await inTransaction(this.pool, async (client) => {
      for (const table of ['session_commands', 'checkpoints', 'resume_links', 'media', 'upload_totals'])
        await client.query(`DELETE FROM ${table} WHERE session_id = $1`, [id]);
      // Types and times of events stay for the counts; what was said goes.
      await client.query(`UPDATE session_events SET payload = NULL, correlation_id = NULL, command_id = NULL WHERE session_id = $1`, [id]);
      await client.query(
        `UPDATE dead_letters SET exception_message = 'erased', reason = NULL, input = NULL, corrections = '[]', correlation_id = NULL, status = 'resolved', resolution = coalesce(resolution, 'abandoned_by_cancel'), resolved_at = coalesce(resolved_at, now()) WHERE session_id = $1`,
        [id],
      );
      await client.query(
        `UPDATE dead_letter_history AS history SET reason = NULL, detail = NULL FROM dead_letters AS letter WHERE letter.id = history.letter_id AND letter.session_id = $1`,
        [id],
      );
      await client.query(`UPDATE error_log SET message = 'erased', correlation_id = NULL WHERE session_id = $1`, [id]);
      // Entities belong to the client's operation, not to the person who walked the site: only the link goes.
      for (const table of Object.values(ENTITY_TABLES))
        await client.query(`UPDATE ${table} SET session_id = NULL WHERE session_id = $1`, [id]);
      await client.query(
        `UPDATE sessions SET sub = NULL, snapshot = NULL, erased_at = coalesce(erased_at, now()), open_letters = 0, ${CLOSED_BY_ERASURE}
         WHERE session_id = $1`,
        [id],
      );
    });
    // Redis holds copies with a TTL only; without it they end by themselves within the hour.
    await this.forgetHot(id).catch(() => undefined);
  }
}
