/**
 * The API as a process with its dependencies in memory, to measure the API without its servers. Everything else is as
 * in production: tokens, limits, validation, the workflow link, headers, metrics, logs. Arguments: port, session.
 */
import { createServer } from 'node:http';
import { createApp } from '../../src/api/app.js';
import { limitKeys } from '../../src/api/limits/limit-key.js';
import { limitMetrics } from '../../src/api/limits/limit-metrics.js';
import { MemoryLog } from '../../src/api/limits/memory-log.js';
import { RateLimiter } from '../../src/api/limits/rate-limiter.js';
import { composeApi } from '../../src/compose/api.js';
import { Breakers } from '../../src/observability/breakers.js';
import { loadConfig } from '../../src/config.js';
import { EVERYTHING } from '../../src/domain/access.js';
import { Registry } from 'prom-client';
import { createLoggers } from '../../src/observability/logging.js';
import { createRedactor } from '../../src/pii/redactor.js';

const [, , port, sessionId] = process.argv;
if (port === undefined || sessionId === undefined) throw new Error('usage: memory-api.ts PORT SESSION');
const config = loadConfig();
const logFor = createLoggers(config.LOG_LEVEL, { redactor: createRedactor({ enabled: true }) });
const { needs } = await composeApi(config, logFor);
const session = await needs.sessions.find(sessionId, EVERYTHING);
if (session === undefined) throw new Error('the session does not exist');

const registry = new Registry();
const breaker = new Breakers(registry, () => undefined).of('redis');
const limiter = new RateLimiter({
  redis: new MemoryLog(() => performance.now()),
  memory: new MemoryLog(() => performance.now()),
  breaker,
  keyOf: limitKeys(Buffer.alloc(32)),
  metrics: limitMetrics(registry, breaker),
  // All requests come from one user here.
  overrides: { reads: { limit: 1_000_000, windowSeconds: 1 } },
  fallbackLimit: 50,
});
const app = createApp({
  ...needs,
  limiter,
  sessions: Object.assign(Object.create(needs.sessions) as typeof needs.sessions, { find: async () => session }),
  acknowledged: { record: () => undefined, newest: async () => 0 },
});
createServer(app).listen(Number(port), '127.0.0.1', () => process.stdout.write('api ready\n'));
