/** What a route is: one object that validates, documents and handles. `routes/register.ts` lists them all. */
import type { Request, Response } from 'express';
import type { z } from 'zod';
import type { ResourceClass } from '../../domain/limits/resource-classes.js';
import type { ApiDependencies } from '../dependencies.js';
import type { Principal } from '../middleware/authenticate.js';

export const BASE_PATH = '/api/v1/onboarding';
/** What a deployment may switch off. */
export type Feature = 'recovery';
export type Role = 'client' | 'analyst' | 'admin';
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

export interface Route<P extends Shape = Shape, Q extends Shape = Shape, B extends Shape = Shape, H extends Shape = Shape> {
  /** A `head` of its own stands before the `get` of its path in the table. */
  readonly method: 'get' | 'head' | 'options' | 'post' | 'patch' | 'delete';
  /** Below `BASE_PATH` when it does not start with a slash. */
  readonly path: string;
  readonly tag: string;
  readonly summary: string;
  /** `public` needs no token. */
  readonly roles: readonly Role[] | 'public';
  /** What the caller's requests are counted with; `none` only for what the platform says about itself. */
  readonly limit: ResourceClass | 'none';
  /** Switched off with its feature: then there is no such route. */
  readonly feature?: Feature;
  /** Credentials other than a bearer token. @throws Problem 401 */
  identify?(request: Request, deps: ApiDependencies): Promise<Principal>;
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
  handle(context: RequestContext<z.output<P>, z.output<Q>, z.output<B>, z.output<H>>, deps: ApiDependencies): Promise<Reply | undefined>;
}

/** Keeps the schemas' types for the handler. */
export function defineRoute<P extends Shape, Q extends Shape, B extends Shape, H extends Shape>(route: Route<P, Q, B, H>): Route {
  return route;
}

/** The full path of a route. */
export function fullPath(route: Pick<Route, 'path'>): string {
  return route.path.startsWith('/') ? route.path : `${BASE_PATH}/${route.path}`;
}
