/** The public contract of the workflows that maintain dead letters. */
import { defineSignal } from '@temporalio/workflow';

export const REDRIVE_WORKFLOW_TYPE = 'redriveDeadLetters';
export const MAINTENANCE_WORKFLOW_TYPE = 'maintainDeadLetters';

/** `redrive/<redriveId>`. */
export function redriveWorkflowId(redriveId: string): string {
  return `redrive/${redriveId}`;
}

export interface RedriveInput {
  readonly redrive_id: string;
  readonly correlation_id: string;
  readonly matched: number;
  /** Dead letters per second. */
  readonly rate_per_second: number;
  /** The redrive stops when this share of the known outcomes are failures. `null`: it never stops early. */
  readonly stop_on_failure_ratio: number | null;
  readonly dead_letter_retry_ms: number;
  /** Position of the next dead letter, set by continue-as-new. */
  readonly next?: number;
  /** When the first dead letter was due, milliseconds since the epoch. Set by continue-as-new. */
  readonly started_at?: number;
}

/** Stops the redrive after the current batch. */
export const cancelRedrive = defineSignal('cancelRedrive');

export interface MaintenanceInput {
  readonly dead_letter_retry_ms: number;
}
