/** The peer of a session: an Update handler that does nothing, on the same server. No state, no projection, no encryption. */
import { allHandlersFinished, condition, setHandler } from '@temporalio/workflow';
import { echo, finish } from './messages.js';

/** @returns how many echoes were answered */
export async function bareEcho(): Promise<number> {
  let count = 0;
  let finished = false;
  setHandler(echo, (text) => {
    count += 1;
    return text;
  });
  setHandler(finish, () => {
    finished = true;
    return count;
  });
  await condition(() => finished && allHandlersFinished());
  return count;
}
