/** Starts bulk work over dead letters. */
import type { NewRedrive, RedriveRepository } from '../../adapters/postgres/dead-letters/redrive-repository.js';
import type { RedriveGateway } from '../../adapters/temporal/redrive-gateway.js';
import { gatewayProblem } from '../commands/access.js';
import { redriveOperationId } from '../commands/redrive-operation.js';

export interface StartRedriveNeeds {
  readonly redrives: Pick<RedriveRepository, 'create' | 'discard'>;
  readonly redriveGateway: Pick<RedriveGateway, 'startRedrive'>;
}

/**
 * @returns the durable operation, and how many dead letters match. @throws Problem 503, in which case nothing of it
 * remains
 */
export async function startRedrive(
  redrive: NewRedrive,
  correlationId: string,
  needs: StartRedriveNeeds,
): Promise<{ operationId: string; matched: number }> {
  const { redriveId, matched } = await needs.redrives.create(redrive);
  try {
    await needs.redriveGateway.startRedrive({
      redrive_id: redriveId,
      correlation_id: correlationId,
      matched,
      rate_per_second: redrive.ratePerSecond,
      stop_on_failure_ratio: redrive.stopOnFailureRatio,
    });
  } catch (error) {
    await needs.redrives.discard(redriveId).catch(() => undefined);
    throw gatewayProblem(error);
  }
  return { operationId: redriveOperationId(redriveId), matched };
}
