import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answered, open, submitAnswer } from '../../support/conversation.js';
import { eventually, startPlatform, type Person, type Platform } from '../../support/platform.js';
import { multipart, png } from '../../support/uploads.js';

let platform: Platform;
let admin: Person;
beforeAll(async () => {
  platform = await startPlatform({ config: { DEAD_LETTER_RETRY_SECONDS: '3600' } });
  admin = await platform.admin();
  await platform.faults({ processObservation: { mode: 'permanent' }, generateRecommendations: { mode: 'permanent' } });
}, 120_000);
afterAll(() => platform?.close());

interface Task {
  task_id: string;
  task_name: string;
  session_id: string;
}

async function deadLettersOf(sessionId: string, count: number, query = ''): Promise<Task[]> {
  return eventually(`${count} dead letters of ${sessionId}`, async () => {
    const { body } = await admin.get(`admin/dlq/tasks?session_id=${sessionId}${query}`);
    return body.total === count && (body.tasks as Task[]);
  });
}

async function upload(api: Person, id: string): Promise<{ media_id: string }> {
  const { body, type } = multipart([{ name: 'photo', value: await png(), fileName: 'canary.png' }]);
  const response = await fetch(`${platform.baseUrl}/api/v1/onboarding/site-audit/${id}/observation`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${api.bearer}`, 'Content-Type': type },
    body,
  });
  return ((await response.json()) as { media: { media_id: string }[] }).media[0] ?? { media_id: '' };
}

describe('the dead letters of a session', () => {
  it('are listed, filtered and paged with a link and without a client’s words', async () => {
    const api = await platform.person();
    const id = await answered(api, { site_name: 'canary-site' });
    await upload(api, id);
    await api.post(`sessions/${id}/recommendations`);
    const deadLetters = await deadLettersOf(id, 2);
    expect(deadLetters.map((deadLetter) => deadLetter.task_name).sort()).toEqual([
      'generateRecommendations',
      'processObservation',
    ]);
    for (const deadLetter of deadLetters) {
      expect(deadLetter).toMatchObject({
        session_id: id,
        client_id: api.clientId,
        status: 'open',
        workflow_id: `session/${api.clientId}/${id}`,
      });
      expect(JSON.stringify(deadLetter)).not.toMatch(/canary|Dark stairs|North Depot/);
      const one = await admin.get(`admin/dlq/tasks/${encodeURIComponent(deadLetter.task_id)}`);
      expect(one.body).toMatchObject(deadLetter);
      expect(JSON.stringify(one.body)).not.toMatch(/canary|Dark stairs|North Depot/);
      expect(one.body.ui_url).toContain(encodeURIComponent(String(one.body.workflow_id)));
    }
    expect(
      await deadLettersOf(id, 1, '&task_name=processObservation&error_category=configuration&status=open'),
    ).toHaveLength(1);
    expect(await deadLettersOf(id, 0, '&status=resolved')).toEqual([]);
    const paged = await admin.get(`admin/dlq/tasks?session_id=${id}&limit=1&offset=1`);
    expect(paged.body).toMatchObject({ total: 2, limit: 1, offset: 1, filters: { session_id: id } });
    expect(paged.body.tasks).toHaveLength(1);
  });

  it('are refused for an unknown filter and an unknown id', async () => {
    expect((await admin.get('admin/dlq/tasks?colour=red')).body).toMatchObject({
      status: 400,
      errors: [{ pointer: 'query:colour' }],
    });
    expect((await admin.get('admin/dlq/tasks?status=lost')).status).toBe(400);
    for (const answer of [
      await admin.get('admin/dlq/tasks/none'),
      await admin.post('admin/dlq/tasks/none/retry'),
      await admin.delete('admin/dlq/tasks/none'),
    ])
      expect(answer.status).toBe(404);
  });

  it('prevent the download of a photo in its original form', async () => {
    const api = await platform.person();
    const id = await open(api);
    const { media_id } = await upload(api, id);
    await deadLettersOf(id, 1);
    const { status, body, headers } = await api.get(`media/${media_id}`);
    expect([status, body.code]).toEqual([409, 'media_not_ready']);
    expect(Number(headers.get('retry-after'))).toBeGreaterThanOrEqual(1);
  });

  it('cannot be retried once the workflow was terminated', async () => {
    const api = await platform.person();
    const id = await open(api);
    await submitAnswer(api, id, { answer: 'power' });
    await upload(api, id);
    const [deadLetter] = await deadLettersOf(id, 1);
    await platform.temporal.workflow.getHandle(`session/${api.clientId}/${id}`).terminate('a test');
    expect(
      (await admin.post(`admin/dlq/tasks/${encodeURIComponent(deadLetter?.task_id ?? '')}/retry`)).body,
    ).toMatchObject({
      status: 409,
      code: 'dead_letter_resolved',
    });
  });
});
