/** One durable session: register the handlers, wait, continue as new. The state of this workflow is the checkpoint. */
import {
  CancellationScope,
  allHandlersFinished,
  condition,
  continueAsNew,
  isCancellation,
  sleep,
  workflowInfo,
} from '@temporalio/workflow';
import { workflowNow } from '../clock.js';
import { watchRisk } from './risk-watch.js';
import { registerHandlers } from './handlers.js';
import { Jobs } from './jobs.js';
import type { SessionInput } from './messages.js';
import { SessionEntity } from './session.entity.js';

export interface SessionResult {
  readonly session_id: string;
  readonly state: string;
  readonly stage: string;
  readonly applied: number;
}

/** @returns how the session ended; failures of its steps are dead letters and never end it */
export async function onboardingSession(input: SessionInput): Promise<SessionResult> {
  const session = new SessionEntity(input);
  // First the first event: an Update that came with the start runs as soon as its handler is there.
  session.begin();
  registerHandlers(session);

  // "Request cancellation" in the Temporal UI is a wish like any other: the session ends in order, whatever was parked.
  let cancelRequested = false;
  CancellationScope.current().cancelRequested.catch(() => (cancelRequested = true));

  return CancellationScope.nonCancellable(async () => {
    const jobs = new Jobs(session, input.options.dead_letter_retry_ms);
    session.onChange = () => jobs.startPending();
    session.projection.continueFlushing();
    jobs.startPending();
    const silence = new CancellationScope({ cancellable: true });
    void silence.run(() => abandonWhenSilent(session, input.options.abandon_after_ms)).catch(ignoreCancellation);
    const { risk } = input.options;
    if (risk !== undefined) void silence.run(() => watchRisk(session, risk.inactive_after_ms)).catch(ignoreCancellation);

    await condition(() => session.closed || cancelRequested || shouldContinue(input));
    if (cancelRequested) session.cancelledByAdministrator();
    silence.cancel();
    if (!session.closed) {
      jobs.drain();
      await condition(() => session.closed || (jobs.idle && session.projection.quiet && allHandlersFinished()));
    }
    if (!session.closed) {
      session.projection.stop();
      await continueAsNew<typeof onboardingSession>({ ...input, carry: session.carry() });
    }
    jobs.cancel();
    // A closed workflow answers no more questions: everything must be written first.
    await condition(() => allHandlersFinished() && jobs.idle);
    await session.projection.finish();
    const { session_id, state, stage, applied } = session.state;
    return { session_id, state, stage, applied: applied.length };
  });
}

function shouldContinue({ options }: SessionInput): boolean {
  const { continueAsNewSuggested, historyLength } = workflowInfo();
  return continueAsNewSuggested || historyLength > (options.continue_as_new_events ?? Number.POSITIVE_INFINITY);
}

/** One timer for the whole silence: it looks again when it fires, instead of being re-armed at every answer. */
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
