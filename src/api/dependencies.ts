/** What routes need, as narrow interfaces: adapters implement them, `server.ts` wires them, tests may swap one. */
import type { Language } from '../domain/catalogue/types.js';
import type { Command, CommandOutcome } from '../domain/session/commands.js';
import type { SessionSnapshot } from '../domain/session/snapshot.js';
import type { UpdateResult, OperationView, ResolveDeadLetterInput, SessionInput } from '../workflows/session/messages.js';
import type { Registry } from 'prom-client';
import type { BreakerReport } from '../observability/breakers.js';
import type { ErrorReports } from '../observability/errors/error-reports.js';
import type { LoggerFor } from '../observability/logging.js';
import type { Analytics } from './analytics/analytics.js';
import type { AuditLog, DeadLetterGroups, DeadLetterIndex, RedriveDesk, RedriveGateway } from './dead-letters/ports.js';
import type { CheckpointStore, RecoveryMetrics, RecoverySettings, ResumeLinks, RiskIndex } from './recovery/ports.js';
import type { Feature } from './http/route.js';
import type { RateLimiter } from './limits/rate-limiter.js';
import type { TokenVerifier } from './middleware/authenticate.js';
import type { RefusalMemory } from './commands/rejected-answer-counter.js';
import type { UploadLocks } from './uploads/resumable/upload-locks.js';
import type { Files, MediaIndex, PartialUploads, Photos, Scanner, StagingArea } from './uploads/ports.js';
import type { UploadGate } from './uploads/upload-admission.js';

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
      /** Of the session that refused. */
      readonly version?: number;
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
  start(input: SessionInput, command: Command<'open_session'>): Promise<UpdateResult>;
  /** @throws GatewayError */
  update(target: SessionTarget, command: Command, deadlineMs: number): Promise<UpdateResult>;
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
  readonly redrives: RedriveDesk;
  readonly redriveGateway: RedriveGateway;
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
