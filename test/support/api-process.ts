/** An API as a separate process, which can be killed, on the servers and the data folder of a platform. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { freePorts } from '../../tools/stack/ports.js';
import type { Config } from '../../src/config.js';
import { eventually } from './platform.js';

export class ApiProcess {
  private child: ChildProcess | undefined;

  private constructor(
    private readonly env: NodeJS.ProcessEnv,
    readonly baseUrl: string,
  ) {}

  static async start(config: Config, more: Readonly<Record<string, string>> = {}): Promise<ApiProcess> {
    const [port = 0] = await freePorts(1);
    const { DATABASE_URL, TEMPORAL_NAMESPACE, REDIS_KEY_PREFIX, dataDir } = config;
    const place = {
      DATABASE_URL,
      TEMPORAL_NAMESPACE,
      REDIS_KEY_PREFIX,
      ONWARD_DATA_DIR: dataDir,
      PORT: String(port),
      HOST: '127.0.0.1',
      METRICS_PORT: '0',
    };
    const api = new ApiProcess(
      { ...process.env, ...place, COMMAND_DEADLINE_SECONDS: '20', ...more },
      `http://127.0.0.1:${port}`,
    );
    await api.run();
    return api;
  }

  /** Starts the process; after `kill`, on the same port. */
  async run(): Promise<void> {
    this.child = spawn(process.execPath, ['--import', 'tsx', 'src/api/server.ts'], { env: this.env, stdio: 'ignore' });
    await eventually('the API answers', async () => (await fetch(`${this.baseUrl}/health/live`)).ok);
  }

  async kill(): Promise<void> {
    const { child } = this;
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGKILL');
    await once(child, 'exit');
  }
}
