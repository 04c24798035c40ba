/** The public contract of the workflows that maintain dead letters. */
import { defineSignal } from '@temporalio/workflow';

export const REDRIVE_WORKFLOW_TYPE = 'redriveDeadLetters';
export const MAINTENANCE_WORKFLOW_TYPE = 'maintainDeadLetters';

/** `redrive/<redrive id>`. */
export function redriveWorkflowId(redriveId: string): string {
  return `redrive/${redriveId}`;
}

export interface RedriveInput {
  readonly redrive_id: string;
  readonly correlation_id: string;
  readonly matched: number;
  /** Dead letters a second. */
  readonly rate_per_second: number;
  /** Stops when this share of the known outcomes failed again; `null`: never. */
  readonly stop_on_failure_ratio: number | null;
  readonly dead_letter_retry_ms: number;
  /** Carried over continue-as-new. */
  readonly next?: number;
  /** When the first dead letter was due, milliseconds. */
  readonly started_at?: number;
}

/** Stops after the dead letters that are under way. */
export const cancelRedrive = defineSignal('cancelRedrive');

export interface MaintenanceInput {
  readonly dead_letter_retry_ms: number;
}
