/**
 * The resource classes of the rate limit, one row per class. Every route names its class; the OpenAPI text and
 * `docs/limits.md` show this table. A limit holds in *any* window of its length, for one user (client and subject).
 */

/** Seconds of the default window: five minutes. */
const WINDOW = 300;

export interface ResourceClassRow {
  /** Requests in any window. */
  readonly limit: number;
  readonly windowSeconds: number;
  /**
   * Without Redis: rejected with 503 (`fail_closed`), or counted in the memory of each process, with this limit per
   * hour. `default` is `RATE_LIMITER_FALLBACK_LIMIT`. `never_in_redis`: always counted in the memory of each process.
   */
  readonly withoutRedis: 'fail_closed' | 'default' | number | 'never_in_redis';
  readonly covers: string;
  /** Whose requests are counted, for a class that no route names. */
  readonly counted?: string;
}

export const RESOURCE_CLASSES = {
  conversation_start: { limit: 100, windowSeconds: WINDOW, withoutRedis: 'default', covers: 'starting a conversation' },
  // Two a second for five minutes: no person answers faster, and a device that was offline sends batches of 50.
  answering: { limit: 600, windowSeconds: WINDOW, withoutRedis: 1_200, covers: 'answers, typed, spoken or in batches' },
  // Several pages that reload every few seconds, plus the photos of a long walk.
  reads: {
    limit: 2_000,
    windowSeconds: WINDOW,
    withoutRedis: 'default',
    covers: 'reading sessions, observations, media, drafts and dead letters',
  },
  // Ten a second: a client may poll for every photo of a walk at once, and must be able to follow a 202 while Redis is
  // down.
  polling: {
    limit: 3_000,
    windowSeconds: WINDOW,
    withoutRedis: 3_600,
    covers: 'following operations and the event stream',
  },
  // A form that saves every second. Without `force`, all but one save in thirty seconds are skipped.
  checkpoints: { limit: 300, windowSeconds: WINDOW, withoutRedis: 240, covers: 'saving drafts' },
  session_changes: {
    limit: 100,
    windowSeconds: WINDOW,
    withoutRedis: 'default',
    covers: 'resuming, links, asking for recommendations, opening them, cancelling, erasing',
  },
  uploads: {
    limit: 100,
    windowSeconds: WINDOW,
    withoutRedis: 'fail_closed',
    covers: 'observations with their files, and starting resumable uploads',
  },
  // A photo in chunks of 100 kB takes 150. The bytes of each chunk were admitted when its upload began.
  upload_parts: {
    limit: 1_000,
    windowSeconds: WINDOW,
    withoutRedis: 'fail_closed',
    covers: 'continuing and abandoning resumable uploads',
  },
  decisions: { limit: 100, windowSeconds: WINDOW, withoutRedis: 'fail_closed', covers: 'deciding on recommendations' },
  admin_writes: { limit: 100, windowSeconds: WINDOW, withoutRedis: 'fail_closed', covers: 'resolving dead letters' },
  // A session's page in the Temporal UI sends 23 to 41 requests. A person opens at most one page a second, and
  // administrators rely on the UI during an outage.
  codec: { limit: 12_000, windowSeconds: WINDOW, withoutRedis: 144_000, covers: 'payloads for the Temporal UI' },
  // A dashboard of ten tiles that reloads every ten seconds.
  analytics: { limit: 300, windowSeconds: WINDOW, withoutRedis: 600, covers: 'analytics and the dashboard' },
  search: { limit: 20, windowSeconds: 60, withoutRedis: 'default', covers: 'searching', counted: 'no route yet' },
  llm_calls: {
    limit: 100,
    windowSeconds: WINDOW,
    withoutRedis: 'fail_closed',
    covers: 'calls to a language model',
    counted: 'no caller yet',
  },
  // Probes of a few load balancers every second, and people who read the documentation behind one address.
  public: {
    limit: 1_500,
    windowSeconds: WINDOW,
    // A probe must not wait for Redis to say that Redis is down.
    withoutRedis: 'never_in_redis',
    covers: 'health and the API documentation, for one address (a /56 of IPv6)',
  },
  // Many phones share one address, and all their tokens may expire together.
  unauthenticated: {
    limit: 300,
    windowSeconds: WINDOW,
    withoutRedis: 300,
    covers: 'requests without a valid token, for one address (IPv6: one /56)',
    counted: 'every route that needs a token',
  },
} as const satisfies Record<string, ResourceClassRow>;

export type ResourceClass = keyof typeof RESOURCE_CLASSES;

/** A limit as the store counts it and as the headers name it. */
export interface LimitPolicy {
  readonly name: string;
  readonly limit: number;
  readonly windowSeconds: number;
}

const FALLBACK_NAME = 'fallback';
const FALLBACK_WINDOW_SECONDS = 3_600;

/** The limit that counts a class while Redis is down; undefined when the class fails closed. */
export function fallbackPolicyOf(name: ResourceClass, defaultLimit: number): LimitPolicy | undefined {
  const { withoutRedis } = RESOURCE_CLASSES[name];
  if (withoutRedis === 'fail_closed') return undefined;
  if (withoutRedis === 'never_in_redis') return limitPolicyOf(name, {});
  const limit = withoutRedis === 'default' ? defaultLimit : withoutRedis;
  return { name: FALLBACK_NAME, limit, windowSeconds: FALLBACK_WINDOW_SECONDS };
}

/** The limit of a class, or the operator's override. */
export function limitPolicyOf(name: ResourceClass, overrides: LimitOverrides): LimitPolicy {
  const { limit, windowSeconds } = overrides[name] ?? RESOURCE_CLASSES[name];
  return { name, limit, windowSeconds };
}

export type LimitOverrides = Readonly<
  Partial<Record<ResourceClass, { readonly limit: number; readonly windowSeconds: number }>>
>;

/** The largest limit: Redis keeps one entry per admitted request. */
const MOST = 100_000;
const LONGEST_WINDOW_SECONDS = 86_400;

/**
 * Parses `reads=2000/300,conversation_start=100/300`: class, requests, seconds.
 *
 * @throws Error naming the invalid entry
 */
export function parseLimitOverrides(text: string): LimitOverrides {
  const entries = text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      const [, name = '', limit, seconds] = /^([a-z_]+)=(\d{1,6})\/(\d{1,5})$/.exec(part) ?? [];
      const row = { limit: Number(limit), windowSeconds: Number(seconds) };
      const isInRange =
        row.limit >= 1 && row.limit <= MOST && row.windowSeconds >= 1 && row.windowSeconds <= LONGEST_WINDOW_SECONDS;
      if (!Object.hasOwn(RESOURCE_CLASSES, name) || !isInRange)
        throw new Error(
          `"${part}" is not class=requests/seconds of a known class, 1-${MOST} requests in 1-${LONGEST_WINDOW_SECONDS} seconds`,
        );
      return [name, row] as const;
    });
  return Object.fromEntries(entries);
}
