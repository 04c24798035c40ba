/** The settings of `npm start`: which servers to start, on which ports, and the environment of its children. */
import { copyEnvironment, dataDirOf, loadConfig, type Config } from '../../src/config.js';
import { LocalError } from '../commands/cli.js';
import { ensureKeys } from './keys.js';
import type { PortClaim } from './ports.js';
import type { ServerPorts } from './servers.js';

export interface LocalSettings {
  readonly dataDir: string;
  readonly env: NodeJS.ProcessEnv;
  readonly config: Config;
  readonly ports: ServerPorts;
  readonly portClaims: readonly PortClaim[];
}

/**
 * Reads the environment and creates the local keys when they are missing.
 *
 * @throws ConfigError that names every wrong variable; LocalError in production, which has no local stack
 */
export function localSettings(): LocalSettings {
  const env = copyEnvironment();
  const dataDir = dataDirOf(env);
  if (env.NODE_ENV === 'production')
    throw new LocalError('npm start runs the local stack: NODE_ENV=production is refused (see docs/deployment.md)');
  ensureKeys(dataDir);
  const config = loadConfig(env);
  const ports: ServerPorts = {
    ...(env.TEMPORAL_ADDRESS
      ? {}
      : { temporal: config.ONWARD_TEMPORAL_PORT, temporalUi: config.ONWARD_TEMPORAL_UI_PORT }),
    ...(env.DATABASE_URL ? {} : { postgres: config.ONWARD_POSTGRES_PORT }),
    ...(env.REDIS_URL || env.REDIS_HOST ? {} : { redis: config.ONWARD_REDIS_PORT }),
  };
  return { dataDir, env, config, ports, portClaims: portClaims(config, ports) };
}

function portClaims(config: Config, ports: ServerPorts): PortClaim[] {
  const own: [number | undefined, string][] = [
    [ports.temporal, 'ONWARD_TEMPORAL_PORT'],
    [ports.temporalUi, 'ONWARD_TEMPORAL_UI_PORT'],
    [ports.postgres, 'ONWARD_POSTGRES_PORT'],
    [ports.redis, 'ONWARD_REDIS_PORT'],
  ];
  const claims: PortClaim[] = own.flatMap(([port, variable]) => (port === undefined ? [] : [{ port, variable }]));
  const metrics = { port: config.METRICS_PORT, variable: 'METRICS_PORT', host: config.METRICS_HOST };
  return [
    ...claims,
    { port: config.PORT, variable: 'PORT', host: config.HOST },
    ...(metrics.port === 0 ? [] : [metrics]),
  ];
}
