/** Resume links: usable once, only by their owner, and used up only when the session was really resumed. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { scopeOf } from '../../../src/domain/access.js';
import { ResumeLinks } from '../../../src/adapters/postgres/recovery/resume-links.js';
import { open, submitAnswer } from '../../support/conversation.js';
import { startPlatform, type Person, type Platform, type RunningApi } from '../../support/platform.js';

let platform: Platform;
/** An API on the same servers, but without Temporal. */
let cutOff: RunningApi;
beforeAll(async () => {
  platform = await startPlatform();
  cutOff = await platform.startApi({ TEMPORAL_ADDRESS: '127.0.0.1:1', COMMAND_DEADLINE_SECONDS: '2' });
}, 120_000);
afterAll(() => platform?.close());

interface Link {
  readonly api: Person;
  readonly id: string;
  readonly token: string;
  readonly path: string;
}

async function answeredOnce(): Promise<{ api: Person; id: string }> {
  const api = await platform.person();
  const id = await open(api);
  await submitAnswer(api, id, { answer: 'power' });
  return { api, id };
}
async function linkOf({ api, id }: { api: Person; id: string }, body = {}): Promise<Link> {
  const { status, body: made, headers } = await api.post(`sessions/${id}/resume-link`, body);
  expect([status, headers.get('cache-control')]).toEqual([201, 'no-store']);
  return { api, id, token: String(made.token), path: String(made.path) };
}
const link = async (): Promise<Link> => linkOf(await answeredOnce());
/** The same person with a new token, which is all that another device has. */
const elsewhere = ({ api }: Link, on: RunningApi = platform): Promise<Person> =>
  on.person({ sub: api.sub, client: api.clientId });

