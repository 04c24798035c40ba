/** Provides Redis or Valkey from the system, because no npm package has its binaries. */
import { readFileSync } from 'node:fs';
import { onPath } from './programs.mjs';
import { run, print, SetupError } from './run.mjs';

/** @throws SetupError with one line of instructions */
export async function ensureRedis() {
  if (process.env.REDIS_URL || process.env.REDIS_HOST || hasRedis()) return;
  if (process.getuid?.() === 0 && isDebian()) {
    print('redis', 'installing redis-server with apt-get');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    await run('redis', 'apt-get', ['update'], { env });
    await run('redis', 'apt-get', ['install', '-y', '--no-install-recommends', 'redis-server'], { env });
    if (hasRedis()) return;
  }
  throw new SetupError(
    'Redis is missing: install redis-server (Debian and Ubuntu: `sudo apt-get install redis-server`; macOS: `brew install redis`), or set REDIS_URL',
  );
}

function hasRedis() {
  return Boolean(onPath('redis-server') ?? onPath('valkey-server'));
}

function isDebian() {
  try {
    return (
      /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8')) && Boolean(onPath('apt-get'))
    );
  } catch {
    return false;
  }
}
