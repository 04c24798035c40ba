/** Decides which uploads may start, and counts them: one permit per upload. */
import { randomUUID } from 'node:crypto';
import type { Histogram, Counter } from 'prom-client';
import type { StorageCaps } from '../../adapters/postgres/uploads/media-store.js';
import type { QuotaDecision, UploadQuotaStore, WindowUse } from '../../adapters/redis/upload-quota-store.js';
import { BreakerOpenError, callWithCircuitBreaker, type CircuitBreaker } from '../../domain/limits/circuit-breaker.js';
import {
  UPLOAD_POLICIES,
  type AmountPolicy,
  type Amounts,
  type UploadLimits,
  type UploadPolicy,
} from '../../domain/limits/upload-policies.js';
import type { Problem } from '../http/problem.js';
import { lifetimeExceeded, quotaExceeded, reducedCapacity } from '../limits/limit-problems.js';
import { SESSION_POLICIES, USER_POLICIES, quotaPolicies } from './upload-limits.js';

/** `Retry-After` of an upload that could not be counted: a Redis outage is usually short. */
const RETRY_MS = 2_000;
const CODE = 'upload_quota_exceeded';
/** The oldest of the day's files may be of any hour. */
const DAY_CAP_RETRY_MS = 3_600_000;

export interface UploadMetrics {
  readonly rejections: Counter<'reason'>;
  readonly sessionQuota: Histogram;
}

export interface UploadAdmissionParts {
  readonly quotaStore: UploadQuotaStore;
  readonly breaker: CircuitBreaker;
  readonly limits: UploadLimits;
  readonly caps: StorageCaps;
  /** A lease that is not extended expires after this time: its process was killed. */
  readonly leaseSeconds: number;
  readonly metrics: UploadMetrics;
  /** A name for a user that does not reveal the user's identity. */
  readonly userKey: (clientId: string, sub: string) => string;
}

/** The use of each policy. */
export type Windows = Readonly<Record<string, WindowUse>>;

/** Whose uploads are counted together. */
export type UploadScope = { readonly kind: 'session' | 'user'; readonly key: string };

export class UploadAdmission {
  constructor(private readonly parts: UploadAdmissionParts) {}

  get limits(): UploadLimits {
    return this.parts.limits;
  }

  get leaseSeconds(): number {
    return this.parts.leaseSeconds;
  }

  get caps(): StorageCaps {
    return this.parts.caps;
  }

  userKey(clientId: string, sub: string): string {
    return this.parts.userKey(clientId, sub);
  }

  /** A permit for one request that uploads. Nothing is counted before its first file. */
  permit(scope: UploadScope): UploadPermit {
    return new UploadPermit(this.parts, scope);
  }

  /**
   * The reservation of a resumable upload, identified by its id: any process that finishes the upload can commit it.
   */
  reservation(sessionId: string, uploadId: string): UploadPermit {
    return new UploadPermit(this.parts, { kind: 'session', key: sessionId }, uploadId, 'held');
  }

  /**
   * A lease for one request that sends bytes of the upload. The next request takes it over, so that it does not wait
   * for a killed process.
   */
  lease(sessionId: string, uploadId: string): UploadPermit {
    return new UploadPermit(this.parts, { kind: 'session', key: sessionId }, `patch-${uploadId}`);
  }

  /** The windows of a session. @throws Problem 503 without Redis */
  async windows(sessionId: string): Promise<Windows> {
    const { quotaStore, limits } = this.parts;
    return counted(this.parts, () => quotaStore.use(sessionId, quotaPolicies(SESSION_POLICIES, limits, {})));
  }

  /** The windows after an upload. Records the fullest as a metric. @throws Problem 503 without Redis */
  async windowsAfterUpload(sessionId: string): Promise<Windows> {
    const windows = await this.windows(sessionId);
    const { limits, metrics } = this.parts;
    metrics.sessionQuota.observe(
      Math.max(...SESSION_POLICIES.map((name) => (windows[name]?.used ?? 0) / limits[name].limit)),
    );
    return windows;
  }

  /** The problem of a cap that is reached: that of a session, for ever, or that of a day. */
  overCap(cap: keyof StorageCaps): Problem {
    const { caps, metrics } = this.parts;
    if (cap === 'user_day_bytes' || cap === 'client_day_bytes') {
      metrics.rejections.inc({ reason: cap });
      const whose = cap === 'user_day_bytes' ? 'You have' : 'Your company has';
      return quotaExceeded(CODE, `${whose} stored ${caps[cap]} bytes in 24 hours.`, [cap], DAY_CAP_RETRY_MS);
    }
    const name = `lifetime_${cap}`;
    metrics.rejections.inc({ reason: name });
    return lifetimeExceeded(`This session has reached its storage limit (${caps[cap]} ${cap}).`, name);
  }
}

