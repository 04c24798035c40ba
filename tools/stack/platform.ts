/** The processes of the platform: the compiled API and worker, and the bootstrap that runs before them. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Config } from '../../src/config.js';
import { LocalError } from '../commands/cli.js';
import { lastMeaningfulLine } from './process-log.js';
import type { ProcessSpec } from './roles.js';

/** When the log level hides its ready line, a worker counts as ready if it has not ended after this time. */
const SILENT_WORKER_SETTLES_MS = 3_000;

const COMPILED = {
  api: fileURLToPath(new URL('../../src/api/server.js', import.meta.url)),
  worker: fileURLToPath(new URL('../../src/workers/worker.js', import.meta.url)),
  bootstrap: fileURLToPath(new URL('../../src/workers/bootstrap.js', import.meta.url)),
};

/** @throws LocalError when dist/ lacks a main file */
export function assertCompiled(): void {
  const missing = Object.values(COMPILED).filter((file) => !existsSync(file));
  if (missing.length > 0) throw new LocalError(`not compiled: ${missing.join(', ')} (run \`npm run build\`)`);
}

/**
 * Runs migrations and registers the namespace's retention and search attributes.
 *
 * @param signal ends it when the stack is stopped
 * @throws LocalError with the last line of the bootstrap
 */
export async function bootstrap(env: NodeJS.ProcessEnv, signal: AbortSignal): Promise<void> {
  const options = { env, signal, timeout: 120_000, maxBuffer: 16 * 1024 * 1024 };
  await new Promise<void>((resolve, reject) => {
    execFile(process.execPath, [COMPILED.bootstrap], options, (error, _stdout, stderr) => {
      if (error === null) resolve();
      else reject(new LocalError(`bootstrap failed: ${lastMeaningfulLine(stderr) || error.message}`));
    });
  });
}

/** The API, which is ready when its liveness probe answers. */
export function apiProcess(env: NodeJS.ProcessEnv, url: string): ProcessSpec {
  return {
    role: 'api',
    command: process.execPath,
    args: ['--enable-source-maps', COMPILED.api],
    env,
    isReady: async () => (await fetch(`${url}/health/live`, { signal: AbortSignal.timeout(1_000) })).ok,
    readyTimeoutMs: 60_000,
    stopSignal: 'SIGTERM',
    stopGraceMs: 15_000,
  };
}

/** A worker, which is ready when it logs so, because it has no port. */
export function workerProcess(env: NodeJS.ProcessEnv, config: Config): ProcessSpec {
  const says = ['trace', 'debug', 'info'].includes(config.LOG_LEVEL);
  return {
    role: 'worker',
    command: process.execPath,
    args: ['--enable-source-maps', COMPILED.worker],
    env,
    isReady: async ({ ageMs, log }) => (says ? log().includes('worker ready') : ageMs > SILENT_WORKER_SETTLES_MS),
    readyTimeoutMs: 60_000,
    stopSignal: 'SIGTERM',
    // The worker cancels running activities after its grace period and ends within ten more seconds.
    stopGraceMs: (config.WORKER_SHUTDOWN_SECONDS + 12) * 1_000,
  };
}
