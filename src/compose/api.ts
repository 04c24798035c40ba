/** The adapters of the API, wired from the configuration. Only `server.ts` and tests call this. */
import { Client, Connection } from '@temporalio/client';
import { Registry } from 'prom-client';
import { Keyring } from '../adapters/crypto/keyring.js';
import { SharpPhotos } from '../adapters/media/photos.js';
import { PostgresAnalytics } from '../adapters/postgres/analytics/analytics-store.js';
import { PostgresCheckpointStore } from '../adapters/postgres/recovery/checkpoint-store.js';
import { openAlerts } from './alerts.js';
import type { AlertRepository } from '../adapters/postgres/alerts/alert-repository.js';
import { PostgresAuditLog } from '../adapters/postgres/platform/audit-log.js';
import { PostgresDeadLetterIndex } from '../adapters/postgres/dead-letters/dead-letter-index.js';
import { PostgresErrorLog } from '../adapters/postgres/platform/error-log.js';
import { PostgresLetterGroups } from '../adapters/postgres/dead-letters/groups.js';
import { PostgresLetterCounts } from '../adapters/postgres/dead-letters/counts.js';
import { MediaStore } from '../adapters/postgres/uploads/media-store.js';
import { guardPool } from '../adapters/postgres/outage.js';
import { createPool, type Pool } from '../adapters/postgres/pool.js';
import { PostgresRecoveryCounts } from '../adapters/postgres/recovery/recovery-counts.js';
import { PostgresRedriveDesk } from '../adapters/postgres/dead-letters/redrive-repository.js';
import { PostgresResumeLinks } from '../adapters/postgres/recovery/resume-links.js';
import { PostgresRiskIndex } from '../adapters/postgres/recovery/risk-index.js';
import { PostgresSessionStore } from '../adapters/postgres/sessions/session-store.js';
import { liveQueues } from '../adapters/postgres/platform/worker-heartbeat.js';
import { closeRedis, connectRedis, guardCache, untilReady } from '../adapters/redis/connection.js';
import { RedisAnalyticsCache } from '../adapters/redis/analytics-cache.js';
import { HotCheckpoints } from '../adapters/redis/hot-checkpoints.js';
import { RedisAcknowledgedVersions } from '../adapters/redis/acknowledged-versions.js';
import { RedisSlidingLog } from '../adapters/redis/sliding-log.js';
import { RedisUploadLedger } from '../adapters/redis/upload-quota-store.js';
import { ClamdScanner } from '../adapters/scanner/clamd.js';
import { openStorage } from './storage.js';
import { startUploadExpiry } from '../adapters/storage/expire-uploads.js';
import { guardFiles, guardPartials, guardStaging } from '../adapters/storage/outage.js';
import { codecEndpoint } from '../adapters/temporal/codec-endpoint.js';
import { connectionOptions } from '../adapters/temporal/connection.js';
import { encryptedDataConverter } from '../adapters/temporal/data-converter.js';
import { temporalRedriveGateway } from '../adapters/temporal/redrive-gateway.js';
import { TemporalSessionGateway } from '../adapters/temporal/session-gateway.js';
import { TemporalVisibility } from '../adapters/temporal/session-visibility.js';
import { Breakers } from '../observability/breakers.js';
import type { Config } from '../config.js';
import { parseLimitOverrides } from '../domain/limits/resource-classes.js';
import { createErrorReports, type ErrorReports } from '../observability/errors/error-reports.js';
import { recoveryRatioGauge } from '../observability/errors/recovery-ratio.js';
import type { LoggerFor } from '../observability/logging.js';
import { createRedactor } from '../pii/redactor.js';
import type { Analytics } from '../api/analytics/analytics.js';
import { analyticsMetrics } from '../api/analytics/analytics-metrics.js';
import { AnalyticsCache } from '../api/analytics/cache.js';
import { letterMetrics } from '../api/dead-letters/letter-metrics.js';
import type { ApiDependencies, HealthCheck, Limits } from '../api/dependencies.js';
import type { Scanner } from '../api/uploads/ports.js';
import { callerHash, limitKeys } from '../api/limits/limit-key.js';
import { limitMetrics } from '../api/limits/limit-metrics.js';
import type { LimitStore } from '../api/limits/limit-store.js';
import { MemoryLog } from '../api/limits/memory-log.js';
import { recoveryMetrics } from '../api/recovery/recovery-metrics.js';
import { RateLimiter } from '../api/limits/rate-limiter.js';
import { createTokenVerifier } from '../api/middleware/authenticate.js';
import { RefusalMemory } from '../api/commands/rejected-answer-counter.js';
import { UploadLocks } from '../api/uploads/resumable/upload-locks.js';
import { UploadGate } from '../api/uploads/upload-admission.js';
import type { UploadLedger } from '../api/uploads/upload-quota-store.js';
import { lifetimeCaps } from '../api/uploads/upload-limits.js';
import { uploadMetrics } from '../api/uploads/upload-metrics.js';
import { uploadLimitsOf } from '../api/uploads/upload-settings.js';

