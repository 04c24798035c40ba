/** What activities and sinks need from outside, wired once a process. */
import { WorkflowNotFoundError, type Client } from '@temporalio/client';
import { heartbeat, sleep } from '@temporalio/activity';
import type { InjectedSinks } from '@temporalio/worker';
import { eraseActivities } from '../activities/erase-session.js';
import type { Activities } from '../activities/contract.js';
import { redriveActivities } from '../activities/redrive.js';
import { upkeepActivities } from '../activities/dead-letter-maintenance.js';
import { mediaActivities } from '../activities/process-observation.js';
import { notifyActivities } from '../activities/send-alert.js';
import type { ProjectionBatch, ProjectionSinks } from '../domain/session/projection-batch.js';
import { projectActivities } from '../activities/flush-projection.js';
import { projectionSink } from '../activities/projection-sink.js';
import type { TellBehind } from '../activities/write-step.js';
import { provisionActivities } from '../activities/apply-recommendations.js';
import { recommendActivities } from '../activities/recommend.js';
import { supportActivities } from '../activities/escalate-to-support.js';
import { Keyring } from '../adapters/crypto/keyring.js';
import { SharpRenditions } from '../adapters/media/renditions.js';
import { alertSenders } from './alert-senders.js';
import type { PostgresAlertBoard } from '../adapters/postgres/alerts/alert-repository.js';
import { PostgresEffectStore } from '../adapters/postgres/operations/effect-store.js';
import { PostgresErasure } from '../adapters/postgres/sessions/erasure-store.js';
import { PostgresLetterUpkeep } from '../adapters/postgres/dead-letters/maintenance.js';
import { MediaStore } from '../adapters/postgres/uploads/media-store.js';
import type { Pool } from '../adapters/postgres/pool.js';
import { PostgresProjectionWriter } from '../adapters/postgres/sessions/projection-writer.js';
import { PostgresRedriveStore } from '../adapters/postgres/dead-letters/redrive-progress.js';
import { PostgresSupportDesk } from '../adapters/postgres/recovery/support-escalations.js';
import { openStorage } from './storage.js';
import { TemporalHistoryEraser } from '../adapters/temporal/erase-history.js';
import { TemporalReconciler } from '../adapters/temporal/reconciler.js';
import { tellByCommand } from '../adapters/temporal/signal-dead-letter.js';
import type { Config } from '../config.js';
import { BREAKERS, breakerPolicyOf } from '../domain/limits/breakers.js';
import { CircuitBreaker } from '../domain/limits/circuit-breaker.js';
import { fingerprintOf } from '../observability/errors/fingerprint.js';
import type { Redactor } from '../pii/redactor.js';
import { projectionBehind } from '../workflows/session/messages.js';
import { faultsOf } from '../workers/faults.js';

const SIGNAL_WITHIN_MS = 800;

export interface WorkerDependencies {
  readonly config: Config;
  readonly pool: Pool;
  readonly client: Client;
  readonly forgetHot: (sessionId: string) => Promise<void>;
  readonly alerts: PostgresAlertBoard;
  readonly redactor: Redactor;
}

/** What the workers of a process do besides running workflows. */
export interface Work {
  readonly activities: Activities;
  readonly sinks: InjectedSinks<ProjectionSinks>;
}

/** Every activity and sink, ready to be registered with workers. */
export function createWork({ config, pool, client, forgetHot, alerts, redactor }: WorkerDependencies): Work {
  const keyring = Keyring.parse(config.encryptionKeys);
  const { files, partials } = openStorage(config);
  const media = new MediaStore(pool, keyring);
  const tools = { redactor, fingerprintOf };
  const letters = new PostgresLetterUpkeep(pool, tools, config.DLQ_RETENTION_DAYS);
  const breakerOf = (service: 'slack' | 'smtp' | 'sms'): CircuitBreaker =>
    new CircuitBreaker(breakerPolicyOf(BREAKERS[service]), () => performance.now());
  const projection = new PostgresProjectionWriter(pool, keyring, tools);
  const tellBehind = tellBehindBy(client);
  const faults = faultsOf(config);
  const activities: Activities = {
    ...projectActivities(projection, tellBehind),
    ...recommendActivities,
    ...provisionActivities(new PostgresEffectStore(pool)),
    ...mediaActivities(new SharpRenditions(media, files, config.MAX_PHOTO_PIXELS)),
    ...eraseActivities(new PostgresErasure(pool, files, partials, forgetHot), new TemporalHistoryEraser(client, config.TEMPORAL_NAMESPACE)),
    ...redriveActivities(new PostgresRedriveStore(pool), tellByCommand(client), { now: Date.now, heartbeat, sleep }),
    ...upkeepActivities(new TemporalReconciler(client, letters, Date.now), letters, alerts, heartbeat),
    ...supportActivities(new PostgresSupportDesk(pool, alerts, redactor)),
    ...notifyActivities(alertSenders(config, breakerOf), alerts),
  };
  // Rehearsed by the name that the write has had as an activity.
  const rehearsed = { write: (batch: ProjectionBatch) => faults.run('projectSession', 1, () => projection.write(batch)) };
  return { activities, sinks: projectionSink(rehearsed, tellBehind) };
}

function tellBehindBy(client: Client): TellBehind {
  return async (workflowId) => {
    try {
      await client.withDeadline(Date.now() + SIGNAL_WITHIN_MS, () => client.workflow.getHandle(workflowId).signal(projectionBehind));
    } catch (error) {
      // A task that was lost is decided again after the session closed: there is nobody left to tell.
      if (!(error instanceof WorkflowNotFoundError)) throw error;
    }
  };
}
