/** Erases one session: its workflow history first, so that nothing can write the projection again, then its records. */
import { setHandler } from '@temporalio/workflow';
import { runStep } from '../lib/run-step.js';
import { temporalRuntime } from '../lib/runtime.js';
import { openDeadLetterBox } from '../lib/dead-letter-box.js';
import { eraseStatus, type EraseWorkflowInput } from './messages.js';

/** A failed step parks like that of a session, but may only be retried. */
export async function eraseSession(input: EraseWorkflowInput): Promise<void> {
  const runtime = temporalRuntime();
  const box = openDeadLetterBox(
    {
      key: `erase.${input.session_id}`,
      clientId: input.client_id,
      autoRetryBaseMs: input.dead_letter_retry_ms,
      purpose: 'Erasing the personal data of one session.',
      actions: ['retry'],
      keepsReasons: false,
    },
    runtime,
  );
  let finished = false;
  setHandler(
    eraseStatus,
    () => ({ status: finished ? 'succeeded' : box.unresolved.length > 0 ? 'parked' : 'running' }) as const,
  );

  const step = { jobId: 'erase', correlationId: input.correlation_id, input };
  await runStep(box, runtime, { ...step, activity: 'eraseSessionHistory' });
  await runStep(box, runtime, { ...step, activity: 'eraseSessionRecords' });
  finished = true;
  await box.written();
}
