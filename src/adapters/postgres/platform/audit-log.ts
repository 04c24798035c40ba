/** Who did what, for good. */
import type { AuditEntry, AuditLog } from '../../../api/dead-letters/ports.js';
import type { Principal } from '../../../api/middleware/authenticate.js';
import type { Queryable } from '../pool.js';

export class PostgresAuditLog implements AuditLog {
  constructor(private readonly db: Queryable) {}

  async note({ sub, role }: Principal, correlationId: string, { action, subject, detail = {} }: AuditEntry): Promise<void> {
    await this.db.query('INSERT INTO audit_log (actor, role, action, subject, detail, correlation_id) VALUES ($1, $2, $3, $4, $5, $6)', [
      sub,
      role,
      action,
      subject ?? null,
      JSON.stringify(detail),
      correlationId,
    ]);
  }
}
