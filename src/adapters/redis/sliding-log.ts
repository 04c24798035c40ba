/**
 * The sliding log in Redis: one sorted set a key, one script a request, so that any number of API processes count together
 * and no window ever admits more than its limit.
 */
import type { Redis } from 'ioredis';
import type { Decision, LimitStore } from '../../api/limits/limit-store.js';

/**
 * The only clock is that of Redis. When it was set back, requests are counted at the newest time already seen, and waits are
 * told in real time. Members are unique, also within a microsecond; the zeros keep their order that of their numbers.
 *
 * KEYS[1] the log; ARGV limit, window in microseconds. Answers admitted, remaining, microseconds until the next.
 */
const SCRIPT = `
local limit, window = tonumber(ARGV[1]), tonumber(ARGV[2])
local time = redis.call('TIME')
local real = tonumber(time[1]) * 1000000 + tonumber(time[2])
local now, seq = real, 0
local newest = redis.call('ZRANGE', KEYS[1], -1, -1, 'WITHSCORES')
if newest[1] and tonumber(newest[2]) >= real then
  now = tonumber(newest[2])
  seq = tonumber(string.match(newest[1], '%d+$')) + 1
end
local count = 0
if newest[1] then
  redis.call('ZREMRANGEBYSCORE', KEYS[1], '-inf', string.format('%.0f', now - window))
  count = redis.call('ZCARD', KEYS[1])
end
local admitted = 0
if count < limit then
  local score = string.format('%.0f', now)
  redis.call('ZADD', KEYS[1], score, score .. '-' .. string.format('%06d', seq))
  redis.call('PEXPIRE', KEYS[1], string.format('%.0f', math.ceil((now + window - real) / 1000)))
  count, admitted = count + 1, 1
end
local place = 0
if admitted == 0 then place = count - limit end
local next = redis.call('ZRANGE', KEYS[1], place, place, 'WITHSCORES')
return {admitted, math.max(0, limit - count), tonumber(next[2]) + window - real}
`;

type Counting = Redis & { onwardSlidingLog(key: string, limit: number, windowUs: number): Promise<[number, number, number]> };

export class RedisSlidingLog implements LimitStore {
  private readonly redis: Counting;

  /** @param redis a connection of its own: no offline queue, no resending, a command timeout */
  constructor(
    redis: Redis,
    private readonly prefix: string,
  ) {
    // Sent by its hash; ioredis sends the text when Redis was restarted and does not know it.
    redis.defineCommand('onwardSlidingLog', { numberOfKeys: 1, lua: SCRIPT });
    this.redis = redis as Counting;
  }

  async admit(key: string, { limit, windowSeconds }: { limit: number; windowSeconds: number }): Promise<Decision> {
    const [admitted, remaining, resetUs] = await this.redis.onwardSlidingLog(this.prefix + key, limit, windowSeconds * 1_000_000);
    return { admitted: admitted === 1, remaining, resetAfterMs: resetUs / 1_000 };
  }
}
