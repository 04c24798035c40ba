/** What the routes of dead letters need from outside. */
import type { RedriveInput } from '../../workflows/dead-letters/messages.js';
import type { Principal } from '../middleware/authenticate.js';

export interface DeadLetterRow {
  readonly task_id: string;
  readonly task_name: string;
  readonly session_id: string | null;
  readonly client_id: string | null;
  readonly workflow_id: string;
  readonly workflow_type: string | null;
  readonly run_id: string | null;
  /** open, retrying or resolved. */
  readonly status: string;
  readonly resolution: string | null;
  readonly exception_type: string;
  readonly exception_message: string;
  readonly error_category: string;
  readonly fingerprint: string | null;
  readonly attempts: number;
  readonly occurrences: number;
  readonly critical: boolean;
  readonly skippable: boolean;
  /** Came back the same three times after somebody retried it; bulk retries leave it out. */
  readonly quarantined: boolean;
  readonly correlation_id: string | null;
  readonly first_failed_at: string;
  readonly last_failed_at: string;
  readonly next_retry_at: string | null;
  readonly resolved_at: string | null;
  readonly resolved_by: string | null;
}

export interface DeadLetterHistoryItem {
  readonly at: string;
  readonly event: string;
  readonly actor: string | null;
  readonly reason: string | null;
}

/** A corrected input, field by field, without what people wrote. */
export interface Correction {
  readonly at: string;
  readonly actor: string;
  readonly reason?: string;
  readonly diff: readonly { readonly field: string; readonly from: unknown; readonly to: unknown }[];
}

export interface DeadLetterDetail extends DeadLetterRow {
  readonly frames: readonly string[];
  /** What the step was given, redacted; `null`: not known any more. */
  readonly input: unknown;
  readonly corrections: readonly Correction[];
  readonly history: readonly DeadLetterHistoryItem[];
}

export interface DeadLetterFilter {
  readonly task_name?: string;
  readonly error_category?: string;
  readonly exception_type?: string;
  /** `quarantined` are the open ones that bulk retries leave out. */
  readonly status?: 'open' | 'retrying' | 'resolved' | 'quarantined';
  readonly session_id?: string;
  readonly fingerprint?: string;
  /** First failed so many hours ago, or longer. */
  readonly older_than_hours?: number;
}

export interface DeadLetterStats {
  readonly total_tasks: number;
  readonly total_failed_tasks: number;
  readonly tasks_by_status: Readonly<Record<string, number>>;
  readonly tasks_by_type: Readonly<Record<string, number>>;
  readonly tasks_by_category: Readonly<Record<string, number>>;
  readonly tasks_by_exception: Readonly<Record<string, number>>;
  readonly oldest_task_age_hours: number | null;
  readonly groups: readonly { fingerprint: string; count: number; first_seen: string; last_seen: string; sample: string }[];
}

export type GroupStatus = 'unresolved' | 'resolved' | 'ignored';
export interface DeadLetterGroup {
  readonly fingerprint: string;
  readonly status: GroupStatus;
  readonly task_name: string;
  readonly exception_type: string;
  readonly sample: string;
  readonly frames: readonly string[];
  /** Failures so far, and letters that are open now. */
  readonly failures: number;
  readonly open: number;
  readonly first_seen: string;
  readonly last_seen: string;
  readonly resolved_at: string | null;
  /** Failed again after it was called resolved. */
  readonly regressed_at: string | null;
  readonly ignored_until: string | null;
  readonly ignored_until_failures: number | null;
  readonly ignored_rate_per_minute: number | null;
  readonly actor: string | null;
  readonly reason: string | null;
}
export interface GroupChange {
  readonly status: GroupStatus;
  readonly until?: Date;
  /** So many more failures. */
  readonly failures?: number;
  readonly rate_per_minute?: number;
  readonly actor: string;
  readonly reason?: string;
}

