/** The running local stack, for the commands that use it. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { copyEnvironment, type Config } from '../../src/config.js';
import { LocalError } from '../commands/cli.js';
import { commandSettings } from '../commands/settings.js';

export interface RunningStack {
  readonly config: Config;
  readonly apiUrl: string;
}

/** The configuration of a command on the running stack, or undefined when none runs. Explicit settings win. */
export function runningStack(): RunningStack | undefined {
  const own = copyEnvironment();
  const { config, stack } = commandSettings(own);
  if (stack === undefined) return undefined;
  const isExplicit = Boolean(own.PUBLIC_URL || own.HOST || own.PORT);
  return { config, apiUrl: isExplicit ? config.publicUrl : (stack.urls.api ?? config.publicUrl) };
}

/** Whether the API of a stack reports that it is healthy. */
export async function isHealthy(apiUrl: string): Promise<boolean> {
  try {
    const response = await fetch(`${apiUrl}/health`, { signal: AbortSignal.timeout(3_000) });
    const { status } = (await response.json()) as { status: string };
    return status === 'healthy';
  } catch {
    return false;
  }
}

/**
 * The running stack, or one started for the caller.
 *
 * @returns the stack and how to end it; ending does nothing when it was already running
 * @throws LocalError when it does not become ready
 */
export async function useStack(print: (line: string) => void): Promise<RunningStack & { end: () => Promise<void> }> {
  const existing = runningStack();
  if (existing !== undefined) return { ...existing, end: () => Promise.resolve() };
  print('no stack runs: starting one');
  const child = spawn(process.execPath, [fileURLToPath(new URL('./start.js', import.meta.url))], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = new Promise<never>((_resolve, reject) =>
    child.once('exit', (code) => reject(new LocalError(`the local stack ended with code ${code}`))),
  );
  exited.catch(() => undefined);
  const ready = new Promise<void>((resolve) =>
    child.stdout.on('data', (text: Buffer) => text.includes('Onward is ready') && resolve()),
  );
  await Promise.race([ready, exited]);
  const started = runningStack();
  if (started === undefined) throw new LocalError('the local stack did not become ready');
  const end = async (): Promise<void> => {
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGINT');
    await ended;
  };
  return { ...started, end };
}
