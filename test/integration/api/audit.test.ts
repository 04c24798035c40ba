/** The audit log: a row for every write by someone who is not the owner, and for every read in another client. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Keyring } from '../../../src/adapters/crypto/keyring.js';
import { inTransaction, type Queryable } from '../../../src/adapters/postgres/pool.js';
import { sessionKey } from '../../../src/adapters/postgres/platform/session-keys.js';
import { answered, decide, idsOf, open, operation, recommended, submitAnswer } from '../../support/conversation.js';
import { eventually, startPlatform, type Person, type Platform } from '../../support/platform.js';

let platform: Platform;
beforeAll(async () => {
  platform = await startPlatform({ config: { DEAD_LETTER_RETRY_SECONDS: '3600' } });
}, 120_000);
afterAll(() => platform?.close());
beforeEach(() => platform.faults({}));

interface AuditRow {
  readonly actor_sub: string;
  readonly actor_role: string;
  readonly acting_client: string;
  readonly client_id: string | null;
  readonly entity_type: string;
  readonly entity_id: string | null;
  readonly action: string;
  readonly changes: unknown;
  readonly reason: Buffer | null;
  readonly correlation_id: string;
}

async function rowsBy({ sub }: Person): Promise<AuditRow[]> {
  const { rows } = await platform.pool.query<AuditRow>('SELECT * FROM audit_log WHERE actor_sub = $1 ORDER BY id', [
    sub,
  ]);
  return rows;
}
const shown = (rows: readonly AuditRow[]): unknown[] => rows.map(({ action, entity_id }) => [action, entity_id]);
const broken = async (db: Queryable = platform.pool): Promise<unknown[]> =>
  (await db.query<{ id: string }>('SELECT onward_audit_broken() AS id')).rows.map(({ id }) => id);

const ROUTE = '/api/v1/onboarding';

describe('a write', () => {
  it('by the owner leaves no row', async () => {
    const owner = await platform.person();
    const { id, items } = await recommended(owner);
    await decide(owner, id, { approved_items: idsOf(items) });
    await owner.post(`sessions/${id}/checkpoint`, { checkpoint_data: { state: 'x', data: {} } });
    expect(await rowsBy(owner)).toEqual([]);
  });

  it('by anyone else leaves one, with who, where and what, and without what was written', async () => {
    const owner = await platform.person();
    const id = await open(owner);
    const admin = await platform.person({ role: 'admin', client: owner.clientId });
    const { headers } = await submitAnswer(admin, id, { answer: 'power' });
    await admin.get(`sessions/${id}`);
    expect((await submitAnswer(admin, id, { question_id: 'nonsense', answer: 'x' })).status).toBe(422);
    expect(await rowsBy(admin)).toMatchObject([
      {
        actor_role: 'admin',
        acting_client: owner.clientId,
        client_id: owner.clientId,
        entity_type: 'session',
        entity_id: id,
        action: `post ${ROUTE}/conversation/:id/process`,
        changes: { fields: ['answer'] },
        reason: null,
        correlation_id: headers.get('x-correlation-id'),
      },
    ]);
  });

  it('of every kind leaves one: decisions, checkpoints, links, cancellation, erasure', async () => {
    const owner = await platform.person();
    const { id, items } = await recommended(owner);
    const approver = await platform.person({ role: 'approver', client: owner.clientId });
    const admin = await platform.admin();
    await admin.post(`sessions/${id}/checkpoint`, { checkpoint_data: { state: 'x', data: {} } });
    await admin.post(`sessions/${id}/resume-link`);
    await decide(approver, id, { approved_items: idsOf(items) });
    const other = await open(await platform.person({ client: owner.clientId }));
    await admin.post(`sessions/${other}/cancel`);
    await admin.delete(`sessions/${other}`);
    expect(shown(await rowsBy(approver))).toEqual([[`post ${ROUTE}/sessions/:id/decision`, id]]);
    expect(shown(await rowsBy(admin))).toEqual([
      [`post ${ROUTE}/sessions/:id/checkpoint`, id],
      [`post ${ROUTE}/sessions/:id/resume-link`, id],
      [`post ${ROUTE}/sessions/:id/cancel`, other],
      [`delete ${ROUTE}/sessions/:id`, other],
    ]);
  });
});

describe('a read', () => {
  it('and a trial in another client leave a row; a trial in one’s own client leaves none', async () => {
    const owner = await platform.person();
    const inside = await platform.person({ role: 'admin', client: owner.clientId });
    const outside = await platform.admin();
    for (const admin of [inside, outside])
      await admin.delete('admin/dlq/clear', { task_name: 'generateRecommendations', older_than_hours: 99_999 });
    expect(await rowsBy(inside)).toEqual([]);
    expect(await rowsBy(outside)).toMatchObject([{ entity_type: 'dead_letters', client_id: null }]);
  });

  it('in another client leaves a row, in the reader’s own client none', async () => {
    const owner = await platform.person();
    const id = await open(owner);
    const inside = await platform.admin({ client: owner.clientId });
    const outside = await platform.admin();
    for (const admin of [inside, outside]) {
      await admin.get(`sessions/${id}`);
      await admin.get(`sessions?client_id=${owner.clientId}`);
      await admin.get(`analytics/funnel?client_id=${owner.clientId}`);
      await admin.get(`dashboard/session-replay/${id}`);
    }
    expect(await rowsBy(inside)).toEqual([]);
    const rows = await rowsBy(outside);
    expect(rows.map(({ entity_type, client_id }) => [entity_type, client_id])).toEqual([
      ['session', owner.clientId],
      ['sessions', owner.clientId],
      ['analytics', owner.clientId],
      ['session', owner.clientId],
    ]);
    await inside.get('sessions');
    expect((await rowsBy(inside)).map(({ client_id }) => client_id)).toEqual([null]);
  });

  it('that finds nothing, or is refused, leaves none', async () => {
    const admin = await platform.person({ role: 'admin' });
    const id = await open(await platform.person());
    await admin.get(`sessions/${id}`);
    await admin.get('sessions?client_id=another');
    expect(await rowsBy(admin)).toEqual([]);
  });
});

describe('the chain', () => {
  it('shows a changed row, and a row that is missing, and nothing else', async () => {
    const admin = await platform.admin();
    const ids = await Promise.all([1, 2, 3, 4].map(async () => open(await platform.person())));
    await Promise.all(ids.map((id) => admin.post(`sessions/${id}/cancel`)));
    expect(await broken()).toEqual([]);
    const { rows } = await platform.pool.query<{ id: string }>(
      'SELECT id FROM audit_log WHERE actor_sub = $1 ORDER BY id',
      [admin.sub],
    );
    const [first, second, third] = rows.map(({ id }) => id);
    expect(rows).toHaveLength(4);
    const forgery = inTransaction(platform.pool, async (db) => {
      await db.query("UPDATE audit_log SET actor_sub = 'somebody else' WHERE id = $1", [first]);
      expect(await broken(db)).toEqual([first]);
      await db.query('UPDATE audit_log SET actor_sub = $2 WHERE id = $1', [first, admin.sub]);
      expect(await broken(db)).toEqual([]);
      await db.query('DELETE FROM audit_log WHERE id = $1', [second]);
      expect(await broken(db)).toEqual([third]);
      throw new Error('undone');
    });
    await expect(forgery).rejects.toThrow('undone');
    expect(await broken()).toEqual([]);
  });
});

/** Every row of every table, as text. */
async function everything(): Promise<string> {
  const { rows: tables } = await platform.pool.query<{ name: string }>(
    `SELECT quote_ident(table_name) AS name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE'`,
  );
  const texts = await Promise.all(
    tables.map(async ({ name }) => {
      const { rows } = await platform.pool.query<{ text: string | null }>(
        `SELECT string_agg(t::text, E'\\n') AS text FROM ${name} AS t`,
      );
      return rows[0]?.text ?? '';
    }),
  );
  return texts.join('\n');
}

