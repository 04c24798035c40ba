import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { answered } from '../../support/conversation.js';
import { eventually, startPlatform, type Person, type Platform } from '../../support/platform.js';

let platform: Platform;
let admin: Person;
beforeAll(async () => {
  platform = await startPlatform({
    config: { DEAD_LETTER_RETRY_SECONDS: '3600', RATE_LIMITS: 'admin_writes=10000/300' },
  });
  admin = await platform.admin();
}, 120_000);
afterAll(() => platform?.close());
beforeEach(() => platform.faults({ generateRecommendations: { mode: 'permanent' } }));

const taskPath = (id: string): string => `admin/dlq/tasks/${encodeURIComponent(id)}`;
const task = async (id: string): Promise<Record<string, unknown>> => (await admin.get(taskPath(id))).body;
const is = (id: string, what: Record<string, unknown>): Promise<unknown> =>
  eventually(JSON.stringify(what), async () => {
    const found = await task(id);
    return Object.entries(what).every(([name, value]) => found[name] === value);
  });

/** A session whose recommendations cannot be generated. */
async function parked(): Promise<{ sessionId: string; dead_letter: string; owner: Person }> {
  const owner = await platform.person();
  const sessionId = await answered(owner);
  await owner.post(`sessions/${sessionId}/recommendations`);
  const deadLetter = await eventually('a dead letter', async () => {
    const { body } = await admin.get(`admin/dlq/tasks?session_id=${sessionId}`);
    return (body.tasks as { task_id: string }[])[0]?.task_id;
  });
  return { sessionId, dead_letter: deadLetter, owner };
}

