/** A real `npm start` in a test, with separate ports and a separate data folder, and the compiled commands. */
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePorts } from '../../tools/stack/ports.js';
import { removeOutsideLocation } from '../../tools/stack/postgres-location.js';

const root = path.resolve(import.meta.dirname, '..', '..');

export interface CommandResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export class LocalStack {
  output = '';
  private child: ChildProcess | undefined;

  private constructor(
    readonly dataDir: string,
    readonly env: NodeJS.ProcessEnv,
    readonly url: string,
  ) {}

  get metricsUrl(): string {
    return `http://127.0.0.1:${this.env.METRICS_PORT}/metrics`;
  }

  /** Prepares a data folder and ports without starting the stack. The servers of the test run are not used. */
  static async prepare(): Promise<LocalStack> {
    // Below the folder of the test run, whose cleanup ends the leftovers of killed runs. PostgreSQL's user must be able
    // to enter it.
    const dataDir = mkdtempSync(path.join(process.env.ONWARD_DATA_DIR ?? path.join(root, '.cache'), 'stack-'));
    chmodSync(dataDir, 0o755);
    const [api, temporal, ui, postgres, redis, metrics] = await freePorts(6);
    const env = { ...process.env };
    for (const name of [
      'TEMPORAL_ADDRESS',
      'TEMPORAL_UI_URL',
      'DATABASE_URL',
      'REDIS_URL',
      'JWT_SECRET',
      'ONWARD_ENCRYPTION_KEYS',
    ])
      delete env[name];
    Object.assign(env, { NODE_ENV: 'development', LOG_LEVEL: 'info', ONWARD_DATA_DIR: dataDir, PORT: String(api) });
    Object.assign(env, { ONWARD_TEMPORAL_PORT: String(temporal), ONWARD_TEMPORAL_UI_PORT: String(ui) });
    Object.assign(env, { ONWARD_POSTGRES_PORT: String(postgres), ONWARD_REDIS_PORT: String(redis) });
    Object.assign(env, { METRICS_PORT: String(metrics) });
    return new LocalStack(dataDir, env, `http://127.0.0.1:${api}`);
  }

  /** Starts the stack and waits for the ready block. */
  async start(): Promise<void> {
    this.output = '';
    this.child = spawn(process.execPath, [path.join(root, 'dist', 'tools', 'stack', 'start.js')], {
      cwd: root,
      env: this.env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [this.child.stdout, this.child.stderr])
      stream?.on('data', (chunk: Buffer) => (this.output += chunk.toString()));
    await until(() => {
      if (this.child?.exitCode !== null) throw new Error(`the stack ended while starting:\n${this.output}`);
      return this.output.includes('Onward is ready.');
    }, 90_000);
  }

  /**
   * Sends a signal and waits for the end.
   *
   * @returns the exit code, or undefined when the process was killed
   */
  async end(signal: NodeJS.Signals): Promise<number | undefined> {
    const child = this.child;
    if (child === undefined) return undefined;
    child.kill(signal);
    await until(() => child.exitCode !== null || child.signalCode !== null, 60_000);
    return child.exitCode ?? undefined;
  }

  /** Runs one of the compiled commands of `tools/commands`, or `start`, against this stack. */
  run(command: string, ...args: string[]): Promise<CommandResult> {
    const file = path.join(root, 'dist', 'tools', command === 'start' ? 'stack' : 'commands', `${command}.js`);
    return new Promise((resolve) => {
      execFile(
        process.execPath,
        [file, ...args],
        { cwd: root, env: this.env, timeout: 60_000 },
        (error, stdout, stderr) => {
          resolve({ code: error === null ? 0 : Number(error.code ?? 1), stdout, stderr });
        },
      );
    });
  }

  /** The output of `ps` as a map. */
  async pids(): Promise<Map<string, number>> {
    const { stdout } = await this.run('ps');
    return new Map([...stdout.matchAll(/^(\w+) (\d+)$/gm)].map(([, role = '', pid]) => [role, Number(pid)]));
  }

  /** Ends all remaining processes and removes the data folder. */
  async dispose(): Promise<void> {
    if (this.child?.exitCode === null && this.child.signalCode === null) await this.end('SIGTERM');
    removeOutsideLocation(this.dataDir);
    rmSync(this.dataDir, { recursive: true, force: true });
  }
}

/**
 * Waits until a condition holds.
 *
 * @throws Error after the timeout
 */
export async function until(holds: () => boolean | Promise<boolean>, timeoutMs: number): Promise<void> {
  const deadline = Date.now() + timeoutMs;
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error(`not reached within ${timeoutMs} ms: ${holds.toString()}`);
    await sleep(50);
  }
}
