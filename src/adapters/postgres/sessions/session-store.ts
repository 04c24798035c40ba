/** Sessions as the API reads them: reservations, snapshots, lists, outcomes, timelines. */
import type { Language } from '../../../domain/catalogue/types.js';
import type { Scope } from '../../../domain/access.js';
import { deviceClass } from '../../../domain/visibility/search-attributes.js';
import type { CommandOutcome } from '../../../domain/session/commands.js';
import type { SessionEvent } from '../../../domain/session/events.js';
import type { SessionSnapshot } from '../../../domain/session/snapshot.js';
import type { Keyring } from '../../crypto/keyring.js';
import { markErasing } from './erased-session.js';
import type { Pool } from '../pool.js';

/** Who requests a session, and which ids it gets if it is new. */
export interface Reservation {
  readonly clientId: string;
  readonly sessionId: string;
  readonly sub: string;
  readonly conversationType: string;
  readonly language: string;
  readonly device?: string;
  readonly workflowId: string;
}

export interface StoredSession {
  readonly clientId: string;
  readonly sessionId: string;
  readonly sub: string | null;
  readonly conversationType: string;
  readonly language: Language;
  readonly version: number;
  readonly closed: boolean;
  readonly erased: boolean;
  /** Its erasure was accepted. It stays true after the erasure. */
  readonly erasing: boolean;
  /** Absent until the first projection. */
  readonly snapshot: SessionSnapshot | undefined;
  /** The workflow may have newer data: the row was never projected, or not since a recent start of PostgreSQL. */
  readonly suspicious: boolean;
}

/** What an open event stream looks at: the newest event, and whether the caller may still see the session. */
export type SessionHead = SessionAccess & Pick<StoredSession, 'version' | 'closed'> & { readonly state: string };

/** What decides whether a caller may see a session. */
export type SessionAccess = Pick<StoredSession, 'clientId' | 'sessionId' | 'sub' | 'language' | 'erased' | 'erasing'>;

export interface SessionListItem {
  readonly session_id: string;
  readonly client_id: string;
  readonly conversation_type: string;
  readonly language: string;
  readonly state: string;
  readonly stage: string;
  readonly open_dead_letters: number;
  readonly started_at: string;
  readonly last_activity_at: string;
  readonly closed_at: string | null;
}

export interface SessionFilter {
  readonly state?: string;
  readonly stage?: string;
  readonly conversationType?: string;
  readonly startedAfter?: Date;
  readonly startedBefore?: Date;
}

export interface TimelineEvent {
  readonly seq: number;
  readonly type: string;
  readonly at: string;
  readonly data: Record<string, unknown>;
}

/** For this long after PostgreSQL starts, rows written before the start are suspicious. */
const DOUBT_MINUTES = 15;

interface SessionRow {
  client_id: string;
  sub: string | null;
  conversation_type: string;
  language: Language;
  version: string;
  closed: boolean;
  erased: boolean;
  erasing: boolean;
  snapshot: Buffer | null;
  suspicious: boolean;
}

export class SessionStore {
  constructor(
    private readonly db: Pool,
    private readonly keyring: Keyring,
  ) {}

  /** Reserves the owner's one open session. If one is already open, returns its id. */
  async reserve(target: Reservation): Promise<{ sessionId: string; isNew: boolean }> {
    const owner = [target.clientId, target.sub, target.conversationType];
    for (;;) {
      const inserted = await this.db.query(
        `INSERT INTO sessions (client_id, sub, conversation_type, session_id, language, device, workflow_id) VALUES ($1, $2, $3, $4, $5, $6, $7)
         ON CONFLICT (client_id, sub, conversation_type) WHERE closed_at IS NULL AND erased_at IS NULL DO NOTHING`,
        [...owner, target.sessionId, target.language, deviceClass(target.device), target.workflowId],
      );
      if (inserted.rowCount === 1) return { sessionId: target.sessionId, isNew: true };
      const { rows } = await this.db.query<{ session_id: string }>(
        'SELECT session_id FROM sessions WHERE client_id = $1 AND sub = $2 AND conversation_type = $3 AND closed_at IS NULL AND erased_at IS NULL',
        owner,
      );
      // The open session was closed between the two statements, so try again.
      if (rows[0] !== undefined) return { sessionId: rows[0].session_id, isNew: false };
    }
  }

  /** Closes a session whose workflow no longer exists, so that a new one can start. */
  async markClosed(sessionId: string, reason: string): Promise<void> {
    await this.db.query(
      `UPDATE sessions SET closed_at = now(), close_reason = $2, state = CASE WHEN state IN ('completed', 'abandoned') THEN state ELSE 'cancelled' END
       WHERE session_id = $1 AND closed_at IS NULL`,
      [sessionId, reason],
    );
  }

  /** Records that the erasure was accepted. From now on the API hides the session. */
  markErasing(sessionId: string): Promise<void> {
    return markErasing(this.db, sessionId);
  }

