/**
 * The audit log: who did what in whose records. Rows are never changed or deleted, and each contains the hash of the
 * one before. A reason is redacted and sealed; a reason about a session is sealed with that session's own key, which
 * the erasure deletes.
 */
import type { Person } from '../../../domain/access.js';
import { isErasedSession } from '../../../domain/errors/erased-session.js';
import { storable } from '../../../domain/session/storable.js';
import type { Redactor } from '../../../pii/redactor.js';
import type { Keyring } from '../../crypto/keyring.js';
import type { Queryable } from '../pool.js';
import { sessionKey } from './session-keys.js';

export interface AuditEntry {
  readonly actor: Person;
  readonly correlationId: string;
  readonly action: string;
  /** Whose record it is; `null`: of no client, or of several. */
  readonly clientId: string | null;
  readonly entityType: string;
  readonly entityId: string | null;
  /** The session whose key seals the reason. Absent: the platform's own key. */
  readonly sessionId?: string;
  /** Names, ids, states and numbers, never text that people wrote. */
  readonly changes: Readonly<Record<string, unknown>>;
  readonly reason?: string;
}

export class AuditLog {
  constructor(
    private readonly db: Queryable,
    private readonly keyring: Keyring,
    private readonly redactor: Pick<Redactor, 'redactText'>,
  ) {}

  async record(entry: AuditEntry): Promise<void> {
    const { actor, correlationId, action, clientId, entityType, entityId, changes } = entry;
    await this.db.query('SELECT onward_audit($1::jsonb, $2::bytea)', [
      JSON.stringify({
        actor_sub: actor.sub,
        actor_role: actor.role,
        acting_client: actor.clientId,
        client_id: clientId,
        entity_type: entityType,
        entity_id: entityId,
        action,
        changes,
        correlation_id: correlationId,
      }),
      await this.sealed(entry),
    ]);
  }

  private async sealed({ reason, sessionId }: AuditEntry): Promise<Buffer | null> {
    if (reason === undefined) return null;
    const { text } = this.redactor.redactText(storable(reason), 'audit');
    if (sessionId === undefined) return this.keyring.seal(text, 'audit');
    try {
      return (await sessionKey(this.db, this.keyring, sessionId)).seal(text, 'audit');
    } catch (error) {
      // What was done stays in the log. The reason would outlive the erasure.
      if (isErasedSession(error)) return null;
      throw error;
    }
  }
}
