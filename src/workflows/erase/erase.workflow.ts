/** Erases one session: its workflow history first, so that nothing can write the projection again, then its records. */
import { setHandler } from '@temporalio/workflow';
import { runStep } from '../lib/run-step.js';
import { WorkflowLetters } from '../lib/dead-letter-box.js';
import { eraseStatus, type EraseWorkflowInput } from './messages.js';

/** @returns nothing; a failed step parks like any other and is resolved with the same messages, but never skipped */
export async function eraseSession(input: EraseWorkflowInput): Promise<void> {
  const letters = new WorkflowLetters({
    key: `erase.${input.session_id}`,
    clientId: input.client_id,
    autoRetryBaseMs: input.dead_letter_retry_ms,
    purpose: 'Erasing the personal data of one session.',
    actions: ['retry'],
  });
  let finished = false;
  setHandler(eraseStatus, () => ({ status: finished ? 'succeeded' : letters.open > 0 ? 'parked' : 'running' }) as const);

  const step = { jobId: 'erase', correlationId: input.correlation_id, input };
  await runStep(letters, { ...step, activity: 'eraseSessionHistory' });
  await runStep(letters, { ...step, activity: 'eraseSessionRecords' });
  finished = true;
  await letters.settled();
}
