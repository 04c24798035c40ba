/**
 * A person's e-mail, phone, card and name are planted wherever a client can enter text, on a real stack. Afterwards
 * none of the places that operators and analysts read contains them.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Client, Connection } from '@temporalio/client';
import { Redis } from 'ioredis';
import pg from 'pg';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadConfig, type Config } from '../../../src/config.js';
import { signToken } from '../../../tools/commands/sign-token.js';
import { readRunningStack } from '../../../tools/stack/stack-file.js';
import { ApiClient } from '../../../tools/demo/api-client.js';
import { decide, idsOf, operation, recommended, submitAnswer } from '../../support/conversation.js';
import { LocalStack, until } from '../../support/local-stack.js';
import { historyToText } from '../../support/replay-history.js';
import { PDF, multipart, type Part } from '../../support/uploads.js';

const CANARIES = [
  'zebedee.quillfeather@example.com',
  '+44 7700 900123',
  '4012 8888 8888 1881',
  'Zebedee Quillfeather',
  'Quillfeather',
];
const CANARY = `Ask Zebedee Quillfeather, zebedee.quillfeather@example.com, +44 7700 900123, card 4012 8888 8888 1881`;

let stack: LocalStack;
let config: Config;
let owner: ApiClient;
let admin: ApiClient;
let bearer: string;
let sessionId: string;

beforeAll(async () => {
  stack = await LocalStack.prepare();
  Object.assign(stack.env, { LOG_LEVEL: 'trace' });
  await stack.start();
  config = loadConfig({ ...stack.env, ...readRunningStack(stack.dataDir)?.environment });
  bearer = await signToken(config, { role: 'client', sub: 'canary-walker', client: 'canary-client' });
  owner = new ApiClient(stack.url, bearer);
  admin = new ApiClient(
    stack.url,
    await signToken(config, { role: 'admin', sub: 'canary-admin', client: 'canary-client', allClients: true }),
  );
  sessionId = await plant();
}, 180_000);
afterAll(() => stack?.dispose(), 60_000);

async function upload(parts: readonly Part[]): Promise<number> {
  const { body, type } = multipart(parts);
  const response = await fetch(`${stack.url}/api/v1/onboarding/site-audit/${sessionId}/observation`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${bearer}`, 'Content-Type': type },
    body,
  });
  return response.status;
}

/** Plants the canaries in a session: answers, notes, file names, EXIF, drafts, reasons, bad requests, failing steps. */
async function plant(): Promise<string> {
  const started = await owner.post('conversation/start', {
    conversation_type: 'troubleshooting',
    site_name: CANARY.slice(0, 100),
    device: CANARY.slice(0, 100),
  });
  sessionId = String(started.body.session_id);
  expect((await submitAnswer(owner, sessionId, { answer: CANARY })).status).toBe(422);
  await submitAnswer(owner, sessionId, { answer: 'power' });
  expect((await submitAnswer(owner, sessionId, { question_id: 'affected_site', answer: CANARY })).status).toBe(200);
  const photo = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#123456' } })
    .jpeg()
    .withExif({ IFD0: { Artist: 'Zebedee Quillfeather', Copyright: CANARY } })
    .toBuffer();
  expect(await upload([{ name: 'photo', value: photo, fileName: 'Zebedee Quillfeather.jpg' }])).toBe(201);
  expect(
    await upload([
      { name: 'document', value: PDF, fileName: 'zebedee.quillfeather@example.com.pdf' },
      { name: 'note', value: CANARY },
    ]),
  ).toBe(201);
  expect(
    await upload([{ name: 'photo', value: `not a photo of ${CANARY}`, fileName: 'Zebedee Quillfeather.png' }]),
  ).toBe(400);
  await owner.post(`sessions/${sessionId}/checkpoint`, { checkpoint_data: { state: 'draft', data: { note: CANARY } } });
  await owner.get(`sessions/${encodeURIComponent(CANARY)}`);
  await owner.post(`sessions/${sessionId}/decision`, { [CANARY]: CANARY });
  await submitAnswer(owner, sessionId, {
    answers: [
      { question_id: 'problem_summary', answer: CANARY },
      { question_id: 'problem_started', answer: 'skip' },
      { question_id: 'people_at_risk', answer: true },
      { question_id: 'risk_detail', answer: CANARY },
      { question_id: 'area_guarded', answer: false },
      { question_id: 'generator_running', answer: false },
      { question_id: 'problem_photo', answer: 'skip' },
      { question_id: 'happened_before', answer: false },
      { question_id: 'reporter_phone', answer: 'skip' },
    ],
  });
  const { items } = await recommended(owner, sessionId);
  await stack.run('fault', 'set', 'applyApprovedRecommendations', 'permanent');
  const [first, ...rest] = idsOf(items);
  const decided = await decide(owner, sessionId, {
    approved_items: [first],
    rejected_items: rest.map((id) => ({ id, reason: CANARY })),
    comment: CANARY,
  });
  await operation(owner, decided, 'parked', 'succeeded');
  return sessionId;
}

