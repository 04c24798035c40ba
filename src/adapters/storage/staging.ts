/** Uploads in progress as local files, which checks can read by position before anything is stored. */
import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

export class Staging {
  /** @param folder on the volume of the local store, so that storing a file is a rename */
  constructor(private readonly folder: string) {}

  /**
   * Streams to a new file. On any error, nothing remains.
   *
   * @returns its path
   */
  async write(source: Readable): Promise<string> {
    const target = path.join(this.folder, randomUUID());
    await mkdir(this.folder, { recursive: true });
    try {
      await pipeline(source, createWriteStream(target, { mode: 0o600 }));
      return target;
    } catch (error) {
      await rm(target, { force: true });
      throw error;
    }
  }

  /** Absent files are ignored. */
  async discard(target: string): Promise<void> {
    await rm(target, { force: true });
  }
}
