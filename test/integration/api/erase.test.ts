import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AuditLog } from '../../../src/adapters/postgres/platform/audit-log.js';
import { createRedactor } from '../../../src/pii/redactor.js';
import { decide, idsOf, open, operation, reaches, recommended, submitAnswer } from '../../support/conversation.js';
import { eventually, startPlatform, type Platform } from '../../support/platform.js';
import { PDF, multipart } from '../../support/uploads.js';

let platform: Platform;
beforeAll(async () => {
  platform = await startPlatform();
}, 120_000);
afterAll(async () => {
  await platform?.faults({});
  await platform?.close();
});

const workflowId = (client: string, id: string): string => `session/${client}/${id}`;

async function isGone(id: string): Promise<boolean> {
  return platform.temporal.workflow
    .getHandle(id)
    .describe()
    .then(
      () => false,
      (error: unknown) => (error as Error).name === 'WorkflowNotFoundError',
    );
}

describe('erasing a session', () => {
  it('removes rows, files and history, and leaves a tombstone without personal data', async () => {
    const api = await platform.person();
    const id = await open(api, { site_name: 'Secret Depot' });
    await submitAnswer(api, id, { answer: 'power' });
    const { body, type } = multipart([{ name: 'document', value: PDF, fileName: 'a.pdf' }]);
    await fetch(`${platform.baseUrl}/api/v1/onboarding/site-audit/${id}/observation`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${api.bearer}`, 'Content-Type': type },
      body,
    });
    await api.post(`sessions/${id}/checkpoint`, { checkpoint_data: { state: 'x', data: { a: 1 } } });
    await api.post(`sessions/${id}/resume-link`);

    const accepted = await api.delete(`sessions/${id}`);
    expect([accepted.status, accepted.body.session_id]).toEqual([202, id]);
    expect(await operation(api, accepted)).toMatchObject({
      status: 'succeeded',
      result: { session_id: id, erased: true },
    });

    for (const table of ['session_commands', 'checkpoints', 'resume_links', 'media']) {
      expect((await platform.pool.query(`SELECT 1 FROM ${table} WHERE session_id = $1`, [id])).rows).toEqual([]);
    }
    const { rows } = await platform.pool.query(
      'SELECT sub, snapshot, state, close_reason, erased_at IS NOT NULL AS erased FROM sessions WHERE session_id = $1',
      [id],
    );
    expect(rows).toEqual([{ sub: null, snapshot: null, state: 'cancelled', close_reason: 'erased', erased: true }]);
    const events = await platform.pool.query(
      'SELECT 1 FROM session_events WHERE session_id = $1 AND (payload IS NOT NULL OR command_id IS NOT NULL OR correlation_id IS NOT NULL)',
      [id],
    );
    expect(events.rows).toEqual([]);
    expect(await readdir(path.join(platform.filesDir, 'media', id)).catch(() => [])).toEqual([]);
    expect(await platform.redis.exists(`${platform.config.REDIS_KEY_PREFIX}session:checkpoint:{${id}}`)).toBe(0);
    await eventually('the history is gone', () => isGone(workflowId(api.clientId, id)));

    expect((await api.get(`sessions/${id}`)).status).toBe(404);
    expect((await submitAnswer(api, id, { answer: 'x' })).status).toBe(404);
    expect((await api.get('sessions')).body).toMatchObject({ sessions: [], total: 0 });
    expect((await api.delete(`sessions/${id}`)).status).toBe(404);
    expect(await open(api)).not.toBe(id);
  });

  it('keeps applied entities for the client without a link to the person', async () => {
    const api = await platform.person();
    const { id, items } = await recommended(api);
    await decide(api, id, { approved_items: idsOf(items) });
    await reaches(api, id, 'completed');
    await operation(api, await api.delete(`sessions/${id}`), 'succeeded');
    const { rows } = await platform.pool.query(
      'SELECT session_id FROM tickets WHERE client_id = $1 UNION ALL SELECT session_id FROM work_orders WHERE client_id = $1',
      [api.clientId],
    );
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter((row: { session_id: string | null }) => row.session_id !== null)).toEqual([]);
    expect((await platform.pool.query('SELECT state FROM sessions WHERE session_id = $1', [id])).rows).toEqual([
      { state: 'completed' },
    ]);
  });

  it('twice at the same time is one erasure', async () => {
    const api = await platform.person();
    const id = await open(api);
    const [first, second] = await Promise.all([api.delete(`sessions/${id}`), api.delete(`sessions/${id}`)]);
    expect([202, 404]).toContain(second?.status);
    expect(await operation(api, first?.status === 202 ? first : (second as never))).toMatchObject({
      status: 'succeeded',
    });
  });

  it('leaves nothing behind while the client goes on writing', async () => {
    const api = await platform.person();
    const id = await open(api);
    let isOver = false;
    const without = async (act: () => Promise<unknown>): Promise<void> => {
      while (!isOver) await act();
    };
    let count = 0;
    const draft = (): object => ({ force: true, checkpoint_data: { state: 'x', data: { count: (count += 1) } } });
    const busy = [
      without(() => api.post(`sessions/${id}/checkpoint`, draft())),
      without(() => api.post(`sessions/${id}/resume-link`, {})),
      without(() => submitAnswer(api, id, { answer: `power ${(count += 1)}` })),
      without(() => api.post('conversation/start', { conversation_type: 'troubleshooting' })),
    ];
    await eventually('drafts', async () => count > 10);
    await operation(api, await api.delete(`sessions/${id}`), 'succeeded');
    isOver = true;
    await Promise.all(busy);
    for (const table of ['session_commands', 'session_keys', 'checkpoints', 'resume_links', 'media', 'upload_totals'])
      expect((await platform.pool.query(`SELECT 1 FROM ${table} WHERE session_id = $1`, [id])).rows).toEqual([]);
    expect(await isGone(workflowId(api.clientId, id))).toBe(true);
  });

  it('takes no rows of requests that end after it, and the audit log keeps such a row without its reason', async () => {
    const api = await platform.person();
    const id = await open(api);
    await operation(api, await api.delete(`sessions/${id}`), 'succeeded');
    const late = [
      `INSERT INTO checkpoints (session_id, version, hash, content) VALUES ($1, 1, '', '')`,
      `INSERT INTO resume_links (token_hash, session_id, expires_at) VALUES ($1, $1, now())`,
      `INSERT INTO upload_totals (session_id) VALUES ($1)`,
      `INSERT INTO session_keys (session_id, sealed) VALUES ($1, '')`,
    ];
    for (const sql of late) await expect(platform.pool.query(sql, [id])).rejects.toMatchObject({ code: 'OE001' });
    const redactor = createRedactor({ enabled: true });
    const actor = { sub: 'keeper', clientId: api.clientId, role: 'admin', allClients: false } as const;
    const entry = {
      actor,
      correlationId: id,
      action: 'x',
      clientId: api.clientId,
      entityType: 'session',
      entityId: id,
    };
    await new AuditLog(platform.pool, platform.keyring, redactor).record({
      ...entry,
      sessionId: id,
      changes: {},
      reason: 'Asha Menon asked for it',
    });
    const { rows } = await platform.pool.query('SELECT reason FROM audit_log WHERE correlation_id = $1', [id]);
    expect(rows).toEqual([{ reason: null }]);
  });

  it('is parked when it fails and completes after a retry', async () => {
    const api = await platform.person();
    const id = await open(api);
    await submitAnswer(api, id, { answer: 'power' });
    await platform.faults({ eraseSessionRecords: { mode: 'permanent' } });
    const accepted = await api.delete(`sessions/${id}`);
    await operation(api, accepted, 'parked');
    await platform.faults({});
    await platform.temporal.workflow.getHandle(`erase/${api.clientId}/${id}`).signal('retryDeadLetters');
    await operation(api, accepted, 'succeeded');
  });
});
