/** One log line and one duration per request. Labels come from a closed set: the route's template, never the URL. */
import type { NextFunction, Request, Response } from 'express';
import { Histogram, collectDefaultMetrics, register } from 'prom-client';
import type { Logger } from '../../observability/logging.js';
import { correlationIdOf } from './correlation.js';

function durations(): Histogram<'method' | 'route' | 'status'> {
  const existing = register.getSingleMetric('http_request_duration_seconds');
  if (existing !== undefined) return existing as Histogram<'method' | 'route' | 'status'>;
  collectDefaultMetrics();
  return new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Duration of HTTP requests',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
  });
}

export function observe(log: Logger) {
  const histogram = durations();
  return (request: Request, response: Response, next: NextFunction): void => {
    const started = process.hrtime.bigint();
    response.on('finish', () => {
      const seconds = Number(process.hrtime.bigint() - started) / 1e9;
      const route = (request.route as { path?: string } | undefined)?.path ?? 'unmatched';
      histogram.observe({ method: request.method, route, status: response.statusCode }, seconds);
      log.debug(
        {
          correlation_id: correlationIdOf(response),
          method: request.method,
          route,
          status: response.statusCode,
          ms: Math.round(seconds * 1_000),
        },
        'request',
      );
    });
    next();
  };
}
