/** The public contract of the erasure workflow. Its input holds no personal data: ids only. */
import { defineQuery } from '@temporalio/workflow';

export const ERASE_WORKFLOW_TYPE = 'eraseSession';

export interface EraseWorkflowInput {
  readonly session_id: string;
  readonly client_id: string;
  readonly correlation_id: string;
  readonly dead_letter_retry_ms: number;
}

/** `erase/<clientId>/<sessionId>`: erasing twice is one erasure. */
export function eraseWorkflowId(clientId: string, sessionId: string): string {
  return `erase/${encodeURIComponent(clientId)}/${sessionId}`;
}

/** Whether a workflow id is that of an erasure. What people write about one must not outlive it. */
export function isErasure(workflowId: string): boolean {
  return workflowId.startsWith('erase/');
}

export const eraseStatus = defineQuery<{ readonly status: 'running' | 'parked' | 'succeeded' }>('eraseStatus');