/** Queues without which nothing moves. */
const NEEDED_QUEUES = ['onward-session', 'onward-operations'];
/** How long a start waits for the limiter's connection; without it the first requests would count as failures of Redis. */
const LIMITER_READY_MS = 500;

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
  const metrics = new Registry();
  const breakers = new Breakers(metrics, (service, state) => logFor('alerts').warn({ service, state }, 'circuit breaker'), {
    redis: { failures: config.RATE_LIMITER_CIRCUIT_BREAKER_THRESHOLD, resetSeconds: config.RATE_LIMITER_CIRCUIT_BREAKER_RESET_SECONDS },
  });
  const onRedisError = (error: Error): void => log.debug({ failure: error.name }, 'redis connection');
  const redis = connectRedis(config, onRedisError);
  const limiterRedis = connectRedis(config, onRedisError);
  const cache = guardCache(redis, breakers.of('redis_cache'), breakers.of('redis'));
  const db = guardPool(pool, breakers.of('postgres'));
  const errors = createErrors(config, {
    store: new PostgresErrorLog(db),
    alerts: openAlerts(config, db, logFor),
    logFor,
    metrics,
    keyring,
  });
  const storage = openStorage(config);
  letterMetrics(metrics, new PostgresLetterCounts(db));
  const commandDeadlineMs = config.COMMAND_DEADLINE_SECONDS * 1_000;
  const deadLetterRetryMs = config.DEAD_LETTER_RETRY_SECONDS * 1_000;
  const inactiveAfterMs = config.SESSION_RECOVERY_INACTIVITY_SECONDS * 1_000;
  const gateway = new TemporalSessionGateway(client, commandDeadlineMs, deadLetterRetryMs, breakers.of('temporal'));

  const deps: ApiDependencies = {
    tokens: createTokenVerifier({
      secret: config.jwtSecret,
      jwksUrl: config.JWT_JWKS_URL,
      issuer: config.JWT_ISSUER,
      audience: config.JWT_AUDIENCE,
    }),
    gateway,
    sessions: new PostgresSessionStore(db, keyring),
    checkpoints: new PostgresCheckpointStore(
      db,
      keyring,
      new HotCheckpoints(cache, config.REDIS_KEY_PREFIX, config.SESSION_RECOVERY_CHECKPOINT_TTL),
    ),
    resumeLinks: new PostgresResumeLinks(db),
    refusals: new RefusalMemory(),
    risks: new PostgresRiskIndex(db),
    features: { recovery: config.ENABLE_SESSION_RECOVERY },
    recovery: {
      checkpointIntervalSeconds: config.SESSION_RECOVERY_AUTO_CHECKPOINT_INTERVAL,
      linkSeconds: config.SESSION_RECOVERY_LINK_TTL,
      inactiveAfterMs,
      ...recoveryMetrics(metrics, new PostgresRecoveryCounts(db)),
    },
    deadLetters: new PostgresDeadLetterIndex(db),
    deadLetterGroups: new PostgresLetterGroups(db),
    deadLetterCapacity: config.DLQ_MAX_QUEUE_SIZE,
    redrives: new PostgresRedriveDesk(db),
    redriveGateway: temporalRedriveGateway(client, gateway.call.bind(gateway), deadLetterRetryMs),
    audit: new PostgresAuditLog(db),
    media: new MediaStore(db, keyring),
    files: guardFiles(storage.files, breakers.of('storage')),
    staging: guardStaging(storage.staging, breakers.of('storage')),
    partials: guardPartials(storage.partials, breakers.of('storage')),
    uploadLocks: new UploadLocks(),
    photos: new SharpPhotos(config.MAX_PHOTO_PIXELS),
    scanner: createScanner(config, breakers),
    acknowledged: new RedisAcknowledgedVersions(cache, config.REDIS_KEY_PREFIX),
    limiter: createLimiter(config, { store: new RedisSlidingLog(limiterRedis, config.REDIS_KEY_PREFIX), breakers, metrics, keyring }),
    uploads: createUploadGate(config, { ledger: new RedisUploadLedger(limiterRedis, config.REDIS_KEY_PREFIX), breakers, metrics, keyring }),
    errors,
    analytics: config.ENABLE_FUNNEL_ANALYTICS ? createAnalytics(config, { db, cache, client, keyring, metrics, breakers }) : undefined,
    // Health asks the servers themselves: an open breaker must not hide that one is back.
    health: healthChecks({ config, pool, connection, ping: () => redis.ping() }),
    breakers: () => breakers.report(),
    metrics,
    trustProxy: config.TRUST_PROXY,
    codec: codecEndpoint(keyring),
    limits: limitsOf(config),
    sessionOptions: {
      abandon_after_ms: config.SESSION_ABANDON_AFTER_SECONDS * 1_000,
      dead_letter_retry_ms: deadLetterRetryMs,
      ...(config.ENABLE_SESSION_RECOVERY ? { risk: { inactive_after_ms: inactiveAfterMs } } : {}),
      continue_as_new_events: config.SESSION_CONTINUE_AS_NEW_EVENTS,
    },
    logFor,
    urls: { api: config.publicUrl, temporalUi: config.TEMPORAL_UI_URL, namespace: config.TEMPORAL_NAMESPACE },
    clock: Date.now,
  };
  const stopExpiry = startUploadExpiry(storage.partials);
  const close = async (): Promise<void> => {
    stopExpiry();
    await errors.close();
    await Promise.allSettled([connection.close(), pool.end(), closeRedis(redis), closeRedis(limiterRedis)]);
  };
  await untilReady(limiterRedis, LIMITER_READY_MS);
  return { deps, close };
}

