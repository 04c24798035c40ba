/**
 * Where requests are counted: in Redis for all processes together, or in the memory of one process while Redis is down.
 */
import type { LimitPolicy } from './resource-classes.js';

export interface Decision {
  /** A rejected request is not counted, so retrying early does not prolong the wait. */
  readonly admitted: boolean;
  /** Requests left in the window that ends now. */
  readonly remaining: number;
  /** Milliseconds until one more request is possible than now. For a rejected request: until it could be admitted. */
  readonly resetAfterMs: number;
}

export interface LimitStore {
  /**
   * Counts a request unless it would exceed `limit` in any window.
   *
   * @param key requests with the same key are counted together
   * @throws Error when the store cannot count
   */
  admit(key: string, policy: Pick<LimitPolicy, 'limit' | 'windowSeconds'>): Promise<Decision>;
}
