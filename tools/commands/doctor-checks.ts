/** One check per server: whether it is reachable, new enough and configured as the platform needs. */
import { Connection } from '@temporalio/client';
import { Redis } from 'ioredis';
import pg from 'pg';
import { migrationStatus, UnknownMigrationsError } from '../../src/adapters/postgres/platform/migrations.js';
import { connectionOptions } from '../../src/compose/temporal.js';
import type { Config } from '../../src/config.js';
import { messageOf } from './cli.js';

const TIMEOUT_MS = 5_000;
/** The oldest servers the platform supports. */
const OLDEST_POSTGRES = [14, 2];
const OLDEST_REDIS = [6, 0];
/** Any other policy may evict, and so reset, a limit or a quota. */
const EVICTION_POLICIES = ['noeviction', 'volatile-ttl'];

export interface Finding {
  readonly name: string;
  readonly facts: readonly string[];
  /** Empty when the server is healthy. */
  readonly problems: readonly string[];
}

/** Connects to the server and its namespace. */
export function checkTemporal(config: Config): Promise<Finding> {
  return finding('Temporal', async () => {
    const connection = await Connection.connect({ ...connectionOptions(config), connectTimeout: TIMEOUT_MS });
    try {
      const { serverVersion } = await connection.workflowService.getSystemInfo({});
      const facts = [config.TEMPORAL_ADDRESS, `server ${serverVersion}`];
      const namespace = config.TEMPORAL_NAMESPACE;
      try {
        const found = await connection.workflowService.describeNamespace({ namespace });
        const days = Number(found.config?.workflowExecutionRetentionTtl?.seconds ?? 0) / 86_400;
        return { facts: [...facts, `namespace ${namespace}, closed workflows kept ${days} days`], problems: [] };
      } catch (error) {
        return { facts, problems: [`namespace ${namespace}: ${messageOf(error)}`] };
      }
    } finally {
      await connection.close();
    }
  });
}

/** Connects, and checks the version and the migrations. */
export function checkPostgres(config: Config): Promise<Finding> {
  return finding('PostgreSQL', async () => {
    const client = new pg.Client({
      connectionString: config.DATABASE_URL,
      connectionTimeoutMillis: TIMEOUT_MS,
      query_timeout: TIMEOUT_MS,
    });
    client.on('error', () => undefined);
    try {
      await client.connect();
      const { rows } = await client.query<{ server_version: string }>('SHOW server_version');
      const version = rows[0]?.server_version ?? '';
      const problems = isAtLeast(version, OLDEST_POSTGRES)
        ? []
        : [`version ${OLDEST_POSTGRES.join('.')} or newer is needed`];
      const { unknown } = await migrationStatus(client);
      if (unknown.length > 0)
        problems.push(`${new UnknownMigrationsError(unknown).message}; delete ${config.dataDir} to begin anew`);
      return { facts: [`${client.host}:${client.port}`, `version ${version}`], problems };
    } finally {
      await client.end().catch(() => undefined);
    }
  });
}

/** Connects, and checks the version and the eviction policy. */
export function checkRedis(config: Config): Promise<Finding> {
  return finding('Redis', async () => {
    const redis = new Redis(config.redisUrl, {
      lazyConnect: true,
      retryStrategy: () => null,
      connectTimeout: TIMEOUT_MS,
      commandTimeout: TIMEOUT_MS,
    });
    let reason: Error | undefined;
    redis.on('error', (error: Error) => (reason = error));
    try {
      await redis.connect().catch((error: unknown) => {
        throw reason ?? error;
      });
      const version = infoField(await redis.info('server'), 'redis_version');
      const policy = infoField(await redis.info('memory'), 'maxmemory_policy');
      const problems: string[] = [];
      if (!isAtLeast(version, OLDEST_REDIS)) problems.push(`version ${OLDEST_REDIS.join('.')} or newer is needed`);
      if (!EVICTION_POLICIES.includes(policy))
        problems.push(`maxmemory-policy must be ${EVICTION_POLICIES.join(' or ')}: eviction would reset limits`);
      const { host, port } = redis.options;
      return { facts: [`${host}:${port}`, `version ${version}`, `maxmemory-policy ${policy}`], problems };
    } finally {
      redis.disconnect();
    }
  });
}

async function finding(name: string, check: () => Promise<Omit<Finding, 'name'>>): Promise<Finding> {
  try {
    return { name, ...(await check()) };
  } catch (error) {
    return { name, facts: [], problems: [messageOf(error)] };
  }
}

function infoField(info: string, field: string): string {
  // eslint-disable-next-line security/detect-non-literal-regexp -- fields that this file names
  return new RegExp(`^${field}:(.*)$`, 'm').exec(info)?.[1]?.trim() ?? '';
}

/** Compares the leading numbers of a version, so that `14.2 (Debian …)` and `18beta1` are understood. */
function isAtLeast(version: string, [major = 0, minor = 0]: readonly number[]): boolean {
  const [, actualMajor = '0', actualMinor = '0'] = /^(\d+)(?:\.(\d+))?/.exec(version) ?? [];
  return Number(actualMajor) > major || (Number(actualMajor) === major && Number(actualMinor) >= minor);
}
