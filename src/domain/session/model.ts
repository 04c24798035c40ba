/** The state of one session: what the workflow holds, carries over continue-as-new, and projects. */
import type { Actor } from '../access.js';
import type { ConversationType, Language } from '../catalogue/types.js';
import type { DeadLetter } from '../dead-letters/dead-letter.js';
import type { Recommendation } from '../recommendations/types.js';
import type { Answer } from './answer.js';
import type { AppliedEffect, Decision } from './approval.js';
import type { CommandOutcome } from './commands.js';
import type { SessionEvent } from './events.js';
import type { Job } from './job.js';
import type { Observation } from './observation.js';
import type { RiskState } from './risk/risk-state.js';
import type { SessionStateName, Stage } from './states.js';

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
  /** Increases with every answer or observation. Recommendations made from an older value are stale. */
  readonly answers_version: number;
  readonly answers_total: number;
  readonly corrections_total: number;
  readonly observations: readonly Observation[];
  readonly recommendations: readonly Recommendation[];
  readonly decision?: Decision;
  /** Who decided. */
  readonly decided_by?: Actor;
  /** Why the last decision returned the session to the interview. */
  readonly returned_reasons: readonly string[];
  readonly applied: readonly AppliedEffect[];
  readonly jobs: readonly Job[];
  readonly checkpoint?: { readonly version: number; readonly hash: string; readonly at: number; readonly seq: number };
  readonly resumes: number;
  readonly risk: RiskState;
  readonly dead_letters: readonly DeadLetter[];
  readonly dead_letters_total: number;
  /** Outcomes by command id, oldest first. */
  readonly outcomes: Readonly<Record<string, CommandOutcome>>;
  /** The newest events, for the timeline query. */
  readonly recent: readonly SessionEvent[];
}
