/**
 * The platform inside the test process: the real API on a free port and the real workers, on the servers of
 * `global-setup.ts`. Test files run in parallel, so each vitest worker has its own namespace, database and Redis
 * prefix. Within one worker the files run one after another, and every test uses its own client.
 */
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { Client, Connection } from '@temporalio/client';
import {
  DefaultLogger,
  NativeConnection,
  Runtime,
  bundleWorkflowCode,
  makeTelemetryFilterString,
  type Worker,
} from '@temporalio/worker';
import type { Redis } from 'ioredis';
import { Registry, register } from 'prom-client';
import { Keyring } from '../../src/adapters/crypto/keyring.js';
import { migrate } from '../../src/adapters/postgres/platform/migrations.js';
import { ErrorLogRepository } from '../../src/adapters/postgres/platform/error-log.js';
import { createPool, type Pool } from '../../src/adapters/postgres/pool.js';
import { startHeartbeat } from '../../src/adapters/postgres/platform/worker-heartbeat.js';
import { openRedis } from '../../src/compose/redis.js';
import { HotCheckpoints } from '../../src/adapters/redis/hot-checkpoints.js';
import { SessionNoticePublisher } from '../../src/adapters/redis/session-notices.js';
import { prepareNamespace } from '../../src/adapters/temporal/bootstrap.js';
import { connectionOptions, workerConnectionOptions } from '../../src/compose/temporal.js';
import { clientDataConverter, workerDataConverter } from '../../src/adapters/temporal/data-converter.js';
import { createApp } from '../../src/api/app.js';
import { BASE_PATH } from '../../src/api/http/route.js';
import { composeApi } from '../../src/compose/api.js';
import { loadConfig, type Config } from '../../src/config.js';
import type { Role } from '../../src/domain/access.js';
import { signToken } from '../../tools/commands/sign-token.js';
import { ApiClient, type ApiAnswer, type RequestOptions } from '../../tools/demo/api-client.js';
import { createErrorReports } from '../../src/observability/errors/error-reports.js';
import { createLoggers } from '../../src/observability/logging.js';
import { createRedactor } from '../../src/pii/redactor.js';
import { BUNDLE_OPTIONS } from '../../src/workers/bundle-options.js';
import { createWorkers } from '../../src/workers/create-worker.js';
import { openAlerts } from '../../src/compose/alerts.js';
import { createWork } from '../../src/compose/worker.js';
import { expectDocumented } from './documented.js';

const REDACTOR = createRedactor({ enabled: true });

export interface Who {
  readonly role?: Role;
  /** Not bound to the client. */
  readonly allClients?: boolean;
  readonly sub?: string;
  readonly client?: string;
  readonly expires?: string;
}

/** A client of the API that knows who it is, and to whom every answer has to be as documented. */
export class Person extends ApiClient {
  constructor(
    baseUrl: string,
    readonly bearer: string,
    readonly sub: string,
    readonly clientId: string,
  ) {
    super(baseUrl, bearer);
  }

  override async send(method: string, path: string, body: unknown, options: RequestOptions): Promise<ApiAnswer> {
    const answer = await super.send(method, path, body, options);
    const { pathname } = new URL(path.startsWith('/') ? path : `${BASE_PATH}/${path}`, this.baseUrl);
    if (method !== 'HEAD' && /\bjson\b/.test(answer.headers.get('content-type') ?? ''))
      expectDocumented({ method, path: pathname, status: answer.status, body: answer.body });
    return answer;
  }
}

export type Fault =
  { readonly mode: 'permanent' | 'execute-and-timeout' } | { readonly mode: 'transient'; readonly count: number };

export interface RunningApi {
  readonly config: Config;
  readonly baseUrl: string;
  /** A new person, unless `who` names one. */
  person(who?: Who): Promise<Person>;
  /** Of every client, unless `who` says otherwise. */
  admin(who?: Who): Promise<Person>;
  /** The metrics in the Prometheus text format. */
  metrics(): Promise<string>;
  /** Ends the event streams, as a process does that stops. */
  drain(): void;
  close(): Promise<void>;
}

export interface PlatformOptions {
  /** False starts only the API. `startWorkers` starts the workers later. */
  readonly workers?: boolean;
  /** Variables that override those of the run. */
  readonly config?: Readonly<Record<string, string>>;
}

