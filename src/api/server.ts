/** The API process: wires the adapters, listens, and drains on SIGTERM. */
import { createServer, type Server } from 'node:http';
import type { Registry } from 'prom-client';
import { loadConfig, type Config } from '../config.js';
import { createLoggers, ignoreOutputErrors } from '../observability/logging.js';
import { createRedactor } from '../pii/redactor.js';
import { createApp } from './app.js';
import { createMetricsServer } from './metrics-server.js';
import { MAX_HEADER_BYTES, handleUnreadable } from './http/unreadable-body.js';
import { composeApi } from '../compose/api.js';

/** Longest time for a request to arrive: enough for uploads from slow phones, but limits slowloris attacks. */
const REQUEST_TIMEOUT_MS = 300_000;
const DRAIN_MS = 15_000;

async function main(): Promise<void> {
  ignoreOutputErrors();
  const config = loadConfig();
  const redactor = createRedactor({ enabled: config.ENABLE_PII_REDACTION });
  const logFor = createLoggers(config.LOG_LEVEL, { redactor });
  const { needs, drain: endStreams, close } = await composeApi(config, logFor);
  const limits = {
    requestTimeout: REQUEST_TIMEOUT_MS,
    headersTimeout: 20_000,
    keepAliveTimeout: 30_000,
    maxHeaderSize: MAX_HEADER_BYTES,
  };
  const server = createServer(limits, createApp(needs));
  handleUnreadable(server);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(config.PORT, config.HOST, resolve);
  });
  const metricsServer = await serveMetrics(config, needs.metrics);
  logFor('api').info({ port: config.PORT }, 'api ready');

  const drain = (): void => {
    // Accept no new connections. Requests in progress are answered, and idle keep-alive connections end.
    server.close(() => void close().then(() => process.exit(0)));
    metricsServer?.close();
    endStreams();
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), DRAIN_MS).unref();
  };
  process.once('SIGTERM', drain);
  process.once('SIGINT', drain);
}

/** Undefined when the metrics are not served. */
async function serveMetrics(
  { METRICS_PORT: port, METRICS_HOST: host }: Config,
  metrics: Registry,
): Promise<Server | undefined> {
  if (port === 0) return undefined;
  const server = createMetricsServer(metrics);
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new Error(`port ${port} is in use (set METRICS_PORT)`) : error),
    );
    server.listen(port, host, resolve);
  });
  return server;
}

await main().catch((error: unknown) => {
  const { code, port } = (error ?? {}) as { code?: string; port?: number };
  const message =
    code === 'EADDRINUSE'
      ? `port ${port} is in use (set PORT)`
      : error instanceof Error
        ? error.message
        : String(error);
  process.stderr.write(`onward api: ${message}\n`);
  process.exit(1);
});
