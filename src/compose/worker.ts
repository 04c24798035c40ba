/** The composition root of the worker: which adapter serves which activity and sink. */
import { heartbeat, sleep } from '@temporalio/activity';
import type { Client } from '@temporalio/client';
import type { InjectedSinks } from '@temporalio/worker';
import type { Activities } from '../activities/registry.js';
import { alertActivities } from '../activities/alerts.js';
import { applyActivities } from '../activities/apply-recommendations.js';
import { maintenanceActivities } from '../activities/dead-letter-maintenance.js';
import { eraseActivities } from '../activities/erase-session.js';
import { escalationActivities } from '../activities/escalate-to-support.js';
import { projectionActivities } from '../activities/flush-projection.js';
import { observationActivities } from '../activities/process-observation.js';
import { projectionSink } from '../activities/projection-sink.js';
import { recommendActivities } from '../activities/recommend.js';
import { redriveActivities } from '../activities/redrive.js';
import { Keyring } from '../adapters/crypto/keyring.js';
import { PhotoRenderer } from '../adapters/media/photo-renderer.js';
import type { AlertRepository } from '../adapters/postgres/alerts/alert-repository.js';
import { DeadLetterMaintenance } from '../adapters/postgres/dead-letters/maintenance.js';
import { RedriveProgressStore } from '../adapters/postgres/dead-letters/redrive-progress.js';
import { EffectStore } from '../adapters/postgres/operations/effect-store.js';
import type { Pool } from '../adapters/postgres/pool.js';
import { ErasureStore } from '../adapters/postgres/sessions/erasure-store.js';
import { ProjectionWriter } from '../adapters/postgres/sessions/projection-writer.js';
import { MediaStore } from '../adapters/postgres/uploads/media-store.js';
import type { HotCheckpoints } from '../adapters/redis/hot-checkpoints.js';
import type { SessionNoticePublisher } from '../adapters/redis/session-notices.js';
import { DeadLetterSignals } from '../adapters/temporal/dead-letter-signals.js';
import { ParkedWorkflows } from '../adapters/temporal/parked-workflows.js';
import { ProjectionSignals } from '../adapters/temporal/projection-signals.js';
import { SessionHistories } from '../adapters/temporal/session-histories.js';
import type { Config } from '../config.js';
import { BREAKERS, breakerPolicyOf } from '../domain/limits/breakers.js';
import { CircuitBreaker } from '../domain/limits/circuit-breaker.js';
import type { ProjectionBatch, ProjectionSinks } from '../domain/session/projection-batch.js';
import { fingerprintOf } from '../observability/errors/fingerprint.js';
import type { Redactor } from '../pii/redactor.js';
import { faultsOf, SINK_FAULT } from '../workers/faults.js';
import { alertSenders } from './alert-senders.js';
import { openStorage } from './storage.js';

export interface WorkerDependencies {
  readonly config: Config;
  readonly pool: Pool;
  readonly client: Client;
  readonly checkpoints: Pick<HotCheckpoints, 'forget'>;
  readonly notices: Pick<SessionNoticePublisher, 'publish'>;
  readonly alerts: AlertRepository;
  readonly redactor: Redactor;
}

/** What the workers of a process run besides workflows. */
export interface Work {
  readonly activities: Activities;
  readonly sinks: InjectedSinks<ProjectionSinks>;
}

/** Every activity and sink, ready to be registered with workers. */
export function createWork({ config, pool, client, checkpoints, notices, alerts, redactor }: WorkerDependencies): Work {
  const keyring = Keyring.parse(config.encryptionKeys);
  const { files, partials } = openStorage(config);
  const tools = { redactor, fingerprintOf };
  const writer = announced(new ProjectionWriter(pool, keyring, tools), notices);
  const now = Date.now;
  const activities: Activities = {
    ...projectionActivities(writer),
    ...observationActivities({
      media: new MediaStore(pool, keyring),
      files,
      photos: new PhotoRenderer(config.MAX_PHOTO_PIXELS),
      heartbeat,
    }),
    ...recommendActivities,
    ...applyActivities(new EffectStore(pool)),
    ...eraseActivities({
      histories: new SessionHistories(client, config.TEMPORAL_NAMESPACE),
      rows: new ErasureStore(pool),
      files,
      partials,
      checkpoints,
    }),
    ...redriveActivities({
      redrives: new RedriveProgressStore(pool),
      signals: new DeadLetterSignals(client),
      now,
      heartbeat,
      sleep,
    }),
    ...maintenanceActivities({
      workflows: new ParkedWorkflows(client, now),
      index: new DeadLetterMaintenance(pool, tools, config.DLQ_RETENTION_DAYS),
      heartbeat,
      now,
    }),
    ...escalationActivities({ alerts, redact: (text) => redactor.redactText(text, 'alert').text }),
    ...alertActivities({ alerts, senders: alertSenders(config, breakerOf) }),
  };
  const sinkWriter = rehearsedWriter(writer, config);
  return { activities, sinks: projectionSink({ writer: sinkWriter, signals: new ProjectionSignals(client) }) };
}

function breakerOf(service: 'slack' | 'smtp' | 'sms'): CircuitBreaker {
  return new CircuitBreaker(breakerPolicyOf(BREAKERS[service]), () => performance.now());
}

type Writer = Pick<ProjectionWriter, 'write' | 'writeDeadLetters'>;

/** Every write of a session's projection is followed by a notice for its open event streams. */
function announced(writer: Writer, notices: WorkerDependencies['notices']): Writer {
  return {
    async write(batch) {
      await writer.write(batch);
      if (batch.events.length > 0) notices.publish(batch.session_id);
    },
    writeDeadLetters: (batch) => writer.writeDeadLetters(batch),
  };
}

/** `npm run -s fault` can also fail the write of the sink, which is not an activity. */
function rehearsedWriter(writer: Writer, config: Config): Pick<ProjectionWriter, 'write'> {
  const faults = faultsOf(config);
  return { write: (batch: ProjectionBatch) => faults.run(SINK_FAULT, 1, () => writer.write(batch)) };
}
