/** What the OpenAPI document says about a route's limit: as text, headers, responses, and machine-readable. */
import type { ResponseConfig } from '@asteasolutions/zod-to-openapi';
import { z } from 'zod';
import type { LimitPolicy } from '../../domain/limits/resource-classes.js';
import type { RateLimiter } from '../limits/rate-limiter.js';
import { problemDocument } from './problem-document.js';
import type { RouteDescription } from './route.js';

const text = (description: string): z.ZodType => z.string().describe(description);
const RETRY_AFTER = { 'Retry-After': z.int().min(1).describe('seconds; a retry after this time is not early') };

/** A problem document, optionally with headers. */
export function problemResponse(description: string, headers?: Readonly<Record<string, z.ZodType>>): ResponseConfig {
  const content = { 'application/problem+json': { schema: problemDocument } };
  return { description, content, ...(headers === undefined ? {} : { headers: z.object(headers) }) };
}

export interface DocumentedLimit {
  readonly text: string;
  readonly headers: z.ZodObject;
  readonly responses: Readonly<Record<string, ResponseConfig>>;
  readonly extension: Readonly<Record<`x-${string}`, unknown>>;
}

/** Undefined for a route without a limit. */
export function limitOf(
  route: Pick<RouteDescription, 'limit'>,
  limits: Pick<RateLimiter, 'policyOf' | 'fallbackOf'>,
): DocumentedLimit | undefined {
  if (route.limit === 'none') return undefined;
  const policy = limits.policyOf(route.limit);
  const fallback = limits.fallbackOf(route.limit);
  const headers = {
    'RateLimit-Policy': text('the limit, as "class";q=requests;w=seconds (x-rate-limit has its values)'),
    RateLimit: text('what remains of it: r requests, more in t seconds'),
  };
  return {
    text: `Limit: ${inWords(policy)} for one user, class ${policy.name}; without Redis ${fallback === undefined ? 'rejected with 503' : inWords(fallback)}.`,
    headers: z.object(headers),
    responses: {
      429: problemResponse('over the limit; the request was not counted', { ...headers, ...RETRY_AFTER }),
      503: problemResponse(
        'a dependency is unavailable, or this class cannot be counted; nothing was changed',
        RETRY_AFTER,
      ),
    },
    extension: {
      'x-rate-limit': {
        class: policy.name,
        limit: policy.limit,
        window_seconds: policy.windowSeconds,
        without_redis:
          fallback === undefined ? 'fail_closed' : { limit: fallback.limit, window_seconds: fallback.windowSeconds },
      },
    },
  };
}

function inWords({ limit, windowSeconds }: LimitPolicy): string {
  return `${limit} requests in any ${windowSeconds} seconds`;
}
