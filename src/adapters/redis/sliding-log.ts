/**
 * The sliding log in Redis: one list of times per key and one script per request. All API processes count together, and
 * no window ever admits more than its limit. A list is enough because times only grow: equal times need no distinct
 * members, and operations on its ends cost half of those on a sorted set.
 */
import type { Redis } from 'ioredis';
import type { Decision, LimitStore } from '../../domain/limits/limit-store.js';

/**
 * The script uses only the clock of Redis, in microseconds. If that clock was set back, requests are counted at the
 * newest time seen, and waits are given in real time. Expired entries are found by doubling, then by halving, and
 * trimmed at once.
 *
 * KEYS[1] the log; ARGV limit, window. Returns admitted, remaining, microseconds until the next.
 */
const SCRIPT = `
local call, key, limit, window = redis.call, KEYS[1], tonumber(ARGV[1]), tonumber(ARGV[2])
local time = call('TIME')
local real = time[1] * 1000000 + time[2]
local count = call('LLEN', key)
local now, oldest = real, real

if count > 0 then
  now = math.max(real, tonumber(call('LINDEX', key, -1)))
  oldest = tonumber(call('LINDEX', key, 0))
  local edge = now - window
  if oldest <= edge then
    local gone, kept = 0, 1
    while kept < count and tonumber(call('LINDEX', key, kept)) <= edge do gone, kept = kept, kept * 2 end
    kept = math.min(kept, count)
    while kept - gone > 1 do
      local middle = math.floor((gone + kept) / 2)
      if tonumber(call('LINDEX', key, middle)) <= edge then gone = middle else kept = middle end
    end
    call('LTRIM', key, kept, -1)
    count = count - kept
    oldest = now
    if count > 0 then oldest = tonumber(call('LINDEX', key, 0)) end
  end
end

if count < limit then
  call('RPUSH', key, string.format('%.0f', now))
  call('PEXPIRE', key, math.ceil((now + window - real) / 1000))
  return {1, limit - count - 1, oldest + window - real}
end
local blocking = oldest
if count > limit then blocking = tonumber(call('LINDEX', key, count - limit)) end
return {0, 0, blocking + window - real}
`;

type Counting = Redis & {
  onwardSlidingLog(key: string, limit: number, windowUs: number): Promise<[number, number, number]>;
};

export class RedisSlidingLog implements LimitStore {
  private readonly redis: Counting;

  /** @param redis its own connection: no offline queue, no resending, a command timeout */
  constructor(
    redis: Redis,
    private readonly prefix: string,
  ) {
    // Sent by its hash. ioredis sends the text when a restarted Redis does not know the hash.
    redis.defineCommand('onwardSlidingLog', { numberOfKeys: 1, lua: SCRIPT });
    this.redis = redis as Counting;
  }

  async admit(key: string, { limit, windowSeconds }: { limit: number; windowSeconds: number }): Promise<Decision> {
    const [admitted, remaining, resetUs] = await this.redis.onwardSlidingLog(
      this.prefix + key,
      limit,
      windowSeconds * 1_000_000,
    );
    return { admitted: admitted === 1, remaining, resetAfterMs: resetUs / 1_000 };
  }
}
