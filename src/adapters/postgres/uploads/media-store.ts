/** The rows of stored files. Names and locations are encrypted. */
import type { Scope } from '../../../domain/access.js';
import type { MediaKind, MediaRef } from '../../../domain/session/observation.js';
import type { Keyring } from '../../crypto/keyring.js';
import { inTransaction, type Pool, type Queryable } from '../pool.js';

export interface MediaRecord {
  readonly media_id: string;
  readonly session_id: string;
  readonly client_id: string;
  readonly sub: string | null;
  readonly kind: MediaKind;
  readonly content_type: string;
  readonly size_bytes: number;
  readonly sha256: string;
  readonly file_name: string;
  readonly storage_key: string;
  readonly rendition_key: string | null;
  readonly rendition_type: string | null;
  /** A photo that cannot be decoded: there is neither a rendition nor an original. */
  readonly is_unreadable: boolean;
  /** Photos only: the size of the upload until there is a rendition. */
  readonly width: number | null;
  readonly height: number | null;
}

export type NewMedia = Omit<MediaRecord, 'rendition_key' | 'rendition_type' | 'is_unreadable' | 'width' | 'height'> & {
  readonly observation_id?: string;
  readonly command_id?: string;
  readonly width?: number;
  readonly height?: number;
  readonly location?: { readonly latitude: number; readonly longitude: number };
};

/** Limits over the lifetime of a session. */
export interface LifetimeCaps {
  readonly photos: number;
  readonly documents: number;
  readonly bytes: number;
}

/** Limits of stored bytes in any 24 hours, however many sessions share them. */
interface DailyCaps {
  readonly user_day_bytes: number;
  readonly client_day_bytes: number;
}

export type StorageCaps = LifetimeCaps & DailyCaps;

type Row = Omit<MediaRecord, 'file_name' | 'size_bytes'> & { file_name: Buffer; size_bytes: string };
type ReferenceRow = Pick<Row, 'media_id' | 'kind' | 'content_type' | 'size_bytes' | 'sha256' | 'file_name'> & {
  width: number | null;
  height: number | null;
};

export class MediaStore {
  constructor(
    private readonly pool: Pool,
    private readonly keyring: Keyring,
  ) {}

  /**
   * Stores the rows of one upload, all or none, within the caps of its session. A row whose content the session already
   * has, as the same kind, is left out.
   *
   * @returns the stored ids, or the cap that would be exceeded
   */
  async insert(
    sessionId: string,
    media: readonly NewMedia[],
    caps: StorageCaps,
  ): Promise<{ stored: string[] } | { over: keyof StorageCaps }> {
    return inTransaction(this.pool, async (client) => {
      const stored: NewMedia[] = [];
      for (const item of media) if (await this.insertRow(client, item)) stored.push(item);
      const over = (await addToTotals(client, sessionId, stored, caps)) ?? (await overDay(client, stored, caps));
      if (over !== undefined) throw new OverCap(over);
      return { stored: stored.map(({ media_id }) => media_id) };
    }).catch((error: unknown) => {
      if (error instanceof OverCap) return { over: error.cap };
      throw error;
    });
  }