/** The index in PostgreSQL. The truth is the parked workflow. */
export interface DeadLetterIndex {
  list(filter: DeadLetterFilter, limit: number, offset: number): Promise<{ tasks: DeadLetterRow[]; total: number }>;
  find(id: string): Promise<DeadLetterRow | undefined>;
  detail(id: string): Promise<DeadLetterDetail | undefined>;
  stats(): Promise<DeadLetterStats>;
  /** How many letters that could be cleared or retried match: all that are not resolved, and the resolved ones. */
  count(filter: DeadLetterFilter): Promise<{ unresolved: number; resolved: number }>;
  /** Removes resolved letters. @returns how many */
  removeResolved(filter: DeadLetterFilter): Promise<number>;
}

/** Since the index began; resolved and purged letters stay counted. */
export interface LetterCounter {
  readonly task_name: string;
  readonly error_category: string;
  readonly failures: number;
  readonly retries: number;
}
/** The letters that are not resolved. */
export interface LetterQueue {
  readonly depth: number;
  /** 0 without one. */
  readonly oldest_seconds: number;
  /** Rows that the last reconciliation had to change. */
  readonly drift: number;
}
export interface LetterCounts {
  counters(): Promise<LetterCounter[]>;
  queue(): Promise<LetterQueue>;
}

/** Letters that failed the same way, and what somebody decided about them. */
export interface DeadLetterGroups {
  list(status: GroupStatus | undefined, limit: number, offset: number): Promise<{ groups: DeadLetterGroup[]; total: number }>;
  /** @returns undefined for an unknown fingerprint */
  change(fingerprint: string, change: GroupChange): Promise<DeadLetterGroup | undefined>;
}

export interface NewRedrive {
  readonly action: 'retry' | 'skip';
  readonly filter: DeadLetterFilter;
  readonly includeQuarantined: boolean;
  readonly ratePerSecond: number;
  readonly stopOnFailureRatio: number | null;
  readonly actor: string;
  readonly reason?: string;
}
export interface RedriveProgress {
  readonly redrive_id: string;
  readonly action: string;
  readonly status: 'running' | 'completed' | 'cancelled' | 'stopped';
  readonly filter: DeadLetterFilter;
  readonly matched: number;
  readonly rate_per_second: number;
  /** Letters by outcome; together they are `matched`. */
  readonly outcomes: Readonly<Record<'pending' | 'sent' | 'succeeded' | 'failed' | 'skipped' | 'cancelled' | 'unknown', number>>;
  readonly actor: string;
  readonly reason: string | null;
  readonly created_at: string;
  readonly finished_at: string | null;
}

/** Bulk work over letters: which ones is settled when it is created. */
export interface RedriveDesk {
  /** How many open letters match now, and how many of them are quarantined. */
  preview(filter: DeadLetterFilter): Promise<{ matched: number; quarantined: number }>;
  create(redrive: NewRedrive): Promise<{ redriveId: string; matched: number }>;
  /** Takes back what was created and could not be started. */
  discard(redriveId: string): Promise<void>;
  progress(redriveId: string): Promise<RedriveProgress | undefined>;
  items(redriveId: string, limit: number, offset: number): Promise<{ letter_id: string; outcome: string; sent_at: string | null }[]>;
}
export interface RedriveGateway {
  /** Durable when it resolves. @throws GatewayError */
  startRedrive(input: Omit<RedriveInput, 'dead_letter_retry_ms'>): Promise<void>;
  /** @throws GatewayError; `not_open` when it has ended */
  cancelRedrive(redriveId: string): Promise<void>;
}

export interface AuditEntry {
  readonly action: string;
  readonly subject?: string;
  /** Names, ids and numbers; never what people wrote. */
  readonly detail?: Readonly<Record<string, unknown>>;
}
export interface AuditLog {
  note(principal: Principal, correlationId: string, entry: AuditEntry): Promise<void>;
}
