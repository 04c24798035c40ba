/**
 * Looks at the risk of a session when its client has been silent for a while. Everything else about the risk is looked at when
 * it happens; only silence makes no event, so it has a timer. Like the timer of abandonment it looks again when it fires instead
 * of being armed anew at every answer: an ordinary answer costs no event of history.
 */
import { condition, sleep } from '@temporalio/workflow';
import { turnSince } from '../../domain/risk/signals.js';
import { workflowNow } from '../clock.js';
import type { SessionEntity } from './session.entity.js';

/** Runs until the session is closed; cancelled when it continues as new. */
export async function watchRisk(session: SessionEntity, inactiveAfterMs: number): Promise<void> {
  while (!session.closed) {
    const since = turnSince(session.state);
    if (since === undefined) {
      await condition(() => session.closed || turnSince(session.state) !== undefined);
      continue;
    }
    const remaining = since + inactiveAfterMs - workflowNow();
    if (remaining > 0) {
      await sleep(remaining, { summary: 'look whether the client is still there' });
      continue;
    }
    const isMoreDue = session.lookAtRisk();
    const goesOn = (): boolean => session.closed || turnSince(session.state) !== since;
    // Silent on: the next intervention gets its time too. When none is left, only the client's return matters.
    if (isMoreDue) await condition(goesOn, inactiveAfterMs);
    else await condition(goesOn);
  }
}
