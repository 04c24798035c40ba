/**
 * Counts uploads in Redis with one script, by Redis's own clock, atomically over all API processes.
 *
 * A scope has one sorted set per policy (score: time of storing; member: `lease:amount`), one sorted set of leases
 * (score: expiry) and one hash of their reservations. A reservation expires with its lease, so a process that is killed
 * during an upload leaves nothing to clean up. The reservation of a resumable upload has its own expiry (`holds`),
 * because it outlives the requests that bring its bytes.
 */
import type { Redis } from 'ioredis';
import type { AmountPolicy } from '../../domain/limits/upload-policies.js';

/** One window of one policy. */
export interface QuotaPolicy {
  readonly name: AmountPolicy;
  readonly limit: number;
  readonly windowSeconds: number;
  /** An attempt counts from its admission, whether stored or not. */
  readonly atAdmission: boolean;
  /** The requested amount; 0 leaves the window unchanged. */
  readonly amount: number;
}

export interface QuotaRequest {
  /** Whose uploads these are: a session's or a user's. */
  readonly scope: string;
  /** The upload in progress. */
  readonly lease: string;
  readonly policies: readonly QuotaPolicy[];
}

export interface QuotaDecision {
  readonly admitted: boolean;
  /** Names of the policies that reject it; `at_once` means too many leases. */
  readonly violated: readonly (AmountPolicy | 'at_once')[];
  /** Milliseconds until the same request would be admitted if nothing else is uploaded. */
  readonly retryAfterMs: number;
}

export interface WindowUse {
  /** Stored plus reserved. */
  readonly used: number;
  /** Milliseconds until the oldest entry leaves the window; the whole window when it is empty. */
  readonly resetAfterMs: number;
}

const SCRIPT = `
local prefix, action, lease = KEYS[1], ARGV[1], ARGV[2]
local ask = cjson.decode(ARGV[3])
local leases, holds, held = prefix .. 'leases', prefix .. 'holds', prefix .. 'held'
local time = redis.call('TIME')
local now = tonumber(time[1]) * 1000 + math.floor(tonumber(time[2]) / 1000)

for _, set in ipairs({leases, holds}) do
  for _, dead in ipairs(redis.call('ZRANGEBYSCORE', set, '-inf', now)) do
    redis.call('ZREM', set, dead)
    redis.call('HDEL', held, dead)
  end
end
local alive = redis.call('ZSCORE', leases, lease) or redis.call('ZSCORE', holds, lease)

local function forget()
  redis.call('ZREM', leases, lease)
  redis.call('ZREM', holds, lease)
  redis.call('HDEL', held, lease)
end

-- A short lease must not shorten the expiry of a key that it shares with a long hold.
local function live(key, ms)
  if redis.call('PTTL', key) < ms then redis.call('PEXPIRE', key, ms) end
end

local function reservation(of)
  local text = redis.call('HGET', held, of)
  if text then return cjson.decode(text) end
  return {}
end

if action == 'extend' then
  if not alive then return cjson.encode({ok = false}) end
  redis.call('ZADD', leases, now + ask.lease_ms, lease)
  live(leases, ask.lease_ms)
  live(held, ask.lease_ms)
  return cjson.encode({ok = true})
end
if action == 'release' then
  forget()
  return cjson.encode({ok = true})
end
local function entered(name)
  local found = {}
  for _, member in ipairs(redis.call('ZRANGE', prefix .. name, 0, -1)) do
    if string.sub(member, 1, #lease + 1) == lease .. ':' then table.insert(found, member) end
  end
  return found
end

if action == 'refund' then
  for _, name in ipairs(ask.policies) do
    for _, member in ipairs(entered(name)) do redis.call('ZREM', prefix .. name, member) end
  end
  return cjson.encode({ok = true})
end
if action == 'commit' then
  -- A request that was killed between counting and storing counts once, even if it is repeated.
  for _, policy in ipairs(ask.policies) do
    if not policy.at_admission and #entered(policy.name) > 0 then
      forget()
      return cjson.encode({ok = true})
    end
  end
end

local function amountOf(member) return tonumber(string.match(member, ':(%d+)$')) end

-- A commit does not count its own reservation.
local reserved = {}
for _, set in ipairs({leases, holds}) do
  for _, of in ipairs(redis.call('ZRANGE', set, 0, -1)) do
    if not (action == 'commit' and of == lease) then
      for name, amount in pairs(reservation(of)) do reserved[name] = (reserved[name] or 0) + amount end
    end
  end
end
-- The end of a reservation is unknown: a lease may end at any moment, a hold when its upload is finished or abandoned.
local guess = redis.call('ZCARD', holds) > 0 and 60000 or 1000

local violated, retry, uses = {}, 0, {}
local checks = action == 'admit' or action == 'reserve' or (action == 'commit' and not alive)
for _, policy in ipairs(ask.policies) do
  local key, window = prefix .. policy.name, policy.window_ms
  redis.call('ZREMRANGEBYSCORE', key, '-inf', now - window)
  local entries = redis.call('ZRANGE', key, 0, -1, 'WITHSCORES')
  local stored = 0
  for i = 1, #entries, 2 do stored = stored + amountOf(entries[i]) end
  local used = stored + (reserved[policy.name] or 0)
  uses[policy.name] = {used = used, reset_ms = entries[2] and (tonumber(entries[2]) + window - now) or window}
  if checks and policy.amount > 0 and used + policy.amount > policy.limit then
    table.insert(violated, policy.name)
    local missing, waits = used + policy.amount - policy.limit, guess
    for i = 1, #entries, 2 do
      if missing <= 0 then break end
      missing = missing - amountOf(entries[i])
      waits = tonumber(entries[i + 1]) + window - now
    end
    if missing > 0 then waits = math.max(waits, guess) end
    retry = math.max(retry, waits)
  end
end

if action == 'use' then return cjson.encode({uses = uses}) end

if action == 'admit' and not alive and redis.call('ZCARD', leases) >= ask.concurrent then
  table.insert(violated, 'at_once')
  local first = redis.call('ZRANGE', leases, 0, 0, 'WITHSCORES')
  retry = math.max(retry, tonumber(first[2]) - now)
end
if #violated > 0 then
  if action == 'commit' then redis.call('HDEL', held, lease) end
  return cjson.encode({ok = false, violated = violated, retry_ms = retry})
end

local function enter(policy)
  local key = prefix .. policy.name
  local newest = redis.call('ZRANGE', key, -1, -1, 'WITHSCORES')
  -- The clock may step back. An entry must not leave the window before an earlier one.
  local score = newest[2] and math.max(now, tonumber(newest[2])) or now
  redis.call('ZADD', key, score, lease .. ':' .. redis.call('ZCARD', key) .. ':' .. score .. ':' .. string.format('%.0f', policy.amount))
  redis.call('PEXPIRE', key, score - now + policy.window_ms)
end

if action == 'commit' then
  for _, policy in ipairs(ask.policies) do
    if policy.amount > 0 and not policy.at_admission then enter(policy) end
  end
  forget()
  return cjson.encode({ok = true})
end

local mine = reservation(lease)
for _, policy in ipairs(ask.policies) do
  if policy.amount > 0 then
    if policy.at_admission then enter(policy) else mine[policy.name] = (mine[policy.name] or 0) + policy.amount end
  end
end
local set = action == 'reserve' and holds or leases
redis.call('ZADD', set, now + ask.lease_ms, lease)
live(set, ask.lease_ms)
if next(mine) then redis.call('HSET', held, lease, cjson.encode(mine)) end
live(held, ask.lease_ms)
return cjson.encode({ok = true})
`;

