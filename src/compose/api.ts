/** The composition root of the API: which adapter serves which route dependency, one function per feature. */
import { TASK_QUEUES } from '../activities/registry.js';
import { SharpPhotos } from '../adapters/media/photos.js';
import { AnalyticsStore } from '../adapters/postgres/analytics/analytics-store.js';
import { DeadLetterIndex } from '../adapters/postgres/dead-letters/dead-letter-index.js';
import { DeadLetterCounts } from '../adapters/postgres/dead-letters/counts.js';
import { DeadLetterGroups } from '../adapters/postgres/dead-letters/groups.js';
import { RedriveRepository } from '../adapters/postgres/dead-letters/redrive-repository.js';
import { AuditLog } from '../adapters/postgres/platform/audit-log.js';
import { ErrorLogRepository } from '../adapters/postgres/platform/error-log.js';
import { CheckpointStore } from '../adapters/postgres/recovery/checkpoint-store.js';
import { RecoveryCounts } from '../adapters/postgres/recovery/recovery-counts.js';
import { ResumeLinks } from '../adapters/postgres/recovery/resume-links.js';
import { RiskIndex } from '../adapters/postgres/recovery/risk-index.js';
import { SessionStore } from '../adapters/postgres/sessions/session-store.js';
import { MediaStore } from '../adapters/postgres/uploads/media-store.js';
import { RedisAcknowledgedVersions } from '../adapters/redis/acknowledged-versions.js';
import { RedisAnalyticsCache } from '../adapters/redis/analytics-cache.js';
import { HotCheckpoints } from '../adapters/redis/hot-checkpoints.js';
import { OneTimeCodes } from '../adapters/redis/one-time-codes.js';
import { SessionNoticeSubscriber } from '../adapters/redis/session-notices.js';
import { ClamdScanner } from '../adapters/scanner/clamd.js';
import { startUploadExpiry } from '../adapters/storage/expire-uploads.js';
import { guardFiles, guardPartials, guardStaging } from '../adapters/storage/outage.js';
import { codecEndpoint } from '../adapters/temporal/codec-endpoint.js';
import { temporalRedriveGateway, type RedriveGateway } from '../adapters/temporal/redrive-gateway.js';
import { TemporalSessionGateway } from '../adapters/temporal/session-gateway.js';
import { TemporalVisibility } from '../adapters/temporal/session-visibility.js';
import type { Analytics } from '../api/analytics/analytics.js';
import { analyticsMetrics } from '../api/analytics/analytics-metrics.js';
import { AnalyticsCache } from '../api/analytics/cache.js';
import type { AppNeeds } from '../api/app.js';
import { RejectedAnswerCounter } from '../api/commands/rejected-answer-counter.js';
import { deadLetterMetrics } from '../api/dead-letters/dead-letter-metrics.js';
import { CodecTickets } from '../api/platform/codec-tickets.js';
import { createTokenVerifier } from '../api/middleware/authenticate.js';
import { RefusalLog } from '../api/middleware/refusal-log.js';
import { recoveryMetrics } from '../api/recovery/recovery-metrics.js';
import { SessionFeed } from '../api/sessions/session-feed.js';
import { StreamCounts } from '../api/sessions/stream-counts.js';
import { UploadLocks } from '../api/uploads/resumable/upload-locks.js';
import type { Config } from '../config.js';
import { auditFailures } from '../observability/audit-failures.js';
import { createErrorReports, type ErrorReports } from '../observability/errors/error-reports.js';
import { recoveryRatioGauge } from '../observability/errors/recovery-ratio.js';
import type { LoggerFor } from '../observability/logging.js';
import { createRedactor, type Redactor } from '../pii/redactor.js';
import type { SessionInput } from '../workflows/session/messages.js';
import { openAlerts } from './alerts.js';
import { healthChecks } from './health.js';
import { callerHashOf, openRateLimiter, openUploadAdmission } from './limits.js';
import { closeServers, openServers, untilLimiterReady, type Servers } from './servers.js';
import { openStorage, type Storage } from './storage.js';

/**
 * @returns what the app needs, checked by the compiler against the route table; `drain` ends the event streams, and
 *   `close` closes everything
 */
