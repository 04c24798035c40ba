/** Runs on a schedule. It raises alerts, reconciles the index with the workflows, and purges old dead letters. */
import { WorkflowExecutionAlreadyStartedError } from '@temporalio/common';
import { ParentClosePolicy, startChild, workflowInfo } from '@temporalio/workflow';
import type { AlertDelivery } from '../../domain/dead-letters/alerts/delivery.js';
import { runStep } from '../lib/run-step.js';
import { temporalRuntime } from '../lib/runtime.js';
import { openDeadLetterBox } from '../lib/dead-letter-box.js';
import { deliverAlert } from './alert.workflow.js';
import type { MaintenanceInput } from './messages.js';

/**
 * One round. If a step fails permanently, the round parks, and the schedule skips rounds until a person resolves it.
 */
export async function maintainDeadLetters({ dead_letter_retry_ms }: MaintenanceInput): Promise<void> {
  const { runId } = workflowInfo();
  const runtime = temporalRuntime();
  const box = openDeadLetterBox(
    {
      key: `maintenance.${runId}`,
      clientId: null,
      autoRetryBaseMs: dead_letter_retry_ms,
      purpose: 'Maintains dead letters: raises alerts, reconciles the index, purges.',
      actions: ['retry', 'skip'],
    },
    runtime,
  );
  const step = { jobId: 'maintenance', correlationId: runId, input: { correlation_id: runId } };
  // Alerts come first, so that a long reconciliation does not delay them.
  const raised = await runStep(box, runtime, { ...step, activity: 'raiseAlerts' });
  if (raised.status === 'done')
    for (const delivery of raised.value.deliveries) await startDelivery(delivery, dead_letter_retry_ms);
  await runStep(box, runtime, { ...step, activity: 'reconcileDeadLetters' });
  await runStep(box, runtime, { ...step, activity: 'purgeDeadLetters' });
  await box.written();
}

/**
 * The delivery outlives the round. Its workflow id is unique, so it runs once even if several rounds try to start it.
 */
async function startDelivery(delivery: AlertDelivery, deadLetterRetryMs: number): Promise<void> {
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
