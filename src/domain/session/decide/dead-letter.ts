/** Resolving a dead letter. The step itself goes on in its job; here the resolution is checked. */
import { DEAD_LETTER_ACTIONS } from '../../dead-letters/dead-letter.js';
import { accept, refuse, type Decider } from './decision.js';

/** `skip` on a step that may not be skipped ends the session as cancelled, and must be confirmed. */
export const decideResolveDeadLetter: Decider<'resolve_dead_letter'> = (state, command) => {
  const { id, action, confirm, input } = command.payload;
  // The Temporal UI sends what a person typed.
  if (!(DEAD_LETTER_ACTIONS as readonly unknown[]).includes(action))
    return refuse('invalid_command', `The action is one of ${DEAD_LETTER_ACTIONS.join(', ')}.`);
  const letter = state.letters.find((candidate) => candidate.id === id);
  if (letter === undefined) return refuse('dead_letter_not_found', 'There is no open dead letter with this id.');
  if (letter.status !== 'open') return refuse('dead_letter_resolved', 'This dead letter is being retried already.');
  if (action === 'skip' && !letter.skippable && confirm !== true) {
    return refuse('confirmation_needed', 'This step may not be skipped: the session would end as cancelled. Confirm to go on.');
  }
  if (action === 'retryWith' && (typeof input !== 'object' || input === null || Array.isArray(input))) {
    return refuse('invalid_answer', 'A corrected input is needed.', {
      errors: [{ pointer: '/input', message: 'an object with the corrected fields' }],
    });
  }
  const actor = `${command.actor.role}:${command.actor.sub}`;
  if (action === 'retry' || action === 'retryWith') {
    return accept(
      [
        {
          type: 'dead_letter_retrying',
          letter_id: id,
          actor,
          reason: command.payload.reason,
          corrected: action === 'retryWith',
          ...(action === 'retryWith' ? { input } : {}),
        },
      ],
      { dead_letter_id: id },
    );
  }
  return accept([], { dead_letter_id: id });
};
