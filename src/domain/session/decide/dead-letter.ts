/** Resolves a dead letter: the parked step takes the resolution and continues. */
import { shownActor } from '../../access.js';
import { checkResolution, isRetry, resolutionOf } from '../../dead-letters/resolve.js';
import type { EventBody } from '../events.js';
import { accept, type Decider } from './decision.js';

export const decideResolveDeadLetter: Decider<'resolve_dead_letter'> = (state, { payload, actor }) => {
  const rejection = checkResolution(
    state.dead_letters.find(({ id }) => id === payload.id),
    payload,
  );
  if (rejection !== undefined) return { ok: false, rejection };
  const resolution = resolutionOf(payload, shownActor(actor));
  const events: EventBody[] = isRetry(resolution)
    ? [
        {
          type: 'dead_letter_retrying',
          dead_letter_id: payload.id,
          by: resolution.actor,
          reason: resolution.reason,
          corrected: resolution.action === 'retryWith',
          ...(resolution.action === 'retryWith' ? { input: resolution.input } : {}),
        },
      ]
    : [];
  return accept(events, { dead_letter_id: payload.id }, { deadLetterId: payload.id, resolution });
};
