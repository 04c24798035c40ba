/** Keys of the rate limits. They are keyed hashes, so Redis stores neither users nor addresses. */
import { createHmac } from 'node:crypto';
import type { ResourceClass } from '../../domain/limits/resource-classes.js';

/** Whose request is counted. */
export type Counted = { readonly clientId: string; readonly sub: string } | { readonly address: string };

export type LimitKey = (counted: Counted, name: ResourceClass) => string;

/**
 * The caller as a keyed hash of 22 characters.
 *
 * @param secret must be the same in every process, otherwise each one counts separately
 */
export function callerHash(secret: Buffer): (counted: Counted) => string {
  return (counted) => {
    const parts = 'address' in counted ? ['address', counted.address] : ['user', counted.clientId, counted.sub];
    return createHmac('sha256', secret).update(JSON.stringify(parts)).digest('base64url').slice(0, 22);
  };
}

/** `rate_limit:{hash}:class`. The braces are the cluster hash tag: all keys of a user share a slot. */
export function limitKeys(secret: Buffer): LimitKey {
  const hashOf = callerHash(secret);
  return (counted, name) => `rate_limit:{${hashOf(counted)}}:${name}`;
}
