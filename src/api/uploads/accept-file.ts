/**
 * Accepts one file: checks its first bytes, hashes it while it arrives, checks and scans it, and only then stores it.
 */
import { createHash, randomUUID } from 'node:crypto';
import { PassThrough, Transform, type Readable } from 'node:stream';
import type { PhotoFacts } from '../../adapters/media/photos.js';
import type { ClamdScanner } from '../../adapters/scanner/clamd.js';
import type { FileStore } from '../../adapters/storage/file-store.js';
import type { Staging } from '../../adapters/storage/staging.js';
import type { MediaKind, MediaRef } from '../../domain/session/observation.js';
import { Problem } from '../http/problem.js';
import { checkStagedFile, rejectedFile, type CheckFileNeeds } from './check-file.js';
import { mediaTypeOf, nameAs } from './media-types.js';
import { detect } from './signature.js';

/** Enough for every signature that `file-type` knows. */
const SNIFF_BYTES = 4_100;

export interface ReceivedFile extends Omit<MediaRef, 'width' | 'height'> {
  readonly storage_key: string;
  /** Photos only. */
  readonly facts?: PhotoFacts;
}

/** A file as its sender announced it. Its name is already checked. */
export interface AnnouncedFile {
  readonly kind: MediaKind;
  readonly name: string;
  readonly extension: string;
}

/** Maximum size of a file by kind, bytes. */
export interface FileSizeLimits {
  readonly photoBytes: number;
  readonly documentBytes: number;
  readonly audioBytes: number;
}

export type AcceptFileNeeds = CheckFileNeeds & {
  readonly files: Pick<FileStore, 'moveIn'>;
  readonly staging: Pick<Staging, 'write' | 'discard'>;
  /** Absent: files are not scanned. */
  readonly scanner?: Pick<ClamdScanner, 'scan'>;
  readonly limits: FileSizeLimits;
};

export interface AcceptOptions {
  /** Storage folder of the file. */
  readonly folder: string;
  readonly needs: AcceptFileNeeds;
}

/**
 * @param onStore called with the key before the file is stored, so that a later failure can remove it
 * @throws Problem 400, 413, 503; in that case nothing of the file stays in staging
 */
export async function acceptFile(
  { kind, name, extension }: AnnouncedFile,
  stream: Readable,
  { folder, needs }: AcceptOptions,
  onStore: (key: string) => void,
): Promise<ReceivedFile> {
  const { head, rest } = await sniff(stream);
  const type = mediaTypeOf(kind, extension, await detect(head));
  if (type === undefined) throw rejectedFile(kind, refusalOf(kind));

  const meter = new Meter(kind, sizeLimitOf(kind, needs.limits));
  const staged = await needs.staging.write(pipeThrough(rest, meter));
  try {
    const facts = await checkStagedFile(staged, type, kind, needs);
    await scan(staged, kind, needs);
    const media_id = randomUUID();
    const storage_key = `${folder}/${media_id}`;
    onStore(storage_key);
    await needs.files.moveIn(storage_key, staged);
    return {
      media_id,
      kind,
      content_type: type.contentType,
      file_name: nameAs(type, name, extension),
      size_bytes: meter.size,
      sha256: meter.digest(),
      storage_key,
      facts,
    };
  } finally {
    await needs.staging.discard(staged);
  }
}

function refusalOf(kind: MediaKind): string {
  if (kind === 'document') return 'content and extension must agree on an accepted type of document';
  return `the content must be of an accepted type of ${kind}, and the name must not be that of a program, page or archive`;
}

/** @throws Problem 400 `file_infected`; without a verdict, an error that becomes 503 or 500 */
async function scan(staged: string, part: string, { scanner }: Pick<AcceptFileNeeds, 'scanner'>): Promise<void> {
  const result = await scanner?.scan(staged);
  if (result?.infected !== true) return;
  throw new Problem(400, 'file_infected', 'This file contains malware and was not stored.', {
    errors: [{ pointer: `/${part}`, message: `infected: ${result.signature}` }],
  });
}

/** Maximum size of a file of this kind, bytes. */
export function sizeLimitOf(kind: MediaKind, limits: FileSizeLimits): number {
  return { photo: limits.photoBytes, document: limits.documentBytes, audio: limits.audioBytes }[kind];
}

/** @param pointer the part of the request, or the header, that named the size */
export function fileTooLarge(limit: number, pointer: string): Problem {
  return new Problem(413, 'file_too_large', `A file of at most ${limit} bytes is accepted.`, {
    errors: [{ pointer, message: 'too large' }],
    headers: { Connection: 'close' },
  });
}

/** The first bytes, and a stream of the whole file including them. */
async function sniff(stream: Readable): Promise<{ head: Buffer; rest: Readable }> {
  const chunks: Buffer[] = [];
  let size = 0;
  // Without a listener, an error before the stream is read would end the process.
  const rest = new PassThrough().on('error', () => undefined);
  for await (const chunk of iterate(stream)) {
    chunks.push(chunk);
    size += chunk.length;
    if (size >= SNIFF_BYTES) break;
  }
  for (const chunk of chunks) rest.write(chunk);
  if (stream.readableEnded) rest.end();
  else {
    stream.on('error', (error) => rest.destroy(error));
    stream.pipe(rest);
  }
  return { head: Buffer.concat(chunks).subarray(0, SNIFF_BYTES), rest };
}

function iterate(stream: Readable): AsyncIterable<Buffer> {
  return { [Symbol.asyncIterator]: () => stream.iterator({ destroyOnReturn: false }) as AsyncIterator<Buffer> };
}

/** Counts and hashes the bytes that pass; stops at the limit. */
class Meter extends Transform {
  size = 0;
  private readonly hash = createHash('sha256');
  constructor(
    private readonly part: string,
    private readonly limit: number,
  ) {
    super();
  }
  override _transform(chunk: Buffer, _encoding: string, done: (error?: Error | null, data?: Buffer) => void): void {
    this.size += chunk.length;
    if (this.size > this.limit) {
      done(fileTooLarge(this.limit, `/${this.part}`));
      return;
    }
    this.hash.update(chunk);
    done(null, chunk);
  }
  digest(): string {
    return this.hash.digest('hex');
  }
}

function pipeThrough(source: Readable, meter: Meter): Readable {
  source.on('error', (error) => meter.destroy(error));
  // The limit may be exceeded before the store begins to read. The store then gets the error.
  meter.on('error', () => source.unpipe(meter));
  return source.pipe(meter);
}
