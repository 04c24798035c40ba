/**
 * How sessions that began before `one_timer` watch silence: a timer for the risk, one for abandonment, both cancelled at the end.
 * `silence-watch.ts` does what both do.
 */
import { CancellationScope, condition, isCancellation, sleep } from '@temporalio/workflow';
import { turnSince } from '../../domain/session/risk/signals.js';
import { workflowNow } from '../lib/clock.js';
import type { SessionOptions } from './messages.js';
import type { SessionEntity } from './session.entity.js';

/** @returns what ends both */
export function watchByTwoTimers(session: SessionEntity, options: Pick<SessionOptions, 'abandon_after_ms' | 'risk'>): () => void {
  const silence = new CancellationScope({ cancellable: true });
  void silence.run(() => abandonWhenSilent(session, options.abandon_after_ms)).catch(ignoreCancellation);
  const { risk } = options;
  if (risk !== undefined) void silence.run(() => watchRisk(session, risk.inactive_after_ms)).catch(ignoreCancellation);
  return () => silence.cancel();
}

/** Runs until the session is closed; cancelled when it continues as new. */
async function watchRisk(session: SessionEntity, inactiveAfterMs: number): Promise<void> {
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

async function abandonWhenSilent(session: SessionEntity, abandonAfterMs: number): Promise<void> {
  while (!session.closed) {
    const remaining = session.state.last_activity_at + abandonAfterMs - workflowNow();
    if (remaining > 0) {
      await sleep(remaining, { summary: 'close the session if nobody returns' });
      continue;
    }
    // A session that waits for us, not for the client, is not abandoned.
    if (session.state.letters.length > 0 || session.state.jobs.length > 0) {
      await sleep(abandonAfterMs, { summary: 'look again: a step of ours is pending' });
      continue;
    }
    session.abandon();
  }
}

function ignoreCancellation(error: unknown): void {
  if (!isCancellation(error)) throw error;
}