  private async insertRow(db: Queryable, media: NewMedia): Promise<boolean> {
    const { rowCount } = await db.query(
      `INSERT INTO media (media_id, session_id, client_id, sub, observation_id, kind, content_type, size_bytes, sha256, file_name, location, width, height, storage_key, command_id)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
       ON CONFLICT (session_id, kind, sha256) DO NOTHING`,
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
    return rowCount === 1;
  }

  /** @returns undefined also for a file outside the scope */
  async find(mediaId: string, scope: Scope): Promise<MediaRecord | undefined> {
    const { rows } = await this.pool.query<Row>(
      `SELECT media_id, session_id, client_id, sub, kind, content_type, size_bytes, sha256, file_name, storage_key, rendition_key, rendition_type, is_unreadable, width, height
       FROM media WHERE media_id = $1 AND ($2::text IS NULL OR client_id = $2) AND ($3::text IS NULL OR sub = $3)
         AND (NOT $4 OR EXISTS (SELECT 1 FROM sessions AS s WHERE s.session_id = media.session_id AND s.state = 'awaiting_approval'))`,
      [mediaId, scope.clientId, scope.sub, scope.awaitingDecision],
    );
    const [row] = rows;
    return row === undefined
      ? undefined
      : { ...row, size_bytes: Number(row.size_bytes), file_name: this.keyring.open<string>(row.file_name, mediaId) };
  }

  /** The observation that an earlier request with the same command id stored. */
  async ofCommand(
    sessionId: string,
    commandId: string,
  ): Promise<{ observationId: string; media: MediaRef[] } | undefined> {
    const { rows } = await this.pool.query<ReferenceRow & { observation_id: string }>(
      `SELECT media_id, kind, content_type, size_bytes, sha256, file_name, observation_id, width, height
       FROM media WHERE session_id = $1 AND command_id = $2 ORDER BY created_at, media_id`,
      [sessionId, commandId],
    );
    const [first] = rows;
    return first === undefined
      ? undefined
      : { observationId: first.observation_id, media: rows.map((row) => this.reference(row)) };
  }

  /** The file with this content and kind that the session stored earlier. */
  async ofContent(sessionId: string, kind: MediaKind, sha256: string): Promise<MediaRef | undefined> {
    const { rows } = await this.pool.query<ReferenceRow>(
      `SELECT media_id, kind, content_type, size_bytes, sha256, file_name, width, height
       FROM media WHERE session_id = $1 AND kind = $2 AND sha256 = $3`,
      [sessionId, kind, sha256],
    );
    const [row] = rows;
    return row === undefined ? undefined : this.reference(row);
  }

  private reference(row: ReferenceRow): MediaRef {
    return {
      media_id: row.media_id,
      kind: row.kind,
      content_type: row.content_type,
      file_name: this.keyring.open<string>(row.file_name, row.media_id),
      size_bytes: Number(row.size_bytes),
      sha256: row.sha256,
      ...(row.width === null || row.height === null ? {} : { width: row.width, height: row.height }),
    };
  }

  async setRendition(
    mediaId: string,
    rendition: { rendition_key: string; rendition_type: string; width: number; height: number },
  ): Promise<void> {
    await this.pool.query(
      'UPDATE media SET rendition_key = $2, rendition_type = $3, width = $4, height = $5 WHERE media_id = $1',
      [mediaId, rendition.rendition_key, rendition.rendition_type, rendition.width, rendition.height],
    );
  }

  /** The photo can never be shown. Its row stays: it says so, and it counts like the upload that it was. */
  async setUnreadable(mediaId: string): Promise<void> {
    await this.pool.query('UPDATE media SET is_unreadable = true WHERE media_id = $1', [mediaId]);
  }

  async remove(mediaIds: readonly string[]): Promise<void> {
    await this.pool.query(
      `WITH gone AS (DELETE FROM media WHERE media_id = ANY($1) RETURNING session_id, kind, size_bytes)
       UPDATE upload_totals SET photos = upload_totals.photos - g.photos, documents = upload_totals.documents - g.documents, bytes = upload_totals.bytes - g.bytes
       FROM (SELECT session_id, count(*) FILTER (WHERE kind = 'photo') AS photos, count(*) FILTER (WHERE kind = 'document') AS documents,
                    sum(size_bytes) AS bytes FROM gone GROUP BY session_id) g
       WHERE upload_totals.session_id = g.session_id`,
      [mediaIds],
    );
  }
}

class OverCap extends Error {
  constructor(readonly cap: keyof StorageCaps) {
    super('over a lifetime cap');
  }
}

/** Redis only smooths the load; these caps are the limit. The row lock serialises concurrent uploads. */
async function addToTotals(
  db: Queryable,
  sessionId: string,
  stored: readonly NewMedia[],
  caps: LifetimeCaps,
): Promise<keyof LifetimeCaps | undefined> {
  const count = (kind: MediaKind): number => stored.filter((item) => item.kind === kind).length;
  const { rows } = await db.query<{ photos: number; documents: number; bytes: string }>(
    `INSERT INTO upload_totals AS t (session_id, photos, documents, bytes) VALUES ($1, $2, $3, $4)
     ON CONFLICT (session_id) DO UPDATE SET photos = t.photos + excluded.photos, documents = t.documents + excluded.documents, bytes = t.bytes + excluded.bytes
     RETURNING photos, documents, bytes`,
    [sessionId, count('photo'), count('document'), stored.reduce((sum, item) => sum + item.size_bytes, 0)],
  );
  const [total] = rows;
  return (['photos', 'documents', 'bytes'] as const).find((cap) => Number(total?.[cap] ?? 0) > caps[cap]);
}

/** The daily cap that the stored files exceed. Two uploads at the same time may exceed it together, once. */
async function overDay(
  db: Queryable,
  [first]: readonly NewMedia[],
  caps: DailyCaps,
): Promise<keyof DailyCaps | undefined> {
  if (first === undefined) return undefined;
  const { rows } = await db.query<{ user_day_bytes: string | null; client_day_bytes: string | null }>(
    `SELECT sum(size_bytes) FILTER (WHERE sub = $2) AS user_day_bytes, sum(size_bytes) AS client_day_bytes
     FROM media WHERE client_id = $1 AND created_at > now() - interval '24 hours'`,
    [first.client_id, first.sub],
  );
  const [used] = rows;
  return (['user_day_bytes', 'client_day_bytes'] as const).find((cap) => Number(used?.[cap] ?? 0) > caps[cap]);
}
