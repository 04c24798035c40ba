/**
 * One supervised process. It is always in one of these modes:
 *
 * - `idle`: not started, or permanently stopped.
 * - `starting`: spawned, not ready yet. At the first start, an early end is an error for the caller, because a wrong
 * setting would otherwise be retried forever. Later it is a crash.
 * - `ready`: answered its probe. When it ends in this mode, it is restarted after a short pause, which grows with every
 * crash and is reset after a quiet period.
 * - `stopping`: asked to end. Its end is not a crash.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { LocalError, messageOf } from '../commands/cli.js';
import { endProcess, identify, type ProcessId } from './pids.js';
import { processLog, type ProcessLog } from './process-log.js';
import type { ProcessSpec } from './roles.js';

const FIRST_RESTART_DELAY_MS = 200;
const LONGEST_RESTART_DELAY_MS = 5_000;
const QUIET_AFTER_MS = 10_000;
const PROBE_INTERVAL_MS = 50;

export interface ManagedProcessOptions {
  readonly logDir: string;
  /** Called at every start and end, so that the stack file stays current. */
  readonly onChange?: (process: ProcessId | undefined) => void;
  /** Prints what happens after the first start. */
  readonly print?: (line: string) => void;
}

export class ManagedProcess {
  private mode: 'idle' | 'starting' | 'ready' | 'stopping' = 'idle';
  private child: ChildProcess | undefined;
  private current: ProcessId | undefined;
  private crashes = 0;
  private readyAt = 0;
  private readonly log: ProcessLog;
  private readonly stopped = new AbortController();

  constructor(
    readonly spec: ProcessSpec,
    private readonly options: ManagedProcessOptions,
  ) {
    this.log = processLog(options.logDir, spec.role);
  }

  /** The running process, if any. */
  get processId(): ProcessId | undefined {
    return this.current;
  }

  /**
   * Starts the process and waits until it is ready.
   *
   * @throws LocalError with one line that names the reason and the log file
   */
  async start(): Promise<void> {
    try {
      await this.launch().catch((error: unknown) => this.launchAfterPanic(error));
    } catch (error) {
      await this.stop();
      throw error;
    }
    this.watch();
  }

  /**
   * Temporal's development server sometimes panics at start. A wrong setting never gives this message, so one retry is
   * safe.
   */
  private async launchAfterPanic(error: unknown): Promise<void> {
    if (!/panic: runtime error/.test(messageOf(error))) throw error;
    this.assertWanted();
    await this.launch();
  }

  /** Stops the process permanently: with its own signal first, then with SIGKILL after the grace period. */
  async stop(): Promise<void> {
    this.mode = 'stopping';
    this.stopped.abort();
    const running = this.current;
    if (running !== undefined) await endProcess(running, this.spec.stopSignal, this.spec.stopGraceMs);
    await this.spec.afterStop?.();
    this.mode = 'idle';
  }

  /** Ends the process at once, for when the supervisor itself must end. */
  killNow(): void {
    this.mode = 'stopping';
    this.stopped.abort();
    this.child?.kill('SIGKILL');
  }

  private async launch(): Promise<void> {
    this.mode = 'starting';
    await this.spec.beforeStart?.();
    this.assertWanted();
    const child = this.spawnChild();
    const startedAt = Date.now();
    let spawnError: Error | undefined;
    child.once('error', (error) => (spawnError = error));
    while (!(await this.isReady(startedAt)) || hasEnded(child)) {
      this.assertWanted();
      if (spawnError !== undefined) throw new LocalError(`${this.spec.role} cannot be run: ${messageOf(spawnError)}`);
      if (hasEnded(child)) throw this.failure('did not start');
      if (Date.now() - startedAt > this.spec.readyTimeoutMs)
        throw this.failure(`was not ready after ${this.spec.readyTimeoutMs / 1_000} s`);
      await sleep(PROBE_INTERVAL_MS);
    }
    this.assertWanted();
    this.mode = 'ready';
    this.readyAt = Date.now();
  }

  private isReady(startedAt: number): Promise<boolean> {
    return this.spec.isReady({ ageMs: Date.now() - startedAt, log: () => this.log.sinceOpen() }).catch(() => false);
  }

  private spawnChild(): ChildProcess {
    const { command, args, env, cwd, user } = this.spec;
    const output = this.log.open();
    try {
      // A separate process group, so that Ctrl-C in a terminal reaches only the supervisor, which stops all in order.
      const child = spawn(command, args, { env, cwd, ...user, detached: true, stdio: ['ignore', output, output] });
      this.child = child;
      this.setCurrent(child.pid === undefined ? undefined : identify(child.pid));
      child.once('exit', () => {
        if (this.child === child) this.setCurrent(undefined);
      });
      return child;
    } finally {
      closeSync(output);
    }
  }

  private setCurrent(id: ProcessId | undefined): void {
    this.current = id;
    this.options.onChange?.(id);
  }

  /** Restarts the process when it ends after it was ready. */
  private watch(): void {
    const child = this.child;
    if (child === undefined || this.mode !== 'ready') return;
    const onExit = (code: number | null, signal: NodeJS.Signals | null): void => {
      if (this.mode === 'ready') void this.restart(signal ?? `exit code ${code}`);
    };
    if (hasEnded(child)) onExit(child.exitCode, child.signalCode);
    else child.once('exit', onExit);
  }

  private async restart(reason: string): Promise<void> {
    const { role } = this.spec;
    if (Date.now() - this.readyAt > QUIET_AFTER_MS) this.crashes = 0;
    let why = reason;
    for (;;) {
      const delay = Math.min(FIRST_RESTART_DELAY_MS * 2 ** this.crashes++, LONGEST_RESTART_DELAY_MS);
      this.options.print?.(`${role} ended (${why}); starting it again in ${delay / 1_000} s`);
      try {
        await sleep(delay, undefined, { signal: this.stopped.signal });
        await this.launch();
        break;
      } catch (error) {
        if (this.stopped.signal.aborted) return;
        why = messageOf(error);
        if (this.current !== undefined) await endProcess(this.current, 'SIGKILL', 0);
      }
    }
    this.options.print?.(`${role} is back (pid ${this.current?.pid})`);
    this.watch();
  }

  private assertWanted(): void {
    if (this.stopped.signal.aborted) throw new LocalError(`${this.spec.role}: stopped while starting`);
  }

  private failure(what: string): LocalError {
    const line = this.log.lastLine();
    return new LocalError(`${this.spec.role} ${what}${line === '' ? '' : `: ${line}`} (log: ${this.log.file})`);
  }
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}
