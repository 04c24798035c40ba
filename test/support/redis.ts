/** A separate Redis for one test, which can be stopped, killed and restarted. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { Redis } from 'ioredis';
import { redisServer } from '../../tools/stack/redis.js';
import { freePorts } from '../../tools/stack/ports.js';
import { eventually } from './platform.js';

export class OwnRedis {
  private child: ChildProcess | undefined;
  private isDisposed = false;

  private constructor(
    private readonly dataDir: string,
    private readonly port: number,
  ) {}

  static async start(): Promise<OwnRedis> {
    const dataDir = await mkdtemp(path.join(process.env.ONWARD_DATA_DIR ?? '.cache', 'redis-'));
    const [port = 0] = await freePorts(1);
    const redis = new OwnRedis(dataDir, port);
    await redis.run();
    return redis;
  }

  get url(): string {
    return `redis://127.0.0.1:${this.port}/0`;
  }

  get pid(): number {
    if (this.child?.pid === undefined) throw new Error('this Redis does not run');
    return this.child.pid;
  }

  /** Starts Redis; after `kill`, on the same port. */
  async run(): Promise<void> {
    const spec = redisServer({ dataDir: this.dataDir, env: { ...process.env }, port: this.port });
    this.child = spawn(spec.command, [...spec.args], { stdio: 'ignore' });
    await eventually('Redis answers', () => spec.isReady({ ageMs: 0, log: () => '' }));
  }

  /** Deletes all keys. */
  async flush(): Promise<void> {
    const client = new Redis(this.url);
    await client.flushall();
    await client.quit();
  }

  /** Suspends the process: connections stay open and nothing answers, which is worse than a closed port. */
  hang(): void {
    process.kill(this.pid, 'SIGSTOP');
  }

  goOn(): void {
    process.kill(this.pid, 'SIGCONT');
  }

  async kill(): Promise<void> {
    const { child } = this;
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGKILL');
    await once(child, 'exit');
  }

  /** Restarts Redis once when it dies, as a supervisor does. */
  supervise(): void {
    this.child?.once('exit', () => void (this.isDisposed ? undefined : this.run()));
  }

  async dispose(): Promise<void> {
    this.isDisposed = true;
    await this.kill();
    await rm(this.dataDir, { recursive: true, force: true });
  }
}