describe('a reason', () => {
  it('about an erasure is not kept, because it would outlive it', async () => {
    await platform.faults({ eraseSessionRecords: { mode: 'permanent' } });
    const owner = await platform.person();
    const id = await open(owner);
    const accepted = await owner.delete(`sessions/${id}`);
    const admin = await platform.person({ role: 'admin', client: owner.clientId });
    const task = await eventually('a dead letter', async () => {
      const { body } = await admin.get('admin/dlq/tasks?task_name=eraseSessionRecords');
      return (body.tasks as { task_id: string }[])[0]?.task_id;
    });
    await platform.faults({});
    const retried = await admin.post(`admin/dlq/tasks/${encodeURIComponent(task)}/retry`, {
      reason: 'kingfisher wrote',
    });
    expect(retried.status).toBe(202);
    await operation(owner, accepted, 'succeeded');
    expect(await rowsBy(admin)).toMatchObject([{ action: 'dead_letter_retry', entity_id: task, reason: null }]);
    await eventually('the index knows', async () => {
      const { body } = await admin.get(`admin/dlq/tasks/${encodeURIComponent(task)}`);
      return body.status === 'resolved' && body.resolved_by;
    });
    expect(await everything()).not.toContain('kingfisher');
  });

  const NAME = 'Asha Menon';
  const PHONE = '98450 12345';
  // A word that no recogniser takes for personal, so only the erasure removes it.
  const CANARY = 'zebrafinch';
  const REASON = `${CANARY}: ${NAME} asked for it, call ${PHONE}`;

  it('is redacted when it is written, readable until the erasure, and gone after it', async () => {
    await platform.faults({ generateRecommendations: { mode: 'permanent' } });
    const owner = await platform.person();
    const id = await answered(owner);
    await owner.post(`sessions/${id}/recommendations`);
    const admin = await platform.person({ role: 'admin', client: owner.clientId });
    const task = await eventually('a dead letter', async () => {
      const { body } = await admin.get(`admin/dlq/tasks?session_id=${id}`);
      return (body.tasks as { task_id: string; fingerprint: string }[])[0];
    });
    const path = `admin/dlq/tasks/${encodeURIComponent(task.task_id)}`;
    expect((await admin.post(`${path}/retry`, { reason: REASON })).status).toBe(202);
    await eventually('it parked again', async () => (await admin.get(path)).body.occurrences === 2);
    await platform.pool.query('UPDATE dead_letter_groups SET sample = $2 WHERE fingerprint = $1', [
      task.fingerprint,
      `not read: ${CANARY}`,
    ]);
    expect((await admin.post(`sessions/${id}/cancel`, { reason: REASON })).status).toBe(200);

    const before = await everything();
    expect(before).toContain(CANARY);
    expect(before).not.toContain(NAME);
    expect(before).not.toContain(PHONE);
    const sealed = (await rowsBy(admin)).flatMap(({ reason }) => (reason === null ? [] : [reason]));
    expect(sealed).toHaveLength(2);
    const keyring = Keyring.parse(platform.config.encryptionKeys);
    const key = await sessionKey(platform.pool, keyring, id);
    for (const reason of sealed) expect(key.open<string>(reason, 'audit')).toMatch(/^zebrafinch: (?!Asha)/);

    await operation(owner, await owner.delete(`sessions/${id}`), 'succeeded');
    const after = await everything();
    expect(after).not.toContain(CANARY);
    expect(after).not.toContain(owner.sub);
    expect(after).toContain(admin.sub);
    await expect(sessionKey(platform.pool, keyring, id)).rejects.toThrow('the session is erased');
    expect(() => keyring.open(sealed[0] ?? Buffer.alloc(0), 'audit')).toThrow();
  });
});
