/** The session as its owner sees it: the response of `GET sessions/{id}`, and what the projection stores encrypted. */
import type { Actor } from '../access.js';
import type { Catalogue, ConversationType, Language } from '../catalogue/types.js';
import type { AnswerValue } from '../facts.js';
import type { Recommendation } from '../recommendations/types.js';
import type { RiskSignals } from './risk/assess.js';
import { INTERVENTIONS, type InterventionType } from './risk/interventions.js';
import { signalsOf } from './risk/signals.js';
import { ACTIONS } from './risk/words.js';
import { attentionOf, type Attention, type ClientTexts } from './attention.js';
import {
  positionOf,
  progressOf,
  renderCurrent,
  type InterviewPosition,
  type Progress,
  type RenderedQuestion,
} from './interview.js';
import type { AppliedEffect } from './approval.js';
import type { Observation } from './observation.js';
import type { SessionState } from './model.js';
import { photosToTakeAgain } from './retakes.js';
import { isClosed, type SessionStateName, type Stage } from './states.js';

interface AnswerView {
  readonly value: AnswerValue | null;
  readonly answered_at: string;
  readonly corrections: number;
  /** Who gave it, if it was not the owner of the session. */
  readonly given_by?: Actor;
}

export interface SessionSnapshot {
  readonly session_id: string;
  readonly conversation_id: string;
  readonly conversation_type: ConversationType;
  readonly language: Language;
  readonly device: string | null;
  readonly site_name: string | null;
  readonly catalogue: SessionState['catalogue'];
  readonly state: SessionStateName;
  readonly stage: Stage;
  readonly stage_reached_at: Readonly<Partial<Record<Stage, string>>>;
  readonly close_reason: string | null;
  readonly parked: boolean;
  readonly progress: Progress;
  readonly question: RenderedQuestion | null;
  readonly answers: Readonly<Record<string, AnswerView>>;
  readonly observations: readonly (Omit<Observation, 'at'> & { readonly observed_at: string })[];
  readonly recommendations: readonly Recommendation[];
  readonly returned_reasons: readonly string[];
  /** Who made the newest decision. */
  readonly decided_by: Actor | null;
  readonly applied: readonly AppliedEffect[];
  readonly attention: readonly Attention[];
  /** The newest intervention that helps the client to continue. */
  readonly intervention: InterventionView | null;
  /** Signals of the risk that the client gives up. `GET sessions/{id}/risk` computes the score from them. */
  readonly risk_signals: RiskSignals;
  readonly checkpoint_version: number | null;
  readonly started_at: string;
  readonly last_activity_at: string;
  readonly closed_at: string | null;
  /** Sequence number of the newest event; the ETag. */
  readonly version: number;
}

export interface InterventionView {
  readonly type: InterventionType;
  /** What is done, in the session's language. */
  readonly action: string;
  readonly urgency: 'medium' | 'high';
  readonly question_id?: string;
}

const iso = (ms: number): string => new Date(ms).toISOString();

/** Builds the snapshot of a state. @param texts what waits while an activity is parked */
export function snapshotOf(state: SessionState, catalogue: Catalogue, texts: ClientTexts): SessionSnapshot {
  const position = positionOf(catalogue, state.answers);
  return {
    session_id: state.session_id,
    conversation_id: state.session_id,
    conversation_type: state.conversation_type,
    language: state.language,
    device: state.device ?? null,
    site_name: state.site_name ?? null,
    catalogue: state.catalogue,
    state: state.state,
    stage: state.stage,
    stage_reached_at: Object.fromEntries(Object.entries(state.stage_reached_at).map(([stage, at]) => [stage, iso(at)])),
    close_reason: state.close_reason ?? null,
    parked: state.dead_letters.length > 0,
    progress: progressOf(position),
    question: renderCurrent(catalogue, state.language, position, state.risk),
    answers: answersOn(position, state),
    observations: state.observations.map(({ at, ...rest }) => ({ ...rest, observed_at: iso(at) })),
    recommendations: state.recommendations,
    returned_reasons: state.returned_reasons,
    decided_by: state.decided_by ?? null,
    applied: state.applied,
    attention: [
      ...state.dead_letters.map((deadLetter) => attentionOf(deadLetter, state, texts)),
      ...photosToTakeAgain(state.observations, state.language),
    ],
    intervention: inForce(state),
    risk_signals: signalsOf(state, catalogue),
    checkpoint_version: state.checkpoint?.version ?? null,
    started_at: iso(state.started_at),
    last_activity_at: iso(state.last_activity_at),
    closed_at: state.closed_at === undefined ? null : iso(state.closed_at),
    version: state.seq,
  };
}

/** The answers on the branch. An answer that a correction moved off the branch stays stored and is not shown (ADR 0005). */
function answersOn({ active }: InterviewPosition, { answers }: SessionState): SessionSnapshot['answers'] {
  return Object.fromEntries(
    active.flatMap(({ id }) => {
      const answer = answers[id];
      if (answer === undefined) return [];
      const { value, at, corrections, given_by } = answer;
      return [[id, { value, answered_at: iso(at), corrections, ...(given_by === undefined ? {} : { given_by }) }]];
    }),
  );
}

/** The newest intervention. */
function inForce({ risk, language, state }: SessionState): InterventionView | null {
  const newest = risk.made.at(-1);
  if (newest === undefined || isClosed(state)) return null;
  return interventionView(newest.type, language, newest.question_id);
}

/** An intervention in the client's words. */
export function interventionView(type: InterventionType, language: Language, questionId?: string): InterventionView {
  const { urgency } = INTERVENTIONS[type];
  return {
    type,
    action: ACTIONS[type][language],
    urgency,
    ...(questionId === undefined ? {} : { question_id: questionId }),
  };
}