  /** @returns undefined also for a session outside the scope */
  async find(sessionId: string, scope: Scope): Promise<StoredSession | undefined> {
    const { rows } = await this.db.query<SessionRow>({
      // Nearly every request runs this query. Its name makes it a prepared statement, parsed once per connection.
      name: 'session-find',
      text: `SELECT client_id, sub, conversation_type, language, version, closed_at IS NOT NULL AS closed, erased_at IS NOT NULL AS erased, erasing_at IS NOT NULL AS erasing, snapshot,
              (closed_at IS NULL AND (projected_at IS NULL OR (projected_at < pg_postmaster_start_time()
                AND pg_postmaster_start_time() > now() - make_interval(mins => $2)))) AS suspicious
       FROM sessions WHERE session_id = $1 AND ($3::text IS NULL OR client_id = $3) AND ($4::text IS NULL OR sub = $4)`,
      values: [sessionId, DOUBT_MINUTES, scope.clientId, scope.sub],
    });
    const [row] = rows;
    if (row === undefined) return undefined;
    return {
      clientId: row.client_id,
      sessionId,
      sub: row.sub,
      conversationType: row.conversation_type,
      language: row.language,
      version: Number(row.version),
      closed: row.closed,
      erased: row.erased,
      erasing: row.erasing,
      snapshot: row.snapshot === null ? undefined : this.keyring.open<SessionSnapshot>(row.snapshot, sessionId),
      suspicious: row.suspicious,
    };
  }

  /** The heads of these sessions, by id. Unknown ids are left out. */
  async heads(sessionIds: readonly string[]): Promise<ReadonlyMap<string, SessionHead>> {
    if (sessionIds.length === 0) return new Map();
    const { rows } = await this.db.query<
      Omit<SessionRow, 'snapshot' | 'suspicious'> & { session_id: string; state: string }
    >({
      name: 'session-heads',
      text: `SELECT session_id, client_id, sub, language, version, state, closed_at IS NOT NULL AS closed, erased_at IS NOT NULL AS erased,
              erasing_at IS NOT NULL AS erasing FROM sessions WHERE session_id = ANY($1)`,
      values: [sessionIds],
    });
    return new Map(
      rows.map(({ session_id: sessionId, client_id: clientId, version, sub, language, state, ...row }) => [
        sessionId,
        {
          clientId,
          sessionId,
          sub,
          language,
          state,
          version: Number(version),
          closed: row.closed,
          erased: row.erased,
          erasing: row.erasing,
        },
      ]),
    );
  }

  async list(
    scope: Scope,
    filter: SessionFilter,
    limit: number,
    after: { startedAt: string; sessionId: string } | undefined,
  ): Promise<{ items: SessionListItem[]; total: number }> {
    const values: unknown[] = [];
    // A reservation whose workflow never started is not a session yet.
    const conditions = ['erased_at IS NULL', 'erasing_at IS NULL', 'projected_at IS NOT NULL'];
    const where = (column: string, operator: string, value: unknown): void => {
      if (value === undefined || value === null) return;
      values.push(value);
      conditions.push(`${column} ${operator} $${values.length}`);
    };
    where('client_id', '=', scope.clientId);
    where('sub', '=', scope.sub);
    if (scope.awaitingDecision) where('state', '=', 'awaiting_approval');
    where('state', '=', filter.state);
    where('stage', '=', filter.stage);
    where('conversation_type', '=', filter.conversationType);
    where('started_at', '>=', filter.startedAfter);
    where('started_at', '<', filter.startedBefore);
    const counted = await this.db.query<{ total: number }>(
      `SELECT count(*)::int AS total FROM sessions WHERE ${conditions.join(' AND ')}`,
      values,
    );
    if (after !== undefined) {
      values.push(after.startedAt, after.sessionId);
      conditions.push(`(started_at, session_id) < ($${values.length - 1}::timestamptz, $${values.length})`);
    }
    const { rows } = await this.db.query<SessionListItem>(
      `SELECT session_id, client_id, conversation_type, language, state, stage, open_dead_letters,
         ${['started_at', 'last_activity_at', 'closed_at'].map(isoUtc).join(', ')}
       FROM sessions WHERE ${conditions.join(' AND ')} ORDER BY started_at DESC, session_id DESC LIMIT ${Math.trunc(limit)}`,
      values,
    );
    return { items: rows, total: counted.rows[0]?.total ?? 0 };
  }

  async outcome(sessionId: string, commandId: string): Promise<CommandOutcome | undefined> {
    const { rows } = await this.db.query<{ outcome: Buffer }>(
      'SELECT outcome FROM session_commands WHERE session_id = $1 AND command_id = $2',
      [sessionId, commandId],
    );
    return rows[0] === undefined ? undefined : this.keyring.open<CommandOutcome>(rows[0].outcome, sessionId);
  }

  async events(sessionId: string, afterSeq: number, limit: number): Promise<TimelineEvent[]> {
    const { rows } = await this.db.query<{
      seq: string;
      type: string;
      at: Date;
      data: Record<string, unknown>;
      payload: Buffer | null;
    }>(
      'SELECT seq, type, at, data, payload FROM session_events WHERE session_id = $1 AND seq > $2 ORDER BY seq LIMIT $3',
      [sessionId, afterSeq, limit],
    );
    return rows.map((row) => ({
      seq: Number(row.seq),
      type: row.type,
      at: row.at.toISOString(),
      data: {
        ...row.data,
        ...(row.payload === null ? {} : ownerView(this.keyring.open<SessionEvent>(row.payload, sessionId))),
      },
    }));
  }
}

/** A column as ISO 8601 in UTC with all six decimals, so that a cursor loses nothing. */
function isoUtc(column: string): string {
  return `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS ${column}`;
}

/** Event fields that the owner sees in addition to the analytics fields. */
function ownerView(event: SessionEvent): Record<string, unknown> {
  if (event.type === 'answer_accepted') return { value: event.value, previous: event.previous };
  if (event.type === 'recommendations_applied') return { applied: event.applied };
  if (event.type === 'dead_letter_opened')
    return { dead_letter: { id: event.dead_letter.id, task_name: event.dead_letter.task_name } };
  return {};
}
