import { describe, expect, it } from 'vitest';
import type { SessionStore } from '../../../src/adapters/postgres/sessions/session-store.js';
import {
  EVERYTHING,
  ROLES,
  actorOf,
  covers,
  personOf,
  scopeOf,
  shownActor,
  withinClient,
  type Person,
  type Role,
} from '../../../src/domain/access.js';
import { openedValue, originOf, senderOf, unbelieved } from '../../../src/domain/unbelieved.js';

const person = (role: Role, allClients = false): Person => ({ role, sub: 'ana', clientId: 'acme', allClients });
const OWN = { clientId: 'acme', sub: 'ana' };
const COLLEAGUE = { clientId: 'acme', sub: 'ben' };
const FOREIGN = { clientId: 'other', sub: 'ana' };

describe('a scope', () => {
  it.each<[Role, boolean, boolean[]]>([
    ['client', false, [true, false, false]],
    ['approver', false, [true, true, false]],
    ['analyst', false, [true, true, false]],
    ['admin', false, [true, true, false]],
    ['analyst', true, [true, true, true]],
    ['admin', true, [true, true, true]],
  ])('of %s with all_clients %s covers own, colleague’s and foreign records: %j', (role, allClients, expected) => {
    const scope = scopeOf(person(role, allClients));
    expect([OWN, COLLEAGUE, FOREIGN].map((record) => covers(scope, record))).toEqual(expected);
  });

  it('of an approver is limited to what awaits a decision', () => {
    for (const role of ROLES) expect(scopeOf(person(role)).awaitingDecision).toBe(role === 'approver');
  });

  it('narrows to a client inside it, and to no other', () => {
    expect(withinClient(scopeOf(person('admin')), 'other')).toBeUndefined();
    expect(withinClient(scopeOf(person('admin')), 'acme')?.clientId).toBe('acme');
    expect(withinClient(scopeOf(person('admin')), undefined)?.clientId).toBe('acme');
    expect(withinClient(scopeOf(person('admin', true)), 'other')?.clientId).toBe('other');
    expect(withinClient(EVERYTHING, undefined)?.clientId).toBeNull();
  });

  it('cannot be forgotten or made by hand', () => {
    const read = (store: Pick<SessionStore, 'find'>): unknown[] => [
      // @ts-expect-error -- the scope is missing
      store.find('id'),
      // @ts-expect-error -- only scopeOf makes a scope
      store.find('id', { clientId: null, sub: null, awaitingDecision: false }),
    ];
    expect(read({ find: async () => undefined })).toHaveLength(2);
  });
});

describe('an actor', () => {
  it('is the person and back, and shows no more than role, subject and client', () => {
    for (const allClients of [false, true]) {
      const admin = person('admin', allClients);
      expect(personOf(actorOf(admin))).toEqual(admin);
      expect(shownActor(actorOf(admin))).toEqual({ role: 'admin', sub: 'ana', client_id: 'acme' });
    }
  });
});

describe('a value that is not believed', () => {
  it('has none of its fields, until it is opened', () => {
    const command = { type: 'cancel_session', actor: { role: 'admin', sub: 'x', client_id: 'y' } };
    const marked = unbelieved('plain', command);
    expect(marked).not.toHaveProperty('type');
    expect(originOf(marked)).toBe('plain');
    expect(openedValue(marked)).toEqual(command);
    expect(senderOf(marked)).toMatchObject({ sub: 'temporal-ui, unknown' });
  });

  it('names its sender only when the codec endpoint did', () => {
    const sender = actorOf(person('admin', true));
    expect(senderOf(unbelieved('endpoint', 1, sender))).toEqual(sender);
  });

  it('is not any value of ours', () => {
    for (const value of [null, undefined, 0, 'plain', [], {}, { value: 1, sender: 2 }]) {
      expect(originOf(value)).toBeUndefined();
      expect(openedValue(value)).toBe(value);
    }
  });
});
