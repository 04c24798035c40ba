/** An observation: references to stored media, a note and a location, never bytes. */
import { OBSERVATIONS_BUDGET_BYTES, sizeOf, sizeOfAll } from '../size.js';
import type { EventBody } from '../events.js';
import { accept, reject, type Decider } from './decision.js';

/** Accepts an observation. With media it is queued for processing, without media it is complete. */
export const decideAddObservation: Decider<'add_observation'> = (state, command, { now }) => {
  const { observation } = command.payload;
  if (sizeOfAll(state.observations) + sizeOf(observation) > OBSERVATIONS_BUDGET_BYTES) {
    return reject('session_full', 'This session holds as many observations as it can.');
  }
  const moves: EventBody[] =
    state.state === 'started'
      ? [{ type: 'state_change', from: 'started', to: 'collecting_info' }]
      : state.state === 'awaiting_approval'
        ? [{ type: 'state_change', from: 'awaiting_approval', to: 'collecting_info', reason: 'observation_added' }]
        : [];
  const status = observation.media.length > 0 ? 'queued' : 'processed';
  return accept([...moves, { type: 'observation_added', observation: { ...observation, at: now, status } }], {
    observation_id: observation.observation_id,
  });
};
