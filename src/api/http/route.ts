/**
 * What a route is: one object that documents, validates and handles a request. `routes/register.ts` lists every route.
 */
import type { Request, Response } from 'express';
import type { z } from 'zod';
import type { ResourceClass } from '../../domain/limits/resource-classes.js';
import type { Principal, Role } from './principal.js';

export const BASE_PATH = '/api/v1/onboarding';
/** What a deployment may switch off. */
export type Feature = 'recovery';
type Shape = z.ZodType<unknown>;

export interface RequestContext<P, Q, B, H = unknown> {
  readonly params: P;
  readonly query: Q;
  readonly body: B;
  /** Those the route names, by their names in lower case. */
  readonly headers: H;
  readonly principal: Principal;
  readonly correlationId: string;
  /** The caller's idempotency key, when one was sent. */
  readonly idempotencyKey: string | undefined;
  /** Method and path template, the scope of an idempotency key. */
  readonly operation: string;
  readonly request: Request;
  readonly response: Response;
}

/** What a handler answers; one that streams writes to the response itself and returns `undefined`. */
export interface Reply {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Everything of a route but its code: enough to document it and to count its requests. */
export interface RouteDescription<
  P extends Shape = Shape,
  Q extends Shape = Shape,
  B extends Shape = Shape,
  H extends Shape = Shape,
> {
  /** A route for `head` comes before the `get` of the same path in the table, because Express answers HEAD with GET. */
  readonly method: 'get' | 'head' | 'options' | 'post' | 'patch' | 'delete';
  /** Below `BASE_PATH` when it does not start with a slash. */
  readonly path: string;
  readonly tag: string;
  readonly summary: string;
  /** `public` needs no token. */
  readonly roles: readonly Role[] | 'public';
  /** The resource class that requests are counted in; `none` only for what the platform says about itself. */
  readonly limit: ResourceClass | 'none';
  /** When its feature is switched off, the route does not exist. */
  readonly feature?: Feature;
  /** The route reads credentials of its own, not only a bearer token in the header. */
  readonly identify?: unknown;
  readonly params?: P;
  readonly query?: Q;
  /** Request headers beyond the common ones, by their names in lower case; others are left out. */
  readonly headers?: H;
  /** A schema: JSON. `multipart`: the handler streams the parts; `bytes`: it streams the body. */
  readonly body?: B | 'multipart' | 'bytes';
  /** Largest JSON body, where the common one is too small. */
  readonly bodyBytes?: number;
  /** What the text parts of a multipart body may be, for the OpenAPI document. Files are named in the summary. */
  readonly form?: z.ZodType;
  readonly responses: Readonly<
    Record<number, { readonly description: string; readonly schema?: z.ZodType; readonly contentType?: string }>
  >;
}

/**
 * A route and what its code needs from outside. `handle` and `identify` are properties, not methods, so that the
 * compiler checks `Needs` strictly: a table of `Route<Everything>` takes every route that needs a part of it. `Route`
 * alone is a route of any needs.
 */
export interface Route<Needs = never> extends RouteDescription {
  /** @throws Problem 401 */
  readonly identify?: (request: Request, needs: Needs) => Promise<Principal>;
  readonly handle: (context: RequestContext<unknown, unknown, unknown>, needs: Needs) => Promise<Reply | undefined>;
}

/** Everything that the routes of a table need together. */
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

/** Gives the handler the types of the schemas; its `Needs` are those of its annotation. */
export function defineRoute<P extends Shape, Q extends Shape, B extends Shape, H extends Shape, Needs>(
  route: RouteDefinition<P, Q, B, H, Needs>,
): Route<Needs> {
  // A handler is only called with what its own schemas have parsed (`express-adapter.ts`).
  return route as Route<Needs>;
}

/** The full path of a route. */
export function fullPath(route: Pick<RouteDescription, 'path'>): string {
  return route.path.startsWith('/') ? route.path : `${BASE_PATH}/${route.path}`;
}
