/** The audit log: who did what. Its rows are never deleted. */
import type { Queryable } from '../pool.js';

interface Actor {
  readonly sub: string;
  readonly role: string;
}

export interface AuditEntry {
  readonly action: string;
  readonly subject?: string;
  /** Names, ids and numbers, never text that people wrote. */
  readonly detail?: Readonly<Record<string, unknown>>;
}

export class AuditLog {
  constructor(private readonly db: Queryable) {}

  async record(
    { sub, role }: Actor,
    correlationId: string,
    { action, subject, detail = {} }: AuditEntry,
  ): Promise<void> {
    await this.db.query(
      'INSERT INTO audit_log (actor, role, action, subject, detail, correlation_id) VALUES ($1, $2, $3, $4, $5, $6)',
      [sub, role, action, subject ?? null, JSON.stringify(detail), correlationId],
    );
  }
}
