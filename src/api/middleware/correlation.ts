/** Gives every request a correlation id (the caller's own if it is valid) and returns it in the response. */
import { randomUUID } from 'node:crypto';
import type { NextFunction, Request, Response } from 'express';

const SANE = /^[A-Za-z0-9._:-]{1,128}$/;

export function correlate(request: Request, response: Response, next: NextFunction): void {
  const given = request.get('x-correlation-id');
  const id = given !== undefined && SANE.test(given) ? given : randomUUID();
  response.locals.correlationId = id;
  response.set('X-Correlation-ID', id);
  next();
}

/** The id that `correlate` set. */
export function correlationIdOf(response: Response): string {
  return response.locals.correlationId as string;
}
