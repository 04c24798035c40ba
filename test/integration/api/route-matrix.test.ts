/** Route × role × owner, generated from the route table, so that a new route is covered without a change here. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROLES, type Role } from '../../../src/domain/access.js';
import { fullPath, type Route } from '../../../src/api/http/route.js';
import { ROUTES } from '../../../src/api/routes/register.js';
import { open } from '../../support/conversation.js';
import { startPlatform, type Person, type Platform } from '../../support/platform.js';
import { ResumableUpload, metadata } from '../../support/resumable.js';
import { PDF, multipart } from '../../support/uploads.js';

let platform: Platform;
let owner: Person;
/** Ids of the owner's existing objects, by the name of the path parameter. */
let existing: Record<string, string>;
const people = {} as Record<Role, Person>;

const nameOf = (route: Route): string => `${route.method.toUpperCase()} ${fullPath(route)}`;

beforeAll(async () => {
  platform = await startPlatform({ config: { RATE_LIMITS: 'session_changes=1000/300,unauthenticated=10000/300' } });
  owner = await platform.person();
  for (const role of ROLES) people[role] = await platform.person({ role, allClients: true });
  const id = await open(owner);
  const { body, type } = multipart([{ name: 'document', value: PDF, fileName: 'a.pdf' }]);
  const stored = await fetch(`${platform.baseUrl}/api/v1/onboarding/site-audit/${id}/observation`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${owner.bearer}`, 'Content-Type': type },
    body,
  });
  const observation = (await stored.json()) as { observation_id: string; media: { media_id: string }[] };
  const begun = await new ResumableUpload(platform.baseUrl, owner, id, PDF, { filename: 'b.pdf' }).begin();
  existing = {
    id,
    upload_id: begun.location.split('/').at(-1) ?? '',
    observation_id: observation.observation_id,
    media_id: observation.media[0]?.media_id ?? '',
    token: 'x'.repeat(43),
    file: 'x',
  };
}, 120_000);
afterAll(() => platform?.close());

interface Answer {
  readonly status: number;
  readonly body: string;
}

/** Well-formed bodies, so that a stranger's request reaches the ownership check. */
const BODIES: Readonly<Record<string, unknown>> = {
  'conversation/:id/process': { question_id: 'site_name', answer: 'North Depot' },
  'sessions/:id/decision': { approved_items: [], rejected_items: [{ id: 'r1', reason: 'no' }] },
  'sessions/:id/checkpoint': { checkpoint_data: { version: 1, state: 'draft', data: {} } },
};

/** Headers with which a resumable upload reaches the ownership check. */
const TUS = {
  'Tus-Resumable': '1.0.0',
  'Upload-Length': '10',
  'Upload-Offset': '0',
  'Upload-Metadata': metadata({ filename: 'a.pdf' }),
};

/** The request of a route with the given ids. */
async function ask(route: Route, ids: Readonly<Record<string, string>>, bearer: string | undefined): Promise<Answer> {
  const path = fullPath(route).replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(ids[name] ?? 'unknown'));
  const note = multipart([{ name: 'note', value: 'dark stairs' }]);
  const isMultipart = route.body === 'multipart';
  const headers = new Headers(isMultipart ? { 'Content-Type': note.type } : route.path.includes('/uploads') ? TUS : {});
  if (route.body === 'bytes') headers.set('Content-Type', 'application/offset+octet-stream');
  if (bearer !== undefined) headers.set('Authorization', `Bearer ${bearer}`);
  const body = isMultipart ? note.body : JSON.stringify(BODIES[route.path] ?? {});
  const response = await fetch(`${platform.baseUrl}${path}${path.endsWith('/events') ? '?follow=false' : ''}`, {
    method: route.method.toUpperCase(),
    headers,
    redirect: 'manual',
    ...(['get', 'head', 'options'].includes(route.method) ? {} : { body }),
  });
  return { status: response.status, body: await response.text() };
}

const limited = ROUTES.filter((route) => route.roles !== 'public');

describe('every route', () => {
  it.each(limited.map((route) => [nameOf(route), route] as const))(
    '%s refuses a missing token, a forged token and a wrong role',
    async (_name, route) => {
      expect((await ask(route, existing, undefined)).status).toBe(401);
      expect((await ask(route, existing, `${people.client.bearer.slice(0, -4)}AAAA`)).status).toBe(401);
      // A role that is bound to its client has everything except the routes that concern every client.
      const bound = await platform.person({ role: 'admin' });
      const { status } = await ask(route, { ...existing, id: randomUUID() }, bound.bearer);
      if (route.allClients === true) expect([401, 403], 'bound to a client').toContain(status);
      else expect([401, 403], 'bound to a client').not.toContain(status);
      for (const role of ROLES) {
        const { status } = await ask(route, { ...existing, id: randomUUID() }, people[role].bearer);
        const isAllowed = role === 'admin' || (route.roles as readonly Role[]).includes(role);
        if (isAllowed) expect([401, 403], `${role} is let in`).not.toContain(status);
        // Routes with other credentials (the codec's cookie) do not accept bearer tokens and answer 401.
        else expect(route.identify === undefined ? [403] : [401, 403], `${role} is kept out`).toContain(status);
      }
    },
  );

  it.each(ROUTES.filter((route) => route.roles === 'public').map((route) => [nameOf(route), route] as const))(
    '%s needs no token',
    async (_name, route) => {
      expect([401, 403]).not.toContain((await ask(route, existing, undefined)).status);
    },
  );
});

/** Everything in an answer that a stranger could learn from, which excludes the correlation id. */
function comparable({ status, body }: Answer): unknown {
  const { correlation_id: _id, ...rest } = body === '' ? {} : (JSON.parse(body) as Record<string, unknown>);
  return { status, ...rest };
}

describe('an id of another person', () => {
  const owned = limited.filter((route) => /:(id|media_id)\b/.test(route.path) && route.identify === undefined);

  it.each(owned.map((route) => [nameOf(route), route] as const))(
    'gets from %s the same answer as an unknown id',
    async (_name, route) => {
      const strangers = [
        people.client,
        await platform.person({ client: owner.clientId }),
        await platform.person({ sub: owner.sub }),
        await platform.person({ role: 'approver' }),
        // The session does not await a decision.
        await platform.person({ role: 'approver', client: owner.clientId }),
        await platform.person({ role: 'analyst', sub: owner.sub }),
        await platform.person({ role: 'admin', sub: owner.sub }),
      ];
      const unknown = { ...existing, id: randomUUID(), media_id: randomUUID(), upload_id: randomUUID() };
      // An operation's id contains its session id.
      const [foreign, absent] = route.path.startsWith('operations')
        ? [{ id: `${existing.id}.x` }, { id: `${unknown.id}.x` }]
        : [existing, unknown];
      for (const stranger of strangers) {
        const foreignAnswer = comparable(await ask(route, foreign, stranger.bearer));
        expect(foreignAnswer).toEqual(comparable(await ask(route, absent, stranger.bearer)));
        // 403 comes from the role, before anything is looked up.
        expect([403, 404]).toContain((foreignAnswer as Answer).status);
      }
    },
  );

  it('still names an unchanged session after these requests', async () => {
    const { body } = await owner.get(`sessions/${existing.id ?? ''}`);
    expect(body).toMatchObject({
      state: 'collecting_info',
      observations: [{ observation_id: existing.observation_id }],
    });
  });
});
