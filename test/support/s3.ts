/** An S3-compatible store with a bucket, as a separate process. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePorts } from '../../tools/stack/ports.js';
import { eventually } from './platform.js';

export const S3_KEYS = { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' } as const;
export const S3_BUCKET = 'onward';

export class OwnS3 {
  private constructor(
    readonly endpoint: string,
    readonly folder: string,
    private readonly server: ChildProcess,
  ) {}

  static async start(): Promise<OwnS3> {
    const [port = 0] = await freePorts(1);
    const folder = await mkdtemp(path.join(tmpdir(), 'onward-s3-'));
    const program = path.join(
      path.dirname(createRequire(import.meta.url).resolve('s3rver/package.json')),
      'bin',
      's3rver.js',
    );
    // s3rver encrypts its page markers with a cipher that OpenSSL 3 has only in its legacy provider.
    const options = ['--directory', folder, '--port', String(port), '--configure-bucket', S3_BUCKET, '--silent'];
    const server = spawn(process.execPath, ['--openssl-legacy-provider', program, ...options], { stdio: 'ignore' });
    const endpoint = `http://127.0.0.1:${port}`;
    await eventually('the store answers', async () => (await fetch(endpoint)).status > 0);
    return new OwnS3(endpoint, folder, server);
  }

  async dispose(): Promise<void> {
    this.server.kill('SIGKILL');
    await rm(this.folder, { recursive: true, force: true });
  }
}
