/**
 * Unfinished resumable uploads: a file of bytes and an encrypted description each, in a folder per session. Both
 * survive the process that wrote them, so another process can continue.
 */
import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readFile, readdir, rename, rm, rmdir, stat, writeFile, type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import type { Keyring } from '../crypto/keyring.js';

export interface NewPartialUpload {
  readonly sessionId: string;
  readonly uploadId: string;
  /** Size of the whole file, bytes. */
  readonly length: number;
  /** As the client sent it. */
  readonly metadata: Readonly<Record<string, string | null>>;
  /** Milliseconds since the epoch. */
  readonly createdAt: number;
}

/** The response of a finished upload. Repeated requests get it again. */
export interface UploadOutcome {
  readonly status: number;
  readonly body: unknown;
}

/** A resumable upload and its progress. */
export interface PartialUpload extends NewPartialUpload {
  /** Bytes that need not be sent again. One less than the length until the upload is finished. */
  readonly offset: number;
  /** Milliseconds since the epoch. */
  readonly expiresAt: number;
  readonly outcome?: UploadOutcome;
}

const DESCRIPTION = '.upload';
const ID = /^[0-9a-f-]{36}$/;

interface Stored extends NewPartialUpload {
  readonly outcome?: UploadOutcome;
}

export interface PartialUploadOptions {
  /** The staging folder. */
  readonly folder: string;
  readonly keyring: Keyring;
  readonly expiresAfterMs: number;
  readonly clock: () => number;
}

export class PartialUploadFiles {
  constructor(private readonly options: PartialUploadOptions) {}

  get expiresAfterMs(): number {
    return this.options.expiresAfterMs;
  }

  async create(upload: NewPartialUpload): Promise<void> {
    await mkdir(this.folderOf(upload.sessionId), { recursive: true });
    await this.describe(upload);
    await writeFile(this.bytesOf(upload), '', { mode: 0o600 });
  }

  async find(sessionId: string, uploadId: string): Promise<PartialUpload | undefined> {
    if (!ID.test(sessionId) || !ID.test(uploadId)) return undefined;
    const sealed = await readFile(this.descriptionOf({ sessionId, uploadId })).catch(orNothing);
    if (sealed === undefined) return undefined;
    const stored = this.options.keyring.open<Stored>(sealed, uploadId);
    if (this.isExpired(stored)) return undefined;
    return { ...stored, expiresAt: stored.createdAt + this.expiresAfterMs, offset: await this.offsetOf(stored) };
  }

  /**
   * One byte short until the upload is finished: a client that resumes sends the last byte again, which triggers
   * finishing again.
   */
  private async offsetOf(stored: Stored): Promise<number> {
    if (stored.outcome !== undefined) return stored.length;
    const found = await stat(this.bytesOf(stored)).catch(orNothing);
    return Math.min(found?.size ?? 0, stored.length - 1);
  }

  async append(upload: Pick<PartialUpload, 'sessionId' | 'uploadId' | 'offset'>, source: Readable): Promise<number> {
    const file = await open(this.bytesOf(upload), 'r+');
    let { offset } = upload;
    try {
      for await (const chunk of source as AsyncIterable<Buffer>) {
        await writeAll(file, chunk, offset);
        offset += chunk.length;
      }
      return offset;
    } finally {
      // Clients will rely on this offset, so bytes received before the sender disconnected must survive a power
      // failure.
      await file.sync().finally(() => file.close());
    }
  }

  read(upload: PartialUpload): Readable {
    return createReadStream(this.bytesOf(upload));
  }

  async finish(
    { sessionId, uploadId, length, metadata, createdAt }: PartialUpload,
    outcome: UploadOutcome,
  ): Promise<void> {
    await this.describe({ sessionId, uploadId, length, metadata, createdAt, outcome });
    await rm(this.bytesOf({ sessionId, uploadId }), { force: true });
  }

  async remove(upload: Pick<PartialUpload, 'sessionId' | 'uploadId'>): Promise<void> {
    await rm(this.descriptionOf(upload), { force: true });
    await rm(this.bytesOf(upload), { force: true });
  }

  async removeSession(sessionId: string): Promise<void> {
    await rm(this.folderOf(sessionId), { recursive: true, force: true });
  }

  async removeExpired(): Promise<number> {
    const folders = await readdir(this.options.folder, { withFileTypes: true }).catch(orNothing);
    let removed = 0;
    for (const { name } of (folders ?? []).filter((entry) => entry.isDirectory() && ID.test(entry.name))) {
      const folder = path.join(this.options.folder, name);
      const isOld = await this.isOld(folder);
      for (const file of (await readdir(folder).catch(orNothing)) ?? []) {
        if (!(await this.isOld(path.join(folder, file)))) continue;
        await rm(path.join(folder, file), { force: true });
        if (file.endsWith(DESCRIPTION)) removed += 1;
      }
      // Not the folder of an upload that is just starting. A non-empty folder is not removed.
      if (isOld) await rmdir(folder).catch(() => undefined);
    }
    return removed;
  }

  /** Unmodified for longer than any upload may take. */
  private async isOld(target: string): Promise<boolean> {
    const found = await stat(target).catch(orNothing);
    return found !== undefined && this.options.clock() - found.mtimeMs > this.expiresAfterMs;
  }

  private isExpired({ createdAt }: Stored): boolean {
    return this.options.clock() - createdAt > this.expiresAfterMs;
  }

  /** Complete or absent: written under a temporary name, synced, then renamed. */
  private async describe(stored: Stored): Promise<void> {
    const target = this.descriptionOf(stored);
    const partial = `${target}.${randomUUID()}`;
    await writeFile(partial, this.options.keyring.seal(stored, stored.uploadId), { mode: 0o600, flush: true });
    await rename(partial, target);
  }

  private folderOf(sessionId: string): string {
    if (!ID.test(sessionId)) throw new Error('not the id of a session');
    return path.join(this.options.folder, sessionId);
  }

  private bytesOf({ sessionId, uploadId }: Pick<PartialUpload, 'sessionId' | 'uploadId'>): string {
    return path.join(this.folderOf(sessionId), uploadId);
  }

  private descriptionOf(upload: Pick<PartialUpload, 'sessionId' | 'uploadId'>): string {
    return `${this.bytesOf(upload)}${DESCRIPTION}`;
  }
}

async function writeAll(file: FileHandle, chunk: Buffer, position: number): Promise<void> {
  for (let done = 0; done < chunk.length;) {
    const { bytesWritten } = await file.write(chunk, done, chunk.length - done, position + done);
    done += bytesWritten;
  }
}

function orNothing(error: unknown): undefined {
  if ((error as { code?: unknown }).code === 'ENOENT') return undefined;
  throw error;
}
