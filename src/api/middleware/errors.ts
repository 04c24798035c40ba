/** The end of every failed request: a problem document, and a log line without what the caller sent. */
import type { NextFunction, Request, Response } from 'express';
import { BreakerOpenError } from '../../domain/limits/circuit-breaker.js';
import { categorise, exceptionTypeOf } from '../../domain/errors/categorise.js';
import { isErasedSession } from '../../domain/errors/erased-session.js';
import { ofCode } from '../../domain/errors/known-codes.js';
import { withoutValues } from '../../domain/errors/without-values.js';
import type { ErrorReports } from '../../observability/errors/error-reports.js';
import type { Logger } from '../../observability/logging.js';
import { Problem, notFound, unavailable } from '../http/problem.js';
import { languageOfRequest, requestFacts } from '../http/request-context.js';
import { correlationIdOf } from './correlation.js';
import type { RefusalLog } from './refusal-log.js';

/** An unknown path is 404. A known path with another method is 405 with `Allow`. */
export function unmatched(allowedFor: (path: string) => readonly string[]) {
  return (request: Request): never => {
    const allowed = allowedFor(request.path);
    if (allowed.length === 0) throw notFound();
    throw new Problem(405, 'method_not_allowed', 'This path does not support that method.', {
      headers: { Allow: allowed.join(', ') },
    });
  };
}

export function writeProblem(log: Logger, errors: ErrorReports, audit: RefusalLog) {
  // Express recognises an error handler by its four parameters.
  return (error: unknown, request: Request, response: Response, _next: NextFunction): void => {
    const problem = toProblem(error);
    report(error, problem, { request, response, log, errors, audit });
    if (response.headersSent) {
      response.destroy();
      return;
    }
    const language = languageOfRequest();
    response
      .status(problem.status)
      .set(problem.headers)
      .set({ 'Cache-Control': 'no-store', 'Content-Language': language });
    response.type('application/problem+json').end(JSON.stringify(problem.body(correlationIdOf(response), language)));
    // An unread body would keep the connection busy.
    if (!request.complete) request.resume();
  };
}

interface Handled {
  readonly request: Request;
  readonly response: Response;
  readonly log: Logger;
  readonly errors: ErrorReports;
  readonly audit: RefusalLog;
}

/** No valid token, not allowed, too many requests: what an attacker causes, and what a person asks about later. */
const REFUSALS: ReadonlySet<number> = new Set([401, 403, 429]);

function logRefusal(
  { request, response }: Pick<Handled, 'request' | 'response'>,
  problem: Problem,
  audit: RefusalLog,
): void {
  audit.write({
    status: problem.status,
    code: problem.code,
    route: `${request.method} ${templateOf(request)}`,
    caller: requestFacts().caller,
    address: request.ip,
    correlationId: correlationIdOf(response),
  });
}

function templateOf(request: Request): string {
  return (request.route as { path?: string } | undefined)?.path ?? 'unmatched';
}

/** Writes a log line and an error log row for failures on our side. Errors of callers are only counted. */
function report(error: unknown, problem: Problem, { request, response, log, errors, audit }: Handled): void {
  const kind = problem === error ? problem.classified : { ...problem.classified, type: exceptionTypeOf(error) };
  if (REFUSALS.has(problem.status)) logRefusal({ request, response }, problem, audit);
  if (problem.status < 500) return errors.count(kind);
  const correlationId = correlationIdOf(response);
  const failure = error instanceof Error ? `${error.name}: ${error.message}` : 'unknown';
  log.error({ correlation_id: correlationId, code: problem.code, failure: withoutValues(failure) }, 'request failed');
  const { sessionId, retryKey: recoveryKey } = requestFacts();
  errors.report(kind, error, {
    component: `${request.method} ${templateOf(request)}`,
    correlationId,
    sessionId,
    recoveryKey,
    recoversWithinMs: kind.max_retries * (kind.retry_after_seconds ?? 0) * 1_000,
  });
}

/** PostgreSQL rejected a value of the statement, so the cause is the caller's input that our checks let through. */
function isRejectedValue(error: unknown): boolean {
  const { code } = (error ?? {}) as { code?: unknown };
  return typeof code === 'string' && ofCode(code) === 'user_input';
}

function toProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  // The session was there when the request began.
  if (isErasedSession(error)) return notFound();
  if (error instanceof BreakerOpenError) return unavailable({ retryAfterSeconds: error.retryAfterMs / 1_000 });
  const { status } = (error ?? {}) as { status?: number };
  if (error instanceof URIError || status === 400)
    return new Problem(400, 'invalid_request', 'The request is malformed.');
  const { category, recoverable, retry_after_seconds: pause } = categorise(error);
  if (isRejectedValue(error))
    return new Problem(400, 'invalid_request', 'The request contains a value that cannot be stored.');
  // Database and network failures are usually brief, so they are 503.
  if (category === 'transient_network' || category === 'database_failure') return unavailable({ category });
  if (recoverable) return unavailable({ category, retryAfterSeconds: pause ?? undefined });
  return new Problem(500, 'internal_error', 'Something went wrong on our side. It has been recorded.', {
    // An unexpected error is never the fault of the caller's input or permissions, even if it looks like it.
    category: category === 'configuration' ? category : 'unknown',
  });
}
