/** Starts and stops bulk work over dead letters. */
import { WorkflowIdConflictPolicy, WorkflowIdReusePolicy, type Client } from '@temporalio/client';
import { TASK_QUEUES } from '../../activities/registry.js';
import type { RedriveGateway } from '../../api/dead-letters/ports.js';
import { REDRIVE_WORKFLOW_TYPE, cancelRedrive, redriveWorkflowId, type RedriveInput } from '../../workflows/dead-letters/messages.js';
import type { TemporalCall } from './session-gateway.js';

const RPC_DEADLINE_MS = 2_000;

export function temporalRedriveGateway(client: Client, call: TemporalCall, deadLetterRetryMs: number): RedriveGateway {
  return {
    async startRedrive(input) {
      const args: [RedriveInput] = [{ ...input, dead_letter_retry_ms: deadLetterRetryMs }];
      await call('server', RPC_DEADLINE_MS, () =>
        client.workflow.start(REDRIVE_WORKFLOW_TYPE, {
          workflowId: redriveWorkflowId(input.redrive_id),
          taskQueue: TASK_QUEUES.session,
          args,
          workflowIdConflictPolicy: WorkflowIdConflictPolicy.USE_EXISTING,
          workflowIdReusePolicy: WorkflowIdReusePolicy.REJECT_DUPLICATE,
          staticSummary: `bulk work over ${input.matched} dead letters`,
        }),
      );
    },
    cancelRedrive: (redriveId) =>
      call('server', RPC_DEADLINE_MS, () => client.workflow.getHandle(redriveWorkflowId(redriveId)).signal(cancelRedrive)),
  };
}
