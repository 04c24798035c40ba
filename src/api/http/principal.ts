/** The sender of a request. */
import type { Person } from '../../domain/access.js';

export type { Role } from '../../domain/access.js';
export type Principal = Person;

/** The caller of a public route. */
export const ANONYMOUS: Principal = { sub: '', clientId: '', role: 'client', allClients: false };
