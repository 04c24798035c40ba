/** Applies events to a session with the reducer, then adds the risk events that the new state causes. */
import { shownActor, type Actor } from '../access.js';
import type { Catalogue } from '../catalogue/types.js';
import { apply } from './apply.js';
import type { StoredOutcome } from './commands.js';
import type { EventBody, SessionEvent } from './events.js';
import type { SessionState } from './model.js';
import { finishedOutcomes } from './outcomes.js';
import { riskEvents } from './risk/watch.js';

export interface AdvanceContext {
  readonly catalogue: Catalogue;
  /** Workflow time, milliseconds since the epoch. */
  readonly now: number;
  /** Silence that counts as a risk, milliseconds. Absent: session recovery is off, so the risk is not assessed. */
  readonly inactiveAfterMs?: number;
}

/** What caused the events. Risk events carry the correlation id only, because the session raises them itself. */
export interface Cause {
  readonly command_id?: string;
  readonly correlation_id?: string;
  readonly actor?: Actor;
}

export interface Advanced {
  readonly state: SessionState;
  /** In order, numbered without gaps. */
  readonly events: readonly SessionEvent[];
  /** Outcomes of earlier commands whose job has just finished. */
  readonly outcomes: readonly StoredOutcome[];
}

/** The session after `bodies` and the risk events that they cause. Pure. */
export function advance(
  before: SessionState,
  bodies: readonly EventBody[],
  cause: Cause,
  context: AdvanceContext,
): Advanced {
  const own = applyAll(before, bodies, cause, context.now);
  const risk = applyAll(
    own.state,
    riskOfState(own.state, context),
    { correlation_id: cause.correlation_id },
    context.now,
  );
  return {
    state: risk.state,
    events: [...own.events, ...risk.events],
    outcomes: finishedOutcomes(risk.state, before.jobs),
  };
}

function riskOfState(state: SessionState, { catalogue, now, inactiveAfterMs }: AdvanceContext): EventBody[] {
  return inactiveAfterMs === undefined ? [] : riskEvents(state, catalogue, now, inactiveAfterMs);
}

function applyAll(
  before: SessionState,
  bodies: readonly EventBody[],
  { command_id, correlation_id, actor }: Cause,
  at: number,
): { state: SessionState; events: SessionEvent[] } {
  let state = before;
  const events = bodies.map((body): SessionEvent => {
    const by = actor === undefined ? {} : { actor: shownActor(actor) };
    const event = { ...body, seq: state.seq + 1, at, command_id, correlation_id, ...by };
    state = apply(state, event);
    return event;
  });
  return { state, events };
}
