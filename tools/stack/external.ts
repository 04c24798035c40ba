/** Checks external servers once at start, so that an unreachable one is named at once. */
import type { Config } from '../../src/config.js';
import { LocalError } from '../commands/cli.js';
import { accepts } from './ports.js';
import type { ServerPorts } from './servers.js';

/** @throws LocalError that names the unreachable server and the variable with its address */
export async function assertExternalServers(config: Config, ports: ServerPorts): Promise<void> {
  if (ports.temporal === undefined)
    await assertAccepts('Temporal', 'TEMPORAL_ADDRESS', `tcp://${config.TEMPORAL_ADDRESS}`, 7233);
  if (ports.postgres === undefined) await assertAccepts('PostgreSQL', 'DATABASE_URL', config.DATABASE_URL, 5432);
  if (ports.redis === undefined) await assertAccepts('Redis', 'REDIS_URL', config.redisUrl, 6379);
}

async function assertAccepts(name: string, variable: string, address: string, defaultPort: number): Promise<void> {
  if (!URL.canParse(address)) throw new LocalError(`${variable} is not a server address`);
  const url = new URL(address);
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const port = Number(url.port || defaultPort);
  if (!(await accepts(host, port)))
    throw new LocalError(`${name} does not answer at ${host}:${port}: start it, or change ${variable}`);
}
