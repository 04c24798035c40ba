/** Routes of the codec server that decrypts payloads for the Temporal UI. */
import type { Request, Response } from 'express';
import { z } from 'zod';
import type { CodecEndpoint } from '../../../adapters/temporal/codec-endpoint.js';
import { UndecodablePayload } from '../../../domain/errors/undecodable-payload.js';
import type { LoggerFor } from '../../../observability/logging.js';
import { actorOf } from '../../../domain/access.js';
import { noteReached } from '../../http/request-context.js';
import { Problem } from '../../http/problem.js';
import { defineRoute, type Route } from '../../http/route.js';
import type { Principal } from '../../http/principal.js';
import { authenticate } from '../../middleware/authenticate.js';
import type { TokenVerifier } from '../../middleware/verified-token-cache.js';

const COOKIE = 'onward_codec';
const COOKIE_SECONDS = 12 * 3_600;

/** One page of a history: the UI sends all its payloads at once. */
const CODEC_BODY_BYTES = 8 * 1_048_576;

const payloadsSchema = z.looseObject({
  payloads: z
    .array(z.looseObject({ metadata: z.record(z.string(), z.string()).optional(), data: z.string().optional() }))
    .max(2_000),
});

export interface UiNeeds {
  readonly urls: { readonly temporalUi: string };
}

interface SignInNeeds {
  readonly tokens: TokenVerifier;
  readonly urls: { readonly api: string; readonly temporalUi: string };
}

interface CodecNeeds extends SignInNeeds {
  readonly codec: CodecEndpoint;
  readonly logFor: LoggerFor;
}

/**
 * The codec protocol of the Temporal UI: payloads in protobuf JSON with base64 fields. Administrators only, by bearer
 * token or by the cookie of the login link, which the UI sends over plain http too.
 */
function codecRoute(direction: 'decode' | 'encode'): Route<CodecNeeds> {
  return defineRoute({
    method: 'post',
    path: `/codec/${direction}`,
    tag: 'platform',
    summary: `${direction === 'decode' ? 'Decrypts' : 'Encrypts'} payloads for the Temporal UI (administrators: bearer token or login cookie)`,
    roles: ['admin'],
    // Any payload of any client can be sent here.
    allClients: true,
    limit: 'codec',
    bodyBytes: CODEC_BODY_BYTES,
    identify: cookieOrBearer,
    body: payloadsSchema,
    responses: { 200: { description: 'payloads', schema: payloadsSchema } },
    async handle({ request, body, principal }, needs: CodecNeeds) {
      const payloads = await needs.codec[direction](body.payloads, actorOf(principal)).catch(asProblem);
      const detail = {
        payloads: payloads.length,
        namespace: request.get('x-namespace'),
        sessions: sessionsIn(payloads),
      };
      needs
        .logFor('audit')
        .info(
          { actor: principal.sub, action: `codec_${direction}`, ...detail },
          'payloads processed for an administrator',
        );
      noteReached({
        entityType: 'payloads',
        entityId: null,
        clientId: null,
        isOwn: false,
        action: `codec_${direction}`,
        changes: detail,
      });
      return { status: 200, headers: { 'Cache-Control': 'no-store' }, body: { payloads } };
    },
  });
}

/** Maximum number of sessions that one audit entry names. */
const NAMED_MAX = 10;
const SESSION_ID = /"session_id":"([0-9a-f-]{36})"/g;

/** The sessions that the payloads belong to. The UI does not name them. */
function sessionsIn(payloads: readonly unknown[]): string[] {
  const texts = payloads.map((payload) =>
    Buffer.from((payload as { data?: string }).data ?? '', 'base64').toString('utf8'),
  );
  const ids = texts.flatMap((text) =>
    [...text.matchAll(SESSION_ID)].flatMap(([, id]) => (id === undefined ? [] : [id])),
  );
  return [...new Set(ids)].slice(0, NAMED_MAX);
}

function asProblem(error: unknown): never {
  if (!(error instanceof UndecodablePayload)) throw error;
  throw new Problem(400, 'undecodable_payload', 'A payload cannot be decrypted with the current keys.');
}

/** POST /codec/decode. */
export const decodePayloads = codecRoute('decode');
/** POST /codec/encode. */
export const encodePayloads = codecRoute('encode');

/** GET /codec/login?token=…: exchanges an administrator's token for an HttpOnly cookie and opens the Temporal UI. */
export const codecLogin = defineRoute({
  method: 'get',
  path: '/codec/login',
  tag: 'platform',
  summary: 'Signs an administrator’s browser in to the codec endpoint',
  roles: ['admin'],
  allClients: true,
  limit: 'codec',
  identify: tokenOfLink,
  query: z.strictObject({ token: z.string().regex(/^[\w.~+/=-]{1,4000}$/) }),
  responses: { 303: { description: 'signed in; continues to the Temporal UI' } },
  async handle({ query }, needs: SignInNeeds) {
    const attributes = [
      'HttpOnly',
      'Path=/codec',
      'SameSite=Strict',
      `Max-Age=${COOKIE_SECONDS}`,
      ...(needs.urls.api.startsWith('https:') ? ['Secure'] : []),
    ];
    return {
      status: 303,
      headers: {
        'Set-Cookie': `${COOKIE}=${query.token}; ${attributes.join('; ')}`,
        Location: needs.urls.temporalUi,
        'Cache-Control': 'no-store',
        'Referrer-Policy': 'no-referrer',
      },
    };
  },
});

function tokenOfLink(request: Request, needs: SignInNeeds): Promise<Principal> {
  const { token } = request.query;
  return typeof token === 'string' ? needs.tokens(token) : authenticate(request, needs.tokens);
}

async function cookieOrBearer(request: Request, needs: SignInNeeds): Promise<Principal> {
  const cookie = /(?:^|;\s*)onward_codec=([^;]+)/.exec(request.get('cookie') ?? '')?.[1];
  const bearer = request.get('authorization');
  if (bearer === undefined && cookie !== undefined) {
    // Browsers attach cookies automatically, so only pages of the Temporal UI may use this one.
    if (request.get('origin') !== new URL(needs.urls.temporalUi).origin)
      throw new Problem(403, 'forbidden', 'Only the Temporal UI may use this cookie.');
    return needs.tokens(cookie);
  }
  return authenticate(request, needs.tokens);
}

/** CORS for the Temporal UI's origin only. */
export function allowUi(response: Response, needs: UiNeeds): void {
  response.set({
    'Access-Control-Allow-Origin': new URL(needs.urls.temporalUi).origin,
    'Access-Control-Allow-Credentials': 'true',
    'Access-Control-Allow-Headers': 'authorization,content-type,x-namespace',
    'Access-Control-Allow-Methods': 'POST',
    Vary: 'Origin',
  });
}
