/** The table of commands: which function decides each command, and the checks that all commands share. */
import type { Command, CommandType } from '../commands.js';
import type { SessionState } from '../model.js';
import { isClosed } from '../states.js';
import { decideResolveDeadLetter } from './dead-letter.js';
import { reject, type DecisionContext, type Decider, type Verdict } from './decision.js';
import { decideCancelSession, decideOpenSession, decideResumeSession, decideSaveCheckpoint } from './lifecycle.js';
import { decideAddObservation } from './observation.js';
import { decideApproval, decideOpenReview, decideRequestRecommendations } from './recommendations.js';
import { decideSubmitAnswers } from './submit-answers.js';

const DECIDERS: { readonly [T in CommandType]: Decider<T> } = {
  open_session: decideOpenSession,
  submit_answers: decideSubmitAnswers,
  add_observation: decideAddObservation,
  request_recommendations: decideRequestRecommendations,
  open_review: decideOpenReview,
  decide: decideApproval,
  save_checkpoint: decideSaveCheckpoint,
  resume_session: decideResumeSession,
  cancel_session: decideCancelSession,
  resolve_dead_letter: decideResolveDeadLetter,
};

/**
 * What a new command does to a session: events or a rejection. `transition` handles repeated command ids before this.
 * Pure.
 */
export function decide(state: SessionState, command: Command, context: DecisionContext): Verdict {
  if (!mayAct(state, command)) return reject('not_found', 'There is no such session.');
  if (isClosed(state.state)) return reject('session_closed', `This session is ${state.state}.`);
  return (DECIDERS[command.type] as Decider<CommandType>)(state, command, context);
}

/**
 * A client acts on his own sessions, an approver decides on those of his client, and an administrator does everything
 * in his client or, with `all_clients`, everywhere. Any other session must look as if it did not exist.
 */
function mayAct(state: SessionState, { actor, type }: Command): boolean {
  if (actor.role === 'system') return true;
  if (actor.client_id !== state.client_id && !(actor.role === 'admin' && actor.all_clients === true)) return false;
  switch (actor.role) {
    case 'admin':
      return true;
    case 'approver':
      return type === 'decide';
    case 'client':
      return actor.sub === state.sub && type !== 'resolve_dead_letter';
    case 'analyst':
      return false;
  }
}
