/** Where requests are counted: Redis for all processes together, memory for one process while Redis is away. */
import type { LimitPolicy } from './resource-classes.js';

export interface Decision {
  /** A refused request is not counted: knocking again does not lengthen the wait. */
  readonly admitted: boolean;
  /** Requests left in the window that ends now. */
  readonly remaining: number;
  /** Milliseconds until one more request is possible than now; for a refused request, until the first can be admitted. */
  readonly resetAfterMs: number;
}

export interface LimitStore {
  /**
   * Counts one request unless it would be more than `limit` in any window.
   *
   * @param key what is counted together
   * @throws Error when nobody can count
   */
  admit(key: string, policy: Pick<LimitPolicy, 'limit' | 'windowSeconds'>): Promise<Decision>;
}
