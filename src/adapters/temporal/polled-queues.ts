/** Which task queues have a worker, as the Temporal server sees it. */
import type { Connection } from '@temporalio/client';
import proto from '@temporalio/proto';

const { TaskQueueType } = proto.temporal.api.enums.v1;
const WITHIN_MS = 2_000;
/** A worker polls at least once a minute. */
const FRESH_MS = 70_000;

/** @returns those of `queues` that a worker polled lately @throws when the server does not answer in time */
export async function polledQueues(
  connection: Connection,
  namespace: string,
  queues: readonly string[],
): Promise<string[]> {
  const polled = await Promise.all(
    queues.map(async (name) => {
      const { pollers } = await connection.withDeadline(Date.now() + WITHIN_MS, () =>
        connection.workflowService.describeTaskQueue({
          namespace,
          taskQueue: { name },
          taskQueueType: TaskQueueType.TASK_QUEUE_TYPE_ACTIVITY,
        }),
      );
      return pollers?.some(({ lastAccessTime }) => Date.now() - Number(lastAccessTime?.seconds ?? 0) * 1_000 < FRESH_MS)
        ? name
        : undefined;
    }),
  );
  return polled.filter((name) => name !== undefined);
}
