/**
 * Small HTTP servers with limiters: a correct one, and others with one error each that the conformance program must
 * find.
 */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { MemoryLog } from '../../../src/api/limits/memory-log.js';
import type { Decision } from '../../../src/domain/limits/limit-store.js';

export const LIMIT = 20;
export const WINDOW_SECONDS = 2;
const WINDOW_MS = WINDOW_SECONDS * 1_000;

type Limiter = (user: string, name: string) => Promise<Decision>;
export interface Spec {
  readonly limiter: () => Limiter;
  /** Changes the headers of a decision. */
  readonly rewrite?: (headers: Record<string, string>) => Record<string, string>;
}

const policy = { limit: LIMIT, windowSeconds: WINDOW_SECONDS };

function sliding(keyOf: (user: string, name: string) => string = (user, name) => `${user}/${name}`): Limiter {
  const log = new MemoryLog(() => performance.now());
  return (user, name) => log.admit(keyOf(user, name), policy);
}

/** @param start the start of the window that contains a time */
function fixedWindow(start: (now: number, first: number) => number, countRefused = false): Limiter {
  const windows = new Map<string, { start: number; count: number }>();
  return async (user, name) => {
    const now = Date.now();
    const key = `${user}/${name}`;
    const known = windows.get(key);
    const window = known !== undefined && now < known.start + WINDOW_MS ? known : { start: start(now, now), count: 0 };
    windows.set(key, window);
    const admitted = window.count < LIMIT;
    if (admitted || countRefused) window.count += 1;
    return { admitted, remaining: Math.max(0, LIMIT - window.count), resetAfterMs: window.start + WINDOW_MS - now };
  };
}

/** Like Kong's sliding mode: refused requests count, so a client that keeps sending stays refused. */
function countingRefusals(): Limiter {
  const logs = new Map<string, number[]>();
  return async (user, name) => {
    const now = performance.now();
    const log = (logs.get(`${user}/${name}`) ?? []).filter((at) => at > now - WINDOW_MS);
    const admitted = log.length < LIMIT;
    log.push(now);
    logs.set(`${user}/${name}`, log);
    return {
      admitted,
      remaining: Math.max(0, LIMIT - log.length),
      resetAfterMs: (log[Math.max(0, log.length - LIMIT)] ?? now) + WINDOW_MS - now,
    };
  };
}

/** A token bucket, which admits the full burst and then one more request with each refill. */
function refilling(): Limiter {
  const buckets = new Map<string, { tokens: number; at: number }>();
  return async (user, name) => {
    const now = performance.now();
    const bucket = buckets.get(`${user}/${name}`) ?? { tokens: LIMIT, at: now };
    const tokens = Math.min(LIMIT, bucket.tokens + ((now - bucket.at) * LIMIT) / WINDOW_MS);
    const admitted = tokens >= 1;
    buckets.set(`${user}/${name}`, { tokens: admitted ? tokens - 1 : tokens, at: now });
    return { admitted, remaining: Math.floor(admitted ? tokens - 1 : tokens), resetAfterMs: WINDOW_MS / LIMIT };
  };
}

const shiftRetryAfter =
  (seconds: number) =>
  (headers: Record<string, string>): Record<string, string> =>
    'Retry-After' in headers
      ? { ...headers, 'Retry-After': String(Number(headers['Retry-After']) + seconds) }
      : headers;

export const RIGHT: Spec = { limiter: () => sliding() };
export const WRONG: Readonly<Record<string, Spec>> = {
  'a fixed window at round times': { limiter: () => fixedWindow((now) => now - (now % WINDOW_MS)) },
  'a fixed window from the first request': { limiter: () => fixedWindow((_now, first) => first) },
  'a log that counts refused requests': { limiter: countingRefusals },
  'a bucket that refills': { limiter: refilling },
  'one quota for all users': { limiter: () => sliding((_user, name) => name) },
  'one quota for all classes': { limiter: () => sliding((user) => user) },
  'a Retry-After that is a second late': { limiter: () => sliding(), rewrite: shiftRetryAfter(1) },
  'a Retry-After that is a second early': { limiter: () => sliding(), rewrite: shiftRetryAfter(-1) },
  'headers of an older draft': {
    limiter: () => sliding(),
    rewrite: ({ 'RateLimit-Policy': _policy, ...headers }) => ({
      ...headers,
      'RateLimit-Policy': `${LIMIT};w=${WINDOW_SECONDS}`,
    }),
  },
};

export interface RunningLimiter {
  readonly url: string;
  close(): Promise<void>;
}

/** Serves the two routes that the program uses, for the tokens `a` and `b`. */
export async function serve({ limiter, rewrite = (headers) => headers }: Spec): Promise<RunningLimiter> {
  const admit = limiter();
  const server: Server = createServer((request, response) => {
    void (async () => {
      request.resume();
      const user = /^Bearer ([ab])$/.exec(request.headers.authorization ?? '')?.[1];
      if (user === undefined) return void response.writeHead(401).end();
      const name = request.method === 'GET' ? 'reads' : 'conversation_start';
      const { admitted, remaining, resetAfterMs } = await admit(user, name);
      const seconds = Math.max(1, Math.ceil(resetAfterMs / 1_000));
      const headers = {
        'RateLimit-Policy': `"${name}";q=${LIMIT};w=${WINDOW_SECONDS}`,
        RateLimit: `"${name}";r=${remaining};t=${seconds}`,
      };
      if (admitted) return void response.writeHead(400, rewrite(headers)).end();
      const refusal = {
        ...headers,
        'Retry-After': String(seconds),
        'Cache-Control': 'no-store',
        'Content-Type': 'application/problem+json',
      };
      const problem = {
        type: 'https://iana.org/assignments/http-problem-types#quota-exceeded',
        'violated-policies': [name],
      };
      response.writeHead(429, rewrite(refusal)).end(JSON.stringify(problem));
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
