/** Mounts a route on Express: authenticate, role, limit, validate, handle, answer. */
import type { Express, Request, Response } from 'express';
import { z } from 'zod';
import type { ApiDependencies } from '../dependencies.js';
import { authenticate, requireRole, ANONYMOUS, type Principal } from '../middleware/authenticate.js';
import { correlationIdOf } from '../middleware/correlation.js';
import { countRequest, countStranger } from '../middleware/limit.js';
import { readJsonBody } from './body.js';
import { readIdempotencyKey } from './idempotency.js';
import { Problem, notFound } from './problem.js';
import { noteRetryKey } from './request-context.js';
import { fullPath, type Reply, type RequestContext, type Route } from './route.js';
import { parsePart } from './validation.js';

const NOTHING = z.strictObject({});
const ANYTHING = z.unknown();

/** `:name` in our paths is Express's own form. */
export function mount(app: Express, route: Route, deps: ApiDependencies): void {
  app[route.method](fullPath(route), async (request: Request, response: Response) => {
    // The order is a promise: a bad token or a refused role spends nobody's quota, a refused request reads no body.
    if (route.feature !== undefined && !deps.features[route.feature]) throw notFound();
    const principal = await identify(route, request, response, deps);
    requireRole(route, principal);
    await countRequest(route, principal, response, deps.limiter);
    // No id of ours has a NUL, and the database cannot even look for one.
    if (Object.values(request.params).some((value) => value.includes('\0'))) throw notFound();
    const params = parsePart(route.params ?? ANYTHING, request.params, 'path');
    const query = parsePart(route.query ?? NOTHING, request.query, 'query');
    const headers = parsePart(route.headers ?? ANYTHING, request.headers, 'header');
    const operation = `${route.method} ${route.path}`;
    const idempotencyKey = isRead(route) ? undefined : readIdempotencyKey(request);
    const retryKey = retryKeyOf({ operation, idempotencyKey, principal, params }, deps);
    const reply = await route.handle(
      {
        params,
        query,
        body: await bodyOf(route, request, deps),
        headers,
        principal,
        correlationId: correlationIdOf(response),
        idempotencyKey,
        operation,
        request,
        response,
      },
      deps,
    );
    if (retryKey !== undefined && (reply === undefined || reply.status < 300)) deps.errors.recovered(retryKey);
    if (reply !== undefined) send(response, reply);
  });
}

function isRead({ method }: Route): boolean {
  return method === 'get' || method === 'head' || method === 'options';
}

/** The name of this request, should it fail and be repeated; only an idempotency key says that a later one is the same. */
function retryKeyOf(
  {
    operation,
    idempotencyKey,
    principal,
    params,
  }: Pick<RequestContext<unknown, unknown, unknown>, 'operation' | 'idempotencyKey' | 'principal' | 'params'>,
  deps: ApiDependencies,
): string | undefined {
  if (idempotencyKey === undefined) return undefined;
  const key = deps.errors.recoveryKey(operation, JSON.stringify(params ?? {}), principal.clientId, principal.sub, idempotencyKey);
  noteRetryKey(key);
  return key;
}

async function identify(route: Route, request: Request, response: Response, deps: ApiDependencies): Promise<Principal> {
  if (route.roles === 'public') return ANONYMOUS;
  try {
    return await (route.identify?.(request, deps) ?? authenticate(request, deps.tokens));
  } catch (error) {
    if (error instanceof Problem && error.status === 401) await countStranger(request, response, deps.limiter);
    throw error;
  }
}

async function bodyOf(route: Route, request: Request, deps: ApiDependencies): Promise<unknown> {
  const isMultipart = /^multipart\/form-data\b/i.test(request.headers['content-type'] ?? '');
  if (route.body === 'multipart') {
    if (!isMultipart) throw new Problem(415, 'unsupported_media_type', 'A multipart/form-data body is expected.');
    return undefined;
  }
  if (isRead(route) || route.body === 'bytes') return undefined;
  if (isMultipart) throw new Problem(415, 'unsupported_media_type', 'A JSON body is expected.');
  return parsePart(route.body ?? NOTHING, await readJsonBody(request, route.bodyBytes ?? deps.limits.bodyBytes), 'body');
}

function send(response: Response, { status, body, headers }: Reply): void {
  if (headers !== undefined) response.set(headers);
  response.status(status);
  if (body === undefined) response.end();
  else if (typeof body === 'string' || Buffer.isBuffer(body)) response.end(body);
  else response.type('application/json').end(JSON.stringify(body));
}
