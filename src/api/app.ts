/** The Express application: the middleware in the order it runs, and the routes. */
import express, { type Express, type NextFunction, type Request, type Response } from 'express';
import helmet from 'helmet';
import type { Registry } from 'prom-client';
import type { ErrorReports } from '../observability/errors/error-reports.js';
import type { LoggerFor } from '../observability/logging.js';
import { mount, type MountNeeds } from './http/express-adapter.js';
import { fullPath } from './http/route.js';
import { openScope } from './http/request-context.js';
import { correlate } from './middleware/correlation.js';
import { unmatched, writeProblem } from './middleware/errors.js';
import { observe } from './middleware/observe.js';
import type { RefusalLog } from './middleware/refusal-log.js';
import { ROUTES, type RouteNeeds } from './routes/register.js';
import { allowUi } from './platform/routes/codec.js';
import { tusExchange } from './uploads/resumable/tus-exchange.js';

/** Which proxies may name the caller's address: none, this many, or those at these addresses. */
type TrustProxy = false | number | string;

export type AppNeeds = RouteNeeds &
  MountNeeds & {
    readonly logFor: LoggerFor;
    /** Metrics of the API, in addition to those of the process. */
    readonly metrics: Registry;
    readonly errors: ErrorReports;
    readonly refusals: RefusalLog;
    /** The value of Express's `trust proxy`. */
    readonly trustProxy: TrustProxy;
  };

export function createApp(needs: AppNeeds): Express {
  const app = express();
  // Express's own ETag hashes every body, which halves throughput. A session's ETag is its version.
  app.set('etag', false);
  app.set('x-powered-by', false);
  app.set('query parser', 'simple');
  app.set('trust proxy', needs.trustProxy);

  app.use(correlate);
  app.use(openScope);
  app.use(observe(needs.logFor('api')));
  app.use(helmet());
  // Before authentication, so that the Temporal UI can read a rejection too.
  app.use('/codec', (request: Request, response: Response, next: NextFunction) => {
    allowUi(response, needs);
    if (request.method === 'OPTIONS') response.status(204).end();
    else next();
  });
  app.use(tusExchange);
  for (const route of ROUTES) mount(app, route, needs);
  app.use(unmatched(allowedMethods));
  app.use(writeProblem(needs.logFor('api'), needs.errors, needs.refusals));
  return app;
}

const PATTERNS = ROUTES.map((route) => ({
  method: route.method.toUpperCase(),
  // eslint-disable-next-line security/detect-non-literal-regexp -- our own paths
  pattern: new RegExp(`^${fullPath(route).replace(/:\w+/g, '[^/]+')}/?$`, 'i'),
}));

function allowedMethods(path: string): string[] {
  const methods = PATTERNS.filter(({ pattern }) => pattern.test(path)).map(({ method }) => method);
  return [...new Set(methods.includes('GET') ? [...methods, 'HEAD'] : methods)];
}
