/** Reads the risk signals from a session. */
import type { Catalogue } from '../../catalogue/types.js';
import { positionOf } from '../interview.js';
import type { SessionState } from '../model.js';
import { isClosed } from '../states.js';
import type { RiskSignals } from './assess.js';

/** A session that waits for a decision has no current question, so no question can cause confusion or fatigue. */
export function signalsOf(state: SessionState, catalogue: Catalogue): RiskSignals {
  const position = positionOf(catalogue, state.answers);
  const isInterview = state.state === 'started' || state.state === 'collecting_info';
  const current = isInterview ? position.current : undefined;
  const silentSince = turnSince(state);
  return {
    ...(silentSince === undefined ? {} : { silent_since: silentSince }),
    question_id: current?.id ?? null,
    asked: current === undefined ? 0 : 1 + (state.risk.asked_again[current.id] ?? 0),
    answered: position.answered,
    errors: isClosed(state.state) ? 0 : state.risk.errors,
  };
}

/** Since when the session has been waiting for its client, milliseconds; undefined while it works or is closed. */
export function turnSince(state: SessionState): number | undefined {
  switch (state.state) {
    case 'started':
    case 'collecting_info':
      return state.last_activity_at;
    case 'awaiting_approval':
      // Generating recommendations may take long, and that time is not the client's silence.
      return Math.max(state.last_activity_at, state.risk.recommended_at ?? 0);
    default:
      return undefined;
  }
}
