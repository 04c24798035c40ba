/** Names of what is counted together. Keyed hashes: whoever reads Redis learns neither a user nor an address. */
import { createHmac } from 'node:crypto';
import type { ResourceClass } from '../../domain/resource-classes.js';

/** Who a request is counted for. */
export type Counted = { readonly clientId: string; readonly sub: string } | { readonly address: string };

export type LimitKey = (counted: Counted, name: ResourceClass) => string;

/**
 * `rate_limit:{hash}:class`; the braces are the cluster hash tag: all keys of a user share a slot.
 *
 * @param secret the same in every process, or each counts for itself
 */
export function limitKeys(secret: Buffer): LimitKey {
  return (counted, name) => {
    const parts = 'address' in counted ? ['address', counted.address] : ['user', counted.clientId, counted.sub];
    const hash = createHmac('sha256', secret).update(JSON.stringify(parts)).digest('base64url').slice(0, 22);
    return `rate_limit:{${hash}}:${name}`;
  };
}
