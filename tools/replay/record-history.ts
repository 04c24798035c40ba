/**
 * `node tools/node.mjs --import tsx tools/replay/record-history.ts` records the histories of each behaviour for `test/replay`. It starts its own
 * servers and encrypts with the key that the repository contains. It replaces all recorded histories: before 1.0.0,
 * only workflows of the current code must replay.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import startTestServers from '../../test/support/global-setup.js';
import { startPlatform, type Platform } from '../../test/support/platform.js';
import { REPLAY_KEYS, historyToText } from '../../test/support/replay-history.js';
import { BEHAVIOURS } from './behaviours.js';

const FOLDER = path.resolve(import.meta.dirname, '..', '..', 'test', 'replay', 'histories');

async function main(): Promise<void> {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const stopServers = await startTestServers();
  try {
    const platform = await startPlatform({
      config: { ONWARD_ENCRYPTION_KEYS: REPLAY_KEYS, DEAD_LETTER_RETRY_SECONDS: '3600' },
    });
    try {
      await platform.startWorkers();
      for (const [name, play] of Object.entries(BEHAVIOURS)) await record(platform, name, await play(platform));
    } finally {
      await platform.close();
    }
  } finally {
    await stopServers();
  }
}

/** Waits for the end of the workflow, then writes one file for each run. */
async function record(platform: Platform, name: string, workflowId: string): Promise<void> {
  const { workflow } = platform.temporal;
  await workflow.getHandle(workflowId).result();
  const histories = [];
  let runId: string | undefined = await firstRunOf(platform, workflowId);
  while (runId !== undefined) {
    const history = await workflow.getHandle(workflowId, runId).fetchHistory();
    histories.push(history);
    runId = history.events?.at(-1)?.workflowExecutionContinuedAsNewEventAttributes?.newExecutionRunId ?? undefined;
  }
  for (const [index, history] of histories.entries()) {
    const file = path.join(FOLDER, `${name}${histories.length > 1 ? `-${index + 1}` : ''}.json`);
    writeFileSync(file, historyToText(history));
    process.stdout.write(`${path.relative(process.cwd(), file)}: ${history.events?.length ?? 0} events\n`);
  }
}

async function firstRunOf(platform: Platform, workflowId: string): Promise<string | undefined> {
  const { events } = await platform.temporal.workflow.getHandle(workflowId).fetchHistory();
  return events?.[0]?.workflowExecutionStartedEventAttributes?.firstExecutionRunId ?? undefined;
}

await main();
// The threads of the Temporal core would keep the process alive.
process.exit();
