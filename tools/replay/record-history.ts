/**
 * `npx tsx tools/replay/record-history.ts LABEL`: records sessions for `test/replay` on separate servers, with the
 * fixed test key. The label names what has changed.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import {
  decide,
  idsOf,
  open,
  reaches,
  recommended,
  submitAnswer,
  TROUBLESHOOTING_ANSWERS,
} from '../../test/support/conversation.js';
import startTestServers from '../../test/support/global-setup.js';
import { eventually, startPlatform, type Person, type Platform, type RunningApi } from '../../test/support/platform.js';
import { REPLAY_KEYS, historyToText } from '../../test/support/replay-history.js';
import { multipart, png } from '../../test/support/uploads.js';

const [label] = process.argv.slice(2);
if (label === undefined || !/^[a-z0-9-]+$/.test(label)) {
  process.stderr.write('usage: npx tsx tools/replay/record-history.ts LABEL\n');
  process.exit(2);
}

const FOLDER = path.resolve(import.meta.dirname, '..', '..', 'test', 'replay', 'histories');

async function main(): Promise<void> {
  const stopServers = await startTestServers();
  try {
    const platform = await startPlatform({
      config: { ONWARD_ENCRYPTION_KEYS: REPLAY_KEYS, DEAD_LETTER_RETRY_SECONDS: '3600' },
    });
    try {
      await record(platform, `${label}-completed`, platform);
      await record(platform, `${label}-continued`, await platform.startApi({ SESSION_CONTINUE_AS_NEW_EVENTS: '60' }));
    } finally {
      await platform.close();
    }
  } finally {
    await stopServers();
  }
}

/** Records one session to its end. Every run becomes a file. */
async function record(platform: Platform, name: string, api: RunningApi): Promise<void> {
  const person = await api.person({ client: 'client', sub: `walker-${name}` });
  const { id, firstRunId } = await wholeSession(platform, person);
  const workflowId = `session/client/${id}`;
  const last = await platform.temporal.workflow.getHandle(workflowId).describe();
  const runs = await runsOf(platform, workflowId, firstRunId, last.runId);
  mkdirSync(FOLDER, { recursive: true });
  for (const [index, runId] of runs.entries()) {
    const history = await platform.temporal.workflow.getHandle(workflowId, runId).fetchHistory();
    const file = path.join(FOLDER, `${name}${runs.length > 1 ? `-${index + 1}` : ''}.json`);
    writeFileSync(file, historyToText(history));
    process.stdout.write(`${path.relative(process.cwd(), file)}: ${history.events?.length ?? 0} events\n`);
  }
}

/**
 * A session with single answers, a batch, a correction, a photo, a parked step, an outbox that catches up, and a
 * rejected and an approved decision.
 */
async function wholeSession(platform: Platform, api: Person): Promise<{ id: string; firstRunId: string }> {
  const id = await open(api, { device: 'phone', site_name: 'North Depot' });
  const handle = platform.temporal.workflow.getHandle(`session/client/${id}`);
  const firstRunId = (await handle.describe()).runId;
  for (const { question_id, answer } of TROUBLESHOOTING_ANSWERS.slice(0, 3))
    await submitAnswer(api, id, { question_id, answer });
  await submitAnswer(api, id, { answers: TROUBLESHOOTING_ANSWERS.slice(3) });
  await platform.faults({ processObservation: { mode: 'permanent' } });
  const { body, type } = multipart([{ name: 'photo', value: await png(), fileName: 'a.png' }]);
  await fetch(`${api.baseUrl}/api/v1/onboarding/site-audit/${id}/observation`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${api.bearer}`, 'Content-Type': type },
    body,
  });
  await eventually('the photo is parked', async () => (await api.get(`sessions/${id}`)).body.parked === true);
  for (let step = 1; step <= 6; step += 1)
    await submitAnswer(api, id, { question_id: 'problem_summary', answer: `The mains are out, ${step}` });
  await platform.faults({});
  await handle.signal('retryDeadLetters');
  await handle.signal('projectionBehind');
  await eventually('the photo is mended', async () => (await api.get(`sessions/${id}`)).body.parked === false);
  const { items } = await recommended(api, id);
  await decide(api, id, { rejected_items: items.map((item) => ({ id: item.id, reason: 'not yet' })) });
  const again = await recommended(api, id);
  await decide(api, id, { approved_items: idsOf(again.items) });
  await reaches(api, id, 'completed');
  await handle.result();
  return { id, firstRunId };
}

async function runsOf(platform: Platform, workflowId: string, first: string, last: string): Promise<string[]> {
  const runs = [first];
  while (runs.at(-1) !== last) {
    const { events } = await platform.temporal.workflow.getHandle(workflowId, runs.at(-1)).fetchHistory();
    const next = events?.at(-1)?.workflowExecutionContinuedAsNewEventAttributes?.newExecutionRunId;
    if (typeof next !== 'string' || next === '')
      throw new Error(`run ${runs.length} of ${workflowId} does not lead to the last`);
    runs.push(next);
  }
  return runs;
}

await main();
// The threads of the Temporal core would keep the process alive.
process.exit();
