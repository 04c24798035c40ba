/**
 * Which records one request reached, and the audit rows that follow: one for every write by a person who does not own
 * the record, and for every read in another client. Routes do not write rows; the access checks report what they let
 * through.
 */
import type { AuditLog } from '../../adapters/postgres/platform/audit-log.js';
import type { Principal } from './principal.js';

/** A record, or all records of a kind, that a request was let through to. */
export interface Reached {
  /** For example `session` or `dead_letter`; `sessions` for a list. */
  readonly entityType: string;
  /** `null` for a list. */
  readonly entityId: string | null;
  /** `null`: of no client, or of several. */
  readonly clientId: string | null;
  readonly isOwn: boolean;
  /** The session whose erasure also erases the reason. */
  readonly sessionId?: string;
  /** Default: method and path of the route. */
  readonly action?: string;
  /** Names, ids, states and numbers, never text that people wrote. Default: the fields of the body. */
  readonly changes?: Readonly<Record<string, unknown>>;
}

export interface AuditTrailParts {
  readonly principal: Principal;
  readonly correlationId: string;
  /** Method and path of the route. */
  readonly operation: string;
  readonly isRead: boolean;
  readonly audit: Pick<AuditLog, 'record'>;
  readonly onFailure: (error: unknown) => void;
}

export class AuditTrail {
  private readonly reached = new Map<string, Reached>();
  private readonly reads: Promise<void>[] = [];

  constructor(private readonly parts: AuditTrailParts) {}

  /** Notes a record. The row of a read is written at once: a stream may last for hours. */
  note(record: Reached): void {
    const key = `${record.entityType} ${record.entityId ?? ''}`;
    const isKnown = this.reached.has(key);
    this.reached.set(key, { ...this.reached.get(key), ...record });
    if (!isKnown && this.parts.isRead && this.isElsewhere(record)) this.reads.push(this.write(record));
  }

  /** Writes the rows of a request that succeeded. Never throws: what happened is also in the events of the session. */
  async finish(body: unknown): Promise<void> {
    const fields = typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {};
    const isTrial = fields.dry_run === true;
    const records = this.parts.isRead ? [] : [...this.reached.values()];
    const due = records.filter((record) => (isTrial ? this.isElsewhere(record) : !record.isOwn));
    const rows = due.map((record) => this.write({ changes: { fields: Object.keys(fields) }, ...record }, fields));
    await Promise.all([...this.reads, ...rows]);
  }

  private isElsewhere({ clientId }: Reached): boolean {
    const { principal } = this.parts;
    return principal.allClients && clientId !== principal.clientId;
  }

  private async write(record: Reached, { reason, comment }: Record<string, unknown> = {}): Promise<void> {
    const { principal, correlationId, operation, audit, onFailure } = this.parts;
    const why = reason ?? comment;
    await audit
      .record({
        actor: principal,
        correlationId,
        action: record.action ?? operation,
        clientId: record.clientId,
        entityType: record.entityType,
        entityId: record.entityId,
        sessionId: record.sessionId,
        changes: record.changes ?? {},
        ...(typeof why === 'string' ? { reason: why } : {}),
      })
      .catch(onFailure);
  }
}
