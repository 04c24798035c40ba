/** The state of one session: what the workflow holds, carries over continue-as-new, and projects. */
import type { ConversationType, Language } from '../catalogue/types.js';
import type { DeadLetter } from '../dead-letters/dead-letter.js';
import type { MadeIntervention } from './risk/interventions.js';
import type { RiskLevel } from './risk/levels.js';
import type { EntityType } from '../operations/entity-fields.js';
import type { AnswerValue, ObservationType } from '../facts.js';
import type { Recommendation, RecommendationDraft } from '../recommendations/types.js';
import type { CommandOutcome } from './commands.js';
import type { SessionEvent } from './events.js';
import type { SessionStateName, Stage } from './states.js';

export interface Answer {
  /** `null` when the question was skipped. */
  readonly value: AnswerValue | null;
  /** Milliseconds since the epoch, workflow time. */
  readonly at: number;
  readonly corrections: number;
  /** Sequence number of its event. */
  readonly seq: number;
  /** When the person answered, by the clock of the device and never later than `at`; absent: `at`. */
  readonly answered_at?: number;
  /** The client's own id of this answer. */
  readonly answer_id?: string;
  /** Ids of the answers it replaced: the newest few, oldest first. */
  readonly earlier_ids?: readonly string[];
}

export const MEDIA_KINDS = ['photo', 'document', 'audio'] as const;
export type MediaKind = (typeof MEDIA_KINDS)[number];

/** A stored file; the bytes never enter a workflow. */
export interface MediaRef {
  readonly media_id: string;
  readonly kind: MediaKind;
  readonly content_type: string;
  readonly file_name: string;
  readonly size_bytes: number;
  readonly sha256: string;
  readonly width?: number;
  readonly height?: number;
}

export const OBSERVATION_STATUSES = ['queued', 'processed', 'unprocessed'] as const;

export interface Observation {
  readonly observation_id: string;
  readonly observation_type: ObservationType;
  readonly note?: string;
  readonly latitude?: number;
  readonly longitude?: number;
  readonly media: readonly MediaRef[];
  readonly at: number;
  readonly status: (typeof OBSERVATION_STATUSES)[number];
}

export interface AppliedEffect {
  readonly recommendation_id: string;
  readonly effect_index: number;
  readonly entity_type: EntityType;
  readonly entity_id: string;
}

export interface Decision {
  readonly approved_items: readonly string[];
  readonly rejected_items: readonly { readonly id: string; readonly reason: string }[];
  readonly modifications: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly comment?: string;
}

/** Work the session still owes; survives crashes and continue-as-new because it is state. */
export type Job = { readonly id: string; readonly command_id: string } & (
  | { readonly kind: 'process_observation'; readonly observation_id: string }
  | {
      readonly kind: 'generate_recommendations';
      /** Kept between the two steps, so that a parked validation does not generate again. */
      readonly drafts?: readonly RecommendationDraft[];
      /** `answers_version` the drafts were made from. */
      readonly drafts_version?: number;
    }
  | { readonly kind: 'apply' }
  | { readonly kind: 'escalate'; readonly score: number; readonly level: RiskLevel; readonly factors: readonly string[] }
);

/** What a session keeps about its own risk. */
export interface RiskState {
  /** The level that was last announced. */
  readonly level: RiskLevel;
  /** How often an open question was put again. */
  readonly asked_again: Readonly<Record<string, number>>;
  readonly errors: number;
  /** Interventions in force. */
  readonly made: readonly MadeIntervention[];
  readonly escalated_at?: number;
  /** When the client's turn to decide began. */
  readonly recommended_at?: number;
}

export interface SessionState {
  readonly session_id: string;
  readonly client_id: string;
  readonly sub: string;
  readonly conversation_type: ConversationType;
  readonly language: Language;
  readonly catalogue: { readonly id: ConversationType; readonly version: number; readonly hash: string };
  readonly device?: string;
  readonly site_name?: string;
  readonly state: SessionStateName;
  readonly stage: Stage;
  readonly stage_reached_at: Readonly<Partial<Record<Stage, number>>>;
  /** Sequence number of the newest event; the session's version. */
  readonly seq: number;
  readonly started_at: number;
  readonly last_activity_at: number;
  readonly closed_at?: number;
  readonly close_reason?: string;
  readonly answers: Readonly<Record<string, Answer>>;
  /** Grows with every answer or observation; tells stale recommendations from fresh ones. */
  readonly answers_version: number;
  readonly answers_total: number;
  readonly corrections_total: number;
  readonly observations: readonly Observation[];
  readonly recommendations: readonly Recommendation[];
  readonly decision?: Decision;
  /** Why the last decision led back to the interview. */
  readonly returned_reasons: readonly string[];
  readonly applied: readonly AppliedEffect[];
  readonly jobs: readonly Job[];
  readonly checkpoint?: { readonly version: number; readonly hash: string; readonly at: number; readonly seq: number };
  readonly resumes: number;
  readonly risk: RiskState;
  readonly letters: readonly DeadLetter[];
  readonly letters_total: number;
  /** Outcomes by command id, oldest first. */
  readonly outcomes: Readonly<Record<string, CommandOutcome>>;
  /** The newest events, for the timeline query. */
  readonly recent: readonly SessionEvent[];
}
