/** Finds the server programs where `tools/setup.mjs` provides them. */
import { onPath } from '../setup/programs.mjs';
import { findTemporalCli } from '../setup/temporal-cli.mjs';
import { LocalError } from '../commands/cli.js';

/** @throws LocalError when there is no Temporal CLI */
export function findTemporal(env: NodeJS.ProcessEnv): string {
  const found = findTemporalCli(env);
  if (found === undefined)
    throw new LocalError(
      'the Temporal CLI is missing: run `node tools/setup.mjs`, or set TEMPORAL_ADDRESS to a running server',
    );
  return found;
}

/**
 * Finds redis-server or valkey-server.
 *
 * @throws LocalError when neither exists
 */
export function findRedis(env: NodeJS.ProcessEnv): string {
  const found = onPath('redis-server', env) ?? onPath('valkey-server', env);
  if (found === undefined)
    throw new LocalError('redis-server is missing: run `node tools/setup.mjs`, or set REDIS_URL to a running server');
  return found;
}
