/** Problems of the limits: a quota is used up, or cannot be counted. */
import { Problem } from '../http/problem.js';
import { wholeSeconds } from './limit-headers.js';

/** Problem types that draft-ietf-httpapi-ratelimit-headers-11 registers with IANA. */
const TYPES = {
  quotaExceeded: 'https://iana.org/assignments/http-problem-types#quota-exceeded',
  reducedCapacity: 'https://iana.org/assignments/http-problem-types#temporary-reduced-capacity',
} as const;

/** 429. @param policies names of the exhausted policies */
export function quotaExceeded(
  code: string,
  detail: string,
  policies: readonly string[],
  retryAfterMs: number,
): Problem {
  return new Problem(429, code, detail, {
    type: TYPES.quotaExceeded,
    retryAfterSeconds: wholeSeconds(retryAfterMs),
    more: { 'violated-policies': policies },
  });
}

/** 409 without `Retry-After`: the cap never resets, so waiting does not help. */
export function lifetimeExceeded(detail: string, policy: string): Problem {
  return new Problem(409, 'upload_lifetime_exceeded', detail, { more: { 'violated-policies': [policy] } });
}

/** 503: something critical cannot be counted at the moment. */
export function reducedCapacity(retryAfterMs: number): Problem {
  return new Problem(
    503,
    'reduced_capacity',
    'This is not possible at the moment. Nothing was changed; please try again later.',
    {
      type: TYPES.reducedCapacity,
      category: 'transient_network',
      retryAfterSeconds: wholeSeconds(retryAfterMs),
    },
  );
}
