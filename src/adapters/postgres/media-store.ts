/** Rows of stored files. Names and places are encrypted. */
import type { MediaIndex, MediaRecord, NewMedia } from '../../api/dependencies.js';
import type { MediaRef } from '../../domain/session/model.js';
import type { Keyring } from '../crypto/keyring.js';
import type { Queryable } from './pool.js';

type Row = Omit<MediaRecord, 'file_name' | 'size_bytes'> & { file_name: Buffer; size_bytes: string };

export class MediaStore implements MediaIndex {
  constructor(
    private readonly db: Queryable,
    private readonly keyring: Keyring,
  ) {}

  async insert(media: NewMedia): Promise<void> {
    await this.db.query(
      `INSERT INTO media (media_id, session_id, client_id, sub, observation_id, kind, content_type, size_bytes, sha256, file_name, location, width, height, storage_key, command_id)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
      [
        media.media_id,
        media.session_id,
        media.client_id,
        media.sub,
        media.observation_id,
        media.kind,
        media.content_type,
        media.size_bytes,
        media.sha256,
        this.keyring.seal(media.file_name, media.media_id),
        media.location === undefined ? null : this.keyring.seal(media.location, media.media_id),
        media.width,
        media.height,
        media.storage_key,
        media.command_id,
      ],
    );
  }

  async find(mediaId: string): Promise<MediaRecord | undefined> {
    const { rows } = await this.db.query<Row>(
      `SELECT media_id, session_id, client_id, sub, kind, content_type, size_bytes, sha256, file_name, storage_key, rendition_key, rendition_type
       FROM media WHERE media_id = $1`,
      [mediaId],
    );
    const [row] = rows;
    return row === undefined
      ? undefined
      : { ...row, size_bytes: Number(row.size_bytes), file_name: this.keyring.open<string>(row.file_name, mediaId) };
  }

  async ofCommand(sessionId: string, commandId: string): Promise<{ observationId: string; media: MediaRef[] } | undefined> {
    const { rows } = await this.db.query<Row & { observation_id: string; width: number | null; height: number | null }>(
      `SELECT media_id, kind, content_type, size_bytes, sha256, file_name, observation_id, width, height
       FROM media WHERE session_id = $1 AND command_id = $2 ORDER BY created_at, media_id`,
      [sessionId, commandId],
    );
    const [first] = rows;
    if (first === undefined) return undefined;
    const media = rows.map((row) => ({
      media_id: row.media_id,
      kind: row.kind,
      content_type: row.content_type,
      file_name: this.keyring.open<string>(row.file_name, row.media_id),
      size_bytes: Number(row.size_bytes),
      sha256: row.sha256,
      ...(row.width === null || row.height === null ? {} : { width: row.width, height: row.height }),
    }));
    return { observationId: first.observation_id, media };
  }

  async setRendition(
    mediaId: string,
    rendition: { rendition_key: string; rendition_type: string; width: number; height: number },
  ): Promise<void> {
    await this.db.query('UPDATE media SET rendition_key = $2, rendition_type = $3, width = $4, height = $5 WHERE media_id = $1', [
      mediaId,
      rendition.rendition_key,
      rendition.rendition_type,
      rendition.width,
      rendition.height,
    ]);
  }

  async remove(mediaIds: readonly string[]): Promise<void> {
    await this.db.query('DELETE FROM media WHERE media_id = ANY($1)', [mediaIds]);
  }

  /** What a session has stored since a moment: the quota of the upload window. */
  async usage(sessionId: string, since: Date): Promise<{ photos: number; documents: number; bytes: number; oldest: Date | null }> {
    const { rows } = await this.db.query<{ photos: number; documents: number; bytes: string; oldest: Date | null }>(
      `SELECT count(*) FILTER (WHERE kind = 'photo')::int AS photos, count(*) FILTER (WHERE kind = 'document')::int AS documents,
              coalesce(sum(size_bytes), 0) AS bytes, min(created_at) AS oldest
       FROM media WHERE session_id = $1 AND created_at > $2`,
      [sessionId, since],
    );
    const row = rows[0] ?? { photos: 0, documents: 0, bytes: '0', oldest: null };
    return { ...row, bytes: Number(row.bytes) };
  }
}
