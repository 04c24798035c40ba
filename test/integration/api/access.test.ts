import { randomUUID } from 'node:crypto';
import { SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROUTES } from '../../../src/api/routes/register.js';
import { fullPath } from '../../../src/api/http/route.js';
import { ApiClient, type ApiAnswer } from '../../../tools/demo/api-client.js';
import { open, recommended, submitAnswer } from '../../support/conversation.js';
import { startPlatform, type Person, type Platform } from '../../support/platform.js';

let platform: Platform;
let owner: Person;
let session: string;
beforeAll(async () => {
  platform = await startPlatform();
  owner = await platform.person();
  session = await open(owner);
  await submitAnswer(owner, session, { answer: 'power' });
}, 120_000);
afterAll(() => platform?.close());

const withoutIds = ({ body }: ApiAnswer): unknown => ({ ...body, correlation_id: '' });

const OWN_ROUTES: [string, string, unknown][] = [
  ['GET', 'sessions/:id', undefined],
  ['GET', 'conversation/:id/status', undefined],
  ['GET', 'sessions/:id/recommendations', undefined],
  ['GET', 'sessions/:id/events', undefined],
  ['GET', 'sessions/:id/checkpoints', undefined],
  ['GET', 'site-audit/:id/observations', undefined],
  ['GET', 'site-audit/:id/observations/1', undefined],
  ['GET', 'site-audit/:id/quota', undefined],
  ['POST', 'conversation/:id/process', { answer: 'power' }],
  ['POST', 'sessions/:id/cancel', {}],
  ['POST', 'sessions/:id/recommendations', {}],
  ['POST', 'sessions/:id/review', {}],
  ['POST', 'sessions/:id/decision', { approved_items: ['x'] }],
  ['POST', 'sessions/:id/decision', { approved_items: ['x'], dry_run: true }],
  ['POST', 'sessions/:id/checkpoint', { checkpoint_data: { state: 'x', data: {} } }],
  ['POST', 'sessions/:id/resume', {}],
  ['POST', 'sessions/:id/resume-link', {}],
  ['DELETE', 'sessions/:id', {}],
];

