/** A process under measurement. It writes its output to a file and is killed when the benchmark exits. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { endProcess, identify } from '../../tools/stack/pids.js';

const READY_TIMEOUT_MS = 60_000;
const STOP_GRACE_MS = 30_000;

export interface ChildSpec {
  readonly name: string;
  /** Arguments for Node. */
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  readonly logDir: string;
  /** Text in the output that shows the process is ready. */
  readonly ready: string;
}

const running = new Set<ChildProcess>();
process.once('exit', () => running.forEach((child) => child.kill('SIGKILL')));

export class Child {
  private constructor(
    private readonly child: ChildProcess,
    private readonly spec: ChildSpec,
    private readonly log: string,
  ) {}

  /** @throws Error with the end of the output when the process exits early or is not ready in time */
  static async start(spec: ChildSpec): Promise<Child> {
    mkdirSync(spec.logDir, { recursive: true });
    const log = path.join(spec.logDir, `${spec.name}-${Date.now()}.log`);
    const output = openSync(log, 'a');
    const child = spawn(process.execPath, [...spec.args], { env: spec.env, stdio: ['ignore', output, output] });
    closeSync(output);
    running.add(child);
    child.once('exit', () => running.delete(child));
    const started = new Child(child, spec, log);
    await started.untilReady();
    return started;
  }

  get pid(): number {
    return this.child.pid ?? 0;
  }

  /** Resident memory of the process in bytes. */
  rss(): number {
    return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(this.child.pid)], { encoding: 'utf8' })) * 1_024;
  }

  async stop(): Promise<void> {
    const id = this.child.pid === undefined ? undefined : identify(this.child.pid);
    if (id !== undefined) await endProcess(id, 'SIGTERM', STOP_GRACE_MS);
  }

  /** Kills the process without a shutdown. */
  async kill(): Promise<void> {
    if (!running.has(this.child)) return;
    const ended = once(this.child, 'exit');
    this.child.kill('SIGKILL');
    await ended;
  }

  private async untilReady(): Promise<void> {
    const deadline = performance.now() + READY_TIMEOUT_MS;
    while (!this.output().includes(this.spec.ready)) {
      if (!running.has(this.child) || performance.now() > deadline) {
        this.child.kill('SIGKILL');
        throw new Error(`${this.spec.name} did not become ready:\n${this.output().slice(-2_000)}`);
      }
      await sleep(50);
    }
  }

  private output(): string {
    return readFileSync(this.log, 'utf8');
  }
}
