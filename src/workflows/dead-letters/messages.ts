/** The public contract of the workflows that look after dead letters. */
import { defineSignal } from '@temporalio/workflow';

export const REDRIVE_WORKFLOW_TYPE = 'redriveDeadLetters';
export const UPKEEP_WORKFLOW_TYPE = 'keepDeadLetters';
export const ALERT_WORKFLOW_TYPE = 'deliverAlert';

/** `redrive/<redrive id>`. */
export function redriveWorkflowId(redriveId: string): string {
  return `redrive/${redriveId}`;
}

export interface RedriveInput {
  readonly redrive_id: string;
  readonly correlation_id: string;
  readonly matched: number;
  /** Letters a second. */
  readonly rate_per_second: number;
  /** Stops when this share of the known outcomes came back; `null`: never. */
  readonly stop_on_failure_ratio: number | null;
  readonly dead_letter_retry_ms: number;
  /** Carried over continue-as-new. */
  readonly next?: number;
  /** When the first letter was due. */
  readonly started_at?: number;
}

/** Stops after the letters that are under way. */
export const cancelRedrive = defineSignal('cancelRedrive');

export interface UpkeepInput {
  readonly dead_letter_retry_ms: number;
}
