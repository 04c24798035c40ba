/** The local Redis: data in the data folder, no eviction, and at most a second of writes lost in a power failure. */
import { mkdirSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { findRedis } from './binaries.js';
import type { ProcessSpec } from './roles.js';

export interface RedisOptions {
  readonly dataDir: string;
  readonly env: NodeJS.ProcessEnv;
  readonly port: number;
}

/** @throws LocalError when neither redis-server nor valkey-server is installed */
export function redisServer(options: RedisOptions): ProcessSpec {
  const folder = path.join(options.dataDir, 'redis');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return {
    role: 'redis',
    command: findRedis(options.env),
    args: [
      ...['--port', String(options.port), '--bind', '127.0.0.1', '--dir', folder],
      ...['--appendonly', 'yes', '--appendfsync', 'everysec', '--save', '900 1 300 10 60 10000'],
      ...['--maxmemory-policy', 'noeviction', '--daemonize', 'no'],
    ],
    env: options.env,
    isReady: () => answersPing(options.port),
    readyTimeoutMs: 30_000,
    stopSignal: 'SIGTERM',
    stopGraceMs: 10_000,
  };
}

/** While Redis loads its data, it accepts connections and answers PING with an error. */
function answersPing(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = net.connect({ host: '127.0.0.1', port }, () => socket.write('PING\r\n'));
    const done = (ready: boolean): void => {
      socket.destroy();
      resolve(ready);
    };
    socket.setTimeout(1_000, () => done(false));
    socket.once('data', (reply) => done(reply.toString().startsWith('+PONG')));
    socket.once('error', () => done(false));
  });
}