export interface Platform extends RunningApi {
  readonly pool: Pool;
  readonly redis: Redis;
  /** The prefix of every Redis key of this platform. */
  readonly redisPrefix: string;
  readonly temporal: Client;
  readonly keyring: Keyring;
  /** Folder of stored files. */
  readonly filesDir: string;
  /** @param queues all queues when absent */
  startWorkers(queues?: Config['WORKER_QUEUES']): Promise<void>;
  stopWorkers(): Promise<void>;
  /** Makes activities fail until called again. */
  faults(faults: Readonly<Record<string, Fault>>): Promise<void>;
  /** Starts one more API on the same servers with another configuration. */
  startApi(config: Readonly<Record<string, string>>): Promise<RunningApi>;
}

/** Timeouts longer than those of the tests, so that a loaded machine does not change what a test sees. */
const LONG_TIMEOUTS = {
  COMMAND_DEADLINE_SECONDS: '20',
  REDIS_TIMEOUT_MS: '10000',
  WORKER_SHUTDOWN_SECONDS: '2',
  LOG_LEVEL: 'silent',
};

export async function startPlatform(options: PlatformOptions = {}): Promise<Platform> {
  quietRuntime();
  const place = await environmentOfThisWorker();
  const folder = await mkdtemp(path.join(place.env.ONWARD_DATA_DIR ?? '.cache', 'platform-'));
  const faultsFile = path.join(folder, 'faults.json');
  const env = {
    ...place.env,
    ...LONG_TIMEOUTS,
    ONWARD_DATA_DIR: folder,
    ONWARD_FAULTS_FILE: faultsFile,
    ...options.config,
  };
  const config = loadConfig({ ...env, WORKFLOW_BUNDLE: await workflowBundle() });
  const keyring = Keyring.parse(config.encryptionKeys);
  const pool = createPool(config.DATABASE_URL, 6, () => undefined);
  const redis = openRedis(config, () => undefined);
  const connection = await Connection.connect(connectionOptions(config));
  const temporal = new Client({
    connection,
    namespace: config.TEMPORAL_NAMESPACE,
    dataConverter: clientDataConverter(keyring),
  });
  const api = await serve(config);
  const more: RunningApi[] = [];
  let stop: (() => Promise<void>) | undefined;

  const platform: Platform = {
    ...api,
    pool,
    redis,
    redisPrefix: config.REDIS_KEY_PREFIX,
    temporal,
    keyring,
    filesDir: path.join(config.dataDir, 'files'),
    async startWorkers(queues = config.WORKER_QUEUES) {
      stop ??= await runWorkers({ ...config, WORKER_QUEUES: queues }, { pool, redis, temporal });
    },
    async stopWorkers() {
      const stopping = stop;
      stop = undefined;
      await stopping?.();
    },
    faults: async (faults) => {
      // A rename, so that a worker reads the old file or the new one, never half a file.
      await writeFile(`${faultsFile}.new`, JSON.stringify(faults));
      await rename(`${faultsFile}.new`, faultsFile);
    },
    async startApi(overrides) {
      const started = await serve(loadConfig({ ...env, ...overrides }));
      more.push(started);
      return started;
    },
    async close() {
      await Promise.all([api, ...more].map((one) => one.close()));
      await platform.stopWorkers();
      await Promise.allSettled([connection.close(), pool.end(), redis.quit()]);
      await rm(folder, { recursive: true, force: true });
    },
  };
  if (options.workers !== false) await platform.startWorkers();
  return platform;
}

async function serve(config: Config): Promise<RunningApi> {
  const { needs, drain, close } = await composeApi(config, createLoggers('silent', { redactor: REDACTOR }));
  const server = createServer(createApp(needs));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const person = (who: Who = {}): Promise<Person> => personOf(config, baseUrl, who);
  return {
    config,
    baseUrl,
    person,
    admin: (who = {}) => person({ role: 'admin', allClients: true, ...who }),
    drain,
    metrics: () => Registry.merge([register, needs.metrics]).metrics(),
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await close();
    },
  };
}

async function personOf(
  config: Config,
  baseUrl: string,
  { role = 'client', sub = `sub-${randomUUID()}`, client = `client-${randomUUID()}`, expires, allClients }: Who,
): Promise<Person> {
  return new Person(baseUrl, await signToken(config, { role, sub, client, expires, allClients }), sub, client);
}

interface WorkerParts {
  readonly pool: Pool;
  readonly redis: Redis;
  readonly temporal: Client;
}