/** One upload in progress: its reservation and its lease. */
export class UploadPermit {
  /** @param state `held`: an earlier request reserved it */
  constructor(
    private readonly parts: UploadAdmissionParts,
    private readonly scope: UploadScope,
    private readonly lease: string = randomUUID(),
    private state: 'unused' | 'held' | 'committed' | 'released' = 'unused',
  ) {}

  /** Admits all policies or none. @throws Problem 429 naming the policy, 503 when Redis cannot count */
  async admit(amounts: Amounts): Promise<void> {
    const { quotaStore, limits } = this.parts;
    const atOnce = limits[this.atOnce].limit;
    const policies = quotaPolicies(this.names, limits, amounts);
    this.pass(
      await counted(this.parts, () =>
        quotaStore.admit(
          { scope: this.scope.key, lease: this.lease, policies },
          { limit: atOnce, seconds: this.parts.leaseSeconds },
        ),
      ),
    );
    this.state = 'held';
  }

  /** Reserves without a lease, for an upload of several requests. @throws Problem 429, 503 */
  async reserve(amounts: Amounts, seconds: number): Promise<void> {
    const policies = quotaPolicies(this.names, this.parts.limits, amounts);
    this.pass(
      await counted(this.parts, () =>
        this.parts.quotaStore.reserve({ scope: this.scope.key, lease: this.lease, policies }, seconds),
      ),
    );
    this.state = 'held';
  }

  /** Called while bytes arrive. An expired lease is renewed at the end, when the amounts must fit again. */
  async extend(): Promise<void> {
    if (this.state !== 'held') return;
    await this.parts.quotaStore.extend(this.scope.key, this.lease, this.parts.leaseSeconds).catch(() => undefined);
  }

  /** Counts what was actually stored, from now on. @throws Problem 429, 503 */
  async commit(amounts: Amounts): Promise<void> {
    const { quotaStore, limits } = this.parts;
    const policies = quotaPolicies(this.names, limits, amounts);
    this.pass(
      await counted(this.parts, () => quotaStore.commit({ scope: this.scope.key, lease: this.lease, policies })),
    );
    this.state = 'committed';
  }

  /** Takes back what was committed. While Redis is down, the entries expire with the window. */
  async refund(): Promise<void> {
    if (this.state !== 'committed') return;
    this.state = 'released';
    const committed = this.names.filter((name) => UPLOAD_POLICIES[name].counts === 'stored');
    await this.parts.quotaStore.refund(this.scope.key, this.lease, committed).catch(() => undefined);
  }

  /** Ends an upload that stored nothing. Does nothing after `commit`. */
  async release(): Promise<void> {
    if (this.state !== 'held') return;
    this.state = 'released';
    await this.parts.quotaStore.release(this.scope.key, this.lease).catch(() => undefined);
  }

  private get names(): readonly AmountPolicy[] {
    return this.scope.kind === 'session' ? SESSION_POLICIES : USER_POLICIES;
  }

  private get atOnce(): Extract<UploadPolicy, 'concurrent_uploads' | 'concurrent_voice_turns'> {
    return this.scope.kind === 'session' ? 'concurrent_uploads' : 'concurrent_voice_turns';
  }

  private pass({ admitted, violated, retryAfterMs }: QuotaDecision): void {
    if (admitted) return;
    const names = violated.map((name) => (name === 'at_once' ? this.atOnce : name));
    for (const reason of names) this.parts.metrics.rejections.inc({ reason });
    throw quotaExceeded(CODE, `Too much was uploaded recently (${names.join(', ')}).`, names, retryAfterMs);
  }
}

/** Uploads are critical: an upload that cannot be counted is rejected. */
async function counted<T>({ breaker, metrics }: UploadAdmissionParts, work: () => Promise<T>): Promise<T> {
  try {
    return await callWithCircuitBreaker(breaker, work, () => 'failed');
  } catch (error) {
    metrics.rejections.inc({ reason: 'redis_unavailable' });
    throw reducedCapacity(error instanceof BreakerOpenError ? error.retryAfterMs : RETRY_MS);
  }
}
