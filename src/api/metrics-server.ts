/** Serves the Prometheus metrics on a port of their own, so that the public port neither shows nor computes them. */
import { createServer, type Server } from 'node:http';
import { Registry, register } from 'prom-client';
import { atMostOncePerSecond } from './at-most-once-per-second.js';

/**
 * GET /metrics in the Prometheus text format: those of the process and those of the API. A scrape is computed at most
 * once a second, however often it is asked for.
 */
export function createMetricsServer(metrics: Registry): Server {
  const text = atMostOncePerSecond(() => Registry.merge([register, metrics]).metrics());
  return createServer((request, response) => {
    if (request.method !== 'GET' || request.url?.split('?')[0] !== '/metrics') {
      response.writeHead(404, { 'Cache-Control': 'no-store' }).end();
      return;
    }
    text().then(
      (body) =>
        response.writeHead(200, { 'Content-Type': register.contentType, 'Cache-Control': 'no-store' }).end(body),
      () => response.writeHead(503).end(),
    );
  });
}