async function runWorkers(config: Config, { pool, redis, temporal }: WorkerParts): Promise<() => Promise<void>> {
  const connection = await NativeConnection.connect(workerConnectionOptions(config));
  const work = createWork({
    config,
    pool,
    client: temporal,
    checkpoints: new HotCheckpoints(redis, config.REDIS_KEY_PREFIX, config.SESSION_RECOVERY_CHECKPOINT_TTL),
    notices: new SessionNoticePublisher(redis, config.REDIS_KEY_PREFIX),
    alerts: openAlerts(config, pool, createLoggers(config.LOG_LEVEL, { redactor: REDACTOR })),
    redactor: REDACTOR,
  });
  const logFor = createLoggers('silent', { redactor: REDACTOR });
  const errors = createErrorReports('activity', {
    store: new ErrorLogRepository(pool),
    redactor: REDACTOR,
    logFor,
    registry: new Registry(),
    secret: Keyring.parse(config.encryptionKeys).derive('error recovery'),
  });
  const workers: Worker[] = await createWorkers({
    config,
    connection,
    dataConverter: workerDataConverter(Keyring.parse(config.encryptionKeys)),
    ...work,
    logFor,
    redactor: REDACTOR,
    errors,
  });
  const runs = Promise.all(workers.map((worker) => worker.run()));
  const stopHeartbeat = startHeartbeat(pool, config.WORKER_QUEUES);
  return async () => {
    for (const worker of workers) if (worker.getState() === 'RUNNING') worker.shutdown();
    await runs;
    await Promise.all([stopHeartbeat(), errors.close()]);
    await connection.close();
  };
}

/** Silences the SDK's log, because tests make steps fail on purpose. */
export function quietRuntime(): void {
  const filter = makeTelemetryFilterString({ core: 'ERROR', other: 'ERROR' });
  try {
    Runtime.install({
      logger: new DefaultLogger('ERROR', () => undefined),
      telemetryOptions: { logging: { filter, forward: {} } },
      shutdownSignals: [],
    });
  } catch {
    // The runtime was installed by an earlier platform of this file.
  }
}

/** The workflow bundle of this run, built from the sources at the first use. */
export async function workflowBundle(): Promise<string> {
  const file = path.join(process.env.ONWARD_DATA_DIR ?? '.cache', 'workflow-bundle.js');
  if (!existsSync(file)) {
    const { code } = await bundleWorkflowCode({ ...BUNDLE_OPTIONS, logger: new DefaultLogger('ERROR') });
    const own = `${file}.${process.pid}`;
    await writeFile(own, code);
    await rename(own, file);
  }
  return file;
}

/** Namespace, database and key prefix of this vitest worker, created by its first file. */
async function environmentOfThisWorker(): Promise<{ env: NodeJS.ProcessEnv }> {
  const id = process.env.VITEST_POOL_ID ?? '1';
  const name = `onward_test_${id}`;
  const env = {
    ...process.env,
    TEMPORAL_NAMESPACE: id === '1' ? 'default' : name,
    REDIS_KEY_PREFIX: `${name}:`,
    DATABASE_URL: await databaseOf(name),
  };
  await migrate(env.DATABASE_URL);
  const config = loadConfig(env);
  const connection = await Connection.connect(connectionOptions(config));
  await prepareNamespace(connection, config.TEMPORAL_NAMESPACE, 7);
  await connection.close();
  return { env };
}

async function databaseOf(name: string): Promise<string> {
  const url = new URL(process.env.DATABASE_URL ?? '');
  const server = createPool(url.toString(), 1, () => undefined);
  await server.query(`CREATE DATABASE ${name}`).catch((error: unknown) => {
    if ((error as { code?: string }).code !== '42P04') throw error;
  });
  await server.end();
  url.pathname = `/${name}`;
  return url.toString();
}

/**
 * Polls until `ask` gives a value.
 *
 * @throws Error that names what did not happen, with the last failure as its cause
 */
export async function eventually<T>(
  what: string,
  ask: () => Promise<T | undefined | false>,
  timeoutMs = 25_000,
): Promise<T> {
  const end = performance.now() + timeoutMs;
  let failure: unknown;
  for (;;) {
    try {
      const answer = await ask();
      if (answer !== undefined && answer !== false) return answer;
    } catch (error) {
      failure = error;
    }
    if (performance.now() > end) throw new Error(`did not happen: ${what}`, { cause: failure });
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
