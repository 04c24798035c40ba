/** Waiting inside one workflow task: neither of these costs an event or a task of its own. */
import { condition } from '@temporalio/workflow';

/** Resolves when all that came with the workflow task has been dealt with. */
export async function restOfTask(): Promise<void> {
  // All of it has arrived before the first microtask runs, and conditions that are made then are looked at after the last.
  await Promise.resolve();
  await lookedAtAgain();
}

/** Resolves when conditions are looked at the next time but one; that is also between two things that came with a task. */
export function lookedAtAgain(): Promise<void> {
  let looked = false;
  return condition(() => looked || !(looked = true));
}
