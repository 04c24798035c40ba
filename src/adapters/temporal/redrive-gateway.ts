/** Starts and stops bulk work over dead letters. */
import { WorkflowIdConflictPolicy, WorkflowIdReusePolicy, type Client } from '@temporalio/client';
import {
  REDRIVE_WORKFLOW_TYPE,
  cancelRedrive,
  redriveWorkflowId,
  type RedriveInput,
} from '../../workflows/dead-letters/messages.js';
import type { TemporalCall } from './session-gateway.js';

const RPC_DEADLINE_MS = 2_000;

export interface RedriveGateway {
  /** Durable when it resolves. @throws GatewayError */
  startRedrive(input: Omit<RedriveInput, 'dead_letter_retry_ms'>): Promise<void>;
  /** @throws GatewayError; `not_open` when it has ended */
  cancelRedrive(redriveId: string): Promise<void>;
}

export interface RedriveOptions {
  /** The workflow's task queue. */
  readonly taskQueue: string;
  readonly deadLetterRetryMs: number;
}

export function temporalRedriveGateway(
  client: Client,
  call: TemporalCall,
  { taskQueue, deadLetterRetryMs }: RedriveOptions,
): RedriveGateway {
  return {
    async startRedrive(input) {
      const args: [RedriveInput] = [{ ...input, dead_letter_retry_ms: deadLetterRetryMs }];
      await call('server', RPC_DEADLINE_MS, () =>
        client.workflow.start(REDRIVE_WORKFLOW_TYPE, {
          workflowId: redriveWorkflowId(input.redrive_id),
          taskQueue,
          args,
          workflowIdConflictPolicy: WorkflowIdConflictPolicy.USE_EXISTING,
          workflowIdReusePolicy: WorkflowIdReusePolicy.REJECT_DUPLICATE,
          staticSummary: `bulk work over ${input.matched} dead letters`,
        }),
      );
    },
    cancelRedrive: (redriveId) =>
      call('server', RPC_DEADLINE_MS, () =>
        client.workflow.getHandle(redriveWorkflowId(redriveId)).signal(cancelRedrive),
      ),
  };
}
