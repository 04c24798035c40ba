/** The schedules of this platform, made or brought up to date by the bootstrap. */
import { Client, ScheduleNotFoundError, ScheduleOverlapPolicy, type Connection } from '@temporalio/client';
import { UPKEEP_WORKFLOW_TYPE, type UpkeepInput } from '../../workflows/dead-letters/messages.js';
import type { DataConverter } from '@temporalio/common';

const UPKEEP_SCHEDULE = 'onward-keep-dead-letters';

export interface UpkeepSettings {
  /** Queue of the scheduled workflow. */
  readonly taskQueue: string;
  readonly everySeconds: number;
  readonly deadLetterRetryMs: number;
}

/** Idempotent. @returns what was changed, in words */
export async function prepareSchedules(
  connection: Connection,
  namespace: string,
  dataConverter: DataConverter,
  { taskQueue, everySeconds, deadLetterRetryMs }: UpkeepSettings,
): Promise<string[]> {
  const { schedule } = new Client({ connection, namespace, dataConverter });
  const input: UpkeepInput = { dead_letter_retry_ms: deadLetterRetryMs };
  const wanted = {
    spec: { intervals: [{ every: everySeconds * 1_000 }] },
    action: {
      type: 'startWorkflow' as const,
      workflowType: UPKEEP_WORKFLOW_TYPE,
      workflowId: 'upkeep',
      taskQueue,
      args: [input],
      staticSummary: 'looks after dead letters',
    },
    // A round that is parked holds the next ones back: it retries by itself, and an administrator sees it.
    policies: { overlap: ScheduleOverlapPolicy.SKIP, catchupWindow: everySeconds * 1_000 },
  };
  try {
    const handle = schedule.getHandle(UPKEEP_SCHEDULE);
    await handle.describe();
    await handle.update((before) => ({ ...wanted, state: before.state }));
    return [];
  } catch (error) {
    if (!(error instanceof ScheduleNotFoundError)) throw error;
    await schedule.create({ scheduleId: UPKEEP_SCHEDULE, ...wanted });
    return [`schedule ${UPKEEP_SCHEDULE}: every ${everySeconds} s`];
  }
}
