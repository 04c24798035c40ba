/** `RateLimit-Policy` and `RateLimit` (draft-ietf-httpapi-ratelimit-headers-11) as structured fields. */
import type { LimitVerdict } from './rate-limiter.js';

/**
 * Policy names are lower-case words, so they need no escaping. There is no partition key, because it would identify the
 * caller.
 */
export function limitHeaders(verdict: LimitVerdict): Record<string, string> {
  const { name, limit, windowSeconds } = verdict.policy;
  const policy = { 'RateLimit-Policy': policyItem(name, { limit, windowSeconds }) };
  if (verdict.kind === 'closed') return policy;
  return { ...policy, RateLimit: stateItem(name, verdict.remaining, verdict.resetAfterMs) };
}

/** What is counted, if not requests. */
export type QuotaUnit = 'content-bytes' | 'concurrent-requests';

/** One item of `RateLimit-Policy`. Without a window, the limit holds at every moment. */
export function policyItem(
  name: string,
  {
    limit,
    windowSeconds,
    unit,
  }: { readonly limit: number; readonly windowSeconds?: number; readonly unit?: QuotaUnit },
): string {
  return `"${name}";q=${limit}${unit === undefined ? '' : `;qu="${unit}"`}${windowSeconds === undefined ? '' : `;w=${windowSeconds}`}`;
}

/** One item of `RateLimit`. */
export function stateItem(name: string, remaining: number, resetAfterMs: number): string {
  return `"${name}";r=${remaining};t=${wholeSeconds(resetAfterMs)}`;
}

/** Rounded up, at least 1, so that a retry after this time is not early. */
export function wholeSeconds(milliseconds: number): number {
  return Math.max(1, Math.ceil(milliseconds / 1_000));
}
