/**
 * The permits of one request: of its session and, for a voice turn, of its user. They are committed and released
 * together.
 */
import type { IncomingMessage } from 'node:http';
import type { Amounts } from '../../domain/limits/upload-policies.js';
import type { MediaKind } from '../../domain/session/observation.js';
import type { Principal } from '../http/principal.js';
import { reservationOf } from './reservation.js';
import type { UploadAdmission, UploadPermit } from './upload-admission.js';
import { sessionDemand, voiceDemand } from './upload-limits.js';

/** What is counted of a stored file. */
type Counted = { readonly kind: MediaKind; readonly size_bytes: number };

interface Entry {
  readonly permit: UploadPermit;
  readonly demand: (kind: MediaKind, bytes: number) => Amounts;
}

export class UploadPermits {
  private readonly entries: Entry[] = [];

  private constructor(private readonly admission: UploadAdmission) {}

  /** @throws Problem 413 when the announced length can never fit */
  static ofSession(admission: UploadAdmission, sessionId: string, request: IncomingMessage): UploadPermits {
    return new UploadPermits(admission).reserve(
      sessionEntry(admission, sessionId),
      request,
      admission.limits.total_size.limit,
      'total_size',
    );
  }

  /** The reservation that a resumable upload made when it was created. */
  static ofReservation(admission: UploadAdmission, sessionId: string, uploadId: string): UploadPermits {
    const permits = new UploadPermits(admission);
    permits.entries.push({ permit: admission.reservation(sessionId, uploadId), demand: sessionDemand });
    return permits;
  }

  /** Before the session of a voice turn is known. @throws Problem 413 when the announced length can never fit */
  static ofVoiceTurn(
    admission: UploadAdmission,
    { clientId, sub }: Principal,
    request: IncomingMessage,
  ): UploadPermits {
    const permit = admission.permit({ kind: 'user', key: admission.userKey(clientId, sub) });
    const entry = { permit, demand: (_kind: MediaKind, bytes: number) => voiceDemand(bytes) };
    return new UploadPermits(admission).reserve(entry, request, admission.limits.voice_size.limit, 'voice_size');
  }

  private reservation: (atMost: number) => number = (atMost) => atMost;

  private reserve(entry: Entry, request: IncomingMessage, most: number, policy: string): this {
    this.reservation = reservationOf(request, most, policy);
    this.entries.push(entry);
    return this;
  }

  get leaseSeconds(): number {
    return this.admission.leaseSeconds;
  }

  get all(): readonly UploadPermit[] {
    return this.entries.map(({ permit }) => permit);
  }

  /** Called before a file is read. @throws Problem 429, 503 */
  async admit(kind: MediaKind, atMost: number): Promise<void> {
    const bytes = this.reservation(atMost);
    for (const { permit, demand } of this.entries) await permit.admit(demand(kind, bytes));
  }

  /** Admits a voice turn to its session, which is known after the recording arrived. @throws Problem 429, 503 */
  async admitToSession(sessionId: string, files: readonly Counted[]): Promise<void> {
    const entry = sessionEntry(this.admission, sessionId);
    this.entries.push(entry);
    await entry.permit.admit(total(entry, files));
  }

  /** Counts the stored files. @throws Problem 429, 503 */
  async commit(files: readonly Counted[]): Promise<void> {
    for (const entry of this.entries) await entry.permit.commit(total(entry, files));
  }

  async refund(): Promise<void> {
    await Promise.all(this.all.map((permit) => permit.refund()));
  }

  /** Releases what was not committed. */
  async release(): Promise<void> {
    await Promise.all(this.all.map((permit) => permit.release()));
  }
}

function sessionEntry(admission: UploadAdmission, sessionId: string): Entry {
  return { permit: admission.permit({ kind: 'session', key: sessionId }), demand: sessionDemand };
}

function total(entry: Entry, files: readonly Counted[]): Amounts {
  const sums: Record<string, number> = {};
  for (const file of files) {
    for (const [policy, amount] of Object.entries(entry.demand(file.kind, file.size_bytes)))
      sums[policy] = (sums[policy] ?? 0) + amount;
  }
  return sums;
}
