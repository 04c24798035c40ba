/**
 * Everything that can happen to a session. Only events change its state (`apply.ts`). They are numbered without gaps
 * and projected to `session_events`.
 */
import type { Actor } from '../access.js';
import type { DeadLetter, DeadLetterResolution } from '../dead-letters/dead-letter.js';
import type { AnswerValue } from '../facts.js';
import type { Recommendation, RecommendationDraft } from '../recommendations/types.js';
import type { InterventionType } from './risk/interventions.js';
import type { RiskFactor, RiskLevel } from './risk/levels.js';
import type { AppliedEffect, Decision } from './approval.js';
import type { Observation } from './observation.js';
import type { SessionStateName } from './states.js';

export type EventBody =
  | { readonly type: 'session_started'; readonly language: string; readonly conversation_type: string }
  | {
      readonly type: 'state_change';
      readonly from: SessionStateName;
      readonly to: SessionStateName;
      readonly reason?: string;
    }
  | {
      readonly type: 'answer_accepted';
      readonly question_id: string;
      readonly value: AnswerValue;
      readonly previous?: AnswerValue | null;
      readonly answered_at?: string;
      readonly answer_id?: string;
    }
  | {
      readonly type: 'question_skipped';
      readonly question_id: string;
      readonly previous?: AnswerValue | null;
      readonly answered_at?: string;
      readonly answer_id?: string;
    }
  /** An answer was rejected, so its question is asked again. */
  | {
      readonly type: 'answer_refused';
      readonly question_id: string;
      readonly code: string;
      readonly kind: 'technical' | 'unfit';
      /** Includes earlier rejections that are not in the history. */ readonly times: number;
    }
  | { readonly type: 'observation_added'; readonly observation: Observation }
  | {
      readonly type: 'observation_processed';
      readonly observation_id: string;
      readonly status: 'processed' | 'unprocessed';
      readonly sizes: Readonly<Record<string, { width: number; height: number }>>;
      /** Media ids of photos that could not be decoded. */
      readonly unreadable: readonly string[];
    }
  | { readonly type: 'recommendations_requested' }
  | {
      readonly type: 'drafts_generated';
      readonly job_id: string;
      readonly drafts: readonly RecommendationDraft[];
      readonly answers_version: number;
    }
  | { readonly type: 'recommendations_generated'; readonly recommendations: readonly Recommendation[] }
  | { readonly type: 'review_opened' }
  | { readonly type: 'decision_made'; readonly decision: Decision }
  | { readonly type: 'recommendations_applied'; readonly applied: readonly AppliedEffect[] }
  | { readonly type: 'checkpoint_saved'; readonly version: number; readonly hash: string }
  | {
      readonly type: 'session_resumed';
      readonly device?: string;
      /** The question that is asked again. */
      readonly question_id?: string;
    }
  | {
      readonly type: 'risk_changed';
      readonly from: RiskLevel;
      readonly to: RiskLevel;
      readonly score: number;
      readonly factors: readonly RiskFactor[];
    }
  | {
      readonly type: 'intervention_made';
      readonly intervention: InterventionType;
      readonly question_id?: string;
      readonly score: number;
      readonly level: RiskLevel;
      readonly factors: readonly RiskFactor[];
    }
  | { readonly type: 'dead_letter_opened'; readonly dead_letter: DeadLetter; readonly input?: unknown }
  | {
      readonly type: 'dead_letter_retrying';
      readonly dead_letter_id: string;
      /** Whose resolution the step took. */
      readonly by: Actor;
      readonly reason?: string;
      readonly corrected: boolean;
      /** The corrected fields. */
      readonly input?: unknown;
    }
  | {
      readonly type: 'dead_letter_resolved';
      readonly dead_letter_id: string;
      readonly resolution: DeadLetterResolution;
      /** Whose resolution the step took. */
      readonly by: Actor;
      readonly reason?: string;
    }
  | { readonly type: 'job_finished'; readonly job_id: string; readonly status: 'succeeded' | 'failed' };

export type EventType = EventBody['type'];

export type SessionEvent = EventBody & {
  /** 1, 2, 3, … without gaps. */
  readonly seq: number;
  /** Workflow time, milliseconds since the epoch. */
  readonly at: number;
  /** The command that caused it; absent when the session acted on its own. */
  readonly command_id?: string;
  readonly correlation_id?: string;
  /** Who sent the command; absent when the session acted on its own. */
  readonly actor?: Actor;
};