describe('a session', () => {
  it.each(OWN_ROUTES)('does not reveal to strangers whether it exists: %s %s', async (method, path, body) => {
    const colleague = await platform.person({ client: owner.clientId });
    const stranger = await platform.person({ sub: owner.sub });
    const answers = await Promise.all([
      colleague.send(method, path.replace(':id', session), body, {}),
      stranger.send(method, path.replace(':id', session), body, {}),
      owner.send(method, path.replace(':id', randomUUID()), body, {}),
      owner.send(method, path.replace(':id', 'not-an-id'), body, {}),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
    const [first, ...others] = answers.map(withoutIds);
    for (const other of others) expect(other).toEqual(first);
    expect(first).toMatchObject({ type: 'urn:onward:problem:not_found', code: 'not_found', errors: [] });
  });

  it('is unchanged after the attempts of strangers', async () => {
    expect((await owner.get(`sessions/${session}`)).body).toMatchObject({
      state: 'collecting_info',
      answers: { problem_area: { value: 'power' } },
    });
  });

  it('does not show its operations to strangers', async () => {
    const api = await platform.person();
    const { id, items } = await recommended(api);
    const accepted = await api.post(`sessions/${id}/decision`, { approved_items: items.map((item) => item.id) });
    expect(accepted.status).toBe(202);
    for (const other of [await platform.person({ client: api.clientId }), await platform.person({ sub: api.sub })]) {
      expect((await other.get(String(accepted.body.poll))).status).toBe(404);
    }
  });

  it('is readable by an administrator', async () => {
    const admin = await platform.admin();
    expect((await admin.get(`sessions/${session}`)).body).toMatchObject({ session_id: session });
    expect((await admin.post(`conversation/${session}/process`, { answer: 'South Depot' })).status).toBe(200);
  });
});

describe('a token', () => {
  const key = (): Uint8Array => new TextEncoder().encode(platform.config.jwtSecret);
  const jwt = (claims: Record<string, unknown>, alg = 'HS256'): SignJWT =>
    new SignJWT(claims)
      .setProtectedHeader({ alg, typ: 'at+jwt' })
      .setIssuedAt()
      .setSubject(owner.sub)
      .setIssuer('onward')
      .setAudience('onward-api');
  const claims = (alg = 'HS256'): SignJWT =>
    jwt({ client_id: owner.clientId, role: 'client' }, alg).setExpirationTime('1h');

  async function statusWith(token: string): Promise<ApiAnswer> {
    return new ApiClient(platform.baseUrl, token).get(`sessions/${session}`);
  }

  it('that is valid opens the session', async () => {
    expect((await statusWith(await claims().sign(key()))).status).toBe(200);
  });

  it.each<[string, () => Promise<string>]>([
    ['expired', () => claims().setExpirationTime('-2m').sign(key())],
    ['not valid yet', () => claims().setNotBefore('5m').sign(key())],
    ['signed with another key', () => claims().sign(new TextEncoder().encode('x'.repeat(48)))],
    ['for another audience', () => claims().setAudience('other').sign(key())],
    ['of another issuer', () => claims().setIssuer('other').sign(key())],
    ['signed with another algorithm', () => claims('HS384').sign(key())],
    ['without a client', () => jwt({ role: 'client' }).setExpirationTime('1h').sign(key())],
    ['without an end', () => jwt({ client_id: owner.clientId, role: 'client' }).sign(key())],
    ['of an unknown role', () => jwt({ client_id: owner.clientId, role: 'root' }).setExpirationTime('1h').sign(key())],
    [
      'unsigned',
      async () =>
        `${Buffer.from('{"alg":"none","typ":"at+jwt"}').toString('base64url')}.${Buffer.from(JSON.stringify({ sub: owner.sub, client_id: owner.clientId, role: 'admin', exp: Math.floor(Date.now() / 1_000) + 60, iat: Math.floor(Date.now() / 1_000), iss: 'onward', aud: 'onward-api' })).toString('base64url')}.`,
    ],
    ['that is nonsense', async () => 'nonsense'],
  ])('%s gets 401', async (_name, make) => {
    const { status, body, headers } = await statusWith(await make());
    expect([status, body.code]).toEqual([401, 'unauthorized']);
    expect(headers.get('www-authenticate')).toMatch(/^Bearer/);
  });

  it('is required on every route that is not public', async () => {
    for (const route of ROUTES.filter(({ roles }) => roles !== 'public')) {
      const path = fullPath(route).replace(/:\w+/g, session);
      const response = await fetch(platform.baseUrl + path, { method: route.method.toUpperCase() });
      expect([path, response.status]).toEqual([path, 401]);
    }
  });
});

describe('a role', () => {
  it('that a route does not name gets 403, as an analyst does on every client route', async () => {
    const analyst = await platform.person({ role: 'analyst', sub: owner.sub, client: owner.clientId });
    for (const route of ROUTES.filter(({ roles }) => roles !== 'public' && !roles.includes('analyst'))) {
      const answer = await analyst.send(
        route.method.toUpperCase(),
        fullPath(route).replace(/:\w+/g, session),
        undefined,
        {},
      );
      // A response to HEAD has no body.
      const code = route.method === 'head' ? undefined : 'forbidden';
      expect([fullPath(route), answer.status, answer.body.code]).toEqual([fullPath(route), 403, code]);
    }
  });

  it('of client may not see dead letters', async () => {
    expect((await owner.get('admin/dlq/tasks')).status).toBe(403);
    expect((await owner.post('admin/dlq/tasks/x/retry')).status).toBe(403);
    expect((await owner.delete('admin/dlq/tasks/x')).status).toBe(403);
  });
});
