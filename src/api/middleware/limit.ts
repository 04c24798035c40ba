/** Counts a request under its user and class or, without a valid token, under its address. */
import type { Request, Response } from 'express';
import { addressGroup } from '../limits/client-address.js';
import { limitHeaders, wholeSeconds } from '../limits/limit-headers.js';
import type { LimitVerdict, RateLimiter } from '../limits/rate-limiter.js';
import { quotaExceeded, reducedCapacity } from '../limits/limit-problems.js';
import { ANONYMOUS, type Principal } from '../http/principal.js';
import type { RouteDescription } from '../http/route.js';

/**
 * Counts the request under its user, that of a public route under its address.
 *
 * @throws Problem 429 over the limit, 503 when a critical class cannot be counted
 */
export async function countRequest(
  route: Pick<RouteDescription, 'limit'>,
  principal: Principal,
  response: Response,
  limiter: RateLimiter,
): Promise<void> {
  if (route.limit === 'none') return;
  const counted = principal === ANONYMOUS ? { address: addressGroup(response.req.ip) } : principal;
  pass(await limiter.check(counted, route.limit), response);
}

/**
 * Counts a request without a valid token under its address. It neither uses nor shows the quota of a user.
 *
 * @throws Problem 429 over the limit
 */
export async function countUnauthenticated(request: Request, response: Response, limiter: RateLimiter): Promise<void> {
  pass(await limiter.check({ address: addressGroup(request.ip) }, 'unauthenticated'), response);
}

function pass(verdict: LimitVerdict, response: Response): void {
  response.set(limitHeaders(verdict));
  if (verdict.kind === 'closed') throw reducedCapacity(verdict.retryAfterMs);
  if (verdict.admitted) return;
  const { policy, resetAfterMs } = verdict;
  const detail = `Too many requests at once. Please try again in ${wholeSeconds(resetAfterMs)} seconds.`;
  throw quotaExceeded('rate_limited', detail, [policy.name], resetAfterMs);
}
