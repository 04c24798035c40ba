/** Rate limits and upload quotas of the API. */
import { RedisSlidingLog } from '../adapters/redis/sliding-log.js';
import { UploadQuotaStore } from '../adapters/redis/upload-quota-store.js';
import { callerHash, limitKeys } from '../api/limits/limit-key.js';
import { limitMetrics } from '../api/limits/limit-metrics.js';
import { MemoryLog } from '../api/limits/memory-log.js';
import { RateLimiter } from '../api/limits/rate-limiter.js';
import { UploadAdmission } from '../api/uploads/upload-admission.js';
import { lifetimeCaps } from '../api/uploads/upload-limits.js';
import { uploadMetrics } from '../api/uploads/upload-metrics.js';
import type { Config } from '../config.js';
import { parseLimitOverrides } from '../domain/limits/resource-classes.js';
import type { Servers } from './servers.js';
import { uploadLimitsOf } from './upload-settings.js';

type LimitServers = Pick<Servers, 'limiterRedis' | 'breakers' | 'metrics' | 'keyring'>;

export function openRateLimiter(
  config: Config,
  { limiterRedis, breakers, metrics, keyring }: LimitServers,
): RateLimiter {
  const breaker = breakers.of('redis');
  return new RateLimiter({
    redis: new RedisSlidingLog(limiterRedis, config.REDIS_KEY_PREFIX),
    memory: new MemoryLog(() => performance.now()),
    breaker,
    keyOf: limitKeys(keyring.derive('rate limits')),
    metrics: limitMetrics(metrics, breaker),
    overrides: parseLimitOverrides(config.RATE_LIMITS),
    fallbackLimit: config.RATE_LIMITER_FALLBACK_LIMIT,
  });
}

/** Names a caller for limits and log lines without revealing who it is. */
export function callerHashOf({ keyring }: Pick<Servers, 'keyring'>): ReturnType<typeof callerHash> {
  return callerHash(keyring.derive('rate limits'));
}

export function openUploadAdmission(
  config: Config,
  { limiterRedis, breakers, metrics, keyring }: LimitServers,
): UploadAdmission {
  const limits = uploadLimitsOf(config);
  const hashOf = callerHashOf({ keyring });
  return new UploadAdmission({
    quotaStore: new UploadQuotaStore(limiterRedis, config.REDIS_KEY_PREFIX),
    breaker: breakers.of('redis'),
    limits,
    leaseSeconds: config.ONBOARDING_UPLOAD_LEASE_SECONDS,
    caps: {
      ...lifetimeCaps(limits, config.ONBOARDING_UPLOAD_LIFETIME_WINDOWS),
      user_day_bytes: config.ONBOARDING_MAX_BYTES_PER_USER_DAY,
      client_day_bytes: config.ONBOARDING_MAX_BYTES_PER_CLIENT_DAY,
    },
    metrics: uploadMetrics(metrics),
    userKey: (clientId, sub) => hashOf({ clientId, sub }),
  });
}
