/**
 * The only place in the sandbox that reads `Date.now`. There it gives the time of the current workflow task, which is the
 * same on every replay.
 */

/** Milliseconds since the epoch, deterministic. */
export function workflowNow(): number {
  return Date.now();
}
