/** Limits the open event streams of one user in one process. */
import { Problem } from '../http/problem.js';
import type { Principal } from '../http/principal.js';

/** A person has a few pages and devices open. Each stream holds a connection. */
export const MAX_STREAMS = 10;

export class StreamCounts {
  private readonly byUser = new Map<string, number>();

  /** Counts one more stream. @returns counts it out again @throws Problem 429 `too_many_streams` */
  open({ clientId, sub }: Principal): () => void {
    const user = JSON.stringify([clientId, sub]);
    const count = this.byUser.get(user) ?? 0;
    if (count >= MAX_STREAMS)
      throw new Problem(429, 'too_many_streams', `At most ${MAX_STREAMS} event streams can be open at once.`, {
        headers: { 'Retry-After': '30' },
      });
    this.byUser.set(user, count + 1);
    return () => {
      const left = (this.byUser.get(user) ?? 1) - 1;
      if (left > 0) this.byUser.set(user, left);
      else this.byUser.delete(user);
    };
  }
}
