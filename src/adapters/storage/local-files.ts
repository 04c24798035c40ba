/** Files in a local folder. A file is complete or absent: written aside, synced, then renamed. */
import { randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { copyFile, mkdir, open, readFile, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { FileStore, StoredFile } from './file-store.js';

export class LocalFileStore implements FileStore {
  constructor(private readonly root: string) {}

  keep(key: string, stagedPath: string): Promise<void> {
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
    // Two attempts at one step may write at once.
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
      // It may have gone meanwhile: then it is not there.
      const found = await stat(file).catch(orNothing);
      if (!Array.isArray(found))
        yield { key: path.relative(this.root, file), bytes: found.size, changedAt: found.mtime };
    }
  }

  /** Keys are ours, never a client's words; still, none may leave the folder. */
  private path(key: string): string {
    const full = path.resolve(this.root, key);
    if (!full.startsWith(this.root + path.sep)) throw new Error('storage key outside of the storage folder');
    return full;
  }
}

function orNothing(error: unknown): never[] {
  if ((error as { code?: unknown }).code === 'ENOENT') return [];
  throw error;
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
