/** Single-use links to continue on another device. Only the hash of a token is stored. */
import { createHash, randomBytes } from 'node:crypto';
import type { ResumeLinks } from '../../api/dependencies.js';
import type { Queryable } from './pool.js';

export class PostgresResumeLinks implements ResumeLinks {
  constructor(private readonly db: Queryable) {}

  async create(sessionId: string, expiresAt: Date): Promise<{ token: string }> {
    const token = randomBytes(32).toString('base64url');
    await this.db.query('INSERT INTO resume_links (token_hash, session_id, expires_at) VALUES ($1, $2, $3)', [
      hashOf(token),
      sessionId,
      expiresAt,
    ]);
    return { token };
  }

  async redeem(token: string, owner: Parameters<ResumeLinks['redeem']>[1]): ReturnType<ResumeLinks['redeem']> {
    const values = owner === 'any' ? [hashOf(token)] : [hashOf(token), owner.clientId, owner.sub];
    const own = `token_hash = $1 ${owner === 'any' ? '' : 'AND EXISTS (SELECT 1 FROM sessions s WHERE s.session_id = resume_links.session_id AND s.client_id = $2 AND s.sub = $3)'}`;
    const used = await this.db.query<{ session_id: string }>(
      `UPDATE resume_links SET used_at = now() WHERE ${own} AND used_at IS NULL AND expires_at > now() RETURNING session_id`,
      values,
    );
    if (used.rows[0] !== undefined) return { status: 'ok', sessionId: used.rows[0].session_id };
    const { rows } = await this.db.query<{ used: boolean }>(`SELECT used_at IS NOT NULL AS used FROM resume_links WHERE ${own}`, values);
    if (rows[0] === undefined) return { status: 'unknown' };
    return { status: rows[0].used ? 'used' : 'expired' };
  }
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
