/** Files in an S3-compatible store. An object is complete or absent: its length is stated before its first byte. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { PassThrough, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { buffer, text } from 'node:stream/consumers';
import type { FileStore, StoredFile } from './file-store.js';
import type { S3Client } from './s3-client.js';
import type { Staging } from './staging.js';

export class S3FileStore implements FileStore {
  constructor(
    private readonly client: S3Client,
    private readonly staging: Staging,
  ) {}

  async moveIn(key: string, stagedPath: string): Promise<void> {
    const { size } = await stat(stagedPath);
    (await this.client.send('PUT', key, {}, { stream: createReadStream(stagedPath), bytes: size })).resume();
    await this.staging.discard(stagedPath);
  }

  /** Writes to a local file first: the store requires the length in advance. */
  async write(key: string, source: Readable): Promise<void> {
    const staged = await this.staging.write(source);
    try {
      await this.moveIn(key, staged);
    } finally {
      await this.staging.discard(staged);
    }
  }

  read(key: string): Readable {
    const content = new PassThrough();
    this.client
      .send('GET', key)
      .then((answer) => pipeline(answer, content))
      .catch((error: unknown) => content.destroy(error as Error));
    return content;
  }

  async readAll(key: string): Promise<Buffer> {
    return buffer(await this.client.send('GET', key));
  }

  async remove(key: string): Promise<void> {
    try {
      (await this.client.send('DELETE', key)).resume();
    } catch (error) {
      if ((error as { code?: unknown }).code !== 'ENOENT') throw error;
    }
  }

  async removeAll(prefix: string): Promise<void> {
    for await (const { key } of this.below(`${prefix}/`)) await this.remove(key);
  }

  list(): AsyncGenerator<StoredFile> {
    return this.below('');
  }

  private async *below(prefix: string): AsyncGenerator<StoredFile> {
    let token: string | undefined;
    do {
      const query = { 'list-type': '2', prefix, ...(token === undefined ? {} : { 'continuation-token': token }) };
      const page = await text(await this.client.send('GET', '', query));
      for (const [, entry = ''] of page.matchAll(/<Contents>(.*?)<\/Contents>/gs))
        yield {
          key: field(entry, 'Key'),
          bytes: Number(field(entry, 'Size')),
          changedAt: new Date(field(entry, 'LastModified')),
        };
      token = field(page, 'IsTruncated') === 'true' ? field(page, 'NextContinuationToken') : undefined;
    } while (token !== undefined && token !== '');
  }
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
};

/** Reads one XML field without unescaping, because keys consist of letters, digits, `-`, `_`, `.` and `/`. */
function field(xml: string, name: string): string {
  // eslint-disable-next-line security/detect-non-literal-regexp -- elements that this file names
  const raw = new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml)?.[1] ?? '';
  return raw.replace(/&(?:amp|lt|gt|quot|apos);/g, (entity) => ENTITIES[entity] ?? entity);
}
