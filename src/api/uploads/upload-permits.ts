/** The tickets of one request: of its session, and for a voice turn of its user too. They are settled and given back together. */
import type { IncomingMessage } from 'node:http';
import type { Amounts } from '../../domain/limits/upload-policies.js';
import type { MediaKind } from '../../domain/session/model.js';
import type { Principal } from '../middleware/authenticate.js';
import { reservationOf } from './reservation.js';
import type { UploadGate, UploadTicket } from './upload-admission.js';
import { sessionDemand, voiceDemand } from './upload-limits.js';

/** What counts of a stored file. */
type Counted = { readonly kind: MediaKind; readonly size_bytes: number };

interface Entry {
  readonly ticket: UploadTicket;
  readonly demand: (kind: MediaKind, bytes: number) => Amounts;
}

export class UploadTickets {
  private readonly entries: Entry[] = [];

  private constructor(private readonly gate: UploadGate) {}

  /** @throws Problem 413 when the announced length can never fit */
  static ofSession(gate: UploadGate, sessionId: string, request: IncomingMessage): UploadTickets {
    return new UploadTickets(gate).reserve(sessionEntry(gate, sessionId), request, gate.limits.total_size.limit, 'total_size');
  }

  /** What a resumable upload reserved when it was created. */
  static ofReservation(gate: UploadGate, sessionId: string, uploadId: string): UploadTickets {
    const tickets = new UploadTickets(gate);
    tickets.entries.push({ ticket: gate.reservation(sessionId, uploadId), demand: sessionDemand });
    return tickets;
  }

  /** Before the session of a voice turn is known. @throws Problem 413 when the announced length can never fit */
  static ofVoiceTurn(gate: UploadGate, { clientId, sub }: Principal, request: IncomingMessage): UploadTickets {
    const ticket = gate.ticket({ kind: 'user', key: gate.userKey(clientId, sub) });
    const entry = { ticket, demand: (_kind: MediaKind, bytes: number) => voiceDemand(bytes) };
    return new UploadTickets(gate).reserve(entry, request, gate.limits.voice_size.limit, 'voice_size');
  }

  private reservation: (atMost: number) => number = (atMost) => atMost;

  private reserve(entry: Entry, request: IncomingMessage, most: number, policy: string): this {
    this.reservation = reservationOf(request, most, policy);
    this.entries.push(entry);
    return this;
  }

  get leaseSeconds(): number {
    return this.gate.leaseSeconds;
  }

  get all(): readonly UploadTicket[] {
    return this.entries.map(({ ticket }) => ticket);
  }

  /** Before a file is read. @throws Problem 429, 503 */
  async admit(kind: MediaKind, atMost: number): Promise<void> {
    const bytes = this.reservation(atMost);
    for (const { ticket, demand } of this.entries) await ticket.admit(demand(kind, bytes));
  }

  /** The session of a voice turn, found after its recording arrived. @throws Problem 429, 503 */
  async admitToSession(sessionId: string, files: readonly Counted[]): Promise<void> {
    const entry = sessionEntry(this.gate, sessionId);
    this.entries.push(entry);
    await entry.ticket.admit(total(entry, files));
  }

  /** Counts what is stored. @throws Problem 429, 503 */
  async settle(files: readonly Counted[]): Promise<void> {
    for (const entry of this.entries) await entry.ticket.settle(total(entry, files));
  }

  async refund(): Promise<void> {
    await Promise.all(this.all.map((ticket) => ticket.refund()));
  }

  /** Gives back whatever was not settled. */
  async release(): Promise<void> {
    await Promise.all(this.all.map((ticket) => ticket.release()));
  }
}

function sessionEntry(gate: UploadGate, sessionId: string): Entry {
  return { ticket: gate.ticket({ kind: 'session', key: sessionId }), demand: sessionDemand };
}

function total(entry: Entry, files: readonly Counted[]): Amounts {
  const sums: Record<string, number> = {};
  for (const file of files) {
    for (const [policy, amount] of Object.entries(entry.demand(file.kind, file.size_bytes))) sums[policy] = (sums[policy] ?? 0) + amount;
  }
  return sums;
}
