/** `RateLimit-Policy` and `RateLimit` (draft-ietf-httpapi-ratelimit-headers-11): structured fields, written by hand. */
import type { LimitVerdict } from './rate-limiter.js';

/** Fit for structured fields without escaping: names of classes are lower case words. No partition key: it would tell who. */
export function limitHeaders(verdict: LimitVerdict): Record<string, string> {
  const { name, limit, windowSeconds } = verdict.policy;
  const policy = { 'RateLimit-Policy': `"${name}";q=${limit};w=${windowSeconds}` };
  if (verdict.kind === 'closed') return policy;
  return { ...policy, RateLimit: `"${name}";r=${verdict.remaining};t=${wholeSeconds(verdict.resetAfterMs)}` };
}

/** Rounded up, at least 1: who comes back then is not early. */
export function wholeSeconds(milliseconds: number): number {
  return Math.max(1, Math.ceil(milliseconds / 1_000));
}
