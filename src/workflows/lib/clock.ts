/**
 * Workflow time. Inside the sandbox `Date.now` is the time of the current workflow task, the same on every replay; this
 * is the only place that reads it, so that everything else takes a clock.
 */

/** Milliseconds since the epoch, deterministic. */
export function workflowNow(): number {
  return Date.now();
}
