/**
 * Files in a local folder. A file is complete or absent: it is written under a temporary name, synced, then renamed.
 */
import { randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { copyFile, mkdir, open, readFile, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { FileStore, StoredFile } from './file-store.js';

export class LocalFileStore implements FileStore {
  constructor(private readonly root: string) {}

  moveIn(key: string, stagedPath: string): Promise<void> {
    return this.place(key, async (partial) => {
      await rename(stagedPath, partial).catch(async (error: unknown) => {
        if ((error as { code?: unknown }).code !== 'EXDEV') throw error;
        await copyFile(stagedPath, partial);
        await rm(stagedPath, { force: true });
      });
    });
  }

  write(key: string, source: Readable): Promise<void> {
    return this.place(key, (partial) => pipeline(source, createWriteStream(partial, { mode: 0o600 })));
  }

  private async place(key: string, fill: (partial: string) => Promise<void>): Promise<void> {
    const target = this.path(key);
    // Two attempts at one step may write at the same time.
    const partial = `${target}.${randomUUID()}.partial`;
    await mkdir(path.dirname(target), { recursive: true });
    try {
      await fill(partial);
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

  async *list(): AsyncGenerator<StoredFile> {
    const entries = await readdir(this.root, { recursive: true, withFileTypes: true }).catch(orNothing);
    for (const entry of entries.filter((one) => one.isFile())) {
      const file = path.join(entry.parentPath, entry.name);
      // The file may have been removed meanwhile, which counts as absent.
      const found = await stat(file).catch(orNothing);
      if (!Array.isArray(found))
        yield { key: path.relative(this.root, file), bytes: found.size, changedAt: found.mtime };
    }
  }

  /** Keys are generated, never a client's text. Even so, none may leave the folder. */
  private path(key: string): string {
    const full = path.resolve(this.root, key);
    if (!full.startsWith(this.root + path.sep)) throw new Error('storage key outside the storage folder');
    return full;
  }
}

function orNothing(error: unknown): never[] {
  if ((error as { code?: unknown }).code === 'ENOENT') return [];
  throw error;
}

/** Acknowledged data must survive a power failure: sync the data and the folder entry. */
async function sync(target: string): Promise<void> {
  const handle = await open(target, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
