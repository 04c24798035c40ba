/** What routes need, as narrow interfaces: adapters implement them, `server.ts` wires them, tests may swap one. */
import type { Readable } from 'node:stream';
import type { Language } from '../domain/catalogue/types.js';
import type { Command, CommandOutcome } from '../domain/session/commands.js';
import type { SessionSnapshot } from '../domain/session/snapshot.js';
import type { MediaKind, MediaRef } from '../domain/session/model.js';
import type { CommandAnswer, OperationView, ResolveDeadLetterInput, SessionInput } from '../workflows/session/messages.js';
import type { Registry } from 'prom-client';
import type { BreakerReport } from '../breakers.js';
import type { ErrorReports } from '../errors/error-reports.js';
import type { LoggerFor } from '../logging.js';
import type { Analytics } from './analytics/analytics.js';
import type { AuditLog, DeadLetterGroups, DeadLetterIndex, RedriveDesk, RedriveGateway } from './dead-letters/ports.js';
import type { CheckpointStore, RecoveryMetrics, RecoverySettings, ResumeLinks, RiskIndex } from './recovery/ports.js';
import type { Feature } from './http/route.js';
import type { RateLimiter } from './limits/rate-limiter.js';
import type { TokenVerifier } from './middleware/authenticate.js';
import type { RefusalMemory } from './sessions/refusal-memory.js';
import type { UploadLocks } from './uploads/resumable/upload-locks.js';
import type { UploadGate } from './uploads/upload-gate.js';

export interface SessionTarget {
  readonly clientId: string;
  readonly sessionId: string;
}

/** Failures of a gateway call, told apart because each has another answer. */
export type GatewayFailure =
  | {
      readonly kind: 'rejected';
      readonly code: string;
      readonly message: string;
      readonly errors: readonly { pointer: string; message: string }[];
      readonly question?: unknown;
      readonly current?: unknown;
    }
  /** No answer in time: no worker, or Temporal is away. */
  | { readonly kind: 'unreachable' }
  /** No open workflow with this id. */
  | { readonly kind: 'not_open' };
export class GatewayError extends Error {
  override readonly name = 'GatewayError';
  constructor(readonly failure: GatewayFailure) {
    super(failure.kind);
  }
}

export interface SessionGateway {
  /** Update-with-Start: one call creates the session and answers the first question. @throws GatewayError */
  start(input: SessionInput, command: Command<'open_session'>): Promise<CommandAnswer>;
  /** @throws GatewayError */
  update(target: SessionTarget, command: Command, deadlineMs: number): Promise<CommandAnswer>;
  /** The durable fallback; needs no worker. @throws GatewayError */
  signal(target: SessionTarget, command: Command, deadlineMs: number): Promise<void>;
  /** @throws GatewayError */
  resolveDeadLetter(workflowId: string, input: ResolveDeadLetterInput, updateId: string): Promise<void>;
  /** @throws GatewayError */
  snapshot(target: SessionTarget): Promise<SessionSnapshot & { readonly sub: string }>;
  /** `null`: the session does not know the command. @throws GatewayError */
  operation(target: SessionTarget, commandId: string): Promise<OperationView | null>;
  /** Asks Temporal itself, needs no worker. @throws GatewayError when Temporal is away */
  describe(target: SessionTarget): Promise<'open' | 'closed' | 'unknown'>;
  /** @throws GatewayError */
  startErasure(target: SessionTarget, correlationId: string): Promise<void>;
  /** @throws GatewayError */
  erasure(target: SessionTarget): Promise<'running' | 'parked' | 'succeeded'>;
}

export interface StoredSession extends SessionTarget {
  readonly sub: string | null;
  readonly conversationType: string;
  readonly language: Language;
  readonly version: number;
  readonly closed: boolean;
  readonly erased: boolean;
  /** Its erasure was accepted and goes on. */
  readonly erasing: boolean;
  /** Absent until the first projection. */
  readonly snapshot: SessionSnapshot | undefined;
  /** Not written since PostgreSQL started a short while ago: the workflow may know more. */
  readonly suspicious: boolean;
}

export interface SessionListItem {
  readonly session_id: string;
  readonly client_id: string;
  readonly conversation_type: string;
  readonly language: string;
  readonly state: string;
  readonly stage: string;
  readonly open_letters: number;
  readonly started_at: string;
  readonly last_activity_at: string;
  readonly closed_at: string | null;
}

export interface SessionFilter {
  readonly clientId?: string;
  readonly sub?: string;
  readonly state?: string;
  readonly stage?: string;
  readonly conversationType?: string;
  readonly startedAfter?: Date;
  readonly startedBefore?: Date;
}