describe('a dead letter', () => {
  it('shows its exception, its stack frames, its redacted input and its history', async () => {
    const { dead_letter: deadLetter } = await parked();
    const body = await task(deadLetter);
    expect(body).toMatchObject({
      task_name: 'generateRecommendations',
      status: 'open',
      exception_type: 'Error',
      error_category: 'configuration',
      quarantined: false,
      history: [{ event: 'opened' }],
    });
    expect(body.fingerprint).toMatch(/^[0-9a-f]{16}$/);
    expect(body.exception_traceback).toMatch(
      /^Error: fault rehearsal: permanent\n {4}at FileFaults\.run \(faults\.[jt]s\)/,
    );
    expect(JSON.stringify(body.args)).toContain('[TEXT: ');
    expect(JSON.stringify(body)).not.toMatch(/North Depot|\/work\//);
    expect((await admin.get(`/api/v1/admin/dlq/tasks/${encodeURIComponent(deadLetter)}`)).body).toEqual(body);
  });

  it('keeps a corrected input as a diff with actor and reason, and refuses an invalid correction', async () => {
    const { dead_letter: deadLetter } = await parked();
    const refused = await admin.post(`${taskPath(deadLetter)}/retry`, { input: { drafts: [], colour: 'red' } });
    expect([refused.status, refused.body.code]).toEqual([422, 'invalid_correction']);
    expect(refused.body.errors).toEqual([
      { pointer: '/input/drafts', message: 'cannot be corrected' },
      { pointer: '/input/colour', message: 'cannot be corrected' },
    ]);
    expect((await task(deadLetter)).status).toBe('open');
    const facts = { conversation_type: 'troubleshooting', language: 'en', answers: {}, observations: [] };
    expect(
      (await admin.post(`${taskPath(deadLetter)}/retry`, { input: { facts }, reason: 'answers were garbled' })).status,
    ).toBe(202);
    await is(deadLetter, { status: 'open', occurrences: 2 });
    expect((await task(deadLetter)).corrections).toMatchObject([
      {
        actor: { role: 'admin', sub: admin.sub, client_id: admin.clientId },
        reason: 'answers were garbled',
        diff: [{ field: 'facts', to: { answers: {} } }],
      },
    ]);
  });

  it('that returns three times with the same failure is quarantined and left out of bulk retries', async () => {
    const { dead_letter: deadLetter } = await parked();
    for (let time = 2; time <= 4; time += 1) {
      expect((await task(deadLetter)).quarantined).toBe(false);
      expect((await admin.post(`${taskPath(deadLetter)}/retry`)).status).toBe(202);
      await is(deadLetter, { status: 'open', occurrences: time });
    }
    const { fingerprint, quarantined } = await task(deadLetter);
    expect(quarantined).toBe(true);
    expect((await admin.get('admin/dlq/tasks?status=quarantined')).body.tasks).toMatchObject([{ task_id: deadLetter }]);
    const preview = await admin.post('admin/dlq/retry-all', { filter: { fingerprint } });
    expect(preview.body).toMatchObject({ dry_run: true, quarantined: 1 });
    const all = await admin.post('admin/dlq/retry-all', { filter: { fingerprint }, include_quarantined: true });
    expect(Number(all.body.matched)).toBe(Number(preview.body.matched) + 1);
  });

  it('leaves an audit entry when it is retried', async () => {
    const { dead_letter: deadLetter } = await parked();
    const { headers } = await admin.post(`${taskPath(deadLetter)}/retry`, { reason: 'cause is gone' });
    const { rows } = await platform.pool.query(
      'SELECT actor_sub, actor_role, action, correlation_id FROM audit_log WHERE entity_id = $1 AND action = $2',
      [deadLetter, 'dead_letter_retry'],
    );
    expect(rows).toEqual([
      {
        actor_sub: admin.sub,
        actor_role: 'admin',
        action: 'dead_letter_retry',
        correlation_id: headers.get('x-correlation-id'),
      },
    ]);
  });
});

describe('dead letter groups', () => {
  it('contain dead letters with the same failure and show the newest message', async () => {
    const { dead_letter: deadLetter } = await parked();
    await parked();
    const { fingerprint } = await task(deadLetter);
    const { body } = await admin.get('admin/dlq/groups?status=unresolved');
    const group = (body.groups as Record<string, unknown>[]).find((candidate) => candidate.fingerprint === fingerprint);
    expect(group).toMatchObject({ task_name: 'generateRecommendations', sample: 'fault rehearsal: permanent' });
    expect(Number(group?.open)).toBeGreaterThanOrEqual(2);
    expect((await admin.get(`admin/dlq/tasks?status=open&fingerprint=${String(fingerprint)}`)).body.total).toBe(
      group?.open,
    );
  });

  it('that were resolved and fail again are marked as regressions', async () => {
    const { dead_letter: deadLetter } = await parked();
    const { fingerprint } = await task(deadLetter);
    const path = `admin/dlq/groups/${String(fingerprint)}`;
    expect((await admin.post(path, { status: 'resolved', reason: 'fixed in 1.2' })).body).toMatchObject({
      status: 'resolved',
      regressed_at: null,
    });
    await parked();
    const groups = (await admin.get('admin/dlq/groups?status=unresolved')).body.groups as Record<string, unknown>[];
    expect(groups.find((group) => group.fingerprint === fingerprint)?.regressed_at).toBeTruthy();
  });

  it('are not selected by an age that is not a number', async () => {
    for (const age of [false, null, '', '0', []]) {
      const cleared = await admin.delete('admin/dlq/clear', { older_than_hours: age, dry_run: false });
      expect(cleared).toMatchObject({ status: 400, body: { errors: [{ pointer: '/older_than_hours' }] } });
      const retried = await admin.post('admin/dlq/retry-all', { filter: { older_than_hours: age } });
      expect(retried).toMatchObject({ status: 400, body: { errors: [{ pointer: '/filter/older_than_hours' }] } });
    }
    expect((await admin.delete('admin/dlq/clear?older_than_hours=')).status).toBe(400);
    expect((await admin.delete('admin/dlq/clear?older_than_hours=100000')).body).toMatchObject({
      matched: 0,
      dry_run: true,
    });
  });

  it('are ignored for the given number of failures and no longer', async () => {
    const { dead_letter: deadLetter } = await parked();
    const path = `admin/dlq/groups/${String((await task(deadLetter)).fingerprint)}`;
    expect((await admin.post(path, { status: 'ignored' })).status).toBe(400);
    expect((await admin.post(path, { status: 'ignored', until: '2020-01-01T00:00:00Z' })).status).toBe(422);
    expect((await admin.post('admin/dlq/groups/none', { status: 'resolved' })).status).toBe(404);
    expect((await admin.post(path, { status: 'ignored', failures: 2 })).body.status).toBe('ignored');
    await parked();
    expect((await admin.get('admin/dlq/groups?status=ignored')).body.total).toBe(1);
    await parked();
    expect((await admin.get('admin/dlq/groups?status=ignored')).body.total).toBe(0);
  });
});

describe('a bulk operation', () => {
  const progress = async (
    operation: string,
  ): Promise<{ status: string; result: { outcomes: Record<string, number>; matched: number } }> =>
    (await admin.get(`operations/${operation}`)).body as never;

  it('retries what matched at its creation, at its rate, and its counts add up', async () => {
    const deadLetters = await Promise.all(Array.from({ length: 6 }, parked));
    const filter = { task_name: 'generateRecommendations' };
    await platform.faults({});
    const { status, body } = await admin.post('admin/dlq/retry-all', {
      filter,
      rate_per_second: 50,
      dry_run: false,
      reason: 'fixed',
    });
    expect(status).toBe(202);
    const done = await eventually('the bulk retry to end', async () => {
      const found = await progress(String(body.operation_id));
      return found.status !== 'running' && found;
    });
    expect(done.status).toBe('succeeded');
    expect(done.result.matched).toBe(body.matched);
    expect(Object.values(done.result.outcomes).reduce((sum, count) => sum + count, 0)).toBe(done.result.matched);
    expect(done.result.outcomes).toMatchObject({ succeeded: body.matched, pending: 0, sent: 0 });
    for (const { dead_letter: deadLetter } of deadLetters) expect((await task(deadLetter)).status).toBe('resolved');
    const each = await admin.get(`admin/dlq/retry-all/${String(body.operation_id)}?limit=100`);
    expect((each.body.items as { outcome: string }[]).every((item) => item.outcome === 'succeeded')).toBe(true);
    expect((await admin.post(`admin/dlq/retry-all/${String(body.operation_id)}/cancel`)).status).toBe(409);
  });

  it('stops when too many dead letters return', async () => {
    await Promise.all(Array.from({ length: 24 }, parked));
    const { body } = await admin.post('admin/dlq/retry-all', {
      filter: { task_name: 'generateRecommendations' },
      rate_per_second: 4,
      dry_run: false,
      stop_on_failure_ratio: 0.5,
    });
    const done = await eventually('the bulk retry to stop', async () => {
      const found = await progress(String(body.operation_id));
      return found.status !== 'running' && found;
    });
    expect(done.status).toBe('failed');
    expect(done.result.outcomes.cancelled).toBeGreaterThan(0);
    expect(Object.values(done.result.outcomes).reduce((sum, count) => sum + count, 0)).toBe(done.result.matched);
  }, 60_000);

  it('can be cancelled', async () => {
    await Promise.all(Array.from({ length: 5 }, parked));
    const { body } = await admin.post('admin/dlq/retry-all', { filter: {}, rate_per_second: 1, dry_run: false });
    expect((await admin.post(`admin/dlq/retry-all/${String(body.operation_id)}/cancel`)).status).toBe(202);
    const done = await eventually('the bulk retry to end', async () => {
      const found = await progress(String(body.operation_id));
      return found.status !== 'running' && found;
    });
    expect(done.result).toMatchObject({ status: 'cancelled' });
    expect(done.result.outcomes.cancelled).toBeGreaterThan(0);
  }, 60_000);

  it('needs a filter, a rate within the limit and a known operation id', async () => {
    expect((await admin.post('admin/dlq/retry-all', {})).body).toMatchObject({
      status: 400,
      errors: [{ pointer: '/filter' }],
    });
    expect((await admin.post('admin/dlq/retry-all', { filter: {}, rate_per_second: 51 })).status).toBe(400);
    for (const id of [`redrive.${randomUUID()}`, 'none'])
      expect((await admin.get(`admin/dlq/retry-all/${id}`)).status).toBe(404);
  });

  it('that clears deletes resolved dead letters and skips the steps of open ones, whose sessions continue', async () => {
    const { dead_letter: deadLetter, owner, sessionId } = await parked();
    const { fingerprint } = await task(deadLetter);
    expect((await admin.delete('admin/dlq/clear')).body).toMatchObject({ status: 400, code: 'filter_required' });
    const dry = await admin.delete('admin/dlq/clear?filter_task_name=generateRecommendations');
    expect(dry.body).toMatchObject({ dry_run: true, cleared: 0, filters: { task_name: 'generateRecommendations' } });
    const cleared = await admin.delete('admin/dlq/clear', { fingerprint, dry_run: false });
    expect(cleared.body).toMatchObject({ dry_run: false, matched: cleared.body.cleared });
    await is(deadLetter, { status: 'resolved', resolution: 'skipped' });
    expect((await owner.get(`sessions/${sessionId}`)).body).toMatchObject({ state: 'collecting_info', parked: false });
    expect((await admin.delete('admin/dlq/clear', { fingerprint, dry_run: false })).status).toBe(200);
    expect((await admin.get(taskPath(deadLetter))).status).toBe(404);
  });
});

describe('the statistics and metrics', () => {
  it('count unresolved dead letters and all dead letters', async () => {
    await parked();
    const { body } = await admin.get('admin/dlq/stats');
    const unresolved = (await admin.get('admin/dlq/tasks?task_name=generateRecommendations&status=open')).body.total;
    expect(body).toMatchObject({
      tasks_by_type: { generateRecommendations: unresolved },
      capacity: { max: 1_000, used: body.total_failed_tasks },
    });
    for (const counts of [body.tasks_by_type, body.tasks_by_category, body.tasks_by_exception] as Record<
      string,
      number
    >[])
      expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(body.total_failed_tasks);
    expect(Object.values(body.tasks_by_status as Record<string, number>).reduce((sum, count) => sum + count, 0)).toBe(
      body.total_tasks,
    );
    const metrics = await platform.metrics();
    expect(metrics).toMatch(
      /^dlq_task_failures\{task_name="generateRecommendations",error_category="configuration"\} [1-9]/m,
    );
    expect(metrics).toMatch(new RegExp(`^dlq_queue_depth ${String(body.total_failed_tasks)}$`, 'm'));
    expect(metrics).toMatch(/^dlq_task_retries\{task_name="generateRecommendations"\} [1-9]/m);
    expect(metrics).toMatch(/^dlq_oldest_age_seconds \d/m);
  });
});
