/** Caches recently verified tokens: a client sends the same token with every request. */
import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { Principal } from '../http/principal.js';

/** Verifies one token. @throws Problem 401, or 503 when the key set cannot be fetched */
export type TokenVerifier = (token: string) => Promise<Principal>;

/** The verified claims of a token, and when they expire, milliseconds since the epoch. */
export interface VerifiedToken {
  readonly principal: Principal;
  readonly expiresAtMs: number;
}

const TOKENS_MAX = 10_000;
/** How long a key is still trusted after the identity provider withdrew it, milliseconds. */
const TRUST_MS = 60_000;

/**
 * Rejected tokens are not cached, and no entry outlives the token's expiry. The keys are hashes, so a heap dump
 * contains no tokens.
 *
 * @param clock the wall clock, milliseconds, because an expiry is a date
 */
export function rememberTokens(verify: (token: string) => Promise<VerifiedToken>, clock: () => number): TokenVerifier {
  const known = new LRUCache<string, VerifiedToken & { readonly until: number }>({ max: TOKENS_MAX });
  return async (token): Promise<Principal> => {
    const key = createHash('sha256').update(token).digest('base64');
    const remembered = known.get(key);
    if (remembered !== undefined && clock() < remembered.until) return remembered.principal;
    const verified = await verify(token);
    known.set(key, { ...verified, until: Math.min(clock() + TRUST_MS, verified.expiresAtMs) });
    return verified.principal;
  };
}
