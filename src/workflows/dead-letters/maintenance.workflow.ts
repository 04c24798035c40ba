/** Runs on a schedule: the index agrees with the workflows, old letters go, alerts are raised and handed over. */
import { WorkflowExecutionAlreadyStartedError } from '@temporalio/common';
import { ParentClosePolicy, startChild, workflowInfo } from '@temporalio/workflow';
import type { AlertDelivery } from '../../domain/dead-letters/alerts/delivery.js';
import { runStep } from '../lib/run-step.js';
import { WorkflowLetters } from '../lib/dead-letter-box.js';
import { deliverAlert } from './alert.workflow.js';
import type { UpkeepInput } from './messages.js';

/** One round. A step that fails for good parks this round; the schedule skips rounds until it is resolved. */
export async function keepDeadLetters({ dead_letter_retry_ms }: UpkeepInput): Promise<void> {
  const { runId } = workflowInfo();
  const letters = new WorkflowLetters({
    key: `upkeep.${runId}`,
    clientId: null,
    autoRetryBaseMs: dead_letter_retry_ms,
    purpose: 'Looks after dead letters: reconciles the index, purges, raises alerts.',
    actions: ['retry', 'skip'],
  });
  const step = { jobId: 'upkeep', correlationId: runId, input: { correlation_id: runId } };
  // Alerts first: a reconciliation that has much to do must not delay them.
  const raised = await runStep(letters, { ...step, activity: 'raiseAlerts' });
  if (raised.status === 'done') for (const delivery of raised.value.deliveries) await handOver(delivery, dead_letter_retry_ms);
  await runStep(letters, { ...step, activity: 'reconcileDeadLetters' });
  await runStep(letters, { ...step, activity: 'purgeDeadLetters' });
  await letters.settled();
}

/** A delivery outlives the round, and is made once. */
async function handOver(delivery: AlertDelivery, deadLetterRetryMs: number): Promise<void> {
  try {
    await startChild(deliverAlert, {
      workflowId: `alert/${delivery.alert_id}/${delivery.channel}`,
      workflowIdReusePolicy: 'REJECT_DUPLICATE',
      parentClosePolicy: ParentClosePolicy.ABANDON,
      args: [{ delivery, dead_letter_retry_ms: deadLetterRetryMs }],
      staticSummary: `${delivery.rule} by ${delivery.channel}`,
    });
  } catch (error) {
    if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
  }
}