export async function composeApi(
  config: Config,
  logFor: LoggerFor,
): Promise<{ needs: AppNeeds; drain: () => void; close: () => Promise<void> }> {
  const servers = openServers(config, logFor);
  const storage = openStorage(config);
  const errors = errorReports(config, logFor, servers);
  const gateway = new TemporalSessionGateway(servers.client, {
    taskQueue: TASK_QUEUES.session,
    commandDeadlineMs: config.COMMAND_DEADLINE_SECONDS * 1_000,
    deadLetterRetryMs: config.DEAD_LETTER_RETRY_SECONDS * 1_000,
    breaker: servers.breakers.of('temporal'),
  });
  const feed = openSessionFeed(config, servers);
  const needs: AppNeeds = {
    ...requestNeeds(config, servers, logFor),
    ...sessionNeeds(config, servers),
    ...uploadNeeds(config, servers, storage),
    ...recoveryNeeds(config, servers),
    ...deadLetterNeeds(config, servers),
    ...platformNeeds(config, servers),
    feed,
    streams: new StreamCounts(),
    gateway,
    redriveGateway: redriveGateway(config, servers, gateway),
    analytics: config.ENABLE_FUNNEL_ANALYTICS ? openAnalytics(config, servers) : undefined,
    errors,
    refusals: new RefusalLog(logFor('audit'), callerHashOf(servers), () => performance.now()),
    trustProxy: config.TRUST_PROXY,
    logFor,
    clock: Date.now,
  };
  const stopExpiry = startUploadExpiry(storage.partials);
  await untilLimiterReady(servers);
  return {
    needs,
    drain: () => feed.close(),
    async close() {
      feed.close();
      stopExpiry();
      await errors.close();
      await closeServers(servers);
    },
  };
}

/* Every function below leaves its type to inference: `AppNeeds` says what must be provided. */

/** What every request passes through, and the limits that several features share. */
function requestNeeds(config: Config, servers: Servers, logFor: LoggerFor) {
  return {
    tokens: createTokenVerifier({
      secret: config.jwtSecret,
      jwksUrl: config.JWT_JWKS_URL,
      issuer: config.JWT_ISSUER,
      audience: config.JWT_AUDIENCE,
      type: config.JWT_TYPE,
      maxLifetimeSeconds: config.JWT_MAX_LIFETIME_SECONDS,
    }),
    limiter: openRateLimiter(config, servers),
    features: { recovery: config.ENABLE_SESSION_RECOVERY },
    limits: {
      bodyBytes: config.MAX_BODY_BYTES,
      photoBytes: config.MAX_PHOTO_BYTES,
      documentBytes: config.MAX_DOCUMENT_BYTES,
      audioBytes: config.MAX_AUDIO_BYTES,
      photoPixels: config.MAX_PHOTO_PIXELS,
      commandDeadlineMs: config.COMMAND_DEADLINE_SECONDS * 1_000,
    },
    auditFailed: auditFailures(servers.metrics, logFor),
    audit: new AuditLog(servers.db, servers.keyring, redactorOf(config)),
  };
}

/** Several in one process share one metric. */
function redactorOf(config: Config): Redactor {
  return createRedactor({ enabled: config.ENABLE_PII_REDACTION });
}

function sessionNeeds(config: Config, { db, cache, keyring }: Servers) {
  return {
    sessions: new SessionStore(db, keyring),
    acknowledged: new RedisAcknowledgedVersions(cache, config.REDIS_KEY_PREFIX),
    rejectedAnswers: new RejectedAnswerCounter(),
    sessionOptions: sessionOptions(config),
  };
}

function openSessionFeed(config: Config, { db, keyring, noticeRedis }: Servers): SessionFeed {
  const notices = new SessionNoticeSubscriber(noticeRedis, config.REDIS_KEY_PREFIX, (id) => feed.changed(id));
  const feed = new SessionFeed(new SessionStore(db, keyring), notices);
  return feed;
}

function sessionOptions(config: Config): SessionInput['options'] {
  return {
    abandon_after_ms: config.SESSION_ABANDON_AFTER_SECONDS * 1_000,
    dead_letter_retry_ms: config.DEAD_LETTER_RETRY_SECONDS * 1_000,

    ...(config.ENABLE_SESSION_RECOVERY
      ? { risk: { inactive_after_ms: config.SESSION_RECOVERY_INACTIVITY_SECONDS * 1_000 } }
      : {}),
    continue_as_new_events: config.SESSION_CONTINUE_AS_NEW_EVENTS,
  };
}

