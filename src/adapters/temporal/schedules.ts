/** The schedules of the platform. The bootstrap creates or updates them. */
import { Client, ScheduleNotFoundError, ScheduleOverlapPolicy, type Connection } from '@temporalio/client';
import { MAINTENANCE_WORKFLOW_TYPE, type MaintenanceInput } from '../../workflows/dead-letters/messages.js';
import type { DataConverter } from '@temporalio/common';

const MAINTENANCE_SCHEDULE = 'onward-dead-letter-maintenance';

export interface MaintenanceSettings {
  /** The task queue of the scheduled workflow. */
  readonly taskQueue: string;
  readonly everySeconds: number;
  readonly deadLetterRetryMs: number;
}

/** Idempotent. @returns the changes, in words */
export async function prepareSchedules(
  connection: Connection,
  namespace: string,
  dataConverter: DataConverter,
  { taskQueue, everySeconds, deadLetterRetryMs }: MaintenanceSettings,
): Promise<string[]> {
  const { schedule } = new Client({ connection, namespace, dataConverter });
  const input: MaintenanceInput = { dead_letter_retry_ms: deadLetterRetryMs };
  const wanted = {
    spec: { intervals: [{ every: everySeconds * 1_000 }] },
    action: {
      type: 'startWorkflow' as const,
      workflowType: MAINTENANCE_WORKFLOW_TYPE,
      workflowId: 'maintenance',
      taskQueue,
      args: [input],
      staticSummary: 'maintains dead letters',
    },
    // A parked round delays the next ones. It retries automatically, and administrators see it.
    policies: { overlap: ScheduleOverlapPolicy.SKIP, catchupWindow: everySeconds * 1_000 },
  };
  try {
    const handle = schedule.getHandle(MAINTENANCE_SCHEDULE);
    await handle.describe();
    await handle.update((before) => ({ ...wanted, state: before.state }));
    return [];
  } catch (error) {
    if (!(error instanceof ScheduleNotFoundError)) throw error;
    await schedule.create({ scheduleId: MAINTENANCE_SCHEDULE, ...wanted });
    return [`schedule ${MAINTENANCE_SCHEDULE}: every ${everySeconds} s`];
  }
}
