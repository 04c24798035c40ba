/** The peer of a session on the same server: an Update handler without state, projection or encryption. */
import { allHandlersFinished, condition, setHandler } from '@temporalio/workflow';
import { echo, finish } from './messages.js';

/** @returns the number of echoes */
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
