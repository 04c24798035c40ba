/** The session workflow: it registers the handlers, waits, and continues as new. Its state is the checkpoint. */
import { CancellationScope, allHandlersFinished, continueAsNew, workflowInfo } from '@temporalio/workflow';
import { temporalRuntime } from '../lib/runtime.js';
import { registerHandlers } from './handlers.js';
import { InactivityTimer } from './inactivity.js';
import { Jobs } from './jobs.js';
import type { SessionInput } from './messages.js';
import { SessionEntity } from './session.entity.js';

export interface SessionResult {
  readonly session_id: string;
  readonly state: string;
  readonly stage: string;
  /** How many entities were created. */
  readonly applied: number;
}

/** @returns how the session ended. A step that fails permanently becomes a dead letter and does not end the session. */
export async function onboardingSession(input: SessionInput): Promise<SessionResult> {
  // After "Request Cancellation" in the Temporal UI, the session still writes everything before it ends.
  let isCancelRequested = false;
  CancellationScope.current().cancelRequested.catch(() => (isCancelRequested = true));

  return CancellationScope.nonCancellable(async () => {
    const runtime = temporalRuntime();
    const session = new SessionEntity(input, runtime);
    const jobs = new Jobs(session, runtime, input.options.dead_letter_retry_ms);
    // Record the first event before registering handlers: an Update-with-Start runs as soon as its handler exists.
    session.begin();
    registerHandlers(session);
    session.onChange = () => jobs.startPending();
    session.projection.writeFirst();
    session.projection.continueFlushing();
    jobs.startPending();
    void new InactivityTimer(session, input.options, runtime).run();

    await runtime.waitUntil(() => session.closed || isCancelRequested || shouldContinue(input));
    if (isCancelRequested) session.cancelByAdministrator();
    if (!session.closed) {
      jobs.drain();
      await runtime.waitUntil(() => session.closed || (jobs.idle && allHandlersFinished()));
    }
    if (!session.closed) await continueAsNew<typeof onboardingSession>({ ...input, carry: session.carry() });
    jobs.cancel();
    await runtime.waitUntil(() => allHandlersFinished() && jobs.idle);
    await session.projection.finish();
    const { session_id, state, stage, applied } = session.state;
    return { session_id, state, stage, applied: applied.length };
  });
}

function shouldContinue({ options }: SessionInput): boolean {
  const { continueAsNewSuggested, historyLength } = workflowInfo();
  return continueAsNewSuggested || historyLength > (options.continue_as_new_events ?? Number.POSITIVE_INFINITY);
}