export interface TimelineEvent {
  readonly seq: number;
  readonly type: string;
  readonly at: string;
  readonly data: Record<string, unknown>;
}

export interface SessionStore {
  /** Reserves the one open session of the owner; answers the id of the session that is open already, if one is. */
  reserve(
    target: SessionTarget & { sub: string; conversationType: string; language: string; device?: string; workflowId: string },
  ): Promise<{ sessionId: string; isNew: boolean }>;
  /** Marks a session whose workflow is gone, so that a new one can start. */
  markClosed(sessionId: string, reason: string): Promise<void>;
  /** An accepted erasure: from now on nobody sees the session. */
  markErasing(sessionId: string): Promise<void>;
  find(sessionId: string): Promise<StoredSession | undefined>;
  list(
    filter: SessionFilter,
    limit: number,
    after: { startedAt: string; sessionId: string } | undefined,
  ): Promise<{ items: SessionListItem[]; total: number }>;
  outcome(sessionId: string, commandId: string): Promise<CommandOutcome | undefined>;
  events(sessionId: string, afterSeq: number, limit: number): Promise<TimelineEvent[]>;
}

export interface MediaRecord {
  readonly media_id: string;
  readonly session_id: string;
  readonly client_id: string;
  readonly sub: string | null;
  readonly kind: MediaKind;
  readonly content_type: string;
  readonly size_bytes: number;
  readonly sha256: string;
  readonly file_name: string;
  readonly storage_key: string;
  readonly rendition_key: string | null;
  readonly rendition_type: string | null;
  /** Of a photo: of the upload until there is a rendition. */
  readonly width: number | null;
  readonly height: number | null;
}

export type NewMedia = Omit<MediaRecord, 'rendition_key' | 'rendition_type' | 'width' | 'height'> & {
  readonly observation_id?: string;
  readonly command_id?: string;
  readonly width?: number;
  readonly height?: number;
  readonly location?: Place;
};

/** What a session may ever store. */
export interface LifetimeCaps {
  readonly photos: number;
  readonly documents: number;
  readonly bytes: number;
}

export interface MediaIndex {
  /**
   * Stores the rows of one upload, all or none, within the caps of its session. A row whose content the session has already,
   * as the same kind, is left out.
   *
   * @returns the ids that were stored, or the cap that is in the way
   */
  insert(sessionId: string, media: readonly NewMedia[], caps: LifetimeCaps): Promise<{ stored: string[] } | { over: keyof LifetimeCaps }>;
  /** The file with this content that the session stored earlier as this kind. */
  ofContent(sessionId: string, kind: MediaKind, sha256: string): Promise<MediaRef | undefined>;
  find(mediaId: string): Promise<MediaRecord | undefined>;
  /** The observation that an earlier request with the same command id stored. */
  ofCommand(sessionId: string, commandId: string): Promise<{ observationId: string; media: MediaRef[] } | undefined>;
  remove(mediaIds: readonly string[]): Promise<void>;
}

export interface Files {
  /** Takes over a staged file: the key then holds all of it, or nothing. */
  keep(key: string, stagedPath: string): Promise<void>;
  read(key: string): Readable;
  remove(key: string): Promise<void>;
}

/** Uploads on their way, as local files that may be read by position. */
export interface StagingArea {
  /** @returns the path; on any error nothing remains */
  write(source: Readable): Promise<string>;
  discard(path: string): Promise<void>;
}

export type ScanResult = { readonly infected: false } | { readonly infected: true; readonly signature: string };

/** Looks for malware in what was uploaded. */
export interface Scanner {
  /** @throws Error when there is no verdict; then the file must not be stored */
  scan(path: string): Promise<ScanResult>;
}

export interface NewPartialUpload {
  readonly sessionId: string;
  readonly uploadId: string;
  /** Bytes of the whole file. */
  readonly length: number;
  /** As the client sent it. */
  readonly metadata: Readonly<Record<string, string | null>>;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
}

/** What became of a finished upload: its answer, given again to whoever asks again. */
export interface UploadOutcome {
  readonly status: number;
  readonly body: unknown;
}

/** A resumable upload as it stands. */
export interface PartialUpload extends NewPartialUpload {
  /** Bytes that need not be sent again. One short of the length until the upload is finished. */
  readonly offset: number;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
  readonly outcome?: UploadOutcome;
}

