/** Routes that serve the OpenAPI document and its page. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { createRequire } from 'node:module';
import { z } from 'zod';
import { notFound } from '../../http/problem.js';
import { openApiDocument, type NamedSchemas } from '../../http/openapi.js';
import type { RateLimiter } from '../../limits/rate-limiter.js';
import { defineRoute, type Route, type RouteDescription } from '../../http/route.js';

const ASSETS: Readonly<Record<string, string>> = {
  'swagger-ui.css': 'text/css',
  'swagger-ui-bundle.js': 'text/javascript',
  'favicon-32x32.png': 'image/png',
};
const ASSET_FOLDER = path.dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'));

const PAGE = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Onward API</title><link rel="stylesheet" href="/docs/assets/swagger-ui.css"><link rel="icon" href="/docs/assets/favicon-32x32.png"></head>
<body><div id="api"></div><script src="/docs/assets/swagger-ui-bundle.js"></script><script src="/docs/start.js"></script></body>
</html>
`;
const START = "window.ui = SwaggerUIBundle({ url: '/openapi.json', dom_id: '#api', deepLinking: true });\n";
const POLICY = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'",
};

interface OpenApiNeeds {
  readonly urls: { readonly api: string };
  readonly limiter: RateLimiter;
}

/** GET /openapi.json, built once from the table that it is part of. */
export function openApiRoute(routes: () => readonly RouteDescription[], named: NamedSchemas): Route<OpenApiNeeds> {
  let document: object | undefined;
  return defineRoute({
    method: 'get',
    path: '/openapi.json',
    tag: 'platform',
    summary: 'This API as OpenAPI 3.1',
    roles: 'public',
    limit: 'public',
    responses: { 200: { description: 'the document', schema: z.looseObject({}) } },
    handle: (_context, needs: OpenApiNeeds) =>
      Promise.resolve({
        status: 200,
        body: (document ??= openApiDocument(routes(), named, needs.urls.api, needs.limiter)),
      }),
  });
}

/** GET /docs: a page that shows the document, with assets served from disk. */
export const getDocs = defineRoute({
  method: 'get',
  path: '/docs',
  tag: 'platform',
  summary: 'This API as a web page',
  roles: 'public',
  limit: 'public',
  responses: { 200: { description: 'a page', contentType: 'text/html' } },
  handle: () =>
    Promise.resolve({ status: 200, headers: { 'Content-Type': 'text/html; charset=utf-8', ...POLICY }, body: PAGE }),
});

/** GET /docs/start.js. */
export const getDocsScript = defineRoute({
  method: 'get',
  path: '/docs/start.js',
  tag: 'platform',
  summary: 'The script of the page',
  roles: 'public',
  limit: 'public',
  responses: { 200: { description: 'a script', contentType: 'text/javascript' } },
  handle: () => Promise.resolve({ status: 200, headers: { 'Content-Type': 'text/javascript' }, body: START }),
});

/** GET /docs/assets/{name}. */
export const getDocsAsset = defineRoute({
  method: 'get',
  path: '/docs/assets/:name',
  tag: 'platform',
  summary: 'An asset of the page',
  roles: 'public',
  limit: 'public',
  params: z.object({ name: z.string() }),
  responses: { 200: { description: 'a file', contentType: 'application/octet-stream' } },
  async handle({ params }) {
    const type = Object.hasOwn(ASSETS, params.name) ? ASSETS[params.name] : undefined;
    if (type === undefined) throw notFound();
    return {
      status: 200,
      headers: { 'Content-Type': type, 'Cache-Control': 'public, max-age=86400' },
      body: await readFile(path.join(ASSET_FOLDER, params.name)),
    };
  },
});
