/** `npm run demo`: runs one site survey over HTTP, and prints its events, what was applied and where to look at it. */
import { deflateSync, crc32 } from 'node:zlib';
import { runCommand } from '../commands/cli.js';
import { useStack, type RunningStack } from '../stack/running-stack.js';
import { signToken } from '../commands/sign-token.js';
import { ApiClient } from './api-client.js';
import { DemoClient, pause, StepParked } from './demo-client.js';

const CLIENT = 'demo-client';
const print = (line: string): void => void process.stdout.write(`${line}\n`);

await runCommand('demo', async () => {
  const stack = await useStack(print);
  print(`API ${stack.apiUrl}`);
  try {
    const token = await signToken(stack.config, {
      role: 'client',
      sub: `demo-user-${Date.now()}`,
      client: CLIENT,
    });
    const demoClient = new DemoClient(new ApiClient(stack.apiUrl, token), { stopsWhenParked: true });
    return await survey(demoClient).catch(async (error: unknown) => {
      if (!(error instanceof StepParked)) throw error;
      await printParked(stack, demoClient.sessionId);
      return 1;
    });
  } finally {
    await stack.end();
  }
});

/** What an administrator sees and does when a step is parked. */
async function printParked({ config, apiUrl }: RunningStack, sessionId: string): Promise<void> {
  const who = { role: 'admin', sub: 'demo-admin', client: CLIENT };
  const admin = new ApiClient(apiUrl, await signToken(config, who));
  const { body } = await admin.get(`admin/dlq/tasks?session_id=${sessionId}`);
  const tasks = (body.tasks ?? []) as { task_id: string; task_name: string; ui_url: string; attention_url: string }[];
  print('\nA step failed for good, so it is parked as a dead letter. Nothing is lost: the session waits for it.');
  for (const { task_id: id, task_name: name, ui_url: session, attention_url: all } of tasks) {
    print(`  step            ${name}`);
    print(`  the session     ${session}`);
    print(`  everything open ${all}`);
    print('To go on: remove the cause (a rehearsed one with `npm run -s fault -- clear`), then retry:');
    print(
      `  curl -s -X POST ${apiUrl}/api/v1/onboarding/admin/dlq/tasks/${id}/retry -d '{}' \\\n` +
        `    -H "Authorization: Bearer $(npm run -s token -- --role admin --sub me --client ${CLIENT})"`,
    );
  }
  print('A stack that was started for the demo ends with it: `npm start` brings it back with its data.');
}

async function survey(demoClient: DemoClient): Promise<void> {
  const started = await demoClient.start({
    conversation_type: 'site_survey',
    device: 'phone',
    site_name: 'North Depot',
  });
  print(`session ${demoClient.sessionId}`);

  const answers = await demoClient.answerAll((question, step) =>
    print(
      `  ${String(step + 1).padStart(3)}. ${question.text}  ->  ${JSON.stringify(demoClient.acknowledged.get(question.id))}`,
    ),
  );
  print(`${answers} questions answered`);

  await observe(demoClient);
  const recommendations = await demoClient.recommendations();
  print(`${recommendations.length} recommendations`);
  for (const item of recommendations) print(`  ${item.kind.padEnd(15)} ${item.title}`);

  const done = await demoClient.approveAll(recommendations.map((item) => item.id));
  await printTimeline(demoClient);
  const { applied } = done.result as {
    applied: { entity_type: string; entity_id: string; recommendation_id: string }[];
  };
  print(`\nApplied (${applied.length}):`);
  for (const effect of applied)
    print(`  ${effect.entity_type.padEnd(15)} ${effect.entity_id}  from ${effect.recommendation_id}`);
  print(`\nState: ${String((await demoClient.snapshot()).state)}`);
  print(`Temporal UI: ${(started.body.workflow as { ui_url: string }).ui_url}`);
}

/** Sends one observation with a photo. */
async function observe(demoClient: DemoClient): Promise<void> {
  const form = new FormData();
  form.set('observation_type', 'meter');
  form.set('note', 'Main electricity meter beside the loading bay');
  form.set('photo', new Blob([picture(320, 240)], { type: 'image/png' }), 'main-meter.png');
  const { body } = await demoClient.api.send('POST', `site-audit/${demoClient.sessionId}/observation`, form, {});
  print(`observation ${String(body.observation_id)} with ${(body.media as unknown[]).length} photo`);
  for (let look = 0; look < 50; look += 1) {
    const { body: stored } = await demoClient.api.get(
      `site-audit/${demoClient.sessionId}/observations/${String(body.observation_id)}`,
    );
    if (stored.status === 'processed') return print('  photo prepared');
    await pause(200);
  }
}

async function printTimeline(demoClient: DemoClient): Promise<void> {
  print('\nTimeline:');
  const { body } = await demoClient.api.get(`sessions/${demoClient.sessionId}/events?follow=false`);
  for (const block of String(body.text).split('\n\n')) {
    const data = /^data: (.*)$/m.exec(block)?.[1];
    if (data === undefined) continue;
    const event = JSON.parse(data) as {
      timestamp: string;
      event: string;
      data: { question_id?: string; from?: string; to?: string };
    };
    const about =
      event.data.question_id ?? (event.data.to === undefined ? '' : `${event.data.from} -> ${event.data.to}`);
    print(`  ${event.timestamp}  ${event.event.padEnd(26)} ${about}`);
  }
}

/** A grey PNG, generated so that no file has to be shipped. */
function picture(width: number, height: number): Uint8Array<ArrayBuffer> {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 0, 0, 0, 0], 8);
  const rows = Buffer.alloc((width + 1) * height, 0x90);
  for (let row = 0; row < height; row += 1) rows[row * (width + 1)] = 0;
  const chunk = (type: string, data: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    const sum = Buffer.alloc(4);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, sum]);
  };
  return new Uint8Array(
    Buffer.concat([
      Buffer.from('89504e470d0a1a0a', 'hex'),
      chunk('IHDR', header),
      chunk('IDAT', deflateSync(rows)),
      chunk('IEND', Buffer.alloc(0)),
    ]),
  );
}
