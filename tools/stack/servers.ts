/** The three servers that the platform needs, for `npm start` and for tests. */
import path from 'node:path';
import { postgresServer } from './postgres.js';
import { redisServer } from './redis.js';
import type { ProcessSpec } from './roles.js';
import { claimDataDir, endLeftovers, StackFileWriter } from './stack-file.js';
import { Supervisor } from './supervisor.js';
import { temporalServer } from './temporal.js';

/** The ports of the servers to start. A server without a port is not started. */
export interface ServerPorts {
  readonly temporal?: number;
  readonly temporalUi?: number;
  readonly postgres?: number;
  readonly redis?: number;
}

export interface ServerOptions {
  readonly dataDir: string;
  readonly ports: ServerPorts;
  readonly env: NodeJS.ProcessEnv;
  readonly namespace?: string;
  readonly codecEndpoint?: string;
  readonly print?: (line: string) => void;
}

/** The addresses of the started servers, as configuration variables. */
export interface ServerAddresses {
  TEMPORAL_ADDRESS?: string;
  TEMPORAL_UI_URL?: string;
  DATABASE_URL?: string;
  REDIS_URL?: string;
}

/**
 * Describes the servers without starting them.
 *
 * @throws LocalError when a program is missing
 */
export async function describeServers(
  options: ServerOptions,
): Promise<{ specs: ProcessSpec[]; addresses: ServerAddresses }> {
  const { dataDir, ports, env, print } = options;
  const specs: ProcessSpec[] = [];
  const addresses: ServerAddresses = {};
  if (ports.temporal !== undefined) {
    const { namespace = 'default', codecEndpoint } = options;
    specs.push(
      temporalServer({ dataDir, env, namespace, codecEndpoint, port: ports.temporal, uiPort: ports.temporalUi }),
    );
    addresses.TEMPORAL_ADDRESS = `127.0.0.1:${ports.temporal}`;
    if (ports.temporalUi !== undefined) addresses.TEMPORAL_UI_URL = `http://127.0.0.1:${ports.temporalUi}`;
  }
  if (ports.postgres !== undefined) {
    const { spec, url } = await postgresServer({ dataDir, env, print, port: ports.postgres });
    specs.push(spec);
    addresses.DATABASE_URL = url;
  }
  if (ports.redis !== undefined) {
    specs.push(redisServer({ dataDir, env, port: ports.redis }));
    addresses.REDIS_URL = `redis://127.0.0.1:${ports.redis}/0`;
  }
  return { specs, addresses };
}

/** Running servers. A killed one is restarted. */
export interface RunningServers {
  readonly addresses: ServerAddresses;
  pids(): ReturnType<Supervisor['pids']>;
  stop(): Promise<void>;
}

/**
 * Starts only the servers and waits until they answer, for tests and benchmarks. The data folder is claimed as by `npm
 * start`, and leftovers of a killed predecessor are ended first.
 *
 * @throws LocalError that names the server that does not start; the others are stopped again
 */
export async function startServers(options: ServerOptions): Promise<RunningServers> {
  const dataDir = path.resolve(options.dataDir);
  const release = claimDataDir(dataDir);
  try {
    await endLeftovers(dataDir);
    const { specs, addresses } = await describeServers({ ...options, dataDir });
    const stackFile = new StackFileWriter(dataDir, {
      environment: { ...addresses, ONWARD_DATA_DIR: dataDir },
      urls: {},
    });
    const supervisor = new Supervisor({
      logDir: path.join(dataDir, 'logs'),
      print: options.print,
      onChange: (role, id) => stackFile.set(role, id),
    });
    const killNow = (): void => supervisor.killNow();
    process.once('exit', killNow);
    const stop = async (): Promise<void> => {
      await supervisor.stop();
      process.off('exit', killNow);
      stackFile.close();
      release();
    };
    await supervisor.start(specs).catch(async (error: unknown) => {
      await stop();
      throw error;
    });
    return { addresses, pids: () => supervisor.pids(), stop };
  } catch (error) {
    release();
    throw error;
  }
}
