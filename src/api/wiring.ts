/** The adapters of the API, wired from the configuration. Only `server.ts` and tests call this. */
import path from 'node:path';
import { Client, Connection } from '@temporalio/client';
import { Keyring } from '../adapters/crypto/keyring.js';
import { PostgresCheckpointStore } from '../adapters/postgres/checkpoint-store.js';
import { PostgresDeadLetterIndex } from '../adapters/postgres/dead-letter-index.js';
import { MediaStore } from '../adapters/postgres/media-store.js';
import { createPool, type Pool } from '../adapters/postgres/pool.js';
import { PostgresResumeLinks } from '../adapters/postgres/resume-links.js';
import { PostgresSessionStore } from '../adapters/postgres/session-store.js';
import { liveQueues } from '../adapters/postgres/worker-heartbeat.js';
import { HotCheckpoints, connectRedis } from '../adapters/redis/hot-checkpoints.js';
import { RedisAcknowledgedVersions } from '../adapters/redis/acknowledged-versions.js';
import { LocalFileStore } from '../adapters/storage/local-files.js';
import { codecEndpoint } from '../adapters/temporal/codec-endpoint.js';
import { connectionOptions } from '../adapters/temporal/connection.js';
import { encryptedDataConverter } from '../adapters/temporal/data-converter.js';
import { TemporalSessionGateway } from '../adapters/temporal/session-gateway.js';
import type { Config } from '../config.js';
import type { LoggerFor } from '../logging.js';
import type { ApiDependencies, HealthCheck, Limits } from './dependencies.js';
import { createTokenVerifier } from './middleware/authenticate.js';

/** Queues without which nothing moves. */
const NEEDED_QUEUES = ['onward-session', 'onward-operations'];

/** Connects lazily: the API starts and answers health while a dependency is away. */
export async function createApiDependencies(
  config: Config,
  logFor: LoggerFor,
): Promise<{ deps: ApiDependencies; close: () => Promise<void> }> {
  const log = logFor('api');
  const keyring = Keyring.parse(config.encryptionKeys);
  const connection = Connection.lazy(connectionOptions(config));
  const client = new Client({ connection, namespace: config.TEMPORAL_NAMESPACE, dataConverter: encryptedDataConverter(keyring) });
  const pool = createPool(config.DATABASE_URL, config.DATABASE_POOL_SIZE, (error) =>
    log.warn({ failure: error.name }, 'idle database connection lost'),
  );
  const redis = connectRedis(config.redisUrl, (error) => log.debug({ failure: error.name }, 'redis connection'));
  const commandDeadlineMs = config.COMMAND_DEADLINE_SECONDS * 1_000;
  const deadLetterRetryMs = config.DEAD_LETTER_RETRY_SECONDS * 1_000;

  const deps: ApiDependencies = {
    tokens: createTokenVerifier({
      secret: config.jwtSecret,
      jwksUrl: config.JWT_JWKS_URL,
      issuer: config.JWT_ISSUER,
      audience: config.JWT_AUDIENCE,
    }),
    gateway: new TemporalSessionGateway(client, commandDeadlineMs, deadLetterRetryMs),
    sessions: new PostgresSessionStore(pool, keyring),
    checkpoints: new PostgresCheckpointStore(
      pool,
      keyring,
      new HotCheckpoints(redis, config.REDIS_KEY_PREFIX, config.SESSION_RECOVERY_CHECKPOINT_TTL),
    ),
    resumeLinks: new PostgresResumeLinks(pool),
    deadLetters: new PostgresDeadLetterIndex(pool),
    media: new MediaStore(pool, keyring),
    files: new LocalFileStore(path.join(config.dataDir, 'files')),
    acknowledged: new RedisAcknowledgedVersions(redis, config.REDIS_KEY_PREFIX),
    health: healthChecks({ config, pool, connection, ping: () => redis.ping() }),
    codec: codecEndpoint(keyring),
    limits: limitsOf(config),
    sessionOptions: {
      abandon_after_ms: config.SESSION_ABANDON_AFTER_SECONDS * 1_000,
      dead_letter_retry_ms: deadLetterRetryMs,
      continue_as_new_events: config.SESSION_CONTINUE_AS_NEW_EVENTS,
    },
    logFor,
    urls: { api: config.publicUrl, temporalUi: config.TEMPORAL_UI_URL, namespace: config.TEMPORAL_NAMESPACE },
    clock: Date.now,
  };
  const close = async (): Promise<void> => {
    await Promise.allSettled([connection.close(), pool.end(), redis.quit()]);
  };
  return { deps, close };
}

function limitsOf(config: Config): Limits {
  return {
    bodyBytes: config.MAX_BODY_BYTES,
    photoBytes: config.MAX_PHOTO_BYTES,
    documentBytes: config.MAX_DOCUMENT_BYTES,
    audioBytes: config.MAX_AUDIO_BYTES,
    photoPixels: config.MAX_PHOTO_PIXELS,
    photosPerWindow: config.ONBOARDING_MAX_PHOTOS_PER_SESSION,
    documentsPerWindow: config.ONBOARDING_MAX_DOCUMENTS_PER_SESSION,
    bytesPerWindow: config.ONBOARDING_MAX_TOTAL_SIZE_PER_SESSION,
    uploadWindowMinutes: config.ONBOARDING_UPLOAD_WINDOW_MINUTES,
    checkpointIntervalSeconds: config.SESSION_RECOVERY_AUTO_CHECKPOINT_INTERVAL,
    commandDeadlineMs: config.COMMAND_DEADLINE_SECONDS * 1_000,
  };
}

function healthChecks({
  config,
  pool,
  connection,
  ping,
}: {
  config: Config;
  pool: Pool;
  connection: Connection;
  ping: () => Promise<string>;
}): HealthCheck[] {
  return [
    {
      name: 'temporal',
      critical: true,
      run: async () =>
        (
          await connection.withDeadline(Date.now() + 2_000, () =>
            connection.workflowService.describeNamespace({ namespace: config.TEMPORAL_NAMESPACE }),
          )
        ).namespaceInfo !== null,
    },
    { name: 'database', critical: false, run: async () => (await pool.query('SELECT 1')).rowCount === 1 },
    { name: 'redis', critical: false, run: async () => (await ping()) === 'PONG' },
    {
      name: 'temporal_workers',
      critical: false,
      run: async () => ((live) => NEEDED_QUEUES.every((queue) => (live[queue] ?? 0) > 0))(await liveQueues(pool)),
    },
  ];
}
