/**
 * Every member that the API documents comes, and no other: one session, one dead letter and every analytics report.
 * `Person` compares each answer with the route table, here and in every other test.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROUTES } from '../../../src/api/routes/register.js';
import { TROUBLESHOOTING_ANSWERS, idsOf, open, operation, reaches, recommended } from '../../support/conversation.js';
import { expectDocumented, neverSeen } from '../../support/documented.js';
import { eventually, startPlatform, type Person, type Platform } from '../../support/platform.js';
import { photoWithSecrets } from '../../support/uploads.js';

let platform: Platform;
let client: Person;
let admin: Person;
let analyst: Person;
beforeAll(async () => {
  platform = await startPlatform({ config: { DEAD_LETTER_RETRY_SECONDS: '3600' } });
  client = await platform.person();
  admin = await platform.admin();
  analyst = await platform.person({ role: 'analyst', client: client.clientId });
}, 120_000);
afterAll(() => platform?.close());

describe('the answers of the API', () => {
  it('of a session with a dead letter are as documented', async () => {
    await platform.faults({ processObservation: { mode: 'permanent' } });
    const id = await open(client, { answers: TROUBLESHOOTING_ANSWERS.slice(0, 1), site_name: 'North Depot' });
    await client.post(`conversation/${id}/process`, { user_input: 'North Depot' });
    await client.post(`conversation/${id}/process`, { answers: [...TROUBLESHOOTING_ANSWERS, ...WRONG] });
    const form = new FormData();
    form.append('photo', new Blob([new Uint8Array(await photoWithSecrets())], { type: 'image/jpeg' }), 'stairs.jpg');
    form.append('use_photo_location', 'true');
    form.append('note', 'Dark stairs');
    form.append('latitude', '-33.45');
    form.append('longitude', '-70.66');
    const uploaded = await client.send('POST', `site-audit/${id}/observation`, form, {});
    expect(uploaded.status).toBe(201);
    await draft(id);
    for (const path of [`conversation/${id}/status`, `site-audit/${id}/observations`, `site-audit/${id}/quota`])
      expect((await client.get(path)).status).toBe(200);
    const taskId = await parked(id);
    await deadLetter(taskId);
    await platform.faults({});
    await admin.post(`admin/dlq/tasks/${taskId}/retry`, { reason: 'A test' });
    await recommended(client, id);
    const { recommendations } = (await client.get(`sessions/${id}/recommendations`)).body;
    const items = idsOf(recommendations as { id: string }[]);
    await client.post(`sessions/${id}/review`);
    await client.post(`sessions/${id}/decision`, { approved_items: items, dry_run: true });
    await operation(client, await client.post(`sessions/${id}/decision`, { approved_items: items }));
    await reaches(client, id, 'completed');
    await client.get('sessions');
    expect((await admin.get(`admin/dlq/tasks/${taskId}`)).body).toMatchObject({ status: 'resolved' });
  });

  it('of analytics are as documented', async () => {
    const reports = ROUTES.map(({ path }) => path).filter((path) => /^(analytics|dashboard)\/[\w-]+$/.test(path));
    expect(reports.length).toBeGreaterThan(8);
    for (const report of reports) expect([report, (await analyst.get(report)).status]).toEqual([report, 200]);
    expect((await analyst.get('analytics/drop-off-heatmap?granularity=daily')).status).toBe(200);
    expect((await analyst.get('analytics/cohort-comparison?segment_by=week')).status).toBe(200);
  });

  it('have every optional member somewhere', () => {
    expect(neverSeen(ROUTES)).toEqual([...RARE].sort());
  });
});

describe('the comparison with the documentation', () => {
  it('finds a member that is not documented, or is missing, or has another type', () => {
    const answer = { method: 'GET', path: '/health/live', status: 200 };
    expect(() => expectDocumented({ ...answer, body: { status: 'alive' } })).not.toThrow();
    expect(() => expectDocumented({ ...answer, body: { status: 'alive', since: 1 } })).toThrow('/since');
    expect(() => expectDocumented({ ...answer, body: {} })).toThrow('/status');
    expect(() => expectDocumented({ ...answer, status: 201, body: { status: 'alive' } })).toThrow('201');
  });
});

/** Refused, because no question has this id. */
const WRONG = [{ question_id: 'no_such_question', answer: 'x' }];

/** Optional members that this session has no occasion for. `Person` compares them in the tests that have one. */
const RARE = [
  // A question is asked with what its kind has. This session ends with none.
  ...['choices', 'help', 'integer', 'max', 'min', 'requires_place', 'simpler', 'unit'].map(
    (name) => `Question.${name}`,
  ),
  // An answer of another person, or another device.
  'Answer.given_by',
  'AnswerResult.repeated',
  'AnswerResult.superseded_by',
  // Commands that were accepted with 202 while no worker ran, and operations that failed.
  ...['accepted', 'observation_id', 'recommendations', 'results'].map((name) => `CommandResult.${name}`),
  'Operation.error',
  ...['current', 'kept_as_version', 'question', 'violated-policies'].map((name) => `Problem.${name}`),
  'recovery.retry_after_seconds',
  // A photo that cannot be decoded.
  'Media.unreadable',
  'StoredMedia.unreadable',
  // A client at risk.
  'Intervention.question_id',
  'intervention.links',
  'intervention.question_id',
  // Other filters, and dead letters that were corrected or cleared.
  'DeadLetterFilter.exception_type',
  'DeadLetterFilter.fingerprint',
  'corrections.reason',
  'response.operation_id',
  // The event stream, and the codec of the Temporal UI.
  'response.event',
  'response.id',
  'payloads.data',
  'payloads.metadata',
];

async function draft(id: string): Promise<void> {
  const save = (step: number): Promise<unknown> =>
    client.post(`sessions/${id}/checkpoint`, {
      checkpoint_data: { state: `step ${step}`, data: { step } },
      force: true,
    });
  await save(1);
  await save(2);
  await client.get(`sessions/${id}/checkpoints`);
  const link = await client.post(`sessions/${id}/resume-link`);
  await client.post(String(link.body.path));
  await client.post(`sessions/${id}/resume`);
  await client.get(`sessions/${id}/risk`);
  // Of this client only: other tests leave sessions with invented ids.
  const bound = await platform.admin({ client: client.clientId, allClients: false });
  await bound.get('admin/at-risk-sessions?risk_level=low');
}

async function parked(sessionId: string): Promise<string> {
  return eventually('a dead letter', async () => {
    const everything = 'task_name=processObservation&error_category=configuration&status=open&older_than_hours=0';
    const { body } = await admin.get(`admin/dlq/tasks?session_id=${sessionId}&${everything}`);
    return (body.tasks as { task_id: string }[])[0]?.task_id;
  });
}

async function deadLetter(taskId: string): Promise<void> {
  const { body } = await admin.get(`admin/dlq/tasks/${taskId}`);
  await admin.get('admin/dlq/stats');
  await admin.get('admin/dlq/groups');
  await admin.post(`admin/dlq/groups/${String(body.fingerprint)}`, {
    status: 'ignored',
    failures: 5,
    reason: 'A test',
  });
  const filter = { session_id: body.session_id };
  await admin.post('admin/dlq/retry-all', { filter });
  const started = await admin.post('admin/dlq/retry-all', { filter, dry_run: false });
  await admin.get(`admin/dlq/retry-all/${String(started.body.operation_id)}`);
  await operation(admin, started);
  await admin.delete('admin/dlq/clear', { ...filter, dry_run: true });
}