describe('a resume link', () => {
  it('opens the session once on another device of the same person', async () => {
    const made = await link();
    const phone = await elsewhere(made);
    expect((await phone.post(made.path, { device: 'phone' })).body).toMatchObject({
      session_id: made.id,
      question: { id: 'affected_site' },
    });
    expect((await phone.post(made.path)).body).toMatchObject({ status: 409, code: 'resume_link_used' });
  });

  it('opened twice at the same time opens the session once', async () => {
    const { api, path } = await link();
    const answers = await Promise.all([1, 2, 3].map(() => api.post(path)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    for (const { body } of answers) expect([undefined, 'resume_link_used', 'resume_link_in_use']).toContain(body.code);
  });

  it('repeated with its idempotency key gets its first answer, and the key fails for another link', async () => {
    const made = await link();
    const [key, phone] = [randomUUID(), await elsewhere(made)];
    const first = await phone.post(made.path, { device: 'phone' }, { idempotencyKey: key });
    expect((await phone.post(made.path, { device: 'phone' }, { idempotencyKey: key })).body).toMatchObject({
      session_id: made.id,
      version: first.body.version,
    });
    expect((await phone.post(made.path, { device: 'phone' }, { idempotencyKey: randomUUID() })).body.code).toBe(
      'resume_link_used',
    );

    const other = await linkOf(made);
    expect((await phone.post(other.path, { device: 'phone' }, { idempotencyKey: key })).status).toBe(422);
    expect((await phone.post(other.path)).status).toBe(200);
  });

  it('is stored as a hash, and expires', async () => {
    const { api, id, token, path } = await link();
    const { rows } = await platform.pool.query<{ token_hash: string }>(
      'SELECT token_hash FROM resume_links WHERE session_id = $1',
      [id],
    );
    expect(rows[0]?.token_hash).not.toContain(token);
    await platform.pool.query(
      "UPDATE resume_links SET expires_at = now() - interval '1 second' WHERE session_id = $1",
      [id],
    );
    expect((await api.post(path)).body).toMatchObject({ status: 409, code: 'resume_link_expired' });
  });

  it('states its lifetime, which may be shortened but not extended', async () => {
    const { api, id } = await answeredOnce();
    const before = Date.now();
    const { body } = await api.post(`sessions/${id}/resume-link`, { expires_in_seconds: 90 });
    expect(body.expires_in_seconds).toBe(90);
    expect(Math.abs(Date.parse(String(body.expires_at)) - before - 90_000)).toBeLessThan(20_000);
    expect((await api.post(`sessions/${id}/resume-link`)).body.expires_in_seconds).toBe(86_400);
    const tooLong = await api.post(`sessions/${id}/resume-link`, { expires_in_seconds: 86_401 });
    expect(tooLong.body).toMatchObject({
      status: 422,
      code: 'expiry_too_long',
      errors: [{ pointer: '/expires_in_seconds' }],
    });
    expect((await api.post(`sessions/${id}/resume-link`, { expires_in_seconds: 59 })).status).toBe(400);
  });

  it('does not exist for other people and is not used up by them', async () => {
    const made = await link();
    const strangers = [
      await platform.person({ client: made.api.clientId }),
      await platform.person({ sub: made.api.sub }),
      await platform.person(),
    ];
    for (const other of strangers) {
      expect((await other.post(made.path)).status).toBe(404);
      expect((await other.delete(`sessions/${made.id}/resume-link`)).status).toBe(404);
    }
    expect((await made.api.post(made.path)).body).toMatchObject({ session_id: made.id });
    expect((await made.api.post(`resume/${'x'.repeat(43)}`)).status).toBe(404);
  });
});

describe('a revocation', () => {
  it('by the owner or an administrator ends every open link, and is audited for an administrator', async () => {
    const made = await link();
    const second = await linkOf(made);
    expect((await made.api.delete(`sessions/${made.id}/resume-link`)).body).toEqual({ revoked: 2 });
    for (const { path } of [made, second])
      expect((await made.api.post(path)).body).toMatchObject({ status: 409, code: 'resume_link_revoked' });
    expect((await made.api.delete(`sessions/${made.id}/resume-link`)).body).toEqual({ revoked: 0 });

    const third = await linkOf(made);
    expect((await (await platform.admin()).delete(`sessions/${made.id}/resume-link`)).body).toEqual({ revoked: 1 });
    expect((await made.api.post(third.path)).body.code).toBe('resume_link_revoked');
    const { rows } = await platform.pool.query('SELECT action, role FROM audit_log WHERE subject = $1', [made.id]);
    expect(rows).toEqual([{ action: 'resume_link.revoke', role: 'admin' }]);
  });

  it('leaves a used link as used, and can accompany a new link', async () => {
    const made = await link();
    await made.api.post(made.path);
    const open = await linkOf(made);
    const newest = await linkOf(made, { revoke_older: true });
    expect((await made.api.post(made.path)).body.code).toBe('resume_link_used');
    expect((await made.api.post(open.path)).body.code).toBe('resume_link_revoked');
    expect((await made.api.post(newest.path)).status).toBe(200);
  });
});

describe('a failed request', () => {
  it('without Temporal gets 503 and leaves the link usable once', async () => {
    const made = await link();
    expect((await (await elsewhere(made, cutOff)).post(made.path)).status).toBe(503);
    expect((await made.api.post(made.path)).body).toMatchObject({ session_id: made.id });
    expect((await made.api.post(made.path)).body.code).toBe('resume_link_used');
  });

  it('with nothing to resume does not use the link up, and one for a closed session is rejected', async () => {
    const api = await platform.person();
    const id = await open(api);
    const made = await linkOf({ api, id });
    expect((await api.post(made.path)).body.code).toBe('checkpoint_not_found');
    await submitAnswer(api, id, { answer: 'power' });
    expect((await api.post(made.path)).status).toBe(200);

    const closing = await link();
    await closing.api.post(`sessions/${closing.id}/cancel`);
    expect((await closing.api.post(closing.path)).body).toMatchObject({ status: 409, code: 'session_closed' });
  });

  it('that dies half-way holds the link only for a limited time', async () => {
    const made = await link();
    const links = new ResumeLinks(platform.pool);
    const { clientId, sub } = made.api;
    const owner = scopeOf({ clientId, sub, role: 'client', allClients: false });
    expect(await links.claim(made.token, owner, 'the request that died', 60)).toEqual({
      status: 'ok',
      sessionId: made.id,
    });
    expect((await made.api.post(made.path)).body).toMatchObject({ status: 409, code: 'resume_link_in_use' });
    await platform.pool.query('UPDATE resume_links SET claimed_until = now() WHERE session_id = $1', [made.id]);
    expect((await made.api.post(made.path)).status).toBe(200);
    expect(await links.markUsed(made.token, 'the request that died')).toBe(false);
    expect((await made.api.post(made.path)).body.code).toBe('resume_link_used');
  });
});

describe('ENABLE_SESSION_RECOVERY=false', () => {
  it('removes the routes and starts no risk timer', async () => {
    const off = await platform.startApi({ ENABLE_SESSION_RECOVERY: 'false' });
    const api = await off.person();
    const id = await open(api);
    expect((await submitAnswer(api, id, { answer: 'power' })).status).toBe(200);
    const draft = { checkpoint_data: { state: 's', data: {} } };
    const answers = [
      await api.post(`sessions/${id}/checkpoint`, draft),
      await api.get(`sessions/${id}/checkpoints`),
      await api.post(`sessions/${id}/resume`),
      await api.post(`sessions/${id}/resume-link`),
      await api.delete(`sessions/${id}/resume-link`),
      await api.post(`resume/${'x'.repeat(43)}`),
      await api.get(`sessions/${id}/risk`),
      await (await off.admin()).get('admin/at-risk-sessions'),
    ];
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 8 }, () => 404));
    const history = await platform.temporal.workflow.getHandle(`session/${api.clientId}/${id}`).fetchHistory();
    expect(history.events?.filter((event) => event.timerStartedEventAttributes)).toHaveLength(1);
  });
});
