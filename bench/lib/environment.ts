/** The environment of every benchmark: servers, variables of the processes, both Temporal clients, database. */
import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { Client, Connection } from '@temporalio/client';
import { bundleWorkflowCode } from '@temporalio/worker';
import pg from 'pg';
import { Keyring } from '../../src/adapters/crypto/keyring.js';
import { clientDataConverter } from '../../src/adapters/temporal/data-converter.js';
import { loadConfig, type Config } from '../../src/config.js';
import { freePorts } from '../../tools/stack/ports.js';
import { startServers } from '../../tools/stack/servers.js';
import { Child } from './child.js';
import { makeDataFolder, removeDataFolder, ROOT } from './data-folder.js';

/** Variables that would select other servers or change what is measured. */
const FOREIGN =
  /^(TEMPORAL|ONWARD|SESSION|WORKER|WORKFLOW|DATABASE|REDIS|JWT|COMMAND|DEAD_LETTER|MAX|RATE_LIMIT|TRUST_PROXY|PORT$|HOST$|PUBLIC_URL$|LOG_LEVEL$|NODE_ENV$)/;

export interface Environment {
  readonly env: NodeJS.ProcessEnv;
  readonly config: Config;
  /** A client with the product's codec, which encrypts every payload. */
  readonly client: Client;
  /** A client with Temporal's JSON converter, without encryption. */
  readonly bareClient: Client;
  readonly pool: pg.Pool;
  readonly serverVersion: string;
  /** Few and small rounds, for work on a benchmark. */
  readonly quick: boolean;
  readonly print: (line: string) => void;
  startWorker(): Promise<Child>;
  startApi(): Promise<Child>;
  /** The process id of the newest API. */
  readonly api: () => number;
  startBareWorker(): Promise<Child>;
  stop(): Promise<void>;
}

/** Starts the servers on free ports, prepares them as a deployment does, and connects. */
export async function prepareEnvironment(options: Pick<Environment, 'quick' | 'print'>): Promise<Environment> {
  const dataDir = await makeDataFolder();
  const [temporal, postgres, redis, api] = await freePorts(4);
  const given = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !FOREIGN.test(name) || name === 'TEMPORAL_CLI'),
  );
  const servers = await startServers({ dataDir, env: { ...given }, ports: { temporal, postgres, redis } });
  const env = {
    ...given,
    ...servers.addresses,
    ...keys(),
    NODE_ENV: 'development',
    ONWARD_DATA_DIR: dataDir,
    PORT: String(api),
    METRICS_PORT: '0',
  };
  const dist = path.join(dataDir, 'dist');
  execFileSync(process.execPath, [path.join(dist, 'src', 'workers', 'bootstrap.js')], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
    timeout: 60_000,
  });
  const config = loadConfig(env);
  const bundle = await bareBundle(dataDir);
  const clients = await connect(config);
  const start = (name: string, args: readonly string[], ready: string): Promise<Child> =>
    Child.start({ name, args, env, ready, logDir: path.join(dataDir, 'logs') });
  const pool = new pg.Pool({ connectionString: config.DATABASE_URL, max: 2 });
  pool.on('error', () => undefined);
  let newestApi: Child | undefined;
  return {
    ...options,
    ...clients,
    env,
    config,
    pool,
    startWorker: () => start('worker', [path.join(dist, 'src', 'workers', 'worker.js')], 'worker ready'),
    startApi: async () => (newestApi = await start('api', [path.join(dist, 'src', 'api', 'server.js')], 'api ready')),
    api: () => newestApi?.pid ?? 0,
    startBareWorker: () =>
      start('bare', ['--import', 'tsx', path.join(ROOT, 'bench', 'bare', 'worker.ts'), bundle], 'worker ready'),
    stop: async () => {
      await Promise.allSettled([clients.client.connection.close(), pool.end()]);
      await servers.stop();
      removeDataFolder(dataDir);
    },
  };
}

function keys(): { JWT_SECRET: string; ONWARD_ENCRYPTION_KEYS: string } {
  return {
    JWT_SECRET: randomBytes(48).toString('base64url'),
    ONWARD_ENCRYPTION_KEYS: `k1:${randomBytes(32).toString('base64')}`,
  };
}

async function connect(config: Config): Promise<Pick<Environment, 'client' | 'bareClient' | 'serverVersion'>> {
  const connection = await Connection.connect({ address: config.TEMPORAL_ADDRESS });
  const namespace = config.TEMPORAL_NAMESPACE;
  const { serverVersion } = await connection.workflowService.getSystemInfo({});
  return {
    client: new Client({
      connection,
      namespace,
      dataConverter: clientDataConverter(Keyring.parse(config.encryptionKeys)),
    }),
    bareClient: new Client({ connection, namespace }),
    serverVersion: serverVersion ?? 'unknown',
  };
}

async function bareBundle(dataDir: string): Promise<string> {
  const quiet = (): void => undefined;
  const logger = { trace: quiet, debug: quiet, info: quiet, log: quiet, warn: quiet, error: console.error };
  const { code } = await bundleWorkflowCode({
    workflowsPath: path.join(ROOT, 'bench', 'bare', 'workflows.ts'),
    logger,
  });
  const file = path.join(dataDir, 'bare-bundle.cjs');
  writeFileSync(file, code);
  return file;
}
