/**
 * What a session is. A session is always in one of these states; `parked` is not a state but a flag beside it (open dead
 * dead letters), because a parked step never stops the conversation.
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

/** Every allowed move. `docs/session-states.md` is generated from this table. */
export const TRANSITIONS: Readonly<Record<SessionStateName, readonly SessionStateName[]>> = {
  /** Nobody has answered yet. */
  started: ['collecting_info', 'cancelled', 'abandoned'],
  /** Questions are being answered, or answered and waiting for the client to ask for recommendations. */
  collecting_info: ['generating_recommendations', 'cancelled', 'abandoned'],
  /** Rules run over the answers; skipping a parked generation leads back. */
  generating_recommendations: ['awaiting_approval', 'collecting_info', 'cancelled', 'abandoned'],
  /** Recommendations wait for a person; a correction, or a decision that approves nothing, leads back. */
  awaiting_approval: ['applying', 'collecting_info', 'cancelled', 'abandoned'],
  /** The approved recommendations are being written; only an administrator may give up here. */
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

/** Funnel stages in order; the rank of a session never falls. */
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
