/**
 * Sign-in of an administrator's browser to the codec endpoint. A bearer token buys a code, which works once within a
 * minute; the code buys a ticket, which a cookie carries and which opens the codec alone. Neither contains the token.
 */
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Keyring } from '../../adapters/crypto/keyring.js';
import type { OneTimeCodes } from '../../adapters/redis/one-time-codes.js';
import { ROLES } from '../../domain/access.js';
import { Problem } from '../http/problem.js';
import type { Principal } from '../http/principal.js';

export const CODE_SECONDS = 60;
export const TICKET_SECONDS = 3_600;

const sealedSchema = z.object({
  id: z.string(),
  principal: z.object({ sub: z.string(), clientId: z.string(), role: z.enum(ROLES), allClients: z.boolean() }),
  expiresAtMs: z.number(),
});
type Sealed = z.output<typeof sealedSchema>;
type Purpose = 'codec code' | 'codec ticket';

export class CodecTickets {
  constructor(
    private readonly keyring: Pick<Keyring, 'seal' | 'open'>,
    private readonly codes: Pick<OneTimeCodes, 'use'>,
    private readonly clock: () => number,
  ) {}

  /** A code for a link, valid once, for `CODE_SECONDS`. */
  code(principal: Principal): string {
    return this.seal(principal, 'codec code', CODE_SECONDS);
  }

  /** Exchanges a code for a ticket, valid for `TICKET_SECONDS`. @throws Problem 401 */
  async redeem(code: string): Promise<string> {
    const { id, principal } = this.open(code, 'codec code');
    if (!(await this.codes.use(id, CODE_SECONDS))) throw refused();
    return this.seal(principal, 'codec ticket', TICKET_SECONDS);
  }

  /** Who holds the code. It stays usable. @throws Problem 401 */
  holderOf(code: string): Principal {
    return this.open(code, 'codec code').principal;
  }

  /** Who holds the ticket. @throws Problem 401 */
  admit(ticket: string): Principal {
    return this.open(ticket, 'codec ticket').principal;
  }

  private seal(principal: Principal, purpose: Purpose, seconds: number): string {
    const { sub, clientId, role, allClients } = principal;
    const sealed: Sealed = {
      id: randomUUID(),
      principal: { sub, clientId, role, allClients },
      expiresAtMs: this.clock() + seconds * 1_000,
    };
    return this.keyring.seal(sealed, purpose).toString('base64url');
  }

  private open(text: string, purpose: Purpose): Sealed {
    try {
      const sealed = sealedSchema.parse(this.keyring.open(Buffer.from(text, 'base64url'), purpose));
      if (this.clock() < sealed.expiresAtMs) return sealed;
    } catch {
      // Not sealed by us for this purpose.
    }
    throw refused();
  }
}

function refused(): Problem {
  return new Problem(401, 'unauthorized', 'This sign-in has been used or has expired. Please sign in again.', {
    headers: { 'WWW-Authenticate': 'Bearer realm="onward"' },
  });
}