interface Reply {
  readonly ok?: boolean;
  readonly violated?: (AmountPolicy | 'at_once')[];
  readonly retry_ms?: number;
  readonly uses?: Record<string, { used: number; reset_ms: number }>;
}
type Scripted = Redis & { onwardUploads(prefix: string, action: string, lease: string, ask: string): Promise<string> };

export class UploadQuotaStore {
  private readonly redis: Scripted;

  /** @param redis the limiter's connection: no offline queue, no resending, a command timeout */
  constructor(
    redis: Redis,
    private readonly prefix: string,
  ) {
    redis.defineCommand('onwardUploads', { numberOfKeys: 1, lua: SCRIPT });
    this.redis = redis as Scripted;
  }

  /**
   * All policies or none: takes or extends the lease and reserves the amounts. @throws Error when Redis cannot count
   */
  async admit(
    { scope, lease, policies }: QuotaRequest,
    concurrent: { limit: number; seconds: number },
  ): Promise<QuotaDecision> {
    const ask = { policies: policies.map(asked), concurrent: concurrent.limit, lease_ms: concurrent.seconds * 1_000 };
    return admissionOf(await this.run('admit', scope, lease, ask));
  }

  /**
   * All policies or none, without a lease: the amounts stay reserved until they are committed, released, or `seconds`
   * have passed.
   */
  async reserve({ scope, lease, policies }: QuotaRequest, seconds: number): Promise<QuotaDecision> {
    return admissionOf(
      await this.run('reserve', scope, lease, { policies: policies.map(asked), lease_ms: seconds * 1_000 }),
    );
  }

  /** Extends the lease of an upload that makes progress. False when it had expired. */
  async extend(scope: string, lease: string, seconds: number): Promise<boolean> {
    return (await this.run('extend', scope, lease, { lease_ms: seconds * 1_000 })).ok === true;
  }

  /**
   * Turns reservations into entries for what was actually stored, and ends the lease. If the lease has expired, its
   * reservations no longer exist, and the amounts must fit again. A second commit without a refund counts once.
   */
  async commit({ scope, lease, policies }: QuotaRequest): Promise<QuotaDecision> {
    return admissionOf(await this.run('commit', scope, lease, { policies: policies.map(asked) }));
  }

  /** Ends the lease and frees its reservations. What was counted at admission stays. */
  async release(scope: string, lease: string): Promise<void> {
    await this.run('release', scope, lease, {});
  }

  /** Takes back what `commit` wrote. */
  async refund(scope: string, lease: string, policies: readonly AmountPolicy[]): Promise<void> {
    await this.run('refund', scope, lease, { policies });
  }

  async use(scope: string, policies: readonly QuotaPolicy[]): Promise<Record<string, WindowUse>> {
    const { uses = {} } = await this.run('use', scope, '', { policies: policies.map(asked) });
    return Object.fromEntries(
      Object.entries(uses).map(([name, { used, reset_ms }]) => [name, { used, resetAfterMs: reset_ms }]),
    );
  }

  private async run(action: string, scope: string, lease: string, ask: unknown): Promise<Reply> {
    // One key is named. The others share its hash tag and therefore its slot.
    const reply = await this.redis.onwardUploads(
      `${this.prefix}upload_quota:{${scope}}:`,
      action,
      lease,
      JSON.stringify(ask),
    );
    return JSON.parse(reply) as Reply;
  }
}

function asked({ name, limit, windowSeconds, atAdmission, amount }: QuotaPolicy): object {
  return { name, limit, window_ms: windowSeconds * 1_000, at_admission: atAdmission, amount };
}

function admissionOf({ ok, violated = [], retry_ms = 0 }: Reply): QuotaDecision {
  return { admitted: ok === true, violated, retryAfterMs: retry_ms };
}
