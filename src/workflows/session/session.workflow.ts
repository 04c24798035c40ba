/** One durable session: register the handlers, wait, continue as new. The state of this workflow is the checkpoint. */
import { CancellationScope, allHandlersFinished, condition, continueAsNew, workflowInfo } from '@temporalio/workflow';
import { registerHandlers } from './handlers.js';
import { Jobs } from './jobs.js';
import type { SessionInput } from './messages.js';
import { SessionEntity } from './session.entity.js';
import { watchSilence } from './inactivity.js';
import { watchByTwoTimers } from './two-timers.js';

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
    const stopWatching =
      input.options.one_timer === true ? void watchSilence(session, input.options) : watchByTwoTimers(session, input.options);

    await condition(() => session.closed || cancelRequested || shouldContinue(input));
    if (cancelRequested) session.cancelledByAdministrator();
    stopWatching?.();
    if (!session.closed) {
      jobs.drain();
      await condition(() => session.closed || (jobs.idle && session.projection.quiet && allHandlersFinished()));
    }
    if (!session.closed) await continueAsNew<typeof onboardingSession>({ ...input, carry: session.carry() });
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
