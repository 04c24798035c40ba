/**
 * A canary in every free-text field of every route that writes, found by walking the routes' schemas. After the erasure
 * of their sessions, no table, file, Redis key or history contains one. Entities keep what was approved: they belong to
 * the client.
 */
import { z } from 'zod';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ENTITY_TABLES } from '../../../src/adapters/postgres/operations/effect-store.js';
import { ROUTES } from '../../../src/api/routes/register.js';
import type { ApiAnswer } from '../../../tools/demo/api-client.js';
import * as everywhere from '../../support/canaries/everywhere.js';
import { freeTextFields, withText, type FieldPath } from '../../support/canaries/free-text.js';
import { TROUBLESHOOTING_ANSWERS, operation, reaches } from '../../support/conversation.js';
import { eventually, startPlatform, type Person, type Platform } from '../../support/platform.js';
import { ResumableUpload } from '../../support/resumable.js';
import { PDF, multipart, png, wav } from '../../support/uploads.js';

/** Fields whose text names something that exists. Any other text is refused. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  'post conversation/start': ['answers.0.question_id', 'answers.0.answer'],
  // One of the three ways to answer at a time: the journey sends each.
  'post conversation/:id/process': ['question_id', 'answers.0.question_id', 'user_input', 'answer', 'answers.0.answer'],
  'post conversation': ['session_id'],
  'post sessions/:id/decision': ['approved_items.0', 'rejected_items.0.id', 'session_id', 'modifications.*.*'],
  'post admin/dlq/tasks/:id/retry': ['input.*'],
  'post admin/dlq/retry-all': [
    'filter.task_name',
    'filter.error_category',
    'filter.exception_type',
    'filter.session_id',
    'filter.fingerprint',
  ],
};

/** Routes that write and are not part of the journey. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  'post recommendations/approve': 'the decision with the session in the body',
  'delete admin/dlq/tasks/:id/delete': 'another path of the same route',
  'delete admin/dlq/clear': 'stores its filters only, which name steps and sessions',
  'post admin/dlq/retry-all/:id/cancel': 'the reason of a redrive, as in retry-all',
  'post /codec/sign-in': 'stores nothing',
  'post /codec/decode': 'stores nothing',
  'post /codec/encode': 'stores nothing',
};

/** Their text is about many sessions and outlives each. It is redacted, so its canary is personal. */
const OUTLIVE = ['post admin/dlq/retry-all', 'post admin/dlq/groups/:fingerprint'];

let platform: Platform;
const since = new Date();
beforeAll(async () => {
  platform = await startPlatform({ config: { DEAD_LETTER_RETRY_SECONDS: '3600' } });
}, 120_000);
afterAll(async () => {
  await platform?.faults({});
  await platform?.close();
});

const planted: string[] = [];
const visited = new Set<string>();
function canary(isPersonal = false): string {
  const text = isPersonal ? `wren${planted.length}@aviary.example` : `kestrel${planted.length}q`;
  planted.push(text);
  return text;
}

const writes = ROUTES.filter(({ method, path }) => !['get', 'head', 'options'].includes(method) && !isAlias(path));
const keyOf = ({ method, path }: { method: string; path: string }): string => `${method} ${path}`;

function isAlias(path: string): boolean {
  return path.startsWith('/api/');
}

function fieldsOf(route: string): FieldPath[] {
  const found = writes.find((one) => keyOf(one) === route);
  if (found === undefined) throw new Error(`no route ${route}`);
  const schema = found.body instanceof z.ZodType ? found.body : found.form;
  const fields = schema === undefined ? [] : freeTextFields(schema);
  return fields.filter((field) => !(NAMES[route] ?? []).includes(field.join('.')) && field[0] !== 'photo');
}

/** The body with a canary in each of its free-text fields. */
function planting(route: string, base: unknown = {}): Record<string, unknown> {
  visited.add(route);
  return fieldsOf(route).reduce<unknown>(
    (body, field) => withText(body, field, canary(OUTLIVE.includes(route))),
    base,
  ) as Record<string, unknown>;
}

async function succeeds(answer: Promise<ApiAnswer>): Promise<ApiAnswer> {
  const { status, body, headers } = await answer;
  expect([status, body]).toEqual([expect.toSatisfy((code: number) => code < 300), body]);
  return { status, body, headers };
}

