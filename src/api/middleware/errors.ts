/** The end of every failed request: a problem document, and a log line without what the caller sent. */
import type { NextFunction, Request, Response } from 'express';
import { BreakerOpenError } from '../../domain/circuit-breaker.js';
import { categoryOf, withoutValues } from '../../domain/failures.js';
import type { Logger } from '../../logging.js';
import { Problem, notFound, unavailable } from '../http/problem.js';
import { correlationIdOf } from './correlation.js';

/** Unknown paths are 404; a known path with another method is 405 with `Allow`. */
export function unmatched(allowedFor: (path: string) => readonly string[]) {
  return (request: Request): never => {
    const allowed = allowedFor(request.path);
    if (allowed.length === 0) throw notFound();
    throw new Problem(405, 'method_not_allowed', 'This path does not know that method.', { headers: { Allow: allowed.join(', ') } });
  };
}

export function writeProblem(log: Logger) {
  // Express knows an error handler by its four parameters.
  return (error: unknown, request: Request, response: Response, _next: NextFunction): void => {
    const problem = toProblem(error);
    if (problem.status >= 500) {
      log.error(
        {
          correlation_id: correlationIdOf(response),
          code: problem.code,
          failure: error instanceof Error ? withoutValues(`${error.name}: ${error.message}`) : 'unknown',
        },
        'request failed',
      );
    }
    if (response.headersSent) {
      response.destroy();
      return;
    }
    response.status(problem.status).set(problem.headers).set('Cache-Control', 'no-store').type('application/problem+json');
    response.end(JSON.stringify(problem.body(correlationIdOf(response))));
    // A body we refused to read would keep the connection busy.
    if (!request.complete) request.resume();
  };
}

function toProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof BreakerOpenError) return unavailable({ retryAfterSeconds: error.retryAfterMs / 1_000 });
  const { status } = (error ?? {}) as { status?: number };
  if (error instanceof URIError || status === 400) return new Problem(400, 'invalid_request', 'The request is not in the expected form.');
  const category = categoryOf(error);
  if (category === 'transient_network' || category === 'database_failure') return unavailable();
  return new Problem(500, 'internal_error', 'Something went wrong on our side. It has been noted.', { category: 'unknown' });
}
