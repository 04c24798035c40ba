/**
 * Recorded histories replayed on the current workflow code. A history that does not replay means that open sessions
 * would break on the next deployment. See docs/adr and the runbook before recording it again (`npx tsx
 * tools/replay/record-history.ts`).
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { DeterminismViolationError } from '@temporalio/workflow';
import { Worker, type ReplayWorkerOptions } from '@temporalio/worker';
import { beforeAll, describe, expect, it } from 'vitest';
import { quietRuntime, workflowBundle } from '../support/platform.js';
import { type History, historyFromText, replayDataConverter } from '../support/replay-history.js';

const FOLDER = path.join(import.meta.dirname, 'histories');
const names = (existsSync(FOLDER) ? readdirSync(FOLDER) : []).filter((name) => name.endsWith('.json'));

const read = (name: string): History => historyFromText(readFileSync(path.join(FOLDER, name), 'utf8'));

/** Payloads are bound to the workflow that they were recorded from. */
function workflowIdOf(history: History): string {
  const id = history.events?.[0]?.workflowExecutionStartedEventAttributes?.workflowId;
  if (!id) throw new Error('the history does not name its workflow');
  return id;
}

let options: ReplayWorkerOptions;
beforeAll(async () => {
  quietRuntime();
  options = { workflowBundle: { codePath: await workflowBundle() }, dataConverter: replayDataConverter() };
}, 120_000);

describe('recorded histories', () => {
  it('exist', () => {
    expect(names).not.toEqual([]);
  });

  it('replay on the current workflow code', async () => {
    const histories = names.map((name) => ({ workflowId: workflowIdOf(read(name)), history: read(name) }));
    const failures: string[] = [];
    for await (const { workflowId, error } of Worker.runReplayHistories(options, histories))
      if (error !== undefined) failures.push(`${workflowId}: ${error.message}`);
    expect(failures).toEqual([]);
  });

  it.each(names)('%s ends as a run ends', (name) => {
    const last = read(name).events?.at(-1);
    expect(
      last?.workflowExecutionCompletedEventAttributes ?? last?.workflowExecutionContinuedAsNewEventAttributes,
    ).toBeTruthy();
  });

  it('do not replay when the workflow behaves differently', async () => {
    const history = read('completed.json');
    const scheduled = history.events?.find(
      (event) => event.activityTaskScheduledEventAttributes,
    )?.activityTaskScheduledEventAttributes;
    expect(scheduled?.activityType?.name).toBeTruthy();
    if (scheduled?.activityType) scheduled.activityType.name = 'somethingElse';
    await expect(Worker.runReplayHistory(options, history, workflowIdOf(history))).rejects.toBeInstanceOf(
      DeterminismViolationError,
    );
  });
});
