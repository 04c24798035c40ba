/** Servers somebody else runs: checked once at start, so that a dead one is named instead of being waited for. */
import type { Config } from '../../src/config.js';
import { LocalError } from '../commands/cli.js';
import { accepts } from './ports.js';
import type { ServerPorts } from './servers.js';

/** @throws LocalError naming the server that does not answer and the variable that leads to it */
export async function assertExternalServers(config: Config, ports: ServerPorts): Promise<void> {
  if (ports.temporal === undefined)
    await assertAccepts('Temporal', 'TEMPORAL_ADDRESS', `tcp://${config.TEMPORAL_ADDRESS}`, 7233);
  if (ports.postgres === undefined) await assertAccepts('PostgreSQL', 'DATABASE_URL', config.DATABASE_URL, 5432);
  if (ports.redis === undefined) await assertAccepts('Redis', 'REDIS_URL', config.redisUrl, 6379);
}

async function assertAccepts(name: string, variable: string, address: string, defaultPort: number): Promise<void> {
  if (!URL.canParse(address)) throw new LocalError(`${variable} is no address of a server`);
  const url = new URL(address);
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const port = Number(url.port || defaultPort);
  if (!(await accepts(host, port)))
    throw new LocalError(`${name} does not answer at ${host}:${port}: start it, or change ${variable}`);
}
