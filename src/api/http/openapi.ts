/** The OpenAPI 3.1 document, made from the route table: what validates is what is documented. */
import {
  OpenAPIRegistry,
  OpenApiGeneratorV31,
  extendZodWithOpenApi,
  type ResponseConfig,
  type RouteConfig,
} from '@asteasolutions/zod-to-openapi';
import { z } from 'zod';
import { problemSchema } from '../routes/schemas.js';
import { fullPath, type Route } from './route.js';

extendZodWithOpenApi(z);

/** @param serverUrl the public URL of this API */
export function openApiDocument(routes: readonly Route[], serverUrl: string): object {
  const registry = new OpenAPIRegistry();
  registry.registerComponent('securitySchemes', 'bearer', { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' });
  for (const route of routes) registry.registerPath(pathOf(route));
  return new OpenApiGeneratorV31(registry.definitions).generateDocument({
    openapi: '3.1.0',
    info: {
      title: 'Onward',
      version: '1',
      description: 'Durable, conversational site onboarding. Errors are problem documents (RFC 9457).',
    },
    servers: [{ url: serverUrl }],
  });
}

function pathOf(route: Route): RouteConfig {
  const path = fullPath(route).replace(/:(\w+)/g, '{$1}');
  return {
    method: route.method,
    path,
    operationId: `${route.method}_${path.replace(/[^\w]+/g, '_').replace(/^_|_$/g, '')}`,
    tags: [route.tag],
    summary: route.summary,
    description: route.roles === 'public' ? 'No token is needed.' : `Roles: ${[...new Set([...route.roles, 'admin'])].join(', ')}.`,
    security: route.roles === 'public' ? [] : [{ bearer: [] }],
    request: requestOf(route),
    responses: responsesOf(route),
  };
}

function requestOf(route: Route): object {
  const idempotent = route.method !== 'get' && route.roles !== 'public';
  return {
    ...(route.params instanceof z.ZodObject ? { params: route.params } : {}),
    ...(route.query instanceof z.ZodObject ? { query: route.query } : {}),
    ...(idempotent ? { headers: z.object({ 'Idempotency-Key': z.string().max(255).optional() }) } : {}),
    ...(route.body === undefined ? {} : { body: { content: bodyOf(route) } }),
  };
}

function bodyOf(route: Route): object {
  if (route.body === 'multipart') return { 'multipart/form-data': { schema: z.looseObject({}) } };
  return { 'application/json': { schema: route.body } };
}

function responsesOf(route: Route): Record<string, ResponseConfig> {
  const documented = Object.entries(route.responses).map(([status, { description, schema, contentType }]): [string, ResponseConfig] => {
    const content =
      schema !== undefined
        ? { 'application/json': { schema } }
        : contentType !== undefined
          ? { [contentType]: { schema: z.string() } }
          : undefined;
    return [status, { description, ...(content === undefined ? {} : { content }) }];
  });
  return {
    ...Object.fromEntries(documented),
    default: { description: 'a problem document', content: { 'application/problem+json': { schema: problemSchema } } },
  };
}