function uploadNeeds(config: Config, servers: Servers, { files, staging, partials }: Storage) {
  const breaker = servers.breakers.of('storage');
  return {
    media: new MediaStore(servers.db, servers.keyring),
    files: guardFiles(files, breaker),
    staging: guardStaging(staging, breaker),
    partials: guardPartials(partials, breaker),
    uploads: openUploadAdmission(config, servers),
    uploadLocks: new UploadLocks(),
    photos: new SharpPhotos(config.MAX_PHOTO_PIXELS),
    scanner: openScanner(config, servers),
  };
}

function openScanner(
  { CLAMD_ADDRESS: address, CLAMD_TIMEOUT_SECONDS }: Config,
  { breakers }: Servers,
): ClamdScanner | undefined {
  if (address === undefined) return undefined;
  return new ClamdScanner({ address, timeoutMs: CLAMD_TIMEOUT_SECONDS * 1_000, breaker: breakers.of('clamd') });
}

function recoveryNeeds(config: Config, { db, cache, keyring, metrics }: Servers) {
  const hot = new HotCheckpoints(cache, config.REDIS_KEY_PREFIX, config.SESSION_RECOVERY_CHECKPOINT_TTL);
  return {
    checkpoints: new CheckpointStore(db, keyring, hot),
    resumeLinks: new ResumeLinks(db),
    risks: new RiskIndex(db),
    recovery: {
      checkpointIntervalSeconds: config.SESSION_RECOVERY_AUTO_CHECKPOINT_INTERVAL,
      linkSeconds: config.SESSION_RECOVERY_LINK_TTL,
      inactiveAfterMs: config.SESSION_RECOVERY_INACTIVITY_SECONDS * 1_000,
      ...recoveryMetrics(metrics, new RecoveryCounts(db)),
    },
  };
}

function deadLetterNeeds(config: Config, { db, metrics }: Servers) {
  deadLetterMetrics(metrics, new DeadLetterCounts(db));
  return {
    deadLetters: new DeadLetterIndex(db),
    deadLetterGroups: new DeadLetterGroups(db, redactorOf(config)),
    deadLetterCapacity: config.DLQ_MAX_QUEUE_SIZE,
    redrives: new RedriveRepository(db, redactorOf(config)),
  };
}

function redriveGateway(config: Config, { client }: Servers, gateway: TemporalSessionGateway): RedriveGateway {
  return temporalRedriveGateway(client, gateway.call.bind(gateway), {
    taskQueue: TASK_QUEUES.session,
    deadLetterRetryMs: config.DEAD_LETTER_RETRY_SECONDS * 1_000,
  });
}

function platformNeeds(config: Config, servers: Servers) {
  return {
    health: healthChecks(config, servers),
    breakers: () => servers.breakers.report(),
    metrics: servers.metrics,
    codecTickets: new CodecTickets(servers.keyring, new OneTimeCodes(servers.redis, config.REDIS_KEY_PREFIX), Date.now),
    codec: codecEndpoint(servers.keyring),
    urls: { api: config.publicUrl, temporalUi: config.TEMPORAL_UI_URL, namespace: config.TEMPORAL_NAMESPACE },
  };
}

function openAnalytics(config: Config, servers: Servers): Analytics {
  const metrics = analyticsMetrics(servers.metrics);
  const store = new AnalyticsStore(servers.db, servers.keyring, config.SESSION_ABANDON_AFTER_SECONDS * 1_000);
  return {
    store,
    visibility: new TemporalVisibility(servers.client, servers.breakers.of('temporal'), {
      callsPerSecond: config.ANALYTICS_VISIBILITY_CALLS_PER_SECOND,
      retentionDays: config.TEMPORAL_RETENTION_DAYS,
    }),
    cache: new AnalyticsCache({
      store: new RedisAnalyticsCache(servers.cache, config.REDIS_KEY_PREFIX),
      generation: () => store.generation(),
      metrics,
      ttlSeconds: config.analyticsCacheSeconds,
      clock: Date.now,
    }),
    metrics,
    redactor: redactorOf(config),
    defaultHours: config.ANALYTICS_DEFAULT_TIME_RANGE_HOURS,
    clock: Date.now,
  };
}

function errorReports(config: Config, logFor: LoggerFor, { db, keyring, metrics }: Servers): ErrorReports {
  const store = new ErrorLogRepository(db);
  const alerts = openAlerts(config, db, logFor);
  recoveryRatioGauge(
    metrics,
    () => store.recoveryCount(),
    () => performance.now(),
  );
  return createErrorReports('api', {
    store,
    redactor: redactorOf(config),
    logFor,
    registry: metrics,
    secret: keyring.derive('error recovery'),
    onAlert: (alert) => alerts.raiseUnknownError(alert),
  });
}
