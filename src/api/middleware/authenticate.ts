/**
 * Bearer tokens identify the caller. A token is verified by signature, algorithm, issuer, audience and time; nothing
 * else is trusted.
 */
import type { Request } from 'express';
import { createRemoteJWKSet, errors, jwtVerify, type JWTVerifyGetKey, type JWTVerifyOptions } from 'jose';
import { z } from 'zod';
import { ROLES, type Role } from '../../domain/access.js';
import { Problem, unavailable } from '../http/problem.js';
import { isStorableText } from '../http/storable.js';
import type { Principal } from '../http/principal.js';
import type { RouteDescription } from '../http/route.js';
import { rememberTokens, type TokenVerifier, type VerifiedToken } from './verified-token-cache.js';

const claimsSchema = z.object({
  sub: z.string().min(1).max(200).refine(isStorableText),
  client_id: z.string().min(1).max(100).refine(isStorableText),
  role: z.enum(ROLES),
  all_clients: z.boolean().optional(),
  exp: z.number(),
  iat: z.number(),
});

/** Roles whose token may reach every client. For the others, the claim `all_clients` means nothing. */
const UNBOUND_ROLES: readonly Role[] = ['analyst', 'admin'];

const CLOCK_TOLERANCE_SECONDS = 30;

export function createTokenVerifier(options: {
  secret?: string;
  jwksUrl?: string;
  issuer: string;
  audience: string;
  /** The `typ` of the header. A token made for another purpose, such as an ID token, has another one. */
  type: string;
  /** From `iat` to `exp`. */
  maxLifetimeSeconds: number;
}): TokenVerifier {
  const checks: JWTVerifyOptions = {
    issuer: options.issuer,
    audience: options.audience,
    clockTolerance: CLOCK_TOLERANCE_SECONDS,
    typ: options.type,
    requiredClaims: ['exp', 'iat', 'sub'],
  };
  const verify = verifierFor(options, checks);
  const verifyToken = async (token: string): Promise<VerifiedToken> => {
    try {
      const { sub, client_id, role, all_clients, exp, iat } = claimsSchema.parse(await verify(token));
      if (exp - iat > options.maxLifetimeSeconds) throw unauthorized('The token is valid for too long.');
      const allClients = all_clients === true && UNBOUND_ROLES.includes(role);
      return { principal: { sub, clientId: client_id, role, allClients }, expiresAtMs: exp * 1_000 };
    } catch (error) {
      if (error instanceof Problem) throw error;
      if (!isVerdict(error))
        throw unavailable({ detail: 'Tokens cannot be verified at the moment. Please try again.' });
      throw unauthorized(error instanceof errors.JWTExpired ? 'The token has expired.' : 'The token is not valid.');
    }
  };
  return rememberTokens(verifyToken, Date.now);
}

/** Errors that say something about the token. Any other one means that the key set could not be read. */
const VERDICTS = [
  z.ZodError,
  errors.JWTExpired,
  errors.JWTClaimValidationFailed,
  errors.JWTInvalid,
  errors.JWSInvalid,
  errors.JWSSignatureVerificationFailed,
  errors.JOSEAlgNotAllowed,
  errors.JOSENotSupported,
  errors.JWKSNoMatchingKey,
  errors.JWKSMultipleMatchingKeys,
] as const;

function isVerdict(error: unknown): boolean {
  return VERDICTS.some((verdict) => error instanceof verdict);
}

function verifierFor(
  options: { secret?: string; jwksUrl?: string },
  checks: JWTVerifyOptions,
): (token: string) => Promise<unknown> {
  if (options.jwksUrl !== undefined) {
    const keys: JWTVerifyGetKey = createRemoteJWKSet(new URL(options.jwksUrl));
    return async (token) =>
      (await jwtVerify(token, keys, { ...checks, algorithms: ['RS256', 'PS256', 'ES256', 'EdDSA'] })).payload;
  }
  const key = new TextEncoder().encode(options.secret ?? '');
  return async (token) => (await jwtVerify(token, key, { ...checks, algorithms: ['HS256'] })).payload;
}

/** @throws Problem 401 without a valid bearer token */
export async function authenticate(request: Request, verify: TokenVerifier): Promise<Principal> {
  const match = /^Bearer ([\w.~+/-]+=*)$/i.exec(request.get('authorization') ?? '');
  if (match?.[1] === undefined) throw unauthorized('A bearer token is required.');
  return verify(match[1]);
}

/** Administrators have every role. @throws Problem 403 */
export function requireRole(route: Pick<RouteDescription, 'roles' | 'allClients'>, principal: Principal): void {
  const isNamed = route.roles === 'public' || principal.role === 'admin' || route.roles.includes(principal.role);
  if (!isNamed) throw new Problem(403, 'forbidden', 'Your role does not allow this.');
  if (route.allClients === true && !principal.allClients)
    throw new Problem(403, 'forbidden', 'This concerns every client, and your token is bound to one (all_clients).');
}

function unauthorized(detail: string): Problem {
  return new Problem(401, 'unauthorized', detail, { headers: { 'WWW-Authenticate': 'Bearer realm="onward"' } });
}
