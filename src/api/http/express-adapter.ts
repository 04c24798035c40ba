/** Mounts a route on Express: authenticate, count, check the role, validate, handle, audit, respond. */
import type { Express, Request, Response } from 'express';
import { z } from 'zod';
import type { ErrorReports } from '../../observability/errors/error-reports.js';
import type { AuditLog } from '../../adapters/postgres/platform/audit-log.js';
import type { RateLimiter } from '../limits/rate-limiter.js';
import { authenticate, requireRole } from '../middleware/authenticate.js';
import type { TokenVerifier } from '../middleware/verified-token-cache.js';
import { correlationIdOf } from '../middleware/correlation.js';
import { countRequest, countUnauthenticated } from '../middleware/limit.js';
import { readJsonBody } from './body.js';
import { AuditTrail } from './audit-trail.js';
import { readIdempotencyKey } from './idempotency.js';
import { Problem, notFound } from './problem.js';
import { ANONYMOUS, type Principal } from './principal.js';
import { rememberCaller, rememberRetryKey, rememberTrail } from './request-context.js';
import { fullPath, type Feature, type Reply, type RequestContext, type Route, type RouteDescription } from './route.js';
import { parsePart } from './validation.js';

const NOTHING = z.strictObject({});
const ANYTHING = z.unknown();

/** What every request needs, whatever its route. */
export interface MountNeeds {
  readonly tokens: TokenVerifier;
  readonly features: Readonly<Record<Feature, boolean>>;
  readonly limiter: RateLimiter;
  readonly errors: Pick<ErrorReports, 'recovered' | 'recoveryKey'>;
  readonly audit: Pick<AuditLog, 'record'>;
  /** Called when an audit row could not be written. */
  readonly auditFailed: (error: unknown) => void;
  readonly limits: { readonly bodyBytes: number };
}

/** `:name` in a path is Express's own notation. */
export function mount<Needs>(app: Express, route: Route<Needs>, needs: Needs & MountNeeds): void {
  app[route.method](fullPath(route), async (request: Request, response: Response) => {
    // The order is part of the contract: a rejected role uses quota like any request, a bad token that of its address,
    // and the body of a rejected request is not read.
    if (route.feature !== undefined && !needs.features[route.feature]) throw notFound();
    const principal = await identify(route, request, response, needs);
    if (principal !== ANONYMOUS) rememberCaller(principal);
    await countRequest(route, principal, response, needs.limiter);
    requireRole(route, principal);
    // No id contains NUL, and PostgreSQL rejects a query with one.
    if (Object.values(request.params).some((value) => value.includes('\0'))) throw notFound();
    // Most answers are personal. A route that may be cached says so itself.
    response.set('Cache-Control', 'no-store');
    const params = parsePart(route.params ?? ANYTHING, request.params, 'path');
    const query = parsePart(route.query ?? NOTHING, request.query, 'query');
    const headers = parsePart(route.headers ?? ANYTHING, request.headers, 'header');
    const operation = `${route.method} ${route.path}`;
    const idempotencyKey = isRead(route) ? undefined : readIdempotencyKey(request);
    const retryKey = retryKeyOf({ operation, idempotencyKey, principal, params }, needs);
    const correlationId = correlationIdOf(response);
    const trail = new AuditTrail({
      principal,
      correlationId,
      operation: `${route.method} ${fullPath(route)}`,
      isRead: isRead(route),
      audit: needs.audit,
      onFailure: needs.auditFailed,
    });
    rememberTrail(trail);
    const body = await bodyOf(route, request, needs);
    const reply = await route.handle(
      {
        params,
        query,
        body,
        headers,
        principal,
        correlationId,
        idempotencyKey,
        operation,
        request,
        response,
      },
      needs,
    );
    await trail.finish(body);
    if (retryKey !== undefined && (reply === undefined || reply.status < 300)) needs.errors.recovered(retryKey);
    if (reply !== undefined) send(response, reply);
  });
}

function isRead({ method }: RouteDescription): boolean {
  return method === 'get' || method === 'head' || method === 'options';
}

/**
 * Identifies the request, so that a failure can be matched with its retry. Only an idempotency key says that two
 * requests are the same.
 */
function retryKeyOf(
  {
    operation,
    idempotencyKey,
    principal,
    params,
  }: Pick<RequestContext<unknown, unknown, unknown>, 'operation' | 'idempotencyKey' | 'principal' | 'params'>,
  { errors }: Pick<MountNeeds, 'errors'>,
): string | undefined {
  if (idempotencyKey === undefined) return undefined;
  const key = errors.recoveryKey(
    operation,
    JSON.stringify(params ?? {}),
    principal.clientId,
    principal.sub,
    idempotencyKey,
  );
  rememberRetryKey(key);
  return key;
}

async function identify<Needs>(
  route: Route<Needs>,
  request: Request,
  response: Response,
  needs: Needs & MountNeeds,
): Promise<Principal> {
  if (route.roles === 'public') return ANONYMOUS;
  try {
    return await (route.identify?.(request, needs) ?? authenticate(request, needs.tokens));
  } catch (error) {
    if (error instanceof Problem && error.status === 401) await countUnauthenticated(request, response, needs.limiter);
    throw error;
  }
}

async function bodyOf(
  route: RouteDescription,
  request: Request,
  { limits }: Pick<MountNeeds, 'limits'>,
): Promise<unknown> {
  const isMultipart = /^multipart\/form-data\b/i.test(request.headers['content-type'] ?? '');
  if (route.body === 'multipart') {
    if (!isMultipart) throw new Problem(415, 'unsupported_media_type', 'A multipart/form-data body is required.');
    return undefined;
  }
  if (isRead(route) || route.body === 'bytes') return undefined;
  if (isMultipart) throw new Problem(415, 'unsupported_media_type', 'A JSON body is required.');
  return parsePart(route.body ?? NOTHING, await readJsonBody(request, route.bodyBytes ?? limits.bodyBytes), 'body');
}

function send(response: Response, { status, body, headers }: Reply): void {
  if (headers !== undefined) response.set(headers);
  response.status(status);
  if (body === undefined) response.end();
  else if (typeof body === 'string' || Buffer.isBuffer(body)) response.end(body);
  else response.type('application/json').end(JSON.stringify(body));
}
