/** ClamAV's daemon with a separate signature database, which holds only the EICAR test file. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import path from 'node:path';
import { freePorts } from '../../tools/stack/ports.js';
import { eventually } from './platform.js';

/** The EICAR test file in two parts, so that a scanner does not flag this source file. */
export const EICAR = Buffer.from(
  ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR', '-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join(''),
);

const PROGRAM = ['/usr/sbin/clamd', '/usr/local/sbin/clamd', '/opt/homebrew/sbin/clamd'].find(existsSync);

export class OwnClamd {
  /** Whether the daemon is installed (Debian: clamav-daemon). */
  static readonly isInstalled = PROGRAM !== undefined;

  private child: ChildProcess | undefined;

  private constructor(
    private readonly folder: string,
    private readonly port: number,
  ) {}

  static async start(): Promise<OwnClamd> {
    const folder = await mkdtemp(path.join(process.env.ONWARD_DATA_DIR ?? '.cache', 'clamd-'));
    const [port = 0] = await freePorts(1);
    await writeFile(path.join(folder, 'own.ndb'), `Eicar-Test-Signature:0:*:${EICAR.toString('hex')}\n`);
    const settings = [
      'Foreground yes',
      `DatabaseDirectory ${folder}`,
      'TCPAddr 127.0.0.1',
      `TCPSocket ${port}`,
      'StreamMaxLength 1M',
    ];
    await writeFile(path.join(folder, 'clamd.conf'), `${settings.join('\n')}\n`);
    const clamd = new OwnClamd(folder, port);
    await clamd.run();
    return clamd;
  }

  get address(): string {
    return `127.0.0.1:${this.port}`;
  }

  /** Starts the daemon; after `kill`, on the same port. */
  async run(): Promise<void> {
    this.child = spawn(PROGRAM ?? 'clamd', ['-c', path.join(this.folder, 'clamd.conf')], { stdio: 'ignore' });
    await eventually('clamd answers', () => this.ping());
  }

  private ping(): Promise<boolean> {
    return new Promise((resolve) => {
      const socket = connect(this.port, '127.0.0.1', () => socket.write('zPING\0'));
      socket.on('error', () => resolve(false));
      socket.on('data', (answer: Buffer) => (socket.destroy(), resolve(answer.toString().startsWith('PONG'))));
    });
  }

  async kill(): Promise<void> {
    const { child } = this;
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGKILL');
    await once(child, 'exit');
  }

  async dispose(): Promise<void> {
    await this.kill();
    await rm(this.folder, { recursive: true, force: true });
  }
}
