/**
 * The definition of a route: one object that documents, validates and handles a request. `routes/register.ts` lists
 * every route.
 */
import type { Request, Response } from 'express';
import type { z } from 'zod';
import type { ResourceClass } from '../../domain/limits/resource-classes.js';
import type { Tag } from './openapi-tags.js';
import type { Principal, Role } from './principal.js';

export const BASE_PATH = '/api/v1/onboarding';
/** Features that a deployment can switch off. */
export type Feature = 'recovery';
type Shape = z.ZodType<unknown>;

export interface RequestContext<P, Q, B, H = unknown> {
  readonly params: P;
  readonly query: Q;
  readonly body: B;
  /** The headers that the route declares, by lower-case name. */
  readonly headers: H;
  readonly principal: Principal;
  readonly correlationId: string;
  /** The caller's idempotency key, if the request has one. */
  readonly idempotencyKey: string | undefined;
  /** Method and path template: the scope of an idempotency key. */
  readonly operation: string;
  readonly request: Request;
  readonly response: Response;
}

/** The response of a handler. A handler that streams writes to the response itself and returns `undefined`. */
export interface Reply {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A route without its code: enough to document it and to count its requests. */
export interface RouteDescription<
  P extends Shape = Shape,
  Q extends Shape = Shape,
  B extends Shape = Shape,
  H extends Shape = Shape,
> {
  /** A `head` route precedes the `get` of the same path in the table, because Express answers HEAD with GET. */
  readonly method: 'get' | 'head' | 'options' | 'post' | 'patch' | 'delete';
  /** Relative to `BASE_PATH` unless it starts with a slash. */
  readonly path: string;
  readonly tag: Tag;
  readonly summary: string;
  /** `public` requires no token. */
  readonly roles: readonly Role[] | 'public';
  /** Set when the route concerns every client: a token without `all_clients` is 403. */
  readonly allClients?: true;
  /** The resource class under which requests are counted. `none` only for routes about the platform itself. */
  readonly limit: ResourceClass | 'none';
  /** When its feature is off, the route does not exist. */
  readonly feature?: Feature;
  /** Set when the route accepts credentials other than a bearer token in the header. */
  readonly identify?: unknown;
  readonly params?: P;
  readonly query?: Q;
  /** Request headers beyond the common ones, by lower-case name. All others are dropped. */
  readonly headers?: H;
  /** A schema means JSON. `multipart`: the handler streams the parts. `bytes`: it streams the body. */
  readonly body?: B | 'multipart' | 'bytes';
  /** Largest JSON body, when the default is too small. */
  readonly bodyBytes?: number;
  /** The text parts of a multipart body, for the OpenAPI document. The summary names the files. */
  readonly form?: z.ZodType;
  readonly responses: Readonly<
    Record<number, { readonly description: string; readonly schema?: z.ZodType; readonly contentType?: string }>
  >;
}

/**
 * A route and the dependencies of its code. `handle` and `identify` are properties, not methods, so that the compiler
 * checks `Needs` strictly: a table of `Route<Everything>` accepts every route that needs a part of it. `Route` alone is
 * a route of any needs.
 */
export interface Route<Needs = never> extends RouteDescription {
  /** @throws Problem 401 */
  readonly identify?: (request: Request, needs: Needs) => Promise<Principal>;
  readonly handle: (context: RequestContext<unknown, unknown, unknown>, needs: Needs) => Promise<Reply | undefined>;
}

/** The combined dependencies of a table of routes. */
export type NeedsOf<Routes extends readonly Route[]> = [Routes[number]] extends [Route<infer Needs>] ? Needs : never;

interface RouteDefinition<
  P extends Shape,
  Q extends Shape,
  B extends Shape,
  H extends Shape,
  Needs,
> extends RouteDescription<P, Q, B, H> {
  readonly identify?: (request: Request, needs: Needs) => Promise<Principal>;
  readonly handle: (
    context: RequestContext<z.output<P>, z.output<Q>, z.output<B>, z.output<H>>,
    needs: Needs,
  ) => Promise<Reply | undefined>;
}

/** Infers the handler's types from the schemas. Its `Needs` come from its annotation. */
export function defineRoute<P extends Shape, Q extends Shape, B extends Shape, H extends Shape, Needs>(
  route: RouteDefinition<P, Q, B, H, Needs>,
): Route<Needs> {
  // A handler is only called with values that its own schemas parsed (`express-adapter.ts`).
  return route as Route<Needs>;
}

/** The full path of a route. */
export function fullPath(route: Pick<RouteDescription, 'path'>): string {
  return route.path.startsWith('/') ? route.path : `${BASE_PATH}/${route.path}`;
}