async function upload(
  api: Person,
  where: string,
  route: string,
  files: readonly { name: string; value: Buffer | string; extension: string }[],
  fields: Readonly<Record<string, string>> = {},
): Promise<void> {
  const body = planting(route, fields) as Record<string, string>;
  const parts = [
    ...files.map(({ extension, ...file }) => ({ ...file, fileName: `${canary()}.${extension}` })),
    ...Object.entries(body).map(([name, value]) => ({ name, value })),
  ];
  const { body: bytes, type } = multipart(parts);
  const response = await fetch(`${platform.baseUrl}/api/v1/onboarding/${where}`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${api.bearer}`, 'Content-Type': type, 'User-Agent': canary() },
    body: bytes,
  });
  expect([response.status, await response.text()]).toEqual([
    expect.toSatisfy((code: number) => code < 300),
    expect.anything(),
  ]);
}

async function started(api: Person): Promise<string> {
  const base = {
    conversation_type: 'troubleshooting',
    answers: [
      { question_id: 'problem_area', answer: 'power' },
      { question_id: 'affected_site', answer: canary() },
    ],
  };
  const { body } = await succeeds(api.post('conversation/start', planting('post conversation/start', base)));
  return String(body.session_id);
}

async function conversation(api: Person, id: string): Promise<void> {
  const process = (body: Record<string, unknown>): Promise<ApiAnswer> =>
    succeeds(api.post(`conversation/${id}/process`, planting('post conversation/:id/process', body)));
  await process({ question_id: 'problem_summary', user_input: canary() });
  await process({ question_id: 'problem_summary', answer: canary() });
  // The refused answer is not stored, and its words are not either.
  await api.post(`conversation/${id}/process`, { question_id: 'problem_area', answer: canary() });
  const others = TROUBLESHOOTING_ANSWERS.filter(({ question_id }) => question_id !== 'affected_site');
  await process({
    answers: others.map((one) => (one.question_id === 'problem_summary' ? { ...one, answer: canary() } : one)),
  });
}

async function media(api: Person, id: string): Promise<void> {
  const photo = await png(1);
  await upload(api, `site-audit/${id}/observation`, 'post site-audit/:id/observation', [
    { name: 'photo', value: photo, extension: 'png' },
    { name: 'document', value: `register,${canary()}\nvisitors,12\n`, extension: 'csv' },
  ]);
  await upload(api, 'conversation', 'post conversation', [{ name: 'audio', value: wav(), extension: 'wav' }], {
    session_id: id,
  });
  visited.add('post site-audit/:id/uploads').add('patch site-audit/:id/uploads/:upload_id');
  visited.add('delete site-audit/:id/uploads/:upload_id');
  const described = (): Record<string, string> => ({
    filename: `${canary()}.pdf`,
    note: canary(),
    other: canary(),
  });
  const whole = await new ResumableUpload(platform.baseUrl, api, id, PDF, described()).begin();
  expect((await whole.patch(0)).status).toBeLessThan(300);
  // An unfinished upload, which the erasure removes too.
  await new ResumableUpload(platform.baseUrl, api, id, Buffer.concat([PDF, PDF]), described()).begin();
}

async function recovery(api: Person, id: string): Promise<void> {
  await succeeds(api.post(`sessions/${id}/checkpoint`, planting('post sessions/:id/checkpoint', { force: true })));
  await succeeds(api.post(`sessions/${id}/resume`, planting('post sessions/:id/resume')));
  const link = await succeeds(api.post(`sessions/${id}/resume-link`, planting('post sessions/:id/resume-link')));
  await succeeds(api.post(`resume/${String(link.body.token)}`, planting('post resume/:token')));
  visited.add('delete sessions/:id/resume-link');
  await succeeds(api.delete(`sessions/${id}/resume-link`));
}

/** A dead letter of the session's generation. */
async function parked(api: Person, admin: Person, id: string): Promise<{ path: string; fingerprint: string }> {
  await platform.faults({ generateRecommendations: { mode: 'permanent' } });
  visited.add('post sessions/:id/recommendations');
  await succeeds(api.post(`sessions/${id}/recommendations`));
  const task = await eventually('a dead letter', async () => {
    const { body } = await admin.get(`admin/dlq/tasks?session_id=${id}&status=open`);
    return (body.tasks as { task_id: string; fingerprint: string }[])[0];
  });
  await platform.faults({});
  return { path: `admin/dlq/tasks/${encodeURIComponent(task.task_id)}`, fingerprint: task.fingerprint };
}

async function decision(api: Person, id: string): Promise<void> {
  const { recommendations } = await reaches(api, id, 'awaiting_approval');
  visited.add('post sessions/:id/review');
  await succeeds(api.post(`sessions/${id}/review`));
  const [approved, ...others] = recommendations as { id: string; payload: Record<string, unknown> }[];
  const [rejected, ...more] = others;
  const field = ['title', 'name', 'subject'].find((name) => typeof approved?.payload[name] === 'string') ?? 'title';
  const base = {
    approved_items: [approved?.id, ...more.map((item) => item.id)],
    rejected_items: [{ id: rejected?.id }],
    modifications: { [String(approved?.id)]: { [field]: canary() } },
  };
  await succeeds(api.post(`sessions/${id}/decision`, planting('post sessions/:id/decision', base)));
  await reaches(api, id, 'completed');
}

describe('a canary in every free-text field', () => {
  let owner: Person;
  let ids: string[] = [];

  it('is accepted by every route that writes', async () => {
    owner = await platform.person();
    const admin = await platform.admin();
    const completed = await started(owner);
    await conversation(owner, completed);
    await media(owner, completed);
    await recovery(owner, completed);
    const { path, fingerprint } = await parked(owner, admin, completed);
    await succeeds(
      admin.post(
        `admin/dlq/groups/${fingerprint}`,
        planting('post admin/dlq/groups/:fingerprint', { status: 'resolved' }),
      ),
    );
    await succeeds(admin.post(`${path}/retry`, planting('post admin/dlq/tasks/:id/retry')));
    await decision(owner, completed);

    const second = await platform.person({ client: owner.clientId });
    const cancelled = await started(second);
    await conversation(second, cancelled);
    const again = await parked(second, admin, cancelled);
    const redrive = planting('post admin/dlq/retry-all', { filter: { session_id: cancelled }, dry_run: true });
    await succeeds(admin.post('admin/dlq/retry-all', redrive));
    await succeeds(admin.delete(again.path, planting('delete admin/dlq/tasks/:id')));
    await reaches(second, cancelled, 'collecting_info');
    await succeeds(second.post(`sessions/${cancelled}/cancel`, planting('post sessions/:id/cancel')));
    await operation(second, await succeeds(second.delete(`sessions/${cancelled}`)));
    ids = [completed, cancelled];

    visited.add('delete sessions/:id');
    const missing = writes.map(keyOf).filter((route) => !visited.has(route) && ELSEWHERE[route] === undefined);
    expect(missing).toEqual([]);
    expect(planted.length).toBeGreaterThan(30);
  }, 180_000);

  it('is in what is stored, before the erasure', async () => {
    const [text, histories] = await Promise.all([
      everywhere.tablesAsText(platform, ids, []),
      everywhere.historiesAsText(platform, since),
    ]);
    const kept = planted.filter((one) => text.includes(one) || histories.includes(one));
    expect(kept.length).toBeGreaterThan(20);
  });

  /** Temporal deletes a workflow a moment after it has accepted that. */
  async function deletedHistories(): Promise<string> {
    let text = '';
    const isDeleted = async (): Promise<boolean> => {
      text = await everywhere.historiesAsText(platform, since);
      return !planted.some((one) => text.includes(one));
    };
    await eventually('Temporal has deleted the workflows', isDeleted, 120_000).catch(() => undefined);
    return text;
  }

  it('is nowhere after it', async () => {
    await operation(owner, await succeeds(owner.delete(`sessions/${ids[0]}`)));
    const texts = {
      tables: await everywhere.tablesAsText(platform, ids, Object.values(ENTITY_TABLES)),
      redis: await everywhere.redisAsText(platform),
      files: await everywhere.filesAsText(platform),
      histories: await deletedHistories(),
    };
    const found = Object.entries(texts).flatMap(([place, text]) =>
      planted
        .filter((one) => text.includes(one))
        .map(
          (one) =>
            `${place}: ${text
              .split('\n')
              .find((line) => line.includes(one))
              ?.slice(0, 300)}`,
        ),
    );
    expect(found).toEqual([]);
  }, 180_000);
});
