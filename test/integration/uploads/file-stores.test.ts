import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FileStore } from '../../../src/adapters/storage/file-store.js';
import { LocalFileStore } from '../../../src/adapters/storage/local-files.js';
import { storageVerdict } from '../../../src/adapters/storage/outage.js';
import { S3Client } from '../../../src/adapters/storage/s3-client.js';
import { S3FileStore } from '../../../src/adapters/storage/s3-files.js';
import { Staging } from '../../../src/adapters/storage/staging.js';
import { OwnS3, S3_BUCKET, S3_KEYS } from '../../support/s3.js';

let folder: string;
let s3: OwnS3;
const s3Store = (endpoint: string): S3FileStore =>
  new S3FileStore(
    new S3Client({ endpoint, region: 'us-east-1', bucket: S3_BUCKET, forcePathStyle: true, ...S3_KEYS }),
    new Staging(path.join(folder, 'incoming')),
  );
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'onward-stores-'));
  s3 = await OwnS3.start();
});
afterAll(async () => {
  await s3?.dispose();
  await rm(folder, { recursive: true, force: true });
});

const STORES: readonly [string, () => FileStore][] = [
  ['local folder', () => new LocalFileStore(path.join(folder, 'files'))],
  ['S3-compatible store', () => s3Store(s3.endpoint)],
];

describe.each(STORES)('the %s', (_name, make) => {
  const keysOf = async (store: FileStore, prefix: string): Promise<string[]> => {
    const keys: string[] = [];
    for await (const { key } of store.list()) if (key.startsWith(prefix)) keys.push(key);
    return keys.sort();
  };
  const staged = async (content: Buffer): Promise<string> => {
    const file = path.join(folder, `staged-${Math.random()}`);
    await writeFile(file, content);
    return file;
  };

  it('takes over a staged file and returns it unchanged', async () => {
    const store = make();
    const content = Buffer.alloc(3_000_000, 'onward ');
    const file = await staged(content);
    await store.moveIn('media/s-1/m-1', file);
    expect((await store.readAll('media/s-1/m-1')).equals(content)).toBe(true);
    expect((await buffer(store.read('media/s-1/m-1'))).equals(content)).toBe(true);
    expect(await readdir(folder)).not.toContain(path.basename(file));
  });

  it('replaces the value of a key, and writes from a stream', async () => {
    const store = make();
    await store.write('media/s-2/m-1', Readable.from([Buffer.from('one')]));
    await store.write('media/s-2/m-1', Readable.from([Buffer.from('an'), Buffer.from('other')]));
    expect((await store.readAll('media/s-2/m-1')).toString()).toBe('another');
  });

  it('keeps nothing of a stream that breaks off', async () => {
    const store = make();
    const broken = Readable.from(
      (async function* pieces() {
        yield Buffer.alloc(100_000);
        await Promise.resolve();
        throw new Error('the sender left');
      })(),
    );
    await expect(store.write('media/s-3/m-1', broken)).rejects.toThrow('the sender left');
    expect(await keysOf(store, 'media/s-3')).toEqual([]);
    expect(await readdir(path.join(folder, 'incoming')).catch(() => [])).toEqual([]);
  });

  it('reports a missing file, and removes one without an error', async () => {
    const store = make();
    await expect(store.readAll('media/s-4/none')).rejects.toMatchObject({ code: 'ENOENT' });
    await expect(buffer(store.read('media/s-4/none'))).rejects.toMatchObject({ code: 'ENOENT' });
    await store.remove('media/s-4/none');
    await store.removeAll('media/s-4');
  });

  it('lists its files, and removes those of one session only', async () => {
    const store = make();
    for (const key of ['media/s-5/a', 'media/s-5/b', 'media/s-55/c'])
      await store.write(key, Readable.from([Buffer.from(key)]));
    expect(await keysOf(store, 'media/s-5')).toEqual(['media/s-5/a', 'media/s-5/b', 'media/s-55/c']);
    for await (const file of store.list())
      if (file.key === 'media/s-5/a') expect([file.bytes, file.changedAt.getTime() > 0]).toEqual([11, true]);
    await store.removeAll('media/s-5');
    expect(await keysOf(store, 'media/s-5')).toEqual(['media/s-55/c']);
  });
});

describe('an S3-compatible store', () => {
  it('lists more than one page', async () => {
    const store = s3Store(s3.endpoint);
    for (let from = 0; from < 1_020; from += 60)
      await Promise.all(
        Array.from({ length: 60 }, (_, index) =>
          store.write(`many/${from + index}`, Readable.from([Buffer.from('x')])),
        ),
      );
    let count = 0;
    for await (const { key } of store.list()) if (key.startsWith('many/')) count += 1;
    expect(count).toBe(1_020);
  });

  it('that is unreachable or refuses the keys counts as a failure', async () => {
    const away = s3Store('http://127.0.0.1:9');
    expect(storageVerdict(await away.readAll('a').catch((error: unknown) => error))).toBe('failed');
    const keys = { accessKeyId: 'nobody', secretAccessKey: 'S3RVER' };
    const client = new S3Client({
      endpoint: s3.endpoint,
      region: 'us-east-1',
      bucket: S3_BUCKET,
      forcePathStyle: true,
      ...keys,
    });
    expect(storageVerdict(await client.send('GET', 'a').catch((error: unknown) => error))).toBe('failed');
  });
});
