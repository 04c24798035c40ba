/** Files in a local folder under generated names. A file is complete or absent: written aside, synced, then renamed. */
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

export interface FileStore {
  /** Streams to the key; on any error nothing remains. */
  write(key: string, source: Readable): Promise<void>;
  read(key: string): Readable;
  readAll(key: string): Promise<Buffer>;
  /** Absent files are fine. */
  remove(key: string): Promise<void>;
  /** Removes everything below the prefix, a folder of ours. */
  removeAll(prefix: string): Promise<void>;
}

export class LocalFileStore implements FileStore {
  constructor(private readonly root: string) {}

  async write(key: string, source: Readable): Promise<void> {
    const target = this.path(key);
    const partial = `${target}.partial`;
    await mkdir(path.dirname(target), { recursive: true });
    try {
      await pipeline(source, createWriteStream(partial, { mode: 0o600 }));
      await sync(partial);
      await rename(partial, target);
      await sync(path.dirname(target));
    } catch (error) {
      await rm(partial, { force: true });
      throw error;
    }
  }

  read(key: string): Readable {
    return createReadStream(this.path(key));
  }

  readAll(key: string): Promise<Buffer> {
    return readFile(this.path(key));
  }

  async remove(key: string): Promise<void> {
    await rm(this.path(key), { force: true });
  }

  async removeAll(prefix: string): Promise<void> {
    await rm(this.path(prefix), { force: true, recursive: true });
  }

  /** Keys are ours, never a client's words; still, none may leave the folder. */
  private path(key: string): string {
    const full = path.resolve(this.root, key);
    if (!full.startsWith(this.root + path.sep)) throw new Error('storage key outside of the storage folder');
    return full;
  }
}

/** What is acknowledged must survive a power cut: the data and the folder entry are both on disk. */
async function sync(target: string): Promise<void> {
  const handle = await open(target, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
