/** Signs tokens with the local secret, for the `token` command, the demo and the tests. */
import { SignJWT } from 'jose';
import type { Config } from '../../src/config.js';
import { LocalError } from './cli.js';

export interface TokenRequest {
  readonly role: string;
  readonly sub: string;
  readonly client: string;
  /** Not bound to the client. Means something for an analyst or an administrator only. */
  readonly allClients?: boolean;
  /** A duration such as `12h`. */
  readonly expires?: string;
}

/**
 * Signs a token.
 *
 * @throws LocalError when tokens come from an identity provider
 */
export function signToken(
  config: Pick<Config, 'jwtSecret' | 'JWT_ISSUER' | 'JWT_AUDIENCE'>,
  request: TokenRequest,
): Promise<string> {
  if (config.jwtSecret === undefined)
    throw new LocalError('JWT_JWKS_URL is set: tokens come from its identity provider');
  return new SignJWT({
    client_id: request.client,
    role: request.role,
    ...(request.allClients === true ? { all_clients: true } : {}),
  })
    .setProtectedHeader({ alg: 'HS256', typ: 'at+jwt' })
    .setSubject(request.sub)
    .setIssuer(config.JWT_ISSUER)
    .setAudience(config.JWT_AUDIENCE)
    .setIssuedAt()
    .setExpirationTime(request.expires ?? '12h')
    .sign(new TextEncoder().encode(config.jwtSecret));
}
