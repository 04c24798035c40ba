/** Opening, resuming, saving a draft and cancelling. */
import { shownActor } from '../../access.js';
import { positionOf } from '../interview.js';
import type { SessionState } from '../model.js';
import { accept, reject, type Decider } from './decision.js';
import { submitAll } from './submit-answers.js';

/** A start of a session that is already open changes nothing but the answers sent along, and returns its state. */
export const decideOpenSession: Decider<'open_session'> = (state, { payload: { answers } }, context) => {
  if (answers === undefined) return accept([]);
  const { events, results } = submitAll(state, { answers, batch: true }, context);
  return accept(events, { results });
};

/** There is nothing to resume until the client has answered, observed or saved something. */
export const decideResumeSession: Decider<'resume_session'> = (state, command, { catalogue }) => {
  if (Object.keys(state.answers).length === 0 && state.observations.length === 0 && state.checkpoint === undefined) {
    return reject('checkpoint_not_found', 'There is nothing to resume yet.');
  }
  const { current, answered, active } = positionOf(catalogue, state.answers);
  const question_id = current?.id;
  return accept([{ type: 'session_resumed', device: command.payload.device, question_id }], {
    questions_answered: answered,
    checkpoint_version: state.checkpoint?.version,
    answered_meanwhile: answeredSince(state, new Set(active.map(({ id }) => id))),
    language: state.language,
  });
};

/** Questions on the branch answered after the newest draft was saved. The draft is out of date for them. */
function answeredSince({ answers, checkpoint }: SessionState, branch: ReadonlySet<string>): string[] {
  if (checkpoint === undefined) return [];
  return Object.entries(answers).flatMap(([id, { seq }]) => (seq > checkpoint.seq && branch.has(id) ? [id] : []));
}

/** The draft itself is in PostgreSQL. The session keeps its version and hash. */
export const decideSaveCheckpoint: Decider<'save_checkpoint'> = (state, command) => {
  const { version, hash } = command.payload;
  if (state.checkpoint !== undefined && version <= state.checkpoint.version)
    return accept([], { checkpoint_version: state.checkpoint.version });
  return accept([{ type: 'checkpoint_saved', version, hash }], { checkpoint_version: version });
};

/** Not while applying: a cancellation cannot take back what is being written. */
export const decideCancelSession: Decider<'cancel_session'> = (state, command) => {
  if (state.state === 'applying')
    return reject('applying', 'The approved recommendations are being applied and can no longer be cancelled.');
  return accept([
    ...state.dead_letters.map(
      (deadLetter) =>
        ({
          type: 'dead_letter_resolved',
          dead_letter_id: deadLetter.id,
          resolution: 'abandoned_by_cancel',
          by: shownActor(command.actor),
        }) as const,
    ),
    { type: 'state_change', from: state.state, to: 'cancelled', reason: command.payload.reason },
  ]);
};
