/** What the tus protocol (1.0.0) says about every request and response of an upload, whichever route answers. */
import type { NextFunction, Request, Response } from 'express';
import { TUS_RESUMABLE } from '@tus/server';
import { BASE_PATH } from '../../http/route.js';

// eslint-disable-next-line security/detect-non-literal-regexp -- our own path
const UPLOADS = new RegExp(`^${BASE_PATH}/site-audit/[^/]+/uploads(/[^/]*)?/?$`);
/** Methods that a proxy may not let through. */
const OVERRIDDEN = new Set(['PATCH', 'DELETE', 'HEAD', 'POST', 'OPTIONS']);

/**
 * Takes the method of `X-HTTP-Method-Override`, and names the version in every response, errors included. No response
 * may be cached: offsets change.
 */
export function tusExchange(request: Request, response: Response, next: NextFunction): void {
  if (UPLOADS.test(request.path)) {
    const method = request.get('x-http-method-override')?.trim().toUpperCase() ?? '';
    if (OVERRIDDEN.has(method)) request.method = method;
    response.set('Cache-Control', 'no-store');
    if (request.method !== 'OPTIONS') response.set('Tus-Resumable', TUS_RESUMABLE);
  }
  next();
}
