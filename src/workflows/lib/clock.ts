/**
 * The only workflow code that calls `Date.now`. In the workflow sandbox it returns the start time of the current
 * workflow task, which is the same on every replay.
 */

/** Milliseconds since the epoch, deterministic. */
export function workflowNow(): number {
  return Date.now();
}
