/** The sender of a request. */
export type Role = 'client' | 'analyst' | 'admin';

export interface Principal {
  readonly sub: string;
  readonly clientId: string;
  readonly role: Role;
}

/** The caller of a public route. */
export const ANONYMOUS: Principal = { sub: '', clientId: '', role: 'client' };
