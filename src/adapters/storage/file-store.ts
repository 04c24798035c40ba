/** The store of uploaded files: a local folder or an S3-compatible store. Keys are generated, never a client's text. */
import type { Readable } from 'node:stream';

export interface StoredFile {
  readonly key: string;
  readonly bytes: number;
  readonly changedAt: Date;
}

export interface FileStore {
  /** Moves a staged file into the store. The key then holds all of it or nothing. */
  moveIn(key: string, stagedPath: string): Promise<void>;
  /** Streams to the key. On any error, nothing remains. */
  write(key: string, source: Readable): Promise<void>;
  read(key: string): Readable;
  /** @throws Error with code `ENOENT` when the key holds nothing */
  readAll(key: string): Promise<Buffer>;
  /** Absent files are ignored. */
  remove(key: string): Promise<void>;
  /** Removes everything below the prefix, which is a generated folder name. */
  removeAll(prefix: string): Promise<void>;
  /** Every file, including half-written ones. */
  list(): AsyncIterable<StoredFile>;
}
