/** Client drafts: the permanent history in PostgreSQL, a hot copy of the newest in Redis, encrypted in both. */
import { createHmac } from 'node:crypto';
import type { Keyring } from '../../crypto/keyring.js';
import { inTransaction, type Pool, type Queryable } from '../pool.js';

export interface CheckpointRow {
  readonly session_id: string;
  readonly version: number;
  readonly current_state: string;
  readonly collected_data: unknown;
  readonly question_history: unknown;
  /** Class of the device that saved it; `null` if the device sent none. */
  readonly device: string | null;
  /** For a draft that arrived too late: the version that stayed the newest. */
  readonly superseded_by: number | null;
  readonly created_at: string;
}

export interface NewCheckpoint {
  readonly state: string;
  /** SHA-256 of the content. The same draft is stored once. */
  readonly hash: string;
  readonly data: unknown;
  readonly history: unknown;
  readonly device: string | null;
  /** The newest version that the device has seen, 0 for none. Absent: not compared. */
  readonly baseVersion?: number;
}

export interface CheckpointSaved {
  /**
   * `skipped`: the newest is younger than `minAgeSeconds`. `unchanged`: same content as the newest. `conflict`: the
   * device had not seen the newest, and the draft is kept in the history as superseded.
   */
  readonly status: 'created' | 'unchanged' | 'skipped' | 'conflict';
  /** The draft's own version if it was stored, else the newest. */
  readonly version: number;
  readonly createdAt: string;
  /** The newest draft at that time. */
  readonly newest?: Pick<CheckpointRow, 'version' | 'device' | 'created_at'>;
}

interface HotCopies {
  put(sessionId: string, sealed: Buffer): Promise<void>;
  get(sessionId: string): Promise<Buffer | null>;
}
/** Checkpoints that a session keeps. Nothing shows older ones. */
export const CHECKPOINTS_KEPT = 100;

interface Content {
  readonly state: string;
  readonly data: unknown;
  readonly history: unknown;
}
interface Row {
  version: number;
  hash: Buffer;
  content: Buffer;
  device: string | null;
  superseded_by: number | null;
  created_at: Date;
}
interface Saved {
  readonly status: CheckpointSaved['status'];
  readonly row: Row;
  readonly newest: Row | undefined;
}

const COLUMNS = 'version, hash, content, device, superseded_by, created_at';

export class CheckpointStore {
  private readonly hashKey: Buffer;

  constructor(
    private readonly pool: Pool,
    private readonly keyring: Keyring,
    private readonly hot: HotCopies,
  ) {
    this.hashKey = keyring.derive('checkpoint hash');
  }

