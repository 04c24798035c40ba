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
import { CODE_SECONDS, TICKET_SECONDS, type CodecTickets } from '../codec-tickets.js';
import type { TokenVerifier } from '../../middleware/verified-token-cache.js';

/** A code as base64url. Express has decoded the query. */
const CODE = /^[\w-]{40,2000}$/;

/** One page of a history: the UI sends all its payloads at once. */
const CODEC_BODY_BYTES = 8 * 1_048_576;

export const payloadsSchema = z.looseObject({
  payloads: z
    .array(z.looseObject({ metadata: z.record(z.string(), z.string()).optional(), data: z.string().optional() }))
    .max(2_000),
});

export interface UiNeeds {
  readonly urls: { readonly temporalUi: string };
}

interface SignInNeeds {
  readonly tokens: TokenVerifier;
  readonly codecTickets: CodecTickets;
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

/** POST /codec/sign-in: a link that signs a browser in, once, within a minute. */
export const createCodecSignIn = defineRoute({
  method: 'post',
  path: '/codec/sign-in',
  tag: 'platform',
  summary: 'Creates a single-use link that signs an administrator’s browser in to the codec endpoint',
  roles: ['admin'],
  allClients: true,
  limit: 'admin_writes',
  responses: {
    201: {
      description: 'the link; open it in the browser that shows the Temporal UI',
      schema: z.object({ url: z.string(), expires_in_seconds: z.int() }),
    },
  },
  handle: ({ principal }, needs: SignInNeeds) => {
    noteSignIn('codec_sign_in');
    const url = new URL('/codec/login', needs.urls.api);
    url.searchParams.set('code', needs.codecTickets.code(principal));
    return Promise.resolve({ status: 201, body: { url: url.toString(), expires_in_seconds: CODE_SECONDS } });
  },
});

/** GET /codec/login?code=…: exchanges a code for a cookie that opens the codec alone, and opens the Temporal UI. */
export const codecLogin = defineRoute({
  method: 'get',
  path: '/codec/login',
  tag: 'platform',
  summary: 'Signs a browser in to the codec endpoint, by the link of POST /codec/sign-in',
  roles: ['admin'],
  allClients: true,
  limit: 'codec',
  identify: holderOfLink,
  query: z.strictObject({ code: z.string().regex(CODE) }),
  responses: { 303: { description: 'signed in; continues to the Temporal UI' } },
  async handle({ query, principal }, needs: SignInNeeds & Pick<CodecNeeds, 'logFor'>) {
    const ticket = await needs.codecTickets.redeem(query.code);
    noteSignIn('codec_login');
    needs.logFor('audit').info({ actor: principal.sub, action: 'codec_login' }, 'a browser signed in to the codec');
    const attributes = [
      'HttpOnly',
      'Path=/',
      'SameSite=Strict',
      `Max-Age=${TICKET_SECONDS}`,
      ...(isSecure(needs) ? ['Secure'] : []),
    ];
    return {
      status: 303,
      headers: {
        'Set-Cookie': `${cookieName(needs)}=${ticket}; ${attributes.join('; ')}`,
        Location: needs.urls.temporalUi,
        'Cache-Control': 'no-store',
        'Referrer-Policy': 'no-referrer',
      },
    };
  },
});

/** A ticket opens the payloads of every client for an hour. */
function noteSignIn(action: string): void {
  noteReached({ entityType: 'codec_ticket', entityId: null, clientId: null, isOwn: false, action, changes: {} });
}

function isSecure({ urls }: SignInNeeds): boolean {
  return urls.api.startsWith('https:');
}

/** Browsers accept the prefix over https only. It binds the cookie to this host. */
function cookieName(needs: SignInNeeds): string {
  return isSecure(needs) ? '__Host-onward_codec' : 'onward_codec';
}

async function holderOfLink(request: Request, needs: SignInNeeds): Promise<Principal> {
  const { code } = request.query;
  if (typeof code !== 'string' || !CODE.test(code)) return authenticate(request, needs.tokens);
  return needs.codecTickets.holderOf(code);
}

async function cookieOrBearer(request: Request, needs: SignInNeeds): Promise<Principal> {
  const cookie = cookieOf(request, cookieName(needs));
  const bearer = request.get('authorization');
  if (bearer === undefined && cookie !== undefined) {
    // Browsers attach cookies automatically, so only pages of the Temporal UI may use this one.
    if (request.get('origin') !== new URL(needs.urls.temporalUi).origin)
      throw new Problem(403, 'forbidden', 'Only the Temporal UI may use this cookie.');
    return needs.codecTickets.admit(cookie);
  }
  return authenticate(request, needs.tokens);
}

function cookieOf(request: Request, name: string): string | undefined {
  const pairs = (request.get('cookie') ?? '').split(';').map((pair) => pair.trim().split('='));
  return pairs.find(([key]) => key === name)?.[1];
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
