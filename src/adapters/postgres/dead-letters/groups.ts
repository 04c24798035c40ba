/** Groups of dead letters by fingerprint, with the status that a person gave each. */
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
  readonly actor: string | null;
  readonly reason: string | null;
}

export interface GroupChange {
  readonly status: GroupStatus;
  readonly until?: Date;
  /** Ignored for this many more failures. */
  readonly failures?: number;
  readonly rate_per_minute?: number;
  readonly actor: string;
  readonly reason?: string;
}

const GROUP = `g.fingerprint, g.task_name, g.exception_type, g.sample, g.frames, g.failures::int AS failures, g.first_seen, g.last_seen,
  g.resolved_at, g.regressed_at, g.ignored_until, g.ignored_until_failures::int AS ignored_until_failures, g.ignored_rate_per_minute, g.actor, g.reason,
  -- No event changes the row when the date passes.
  CASE WHEN g.status = 'ignored' AND g.ignored_until <= now() THEN 'unresolved' ELSE g.status END AS status,
  (SELECT count(*)::int FROM dead_letters AS dead_letter WHERE dead_letter.fingerprint = g.fingerprint AND dead_letter.status <> 'resolved') AS open`;

export class DeadLetterGroups {
  constructor(private readonly db: Queryable) {}

  async list(
    status: GroupStatus | undefined,
    limit: number,
    offset: number,
  ): Promise<{ groups: DeadLetterGroup[]; total: number }> {
    const selected = `SELECT * FROM (SELECT ${GROUP} FROM dead_letter_groups AS g) AS shown WHERE $1::text IS NULL OR status = $1`;
    const counted = await this.db.query<{ total: number }>(
      `SELECT count(*)::int AS total FROM (${selected}) AS all_groups`,
      [status ?? null],
    );
    const { rows } = await this.db.query<DeadLetterGroup>(
      `${selected} ORDER BY open DESC, last_seen DESC, fingerprint LIMIT $2 OFFSET $3`,
      [status ?? null, limit, offset],
    );
    return { groups: rows, total: counted.rows[0]?.total ?? 0 };
  }

  /** @returns undefined for an unknown fingerprint */
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
        change.actor,
        change.reason ?? null,
      ],
    );
    const { rows } = await this.db.query<DeadLetterGroup>(
      `SELECT ${GROUP} FROM dead_letter_groups AS g WHERE g.fingerprint = $1`,
      [fingerprint],
    );
    return rows[0];
  }
}
