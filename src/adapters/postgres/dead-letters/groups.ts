/** Groups of dead letters by fingerprint, with the status that a person gave each. */
import { shownActor, type Actor, type Scope } from '../../../domain/access.js';
import type { Redactor } from '../../../pii/redactor.js';
import type { Queryable } from '../pool.js';

export type GroupStatus = 'unresolved' | 'resolved' | 'ignored';

export interface DeadLetterGroup {
  readonly fingerprint: string;
  readonly status: GroupStatus;
  readonly task_name: string;
  readonly exception_type: string;
  readonly sample: string;
  readonly frames: readonly string[];
  /** All failures so far, and dead letters that are open now. */
  readonly failures: number;
  readonly open: number;
  readonly first_seen: string;
  readonly last_seen: string;
  readonly resolved_at: string | null;
  /** Failed again after it was marked as resolved. */
  readonly regressed_at: string | null;
  readonly ignored_until: string | null;
  readonly ignored_until_failures: number | null;
  readonly ignored_rate_per_minute: number | null;
  readonly actor: Actor | null;
  readonly reason: string | null;
}

export interface GroupChange {
  readonly status: GroupStatus;
  readonly until?: Date;
  /** Ignored for this many more failures. */
  readonly failures?: number;
  readonly rate_per_minute?: number;
  readonly actor: Actor;
  readonly reason?: string;
}

/** A group exists once for all clients. Its numbers and its message come from the dead letters of the scope ($1). */
const GROUP = `g.fingerprint, g.task_name, g.exception_type, g.frames, g.resolved_at, g.regressed_at, g.ignored_until,
  g.ignored_until_failures::int AS ignored_until_failures, g.ignored_rate_per_minute,
  -- No event changes the row when the date passes.
  CASE WHEN g.status = 'ignored' AND g.ignored_until <= now() THEN 'unresolved' ELSE g.status END AS status,
  CASE WHEN $1::text IS NULL THEN g.actor END AS actor, CASE WHEN $1::text IS NULL THEN g.reason END AS reason,
  coalesce(own.open, 0) AS open, CASE WHEN $1::text IS NULL THEN g.failures::int ELSE own.failures END AS failures,
  CASE WHEN $1::text IS NULL THEN g.first_seen ELSE own.first_seen END AS first_seen,
  CASE WHEN $1::text IS NULL THEN g.last_seen ELSE own.last_seen END AS last_seen,
  CASE WHEN $1::text IS NULL THEN g.sample ELSE own.sample END AS sample
  FROM dead_letter_groups AS g LEFT JOIN LATERAL (
    SELECT count(*) FILTER (WHERE l.status <> 'resolved')::int AS open, sum(l.occurrences)::int AS failures,
      min(l.first_failed_at) AS first_seen, max(l.last_failed_at) AS last_seen,
      (array_agg(l.exception_message ORDER BY l.last_failed_at DESC))[1] AS sample
    FROM dead_letters AS l WHERE l.fingerprint = g.fingerprint AND ($1::text IS NULL OR l.client_id = $1)
  ) AS own ON true
  WHERE ($1::text IS NULL OR own.first_seen IS NOT NULL)`;

export class DeadLetterGroups {
  constructor(
    private readonly db: Queryable,
    private readonly redactor: Pick<Redactor, 'redactText'>,
  ) {}

  async list(
    scope: Scope,
    status: GroupStatus | undefined,
    limit: number,
    offset: number,
  ): Promise<{ groups: DeadLetterGroup[]; total: number }> {
    const selected = `SELECT * FROM (SELECT ${GROUP}) AS shown WHERE $2::text IS NULL OR status = $2`;
    const counted = await this.db.query<{ total: number }>(
      `SELECT count(*)::int AS total FROM (${selected}) AS all_groups`,
      [scope.clientId, status ?? null],
    );
    const { rows } = await this.db.query<DeadLetterGroup>(
      `${selected} ORDER BY open DESC, last_seen DESC, fingerprint LIMIT $3 OFFSET $4`,
      [scope.clientId, status ?? null, limit, offset],
    );
    return { groups: rows, total: counted.rows[0]?.total ?? 0 };
  }

  /** A change concerns every client. @returns undefined for an unknown fingerprint */
  async change(fingerprint: string, change: GroupChange): Promise<DeadLetterGroup | undefined> {
    await this.db.query(
      `UPDATE dead_letter_groups SET status = $2, resolved_at = CASE WHEN $2 = 'resolved' THEN now() END,
         regressed_at = CASE WHEN $2 = 'unresolved' THEN regressed_at END, ignored_until = $3,
         ignored_until_failures = failures + $4::bigint, ignored_rate_per_minute = $5, actor = $6, reason = $7
       WHERE fingerprint = $1`,
      [
        fingerprint,
        change.status,
        change.until ?? null,
        change.failures ?? null,
        change.rate_per_minute ?? null,
        JSON.stringify(shownActor(change.actor)),
        change.reason === undefined ? null : this.redactor.redactText(change.reason, 'dead_letter').text,
      ],
    );
    const { rows } = await this.db.query<DeadLetterGroup>(`SELECT ${GROUP} AND g.fingerprint = $2`, [
      null,
      fingerprint,
    ]);
    return rows[0];
  }
}