function createScanner({ CLAMD_ADDRESS: address, CLAMD_TIMEOUT_SECONDS }: Config, breakers: Breakers): Scanner | undefined {
  if (address === undefined) return undefined;
  return new ClamdScanner({ address, timeoutMs: CLAMD_TIMEOUT_SECONDS * 1_000, breaker: breakers.of('clamd') });
}

function createAnalytics(
  config: Config,
  parts: { db: Pool; cache: ReturnType<typeof guardCache>; client: Client; keyring: Keyring; metrics: Registry; breakers: Breakers },
): Analytics {
  const metrics = analyticsMetrics(parts.metrics);
  const store = new PostgresAnalytics(parts.db, parts.keyring, config.SESSION_ABANDON_AFTER_SECONDS * 1_000);
  return {
    store,
    visibility: new TemporalVisibility(parts.client, parts.breakers.of('temporal'), {
      callsPerSecond: config.ANALYTICS_VISIBILITY_CALLS_PER_SECOND,
      retentionDays: config.TEMPORAL_RETENTION_DAYS,
    }),
    cache: new AnalyticsCache({
      store: new RedisAnalyticsCache(parts.cache, config.REDIS_KEY_PREFIX),
      generation: () => store.generation(),
      metrics,
      ttlSeconds: config.analyticsCacheSeconds,
      clock: Date.now,
    }),
    metrics,
    redactor: createRedactor({ enabled: config.ENABLE_PII_REDACTION }),
    defaultHours: config.ANALYTICS_DEFAULT_TIME_RANGE_HOURS,
    clock: Date.now,
  };
}

function createErrors(
  config: Config,
  {
    store,
    alerts,
    logFor,
    metrics,
    keyring,
  }: { store: PostgresErrorLog; alerts: AlertRepository; logFor: LoggerFor; metrics: Registry; keyring: Keyring },
): ErrorReports {
  recoveryRatioGauge(
    metrics,
    () => store.recoveryCount(),
    () => performance.now(),
  );
  const redactor = createRedactor({ enabled: config.ENABLE_PII_REDACTION });
  return createErrorReports('api', {
    store,
    redactor,
    logFor,
    registry: metrics,
    secret: keyring.derive('error recovery'),
    onAlert: (alert) => alerts.raiseUnknownError(alert),
  });
}

function createLimiter(
  config: Config,
  { store, breakers, metrics, keyring }: { store: LimitStore; breakers: Breakers; metrics: Registry; keyring: Keyring },
): RateLimiter {
  const breaker = breakers.of('redis');
  return new RateLimiter({
    redis: store,
    memory: new MemoryLog(() => performance.now()),
    breaker,
    keyOf: limitKeys(keyring.derive('rate limits')),
    metrics: limitMetrics(metrics, breaker),
    overrides: parseLimitOverrides(config.RATE_LIMITS),
    fallbackLimit: config.RATE_LIMITER_FALLBACK_LIMIT,
  });
}

function createUploadGate(
  config: Config,
  { ledger, breakers, metrics, keyring }: { ledger: UploadLedger; breakers: Breakers; metrics: Registry; keyring: Keyring },
): UploadGate {
  const limits = uploadLimitsOf(config);
  const hashOf = callerHash(keyring.derive('rate limits'));
  return new UploadGate({
    ledger,
    breaker: breakers.of('redis'),
    limits,
    leaseSeconds: config.ONBOARDING_UPLOAD_LEASE_SECONDS,
    caps: lifetimeCaps(limits, config.ONBOARDING_UPLOAD_LIFETIME_WINDOWS),
    metrics: uploadMetrics(metrics),
    userKey: (clientId, sub) => hashOf({ clientId, sub }),
  });
}

function limitsOf(config: Config): Limits {
  return {
    bodyBytes: config.MAX_BODY_BYTES,
    photoBytes: config.MAX_PHOTO_BYTES,
    documentBytes: config.MAX_DOCUMENT_BYTES,
    audioBytes: config.MAX_AUDIO_BYTES,
    photoPixels: config.MAX_PHOTO_PIXELS,
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