function expectClean(place: string, text: string): void {
  expect(text.length, `${place} is there`).toBeGreaterThan(0);
  for (const canary of CANARIES)
    expect(text.toLowerCase().includes(canary.toLowerCase()), `${canary} in ${place}`).toBe(false);
}

describe('the planted personal data', () => {
  it('is in what the owner reads, which proves that it was stored', async () => {
    const { body } = await owner.get(`sessions/${sessionId}`);
    for (const canary of CANARIES) expect(JSON.stringify(body)).toContain(canary);
  });

  it('is in no log line at the most verbose level', () => {
    const folder = path.join(stack.dataDir, 'logs');
    const files = readdirSync(folder);
    expect(files.length).toBeGreaterThanOrEqual(5);
    for (const file of files.filter((name) => !name.startsWith('redis')))
      expectClean(file, readFileSync(path.join(folder, file), 'utf8'));
    expectClean('the output of npm start', stack.output);
  });

  it('is in no metric and in no health answer', async () => {
    for (const where of [stack.metricsUrl, `${stack.url}/health`])
      expectClean(where, await (await fetch(where)).text());
  });

  it('is in no undecoded history, search attribute or memo', async () => {
    const connection = await Connection.connect({ address: config.TEMPORAL_ADDRESS });
    try {
      const client = new Client({ connection, namespace: config.TEMPORAL_NAMESPACE });
      const handle = client.workflow.getHandle(`session/canary-client/${sessionId}`);
      const history = await handle.fetchHistory();
      // Bytes are base64 in the text, so their decoded content is checked too.
      const text = historyToText(history);
      const opened = [...text.matchAll(/"([A-Za-z0-9+/=]{8,})"/g)].map(([, data = '']) =>
        Buffer.from(data, 'base64').toString('latin1'),
      );
      expectClean('the history', text + opened.join('\n'));
      const { searchAttributes, memo, typedSearchAttributes, raw } = await handle.describe();
      expectClean('the description', JSON.stringify([searchAttributes, memo, typedSearchAttributes, raw]));
    } finally {
      await connection.close();
    }
  });

  it('is in no analytics answer and not in the replay of the session', async () => {
    const paths = [
      ...[
        'funnel',
        'drop-off-heatmap',
        'cohort-comparison',
        'recommendations',
        'realtime',
        'comparison',
        'reconcile',
      ].map((name) => `analytics/${name}`),
      ...['overview', 'funnel-realtime', 'heatmap', 'cohort-trends', `session-replay/${sessionId}`].map(
        (name) => `dashboard/${name}`,
      ),
    ];
    for (const where of paths) {
      const { status, body } = await admin.get(where);
      expect(status, where).toBe(200);
      expectClean(where, JSON.stringify(body));
    }
  });

  it('is in no dead letter, listed or stored', async () => {
    const { body } = await admin.get(`admin/dlq/tasks?session_id=${sessionId}`);
    expect(body).toMatchObject({ total: 1 });
    expectClean('the list of dead letters', JSON.stringify(body));
  });

  it('is readable in no table except those of the approved entities', async () => {
    const pool = new pg.Pool({ connectionString: config.DATABASE_URL, max: 1 });
    try {
      const { rows } = await pool.query<{ name: string }>(
        `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public'`,
      );
      const entities = ['sites', 'assets', 'tasks', 'work_orders', 'attendance_rules', 'tickets'];
      for (const { name } of rows.filter((row) => !entities.includes(row.name))) {
        const content = await pool.query<{ text: string }>(`SELECT t::text AS text FROM "${name}" t`);
        // Bytes are printed in hex.
        const hex = CANARIES.map((canary) => Buffer.from(canary).toString('hex'));
        for (const { text } of content.rows) {
          expectClean(name, text);
          for (const canary of hex) expect(text.includes(canary), `bytes in ${name}`).toBe(false);
        }
      }
    } finally {
      await pool.end();
    }
  });

  it('is in no key and no value of Redis', async () => {
    const redis = new Redis(config.redisUrl);
    try {
      const keys = await redis.keys('*');
      for (const key of keys)
        expectClean(`the key ${key}`, `${key} ${(await redis.dump(key).catch(() => null)) ?? ''}`);
    } finally {
      await redis.quit();
    }
  });

  it('is not in the stored photo', async () => {
    const { body } = await owner.get(`sessions/${sessionId}`);
    const [photo] = (body.observations as { media: { media_id: string; kind: string }[] }[])
      .flatMap(({ media }) => media)
      .filter(({ kind }) => kind === 'photo');
    await until(async () => {
      const response = await fetch(`${stack.url}/api/v1/onboarding/media/${photo?.media_id ?? ''}`, {
        headers: { Authorization: `Bearer ${bearer}` },
      });
      if (response.status !== 200) return false;
      expectClean('the photo', Buffer.from(await response.arrayBuffer()).toString('latin1'));
      return true;
    }, 30_000);
  });
});
