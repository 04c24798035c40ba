/** Tokens against a real key set over http: whose fault a failure is, and which tokens are not ours. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SignJWT, exportJWK, generateKeyPair, type CryptoKey } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTokenVerifier } from '../../../src/api/middleware/authenticate.js';
import { Problem } from '../../../src/api/http/problem.js';

let provider: Server;
let key: CryptoKey;
let answer: () => { status: number; body: string };
let good: { status: number; body: string };

beforeAll(async () => {
  const pair = await generateKeyPair('ES256');
  key = pair.privateKey;
  good = { status: 200, body: JSON.stringify({ keys: [{ ...(await exportJWK(pair.publicKey)), alg: 'ES256' }] }) };
  provider = createServer((_request, response) => {
    const { status, body } = answer();
    response.writeHead(status, { 'Content-Type': 'application/json' }).end(body);
  });
  await new Promise<void>((resolve) => provider.listen(0, '127.0.0.1', resolve));
});
afterAll(() => provider.close());

const url = (): string => `http://127.0.0.1:${(provider.address() as AddressInfo).port}/keys`;

const verifier = (jwksUrl = url()): ReturnType<typeof createTokenVerifier> =>
  createTokenVerifier({ jwksUrl, issuer: 'idp', audience: 'onward', type: 'at+jwt', maxLifetimeSeconds: 3_600 });

interface Claims {
  readonly typ?: string;
  readonly lifetime?: number;
  readonly signedBy?: CryptoKey;
}

async function token({ typ = 'at+jwt', lifetime = 3_600, signedBy = key }: Claims = {}): Promise<string> {
  const now = Math.floor(Date.now() / 1_000);
  return new SignJWT({ client_id: 'acme', role: 'client' })
    .setProtectedHeader({ alg: 'ES256', typ })
    .setSubject('ana')
    .setIssuer('idp')
    .setAudience('onward')
    .setIssuedAt(now)
    .setExpirationTime(now + lifetime)
    .sign(signedBy);
}

async function statusOf(work: Promise<unknown>): Promise<number> {
  try {
    await work;
    return 200;
  } catch (error) {
    if (error instanceof Problem) return error.status;
    throw error;
  }
}

describe('a valid token', () => {
  it('is accepted', async () => {
    answer = () => good;
    expect(await verifier()(await token())).toMatchObject({ sub: 'ana', clientId: 'acme', role: 'client' });
  });

  it.each<[string, () => { status: number; body: string }]>([
    ['fails', () => ({ status: 500, body: 'down' })],
    ['is not found', () => ({ status: 404, body: '{}' })],
    ['answers with something else', () => ({ status: 200, body: '<html>maintenance</html>' })],
    ['has no keys', () => ({ status: 200, body: '{"oops":true}' })],
  ])('gets 503 while the key set %s', async (_what, broken) => {
    answer = broken;
    expect(await statusOf(verifier()(await token()))).toBe(503);
  });

  it('gets 503 while the identity provider is unreachable', async () => {
    expect(await statusOf(verifier('http://127.0.0.1:1/keys')(await token()))).toBe(503);
  });
});

describe('a token that is not ours gets 401:', () => {
  it('of another type', async () => {
    answer = () => good;
    for (const typ of ['JWT', 'dpop+jwt', 'logout+jwt'])
      expect([typ, await statusOf(verifier()(await token({ typ })))]).toEqual([typ, 401]);
  });

  it('that is valid for too long, or expired', async () => {
    answer = () => good;
    expect(await statusOf(verifier()(await token({ lifetime: 3_601 })))).toBe(401);
    expect(await statusOf(verifier()(await token({ lifetime: -60 })))).toBe(401);
  });

  it('signed by another key, or no token at all', async () => {
    answer = () => good;
    const other = (await generateKeyPair('ES256')).privateKey;
    expect(await statusOf(verifier()(await token({ signedBy: other })))).toBe(401);
    for (const text of ['x', 'a.b.c', '']) expect(await statusOf(verifier()(text))).toBe(401);
  });
});
