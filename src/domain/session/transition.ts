/**
 * What one command does to a session. The validator of an Update and its handler each call `transition` once. If the
 * validator gets a rejection, it throws, and the history does not record the Update. The handler adopts the new state.
 */
import { shownActor } from '../access.js';
import type { Resolution } from '../dead-letters/dead-letter.js';
import { advance, type AdvanceContext } from './advance.js';
import type { Command, CommandOutcome, CommandResult, Rejection, StoredOutcome } from './commands.js';
import { decide } from './decide/decide.js';
import { reject, type Accepted, type Verdict } from './decide/decision.js';
import type { EventBody, SessionEvent } from './events.js';
import { positionOf, progressOf } from './interview.js';
import type { SessionState } from './model.js';
import { findOutcome, rememberOutcome } from './outcomes.js';
import { countedRejection } from './risk/rejected-answers.js';

export interface TransitionContext extends AdvanceContext {
  /** The command that started the session. Only its result has `created`. */
  readonly startCommandId: string;
  /** The outbox has reached the limit of continue-as-new. The session rejects all commands except repeated ones. */
  readonly outboxFull: boolean;
  /**
   * True for a command that came as a signal: its sender polls for the outcome, so a rejection is stored as an outcome.
   * The rejection of an Update is returned to its caller and is not stored.
   */
  readonly keepRejection: boolean;
}

export interface Applied {
  readonly state: SessionState;
  readonly events: readonly SessionEvent[];
  readonly outcome: CommandOutcome;
  readonly effects: Effects;
}

/** What the session has to do besides adopting the state. */
interface Effects {
  /** Outcomes to write to the projection. */
  readonly outcomes: readonly StoredOutcome[];
  /** The resolution for the step that parked with this dead letter. */
  readonly resolution?: { readonly deadLetterId: string; readonly resolution: Resolution };
}

export interface Rejected {
  readonly rejection: Rejection;
}

/**
 * Applies a command once. Pure: the same state, command and context always give the same transition.
 *
 * @returns the new state, or a rejection when the command changes nothing. A rejection that counts towards the risk of
 * the session is an applied transition whose outcome is `rejected`. A repeated command gets its first outcome.
 */
export function transition(state: SessionState, command: Command, context: TransitionContext): Applied | Rejected {
  const repeated = findOutcome(state, command);
  if (repeated?.status === 'rejected') return { rejection: repeated.rejection };
  if (repeated !== undefined) return { state, events: [], outcome: repeated, effects: { outcomes: [] } };
  const verdict = verdictOn(state, command, context);
  return verdict.ok ? accepted(state, command, verdict, context) : rejected(state, command, verdict.rejection, context);
}

/**
 * A signal has no validator, so a malformed payload becomes a rejection here. An exception would make the workflow task
 * fail and retry forever.
 */
function verdictOn(state: SessionState, command: Command, context: TransitionContext): Verdict {
  if (context.outboxFull)
    return reject('projection_behind', 'Too much is waiting to be stored. Please try again in a moment.');
  try {
    return decide(state, command, context);
  } catch {
    return reject('invalid_command', 'The command is not well-formed.');
  }
}

function accepted(before: SessionState, command: Command, verdict: Accepted, context: TransitionContext): Applied {
  const { state, events, outcomes } = advance(before, verdict.events, command, context);
  const isStart = command.command_id === context.startCommandId;
  const result: CommandResult = {
    ...statusOf(state, context),
    ...verdict.extra,
    ...(isStart ? { created: true } : {}),
  };
  const outcome: CommandOutcome = {
    ...identityOf(command, state),
    status: 'accepted',
    result,
    ...(result.job_id === undefined ? {} : { job: 'running' }),
  };
  return {
    state: rememberOutcome(state, command.command_id, outcome),
    events,
    outcome,
    effects: { outcomes: [...outcomes, { command_id: command.command_id, outcome }], resolution: verdict.resolution },
  };
}

function rejected(
  before: SessionState,
  command: Command,
  rejection: Rejection,
  context: TransitionContext,
): Applied | Rejected {
  const counted = countedIn(before, command, rejection, context);
  if (counted === undefined && !context.keepRejection) return { rejection };
  const outcome: CommandOutcome = { ...identityOf(command, before), status: 'rejected', rejection };
  const own: StoredOutcome[] = context.keepRejection ? [{ command_id: command.command_id, outcome }] : [];
  const remembered = context.keepRejection ? rememberOutcome(before, command.command_id, outcome) : before;
  if (counted === undefined) return { state: remembered, events: [], outcome, effects: { outcomes: own } };
  const { state, events, outcomes } = advance(
    remembered,
    [counted],
    { correlation_id: command.correlation_id, actor: command.actor },
    context,
  );
  return { state, events, outcome, effects: { outcomes: [...own, ...outcomes] } };
}

/** A rejected answer suggests that the question confuses the client. It counts only if session recovery is on. */
function countedIn(
  state: SessionState,
  command: Command,
  { code }: Rejection,
  context: TransitionContext,
): EventBody | undefined {
  return context.inactiveAfterMs === undefined ? undefined : countedRejection(state, context.catalogue, command, code);
}

function identityOf(
  { hash, type, actor }: Command,
  { seq }: SessionState,
): Pick<CommandOutcome, 'hash' | 'type' | 'seq' | 'actor'> {
  return { hash, type, seq, actor: shownActor(actor) };
}

function statusOf(state: SessionState, { catalogue }: AdvanceContext): CommandResult {
  const position = positionOf(catalogue, state.answers);
  return {
    state: state.state,
    stage: state.stage,
    version: state.seq,
    question_id: position.current?.id ?? null,
    progress: progressOf(position),
  };
}