  async save(sessionId: string, checkpoint: NewCheckpoint, minAgeSeconds: number): Promise<CheckpointSaved> {
    const { status, row, newest } = await inTransaction(this.pool, async (client) => {
      // Serialises saves of one session. There may be no row to lock yet.
      await client.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`checkpoint:${sessionId}`]);
      return this.saveLocked(client, sessionId, checkpoint, minAgeSeconds);
    });
    if (status === 'created')
      await this.hot.put(sessionId, this.keyring.seal(this.present(sessionId, row), sessionId)).catch(() => undefined);
    return {
      status,
      version: row.version,
      createdAt: row.created_at.toISOString(),
      ...(newest === undefined
        ? {}
        : { newest: { version: newest.version, device: newest.device, created_at: newest.created_at.toISOString() } }),
    };
  }

  private async saveLocked(
    db: Queryable,
    sessionId: string,
    checkpoint: NewCheckpoint,
    minAgeSeconds: number,
  ): Promise<Saved> {
    const newest = await newestOf(db, sessionId);
    const hash = this.keyed(checkpoint.hash);
    if (newest?.hash.equals(hash) === true) return { status: 'unchanged', row: newest, newest };
    const { baseVersion = newest?.version ?? 0 } = checkpoint;
    if (newest !== undefined && baseVersion < newest.version) {
      // Sent again, or saved before another device continued from it: it is already in the history.
      const kept = await sameSince(db, sessionId, hash, baseVersion);
      return {
        status: 'conflict',
        row: kept ?? (await this.insert(db, sessionId, checkpoint, newest.version)),
        newest,
      };
    }
    if (newest !== undefined && minAgeSeconds > 0 && (await isYoung(db, newest.created_at, minAgeSeconds)))
      return { status: 'skipped', row: newest, newest };
    return { status: 'created', row: await this.insert(db, sessionId, checkpoint, null), newest };
  }

  private async insert(
    db: Queryable,
    sessionId: string,
    checkpoint: NewCheckpoint,
    supersededBy: number | null,
  ): Promise<Row> {
    const { state, data, history } = checkpoint;
    const content: Content = { state, data, history };
    const { rows } = await db.query<Row>(
      `INSERT INTO checkpoints (session_id, version, hash, content, device, superseded_by)
       SELECT $1, coalesce(max(version), 0) + 1, $2, $3, $4, $5 FROM checkpoints WHERE session_id = $1 RETURNING ${COLUMNS}`,
      [sessionId, this.keyed(checkpoint.hash), this.keyring.seal(content, sessionId), checkpoint.device, supersededBy],
    );
    const row = rows[0] as Row;
    await db.query('DELETE FROM checkpoints WHERE session_id = $1 AND version <= $2', [
      sessionId,
      row.version - CHECKPOINTS_KEPT,
    ]);
    return row;
  }

  private keyed(hash: string): Buffer {
    return createHmac('sha256', this.hashKey).update(hash).digest();
  }

  async newest(sessionId: string, atLeast = 0): Promise<CheckpointRow | undefined> {
    const hot = await this.hot.get(sessionId).catch(() => null);
    const copy = hot === null ? undefined : this.keyring.open<CheckpointRow>(hot, sessionId);
    // If Redis missed a copy, the previous one remains and is too old.
    if (copy !== undefined && copy.version >= atLeast) return copy;
    const row = await newestOf(this.pool, sessionId);
    return row === undefined ? undefined : this.present(sessionId, row);
  }

  async history(sessionId: string, limit: number): Promise<CheckpointRow[]> {
    const { rows } = await this.pool.query<Row>(
      `SELECT ${COLUMNS} FROM checkpoints WHERE session_id = $1 ORDER BY version DESC LIMIT $2`,
      [sessionId, limit],
    );
    return rows.map((row) => this.present(sessionId, row));
  }

  private present(sessionId: string, row: Row): CheckpointRow {
    const content = this.keyring.open<Content>(row.content, sessionId);
    return {
      session_id: sessionId,
      version: row.version,
      current_state: content.state,
      collected_data: content.data,
      question_history: content.history ?? null,
      device: row.device,
      superseded_by: row.superseded_by,
      created_at: row.created_at.toISOString(),
    };
  }
}

async function newestOf(db: Queryable, sessionId: string): Promise<Row | undefined> {
  const { rows } = await db.query<Row>(
    `SELECT ${COLUMNS} FROM checkpoints WHERE session_id = $1 AND superseded_by IS NULL ORDER BY version DESC LIMIT 1`,
    [sessionId],
  );
  return rows[0];
}

async function sameSince(db: Queryable, sessionId: string, hash: Buffer, version: number): Promise<Row | undefined> {
  const { rows } = await db.query<Row>(
    `SELECT ${COLUMNS} FROM checkpoints WHERE session_id = $1 AND hash = $2 AND version > $3 ORDER BY version LIMIT 1`,
    [sessionId, hash, version],
  );
  return rows[0];
}

/**
 * Uses PostgreSQL's clock on both sides, so no two machines are compared. Not `now()`, which does not advance while
 * this transaction waits for its lock.
 */
async function isYoung(db: Queryable, createdAt: Date, minAgeSeconds: number): Promise<boolean> {
  const { rows } = await db.query<{ young: boolean }>(
    'SELECT $1::timestamptz > clock_timestamp() - make_interval(secs => $2) AS young',
    [createdAt, minAgeSeconds],
  );
  return rows[0]?.young ?? false;
}
