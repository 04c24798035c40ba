/** The view of a redrive as an operation. */
import type { RedriveProgress } from '../../adapters/postgres/dead-letters/redrive-repository.js';

const PREFIX = 'redrive.';
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

export function redriveOperationId(redriveId: string): string {
  return PREFIX + redriveId;
}

/** @returns undefined for any other operation id */
export function redriveIdOf(operationId: string): string | undefined {
  const id = operationId.startsWith(PREFIX) ? operationId.slice(PREFIX.length) : operationId;
  return UUID.test(id) ? id : undefined;
}

/** Running until every dead letter has an outcome. A redrive that was stopped by its failure ratio has failed. */
export function operationOf(progress: RedriveProgress): {
  operation_id: string;
  status: 'running' | 'succeeded' | 'failed';
  result: RedriveProgress;
} {
  const status = progress.status === 'running' ? 'running' : progress.status === 'stopped' ? 'failed' : 'succeeded';
  return { operation_id: redriveOperationId(progress.redrive_id), status, result: progress };
}
