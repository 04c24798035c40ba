/** Starting bulk work over dead letters. */
import type { ApiDependencies } from '../../dependencies.js';
import type { NewRedrive } from '../ports.js';
import { redriveOperationId } from '../redrive-operation.js';
import { gatewayProblem } from '../../commands/access.js';

/** @returns how many letters it is about; the operation is durable. @throws Problem 503; then nothing of it remains */
export async function startRedrive(
  redrive: NewRedrive,
  correlationId: string,
  deps: Pick<ApiDependencies, 'redrives' | 'redriveGateway'>,
): Promise<{ operationId: string; matched: number }> {
  const { redriveId, matched } = await deps.redrives.create(redrive);
  try {
    await deps.redriveGateway.startRedrive({
      redrive_id: redriveId,
      correlation_id: correlationId,
      matched,
      rate_per_second: redrive.ratePerSecond,
      stop_on_failure_ratio: redrive.stopOnFailureRatio,
    });
  } catch (error) {
    await deps.redrives.discard(redriveId).catch(() => undefined);
    throw gatewayProblem(error);
  }
  return { operationId: redriveOperationId(redriveId), matched };
}
