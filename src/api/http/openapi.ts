/** The OpenAPI 3.1 document, built from the route table: the schemas that validate are the ones documented. */
import {
  OpenAPIRegistry,
  OpenApiGeneratorV31,
  extendZodWithOpenApi,
  type ResponseConfig,
  type RouteConfig,
} from '@asteasolutions/zod-to-openapi';
import { z } from 'zod';
import type { RateLimiter } from '../limits/rate-limiter.js';
import { limitOf, problemResponse } from './openapi-limits.js';
import { withComponents } from './openapi-components.js';
import { TAGS } from './openapi-tags.js';
import { fullPath, type RouteDescription } from './route.js';

extendZodWithOpenApi(z);

/**
 * @param named the schemas that get a name
 * @param serverUrl the public URL of this API
 * @param limits the limits of this deployment
 */
export function openApiDocument(
  routes: readonly RouteDescription[],
  named: NamedSchemas,
  serverUrl: string,
  limits: Limits,
): object {
  const registry = new OpenAPIRegistry();
  registry.registerComponent('securitySchemes', 'bearer', { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' });
  for (const route of routes) registry.registerPath(pathOf(route, limits));
  const document = new OpenApiGeneratorV31(registry.definitions).generateDocument({
    openapi: '3.1.0',
    info: {
      title: 'Onward',
      version: '1',
      license: { name: 'Apache License 2.0', identifier: 'Apache-2.0' },
      description:
        'Durable, conversational site onboarding. Errors are problem documents (RFC 9457). Requests are limited by resource class ' +
        '(x-rate-limit of each route) for one user in any window; answers carry RateLimit-Policy and RateLimit. No text ' +
        'contains NUL or half of a surrogate pair, and no body is nested deeper than 32 levels.',
    },
    servers: [{ url: serverUrl }],
    tags: Object.entries(TAGS).map(([name, description]) => ({ name, description })),
  });
  return withComponents(document as unknown as Record<string, unknown>, inlineSchemas(named));
}

/** The named schemas as the generator writes them inline. */
function inlineSchemas(named: NamedSchemas): Record<string, Record<string, unknown>> {
  const registry = new OpenAPIRegistry();
  const responses = Object.fromEntries(
    Object.values(named).map((schema, index) => [
      200 + index,
      { description: 'a named schema', content: { 'application/json': { schema } } },
    ]),
  );
  registry.registerPath({ method: 'get', path: '/named', responses });
  const { paths = {} } = new OpenApiGeneratorV31(registry.definitions).generateDocument({
    openapi: '3.1.0',
    info: { title: 'named', version: '1' },
  });
  const generated = (paths['/named']?.get?.responses ?? {}) as Record<string, Generated>;
  return Object.fromEntries(
    Object.keys(named).map((name, index) => [name, generated[200 + index]?.content['application/json'].schema ?? {}]),
  );
}

interface Generated {
  readonly content: { readonly 'application/json': { readonly schema: Record<string, unknown> } };
}

export type NamedSchemas = Readonly<Record<string, z.ZodType>>;
type Limits = Pick<RateLimiter, 'policyOf' | 'fallbackOf'>;

function pathOf(route: RouteDescription, limits: Limits): RouteConfig {
  const path = fullPath(route).replace(/:(\w+)/g, '{$1}');
  const limit = limitOf(route, limits);
  return {
    method: route.method,
    path,
    operationId: `${route.method}_${path.replace(/[^\w]+/g, '_').replace(/^_|_$/g, '')}`,
    tags: [route.tag],
    summary: route.summary,
    description: [rolesOf(route), limit?.text].filter((part) => part !== undefined).join(' '),
    security: route.roles === 'public' || route.identify !== undefined ? [] : [{ bearer: [] }],
    request: requestOf(route),
    responses: { ...responsesOf(route, limit?.headers), ...limit?.responses },
    ...limit?.extension,
  };
}

function rolesOf({ roles, allClients }: RouteDescription): string {
  if (roles === 'public') return 'No token is required.';
  const bound = allClients === true ? ', with `all_clients`' : '';
  return `Roles: ${[...new Set([...roles, 'admin'])].join(', ')}${bound}.`;
}

const idempotencyKey = z
  .string()
  .regex(/^[!-~]([ -~]{0,253}[!-~])?$/)
  .optional()
  .describe('the same key and body get the same response; bare, or quoted as a structured field');

function isRepeatable(route: RouteDescription): boolean {
  return !['get', 'head', 'options'].includes(route.method) && route.roles !== 'public' && route.identify === undefined;
}

function requestOf(route: RouteDescription): object {
  return {
    ...(route.params instanceof z.ZodObject ? { params: route.params } : {}),
    ...(route.query instanceof z.ZodObject ? { query: route.query } : {}),
    ...headersOf(route),
    ...(route.body === undefined
      ? {}
      : {
          body: {
            content: bodyOf(route),
            required: typeof route.body === 'string' || !route.body.safeParse({}).success,
          },
        }),
  };
}

function headersOf(route: RouteDescription): object {
  const common = isRepeatable(route) ? { 'Idempotency-Key': idempotencyKey } : {};
  const own = route.headers instanceof z.ZodObject ? (route.headers.shape as z.ZodRawShape) : {};
  const headers = { ...common, ...own };
  return Object.keys(headers).length === 0 ? {} : { headers: z.object(headers) };
}

function bodyOf(route: RouteDescription): object {
  if (route.body === 'bytes')
    return { 'application/offset+octet-stream': { schema: z.string().meta({ format: 'binary' }) } };
  if (route.body === 'multipart') return { 'multipart/form-data': { schema: route.form ?? z.looseObject({}) } };
  return { 'application/json': { schema: route.body } };
}

function isSuccess(status: string): boolean {
  return status.startsWith('2');
}

function responsesOf(route: RouteDescription, headers: ResponseConfig['headers']): Record<string, ResponseConfig> {
  const documented = Object.entries(route.responses).map(
    ([status, { description, schema, contentType }]): [string, ResponseConfig] => {
      const hasBody = schema !== undefined || contentType !== undefined;
      const content = hasBody ? { [contentType ?? 'application/json']: { schema: schema ?? z.string() } } : undefined;
      return [
        status,
        {
          description,
          ...(content === undefined ? {} : { content }),
          ...(headers === undefined || !isSuccess(status) ? {} : { headers }),
        },
      ];
    },
  );
  return {
    ...Object.fromEntries(documented),
    default: problemResponse('a problem document'),
  };
}