/** Resumable uploads, finished or not, until they expire. They outlive this process. */
export interface PartialUploads {
  readonly expiresAfterMs: number;
  create(upload: NewPartialUpload): Promise<void>;
  /** Nothing for one that is unknown, expired, or of another session. */
  find(sessionId: string, uploadId: string): Promise<PartialUpload | undefined>;
  /**
   * Writes on at the offset of the upload; what came before the source failed stays.
   *
   * @returns the new offset
   */
  append(upload: Pick<PartialUpload, 'sessionId' | 'uploadId' | 'offset'>, source: Readable): Promise<number>;
  read(upload: PartialUpload): Readable;
  /** Keeps the outcome and drops the bytes. */
  finish(upload: PartialUpload, outcome: UploadOutcome): Promise<void>;
  /** Absent ones are fine. */
  remove(upload: Pick<PartialUpload, 'sessionId' | 'uploadId'>): Promise<void>;
  /** @returns how many uploads went */
  removeExpired(): Promise<number>;
}

export interface Place {
  readonly latitude: number;
  readonly longitude: number;
}

/** What a photo says about itself. */
export interface PhotoFacts {
  readonly width: number;
  readonly height: number;
  /** Where it says it was taken; kept only with consent. */
  readonly location?: Place;
}

export interface Photos {
  /**
   * Decodes a photo, and reads where it was taken.
   *
   * @returns undefined when it cannot be decoded or has too many pixels
   */
  inspect(path: string): Promise<PhotoFacts | undefined>;
  /** Where the metadata of a photo says that it was taken. */
  placeOf(exif: Buffer | undefined): Promise<Place | undefined>;
}

export interface HealthCheck {
  readonly name: string;
  /** A failed critical check makes the service unhealthy, another one degraded. */
  readonly critical: boolean;
  run(): Promise<boolean>;
}

/** A payload that the keys of this deployment do not open. */
export class UndecodablePayload extends Error {
  override readonly name = 'UndecodablePayload';
}

export interface PayloadCodecPort {
  encode(payloads: unknown[]): Promise<unknown[]>;
  /** @throws UndecodablePayload */
  decode(payloads: unknown[]): Promise<unknown[]>;
}

/** Newest acknowledged version of each session: a reader must not be shown an older one. A hint that may be lost. */
export interface AcknowledgedVersions {
  note(sessionId: string, version: number): void;
  /** 0 when nothing is known. */
  newest(sessionId: string): Promise<number>;
}

export interface Limits {
  readonly bodyBytes: number;
  readonly photoBytes: number;
  readonly documentBytes: number;
  readonly audioBytes: number;
  readonly photoPixels: number;
  readonly commandDeadlineMs: number;
}

/** Nobody, so many proxies, or proxies at these addresses. */
export type TrustProxy = false | number | string;

export interface ApiDependencies {
  readonly tokens: TokenVerifier;
  readonly gateway: SessionGateway;
  readonly sessions: SessionStore;
  readonly checkpoints: CheckpointStore;
  readonly resumeLinks: ResumeLinks;
  readonly refusals: RefusalMemory;
  readonly risks: RiskIndex;
  readonly features: Readonly<Record<Feature, boolean>>;
  readonly recovery: RecoverySettings & RecoveryMetrics;
  readonly deadLetters: DeadLetterIndex;
  readonly deadLetterGroups: DeadLetterGroups;
  readonly redrives: RedriveDesk & RedriveGateway;
  readonly audit: AuditLog;
  /** Open letters that count as a full queue. */
  readonly deadLetterCapacity: number;
  readonly media: MediaIndex;
  readonly uploads: UploadGate;
  readonly files: Files;
  readonly staging: StagingArea;
  readonly partials: PartialUploads;
  readonly uploadLocks: UploadLocks;
  readonly photos: Photos;
  /** Absent: nothing is scanned. */
  readonly scanner?: Scanner;
  readonly acknowledged: AcknowledgedVersions;
  readonly limiter: RateLimiter;
  readonly errors: ErrorReports;
  /** Absent when switched off. */
  readonly analytics: Analytics | undefined;
  readonly health: readonly HealthCheck[];
  /** The circuit breakers, by service. */
  readonly breakers: () => Readonly<Record<string, BreakerReport>>;
  /** Metrics of this API, beside those of the process. */
  readonly metrics: Registry;
  /** Whose word about the caller's address counts; Express's `trust proxy`. */
  readonly trustProxy: TrustProxy;
  readonly codec: PayloadCodecPort;
  readonly limits: Limits;
  readonly sessionOptions: SessionInput['options'];
  readonly logFor: LoggerFor;
  readonly urls: { readonly api: string; readonly temporalUi: string; readonly namespace: string };
  readonly clock: () => number;
}
