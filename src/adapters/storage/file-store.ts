/** Where uploaded files lie: a local folder or an S3-compatible store. Keys are generated names, never a client's words. */
import type { Readable } from 'node:stream';

export interface StoredFile {
  readonly key: string;
  readonly bytes: number;
  readonly changedAt: Date;
}

export interface FileStore {
  /** Takes over a staged file, which is gone afterwards. The key then holds all of it, or nothing. */
  keep(key: string, stagedPath: string): Promise<void>;
  /** Streams to the key; on any error nothing remains. */
  write(key: string, source: Readable): Promise<void>;
  read(key: string): Readable;
  /** @throws Error with code `ENOENT` when the key holds nothing */
  readAll(key: string): Promise<Buffer>;
  /** Absent files are fine. */
  remove(key: string): Promise<void>;
  /** Removes everything below the prefix, a folder of ours. */
  removeAll(prefix: string): Promise<void>;
  /** Everything there is, half-written files included. */
  list(): AsyncIterable<StoredFile>;
}
