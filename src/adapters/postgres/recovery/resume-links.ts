/** Single-use links to continue on another device. Only the hash of a token is stored. */
import { createHash, randomBytes } from 'node:crypto';
import type { Scope } from '../../../domain/access.js';
import { inTransaction, type Pool, type Queryable } from '../pool.js';

export interface NewLink {
  readonly token: string;
  readonly expiresAt: string;
  /** Number of older links that this link revokes. */
  readonly revoked: number;
}

export type LinkClaim =
  | { readonly status: 'ok'; readonly sessionId: string }
  /** `in_use`: another request is resuming with it right now. */
  | { readonly status: 'unknown' | 'expired' | 'used' | 'revoked' | 'in_use' };

interface Row {
  session_id: string;
  used: boolean;
  revoked: boolean;
  expired: boolean;
  /** Whether the asking request claimed or used it. */
  own: boolean;
  claimed: boolean;
}

export class ResumeLinks {
  constructor(private readonly pool: Pool) {}

  async create(sessionId: string, seconds: number, options: { revokeOlder: boolean }): Promise<NewLink> {
    const token = randomBytes(32).toString('base64url');
    return inTransaction(this.pool, async (db) => {
      const revoked = options.revokeOlder ? await revokeOpen(db, sessionId) : 0;
      // PostgreSQL's clock checks the expiry later, so it also sets it.
      const { rows } = await db.query<{ expires_at: Date }>(
        'INSERT INTO resume_links (token_hash, session_id, expires_at) VALUES ($1, $2, now() + make_interval(secs => $3)) RETURNING expires_at',
        [hashOf(token), sessionId, seconds],
      );
      return { token, expiresAt: (rows[0] as { expires_at: Date }).expires_at.toISOString(), revoked };
    });
  }

  revoke(sessionId: string): Promise<number> {
    return revokeOpen(this.pool, sessionId);
  }

  async claim(token: string, scope: Scope, claimId: string, seconds: number): Promise<LinkClaim> {
    return inTransaction(this.pool, async (db) => {
      const row = await locked(db, token, scope, claimId);
      if (row === undefined) return { status: 'unknown' };
      // The same request again gets its first response, even after the link was used or revoked.
      if (row.used) return row.own ? { status: 'ok', sessionId: row.session_id } : { status: 'used' };
      if (row.revoked) return { status: 'revoked' };
      if (row.expired) return { status: 'expired' };
      if (row.claimed && !row.own) return { status: 'in_use' };
      await db.query(
        'UPDATE resume_links SET claimed_by = $2, claimed_until = clock_timestamp() + make_interval(secs => $3) WHERE token_hash = $1',
        [hashOf(token), claimId, seconds],
      );
      return { status: 'ok', sessionId: row.session_id };
    });
  }

  async markUsed(token: string, claimId: string): Promise<boolean> {
    const { rowCount } = await this.pool.query(
      'UPDATE resume_links SET used_at = coalesce(used_at, now()) WHERE token_hash = $1 AND claimed_by = $2',
      [hashOf(token), claimId],
    );
    return rowCount === 1;
  }

  async release(token: string, claimId: string): Promise<void> {
    await this.pool.query(
      'UPDATE resume_links SET claimed_by = NULL, claimed_until = NULL WHERE token_hash = $1 AND claimed_by = $2 AND used_at IS NULL',
      [hashOf(token), claimId],
    );
  }
}

async function locked(db: Queryable, token: string, scope: Scope, claimId: string): Promise<Row | undefined> {
  const { rows } = await db.query<Row>(
    `SELECT link.session_id, used_at IS NOT NULL AS used, revoked_at IS NOT NULL AS revoked, expires_at <= now() AS expired,
       claimed_by IS NOT DISTINCT FROM $2 AS own, coalesce(claimed_until > clock_timestamp(), false) AS claimed
     FROM resume_links AS link JOIN sessions AS s USING (session_id) WHERE token_hash = $1
       AND ($3::text IS NULL OR s.client_id = $3) AND ($4::text IS NULL OR s.sub = $4) FOR UPDATE OF link`,
    [hashOf(token), claimId, scope.clientId, scope.sub],
  );
  return rows[0];
}

/** A link that is in use is not revoked: its caller already has the session. */
async function revokeOpen(db: Queryable, sessionId: string): Promise<number> {
  const { rowCount } = await db.query(
    `UPDATE resume_links SET revoked_at = now()
     WHERE session_id = $1 AND used_at IS NULL AND revoked_at IS NULL AND expires_at > now()`,
    [sessionId],
  );
  return rowCount ?? 0;
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
