/** What analytics need from outside: adapters implement it, `wiring.ts` connects it. Times are milliseconds since the epoch. */
import type { StageEvidence } from '../../domain/analytics/optimizer/signals.js';
import type { DurationSketch } from '../../domain/analytics/statistics/duration-sketch.js';
import type { Tally } from '../../domain/analytics/funnel/tally.js';

/** Sessions are selected by their start, `end` exclusive; whatever is absent does not restrict. */
export interface AnalyticsFilter {
  readonly start: number;
  readonly end: number;
  readonly clientId?: string;
  readonly conversationType?: string;
  readonly language?: string;
  readonly device?: string;
  readonly variant?: string;
  readonly userType?: string;
}

export const SEGMENTS = ['user_type', 'language', 'device', 'conversation_type', 'variant'] as const;
export type SegmentBy = (typeof SEGMENTS)[number];

export interface Counted {
  readonly tally: Tally;
  /** By index of stage, of final sessions. */
  readonly evidence: readonly StageEvidence[];
}

export interface DropOffCell {
  /** Local day, hour 0-23 and ISO weekday 1-7 of the last activity. */
  readonly date: string;
  readonly hour: number;
  readonly weekday: number;
  /** Index of the furthest stage. */
  readonly stage: number;
  readonly n: number;
}

export interface QuestionRow {
  readonly question_id: string;
  /** First answers, skips and corrections, of final sessions. */
  readonly answered: number;
  readonly skipped: number;
  readonly corrected: number;
  /** Dropped sessions of which this was the last question told. */
  readonly dropped_after: number;
  /** Seconds since the event before. */
  readonly dwell: DurationSketch;
}

export interface ReplayEvent {
  readonly seq: number;
  readonly type: string;
  readonly at: number;
  readonly data: Readonly<Record<string, unknown>>;
  /** As the session stored it, decrypted; absent once erased. */
  readonly values?: { readonly value?: unknown; readonly previous?: unknown };
}

export interface Replay {
  readonly state: string;
  readonly started_at: number;
  readonly events: readonly ReplayEvent[];
  /** There are more events than are shown. */
  readonly truncated: boolean;
}

export interface RecoveryCounts {
  readonly checkpoints: number;
  readonly resumes: number;
  /** Resumed sessions that are closed, and those of them that completed. */
  readonly resumed_closed: number;
  readonly resumed_completed: number;
  /** Open sessions whose risk is medium or higher now, whenever they started: those of GET admin/at-risk-sessions. */
  readonly at_risk: number;
}

export interface DeadLetterCounts {
  readonly open: number;
  readonly retrying: number;
  readonly resolved: number;
  readonly critical_open: number;
  /** Sessions with a letter, of those started in the range. */
  readonly sessions: number;
}

export interface Reasons {
  readonly errors: readonly { readonly task_name: string; readonly error_category: string; readonly n: number }[];
  readonly closed: readonly { readonly reason: string; readonly n: number }[];
}

export interface AnalyticsStore {
  /** @param asOf decides which open sessions are in progress */
  count(filter: AnalyticsFilter, asOf: number): Promise<Counted>;
  /** Of times only the mean to completion. */
  segments(filter: AnalyticsFilter, asOf: number, by: SegmentBy): Promise<Record<string, Counted>>;
  /** One count for each of the n - 1 spans between n ascending bounds; of times only the mean to completion. */
  spans(filter: AnalyticsFilter, asOf: number, bounds: readonly number[]): Promise<readonly Counted[]>;
  dropOffs(filter: AnalyticsFilter, asOf: number, timezone: string): Promise<readonly DropOffCell[]>;
  /** By UTC day of the start; of one span, or of the spans between bounds. */
  questions(filter: AnalyticsFilter): Promise<readonly QuestionRow[]>;
  recovery(filter: AnalyticsFilter): Promise<RecoveryCounts>;
  deadLetters(filter: AnalyticsFilter): Promise<DeadLetterCounts>;
  replay(sessionId: string): Promise<Replay | undefined>;
  /** Changes whenever events arrive that are older than a minute. */
  generation(): Promise<string>;
  /** Steps that failed for good, most frequent first; and why dropped sessions were closed. */
  reasons(filter: AnalyticsFilter): Promise<Reasons>;
  /** When the newest event was projected; `null` when there is none. */
  dataThrough(): Promise<number | null>;
  /** Erased sessions by index of their furthest stage. */
  erased(filter: AnalyticsFilter): Promise<readonly number[]>;
  /** Workflow ids by furthest stage rank; erased ones are counted apart, Temporal no longer knows them. */
  workflows(filter: AnalyticsFilter): Promise<{ readonly ranks: ReadonlyMap<string, number>; readonly erased: readonly number[] }>;
}

export interface VisibilityCounts {
  /** Sessions that reached each stage or a further one. */
  readonly reached: readonly number[];
  /** Workflow ids with a run that a reset ended; the run is in no count. */
  readonly reset: readonly string[];
}

export interface VisibleRun {
  readonly workflowId: string;
  readonly runId: string;
  readonly rank: number;
  readonly status: string;
  readonly startTime: number;
}

export interface Visibility {
  /** One Count a stage, issued together, under the rate limit of visibility. @throws Error when Temporal is away */
  counts(filter: AnalyticsFilter): Promise<VisibilityCounts>;
  /** The same of workflows that run now. @throws Error when Temporal is away */
  running(filter: AnalyticsFilter): Promise<readonly number[]>;
  /** Whether the whole range is inside of what Temporal keeps, and the filter is one it knows. */
  covers(filter: AnalyticsFilter, now: number): boolean;
  /** Every run that did not continue as new. @throws Error when Temporal is away */
  runs(filter: AnalyticsFilter): AsyncIterable<VisibleRun>;
}

/** Where answers are kept for a while; all of it may be lost at any time. */
export interface AnalyticsCacheStore {
  /** @throws Error when the cache is away */
  get(key: string): Promise<string | null>;
  /** @throws Error when the cache is away */
  set(key: string, value: string, ttlSeconds: number): Promise<void>;
}
