/** The worker process: connect, serve the queues, drain on SIGTERM. */
import './heap.js';
import { Client, Connection } from '@temporalio/client';
import { NativeConnection, Runtime } from '@temporalio/worker';
import { register } from 'prom-client';
import { Keyring } from '../adapters/crypto/keyring.js';
import { openAlerts } from '../compose/alerts.js';
import { ErrorLogRepository } from '../adapters/postgres/platform/error-log.js';
import { purgeErrorLog } from '../adapters/postgres/platform/error-log-purge.js';
import { startAggregation } from '../adapters/postgres/analytics/aggregate.js';
import { ExpiredMediaStore } from '../adapters/postgres/uploads/expired-media.js';
import { createPool } from '../adapters/postgres/pool.js';
import { openRedis } from '../compose/redis.js';
import { HotCheckpoints } from '../adapters/redis/hot-checkpoints.js';
import { SessionNoticePublisher } from '../adapters/redis/session-notices.js';
import { connectionOptions, workerConnectionOptions } from '../compose/temporal.js';
import { clientDataConverter, workerDataConverter } from '../adapters/temporal/data-converter.js';
import { startHeartbeat } from '../adapters/postgres/platform/worker-heartbeat.js';
import { loadConfig } from '../config.js';
import { createErrorReports } from '../observability/errors/error-reports.js';
import { createLoggers, ignoreOutputErrors } from '../observability/logging.js';
import { createRedactor } from '../pii/redactor.js';
import { createWorkers } from './create-worker.js';
import { openStorage } from '../compose/storage.js';
import { createWork } from '../compose/worker.js';
import { startHourly } from './hourly.js';
import { removeExpiredMedia } from './media-retention.js';
import { sdkLogger } from './sdk-logger.js';
import { failFast } from './fail-fast.js';

async function main(): Promise<void> {
  ignoreOutputErrors();
  const config = loadConfig();
  const redactor = createRedactor({ enabled: config.ENABLE_PII_REDACTION });
  const logFor = createLoggers(config.LOG_LEVEL, { redactor });
  const log = logFor('worker');
  Runtime.install({
    logger: sdkLogger(logFor('temporal')),
    shutdownSignals: ['SIGTERM', 'SIGINT'],
    telemetryOptions:
      config.WORKER_METRICS_ADDRESS === undefined
        ? {}
        : { metrics: { prometheus: { bindAddress: config.WORKER_METRICS_ADDRESS } } },
  });

  const keyring = Keyring.parse(config.encryptionKeys);
  const connection = await NativeConnection.connect(workerConnectionOptions(config));
  const client = new Client({
    connection: await Connection.connect(connectionOptions(config)),
    namespace: config.TEMPORAL_NAMESPACE,
    dataConverter: clientDataConverter(keyring),
  });
  const pool = createPool(config.DATABASE_URL, config.DATABASE_POOL_SIZE, (error) =>
    log.warn({ failure: error.message }, 'idle database connection lost'),
  );
  const redis = openRedis(config, (error) => log.debug({ failure: error.message }, 'redis connection'));

  const alerts = openAlerts(config, pool, logFor);
  const errors = createErrorReports('activity', {
    store: new ErrorLogRepository(pool),
    redactor,
    logFor,
    registry: register,
    secret: keyring.derive('error recovery'),
    onAlert: (alert) => alerts.raiseUnknownError(alert),
  });
  const work = createWork({
    config,
    pool,
    client,
    checkpoints: new HotCheckpoints(redis, config.REDIS_KEY_PREFIX, config.SESSION_RECOVERY_CHECKPOINT_TTL),
    notices: new SessionNoticePublisher(redis, config.REDIS_KEY_PREFIX),
    alerts,
    redactor,
  });
  const workers = await createWorkers({
    config,
    connection,
    dataConverter: workerDataConverter(keyring),
    ...work,
    logFor,
    redactor,
    errors,
  });
  const stopHeartbeat = startHeartbeat(pool, config.WORKER_QUEUES);
  const stopPurge = startHourly(() => purgeErrorLog(pool, config.ERROR_RECOVERY_LOG_RETENTION_DAYS, Date.now()));
  const retention = {
    expired: new ExpiredMediaStore(pool),
    files: openStorage(config).files,
    retentionDays: config.MEDIA_RETENTION_DAYS,
    clock: Date.now,
  };
  const stopRetention = startHourly(() => removeExpiredMedia(retention));
  const stopAggregation = startAggregation(pool, config.ANALYTICS_RETENTION_DAYS, Date.now);
  log.info({ queues: config.WORKER_QUEUES }, 'worker ready');
  await Promise.all(workers.map((worker) => worker.run()));

  stopPurge();
  stopRetention();
  stopAggregation();
  await Promise.all([stopHeartbeat(), errors.close()]);
  await Promise.allSettled([connection.close(), client.connection.close(), pool.end(), redis.quit()]);
  log.info('worker drained');
}

await main().catch(failFast);
