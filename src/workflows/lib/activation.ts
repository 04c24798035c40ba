/**
 * An activation is the list of jobs that the SDK delivers to a workflow for one workflow task: first Signals and
 * Updates, then completed activities and timers. Their order on the server does not matter.
 */
import { condition } from '@temporalio/workflow';

/**
 * Resolves when the workflow has handled every job of the current activation. It adds no event and no workflow task.
 *
 * The SDK delivers an activation in one synchronous loop, so after one microtask every job is delivered. When the
 * microtasks of that loop have run, the SDK evaluates blocked conditions again. `condition` calls its function once
 * immediately, so the second call is that evaluation.
 */
export async function endOfActivation(): Promise<void> {
  await Promise.resolve();
  let evaluations = 0;
  await condition(() => (evaluations += 1) > 1);
}
