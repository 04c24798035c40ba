/**
 * The states of a session. `parked` is not a state but a flag (open dead letters), because a parked step never stops
 * the conversation.
 */

export const SESSION_STATES = [
  'started',
  'collecting_info',
  'generating_recommendations',
  'awaiting_approval',
  'applying',
  'completed',
  'cancelled',
  'abandoned',
] as const;
export type SessionStateName = (typeof SESSION_STATES)[number];

/** Every allowed transition. `docs/session-states.md` is generated from this table. */
export const TRANSITIONS: Readonly<Record<SessionStateName, readonly SessionStateName[]>> = {
  /** The client has not answered yet. */
  started: ['collecting_info', 'cancelled', 'abandoned'],
  /** The client is answering questions, or has answered all and can request recommendations. */
  collecting_info: ['generating_recommendations', 'cancelled', 'abandoned'],
  /** Rules run over the answers. Skipping a parked generation returns to `collecting_info`. */
  generating_recommendations: ['awaiting_approval', 'collecting_info', 'cancelled', 'abandoned'],
  /**
   * Recommendations wait for a decision. A correction, or a decision that approves nothing, returns to
   * `collecting_info`.
   */
  awaiting_approval: ['applying', 'collecting_info', 'cancelled', 'abandoned'],
  /** The approved recommendations are being written. Only an administrator can cancel here. */
  applying: ['completed', 'cancelled'],
  completed: [],
  cancelled: [],
  abandoned: [],
};

export type ClosedStateName = 'completed' | 'cancelled' | 'abandoned';

/** True for the states a session never leaves. */
export function isClosed(state: SessionStateName): state is ClosedStateName {
  return TRANSITIONS[state].length === 0;
}

/** Funnel stages in order. The rank of a session never falls. */
export const STAGES = ['started', 'engaged', 'recommendations_generated', 'approval_decision', 'completed'] as const;
export type Stage = (typeof STAGES)[number];

/** Rank 1 to 5 of a stage, the value of the search attribute `OnwardStageRank`. */
export function stageRank(stage: Stage): number {
  return STAGES.indexOf(stage) + 1;
}

/** The further of two stages. */
export function furthest(a: Stage, b: Stage): Stage {
  return stageRank(a) >= stageRank(b) ? a : b;
}
