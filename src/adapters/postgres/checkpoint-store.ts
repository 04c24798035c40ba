/** Client drafts: the history for good in PostgreSQL, the newest hot in Redis; encrypted in both. */
import type { CheckpointRow, CheckpointStore } from '../../api/dependencies.js';
import type { Keyring } from '../crypto/keyring.js';
import { inTransaction, type Pool, type Queryable } from './pool.js';

interface HotCopies {
  put(sessionId: string, sealed: Buffer): Promise<void>;
  get(sessionId: string): Promise<Buffer | null>;
}
interface Content {
  readonly data: unknown;
  readonly history: unknown;
}
interface Row {
  version: number;
  state: string;
  hash: string;
  data: Buffer;
  created_at: Date;
}

export class PostgresCheckpointStore implements CheckpointStore {
  constructor(
    private readonly pool: Pool,
    private readonly keyring: Keyring,
    private readonly hot: HotCopies,
  ) {}

  async save(
    sessionId: string,
    checkpoint: { state: string; hash: string; data: unknown; history: unknown },
    minAgeSeconds: number,
  ): ReturnType<CheckpointStore['save']> {
    const saved = await inTransaction(this.pool, async (client) => {
      // Serialises the savers of one session; there may be no row of it to lock yet.
      await client.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`checkpoint:${sessionId}`]);
      const newest = (await rowsOf(client, sessionId, 1))[0];
      if (newest?.hash === checkpoint.hash) return { status: 'unchanged' as const, row: newest };
      if (newest !== undefined && minAgeSeconds > 0 && (await isYoung(client, newest.created_at, minAgeSeconds)))
        return { status: 'skipped' as const, row: newest };
      const content: Content = { data: checkpoint.data, history: checkpoint.history };
      const { rows } = await client.query<Row>(
        'INSERT INTO checkpoints (session_id, version, state, hash, data) VALUES ($1, $2, $3, $4, $5) RETURNING version, state, hash, data, created_at',
        [sessionId, (newest?.version ?? 0) + 1, checkpoint.state, checkpoint.hash, this.keyring.seal(content, sessionId)],
      );
      return { status: 'created' as const, row: rows[0] as Row };
    });
    const row = this.present(sessionId, saved.row);
    if (saved.status === 'created') await this.hot.put(sessionId, this.keyring.seal(row, sessionId)).catch(() => undefined);
    return { status: saved.status, version: row.version, createdAt: row.created_at };
  }

  async newest(sessionId: string): Promise<CheckpointRow | undefined> {
    const hot = await this.hot.get(sessionId).catch(() => null);
    if (hot !== null) return this.keyring.open<CheckpointRow>(hot, sessionId);
    return (await this.history(sessionId, 1))[0];
  }

  async history(sessionId: string, limit: number): Promise<CheckpointRow[]> {
    return (await rowsOf(this.pool, sessionId, limit)).map((row) => this.present(sessionId, row));
  }

  private present(sessionId: string, row: Row): CheckpointRow {
    const content = this.keyring.open<Content>(row.data, sessionId);
    return {
      session_id: sessionId,
      version: row.version,
      current_state: row.state,
      collected_data: content.data,
      question_history: content.history ?? null,
      created_at: row.created_at.toISOString(),
    };
  }
}

async function rowsOf(db: Queryable, sessionId: string, limit: number): Promise<Row[]> {
  const { rows } = await db.query<Row>(
    'SELECT version, state, hash, data, created_at FROM checkpoints WHERE session_id = $1 ORDER BY version DESC LIMIT $2',
    [sessionId, limit],
  );
  return rows;
}

/** PostgreSQL's clock on both sides: no two machines are compared. Not `now()`, which stood still while this transaction waited its turn. */
async function isYoung(db: Queryable, createdAt: Date, minAgeSeconds: number): Promise<boolean> {
  const { rows } = await db.query<{ young: boolean }>('SELECT $1::timestamptz > clock_timestamp() - make_interval(secs => $2) AS young', [
    createdAt,
    minAgeSeconds,
  ]);
  return rows[0]?.young ?? false;
}
