/** Who acts, and whose records that person may reach. */
export const ROLES = ['client', 'approver', 'analyst', 'admin'] as const;
export type Role = (typeof ROLES)[number];

/** A person with a verified token. */
export interface Person {
  readonly sub: string;
  readonly clientId: string;
  readonly role: Role;
  /** Reaches every client. Only an analyst's or an administrator's token can say so. */
  readonly allClients: boolean;
}

/** Who caused something. Events, outcomes, entities and dead letters keep it. */
export interface Actor {
  /** `system`: the platform on its own. Its `sub` says which part, and its `client_id` is empty. */
  readonly role: Role | 'system';
  readonly sub: string;
  readonly client_id: string;
  /** The actor is not bound to `client_id`. */
  readonly all_clients?: true;
}

declare const made: unique symbol;

/**
 * Whose records a caller may reach. Stores and gateways take it as a parameter, and only `scopeOf` and `EVERYTHING`
 * make one, so code that forgets the caller does not compile.
 */
export interface Scope {
  readonly [made]: true;
  /** `null`: every client's. */
  readonly clientId: string | null;
  /** `null`: every person's. */
  readonly sub: string | null;
  /** Only sessions that await a decision. */
  readonly awaitingDecision: boolean;
}

const scope = (parts: Omit<Scope, typeof made>): Scope => parts as Scope;

/** The scope of jobs of the platform itself. */
export const EVERYTHING = scope({ clientId: null, sub: null, awaitingDecision: false });

/** A client reaches his own records. The other roles reach those of their client, or of every client. */
export function scopeOf({ role, clientId, sub, allClients }: Person): Scope {
  return scope({
    clientId: allClients ? null : clientId,
    sub: role === 'client' ? sub : null,
    awaitingDecision: role === 'approver',
  });
}

/** The part of a scope that belongs to one client; undefined when it is outside the scope. */
export function withinClient(whole: Scope, clientId: string | undefined): Scope | undefined {
  if (clientId === undefined || clientId === whole.clientId) return whole;
  return whole.clientId === null ? scope({ ...whole, clientId }) : undefined;
}

/** Whether a record of this client and person is in the scope. */
export function covers({ clientId, sub }: Scope, record: { clientId: string | null; sub: string | null }): boolean {
  return (clientId === null || record.clientId === clientId) && (sub === null || record.sub === sub);
}

/** The person as the actor of a command. */
export function actorOf({ role, sub, clientId, allClients }: Person): Actor {
  return { role, sub, client_id: clientId, ...(allClients ? { all_clients: true } : {}) };
}

/** The sender of a command as a person. */
export function personOf({ role, sub, client_id, all_clients }: Actor): Person {
  return { role: role === 'system' ? 'admin' : role, sub, clientId: client_id, allClients: all_clients === true };
}

/** The actor without what only a decision about access needs. */
export function shownActor({ role, sub, client_id }: Actor): Actor {
  return { role, sub, client_id };
}

/** A part of the platform that acts on its own. */
export function systemActor(sub: string): Actor {
  return { role: 'system', sub, client_id: '' };
}

/** A person who used the Temporal UI or CLI without the codec endpoint, which knows its callers. */
export const UNKNOWN_ADMINISTRATOR: Actor = {
  role: 'admin',
  sub: 'temporal-ui, unknown',
  client_id: '',
  all_clients: true,
};
