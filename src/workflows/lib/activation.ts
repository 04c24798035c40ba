/**
 * An activation is what the SDK hands a workflow for one workflow task: signals and Updates first, then completed activities
 * and timers, whichever of them came first to the server.
 */
import { condition } from '@temporalio/workflow';

/**
 * Resolves when the workflow has handled everything that came with this workflow task. Costs no event and no further task.
 *
 * The SDK delivers an activation in one synchronous loop, so after one microtask all of it is delivered. It evaluates waiting
 * conditions after the microtasks of that loop have run. `condition` calls its function once at once, and the second call is
 * that evaluation.
 */
export async function endOfActivation(): Promise<void> {
  await Promise.resolve();
  let evaluations = 0;
  await condition(() => (evaluations += 1) > 1);
}
