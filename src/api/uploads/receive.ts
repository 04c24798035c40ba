/** Streams a multipart body: each file is checked by its first bytes, hashed while it arrives, walked, and only then stored. */
import { createHash, randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { PassThrough, Transform, type Readable } from 'node:stream';
import { Busboy, type BusboyFileStream, type BusboyInstance } from '@fastify/busboy';
import type { MediaKind } from '../../domain/session/model.js';
import type { ApiDependencies, Files, Limits, PhotoFacts } from '../dependencies.js';
import { Problem } from '../http/problem.js';
import { checkFileName } from './file-names.js';
import { checkStagedFile, refusedFile } from './check-file.js';
import { mediaTypeOf } from './media-types.js';
import { detect } from './signature.js';
import { watchPace } from './pace.js';
import type { UploadTickets } from './upload-tickets.js';

/** Enough for every signature `file-type` knows. */
const SNIFF_BYTES = 4_100;
const MAX_FILES = 20;
const MAX_FIELDS = 20;
const MAX_FIELD_BYTES = 16_384;

export interface ReceivedFile {
  readonly media_id: string;
  readonly kind: MediaKind;
  readonly content_type: string;
  readonly file_name: string;
  readonly size_bytes: number;
  readonly sha256: string;
  readonly storage_key: string;
  /** Of a photo. */
  readonly facts?: PhotoFacts;
}

export interface Received {
  readonly fields: Readonly<Record<string, string>>;
  readonly files: readonly ReceivedFile[];
}

export interface ReceiveOptions {
  /** Part name of each kind that is accepted. */
  readonly kinds: readonly MediaKind[];
  readonly folder: string;
  readonly deps: Pick<ApiDependencies, 'files' | 'staging' | 'photos' | 'limits'>;
  /** Asked before each file is read, and kept while bytes arrive. */
  readonly tickets: UploadTickets;
}

/** @throws Problem 400, 408, 413, 429 or 503; then nothing of the request stays stored */
export async function receiveMultipart(request: IncomingMessage, options: ReceiveOptions): Promise<Received> {
  const received: { fields: Record<string, string>; files: ReceivedFile[] } = { fields: {}, files: [] };
  const stored: string[] = [];
  try {
    await parse(request, options, received, stored);
    return received;
  } catch (error) {
    // A folder that cannot be written cannot be tidied either: the first error is the one to tell.
    await Promise.allSettled(stored.map((key) => options.deps.files.remove(key)));
    throw error;
  }
}

/** What is refused after its files arrived, before they are anybody's: then nothing of them stays. */
export async function orDiscard<T>({ files }: Received, store: Pick<Files, 'remove'>, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    await Promise.all(files.map((file) => store.remove(file.storage_key)));
    throw error;
  }
}

function parse(
  request: IncomingMessage,
  options: ReceiveOptions,
  received: { fields: Record<string, string>; files: ReceivedFile[] },
  stored: string[],
): Promise<void> {
  return new Promise((resolve, reject) => {
    const parser = openParser(request);
    const pending: Promise<void>[] = [];
    const open = new Set<Readable>();
    let failed = false;
    const fail = (error: unknown): void => {
      if (failed) return;
      failed = true;
      stopWatching();
      request.unpipe(parser);
      request.resume();
      // Nothing more comes for them: whoever still reads one must learn it, or waits for ever.
      for (const stream of open) stream.destroy(new Error('the upload ended early'));
      // Files on their way are finished or torn down first, so that what was stored can be removed.
      void Promise.allSettled(pending).then(() => reject(error instanceof Error ? error : new Error('upload failed')));
    };
    parser.on('field', (name, value, nameTruncated, valueTruncated) => {
      if (nameTruncated || valueTruncated) fail(malformed(`/${name}`, 'too long'));
      else if (Object.hasOwn(received.fields, name)) fail(malformed(`/${name}`, 'sent twice'));
      else Object.defineProperty(received.fields, name, { value, enumerable: true });
    });
    parser.on('file', (name, stream, fileName) => {
      // A part that ends early says so here, also when nobody reads it any more.
      stream.on('error', () => fail(malformed('', 'not well-formed multipart')));
      open.add(stream);
      stream.once('close', () => open.delete(stream));
      const work = failed ? drain(stream) : receiveFile(name, stream, fileName, options, received.files, stored);
      pending.push(work.catch((error: unknown) => (stream.resume(), fail(error))));
    });
    for (const limit of ['partsLimit', 'filesLimit', 'fieldsLimit'] as const) parser.on(limit, () => fail(malformed('', 'too many parts')));
    parser.on('error', () => fail(malformed('', 'not well-formed multipart')));
    const stopWatching = watchPace(request, options.tickets.all, fail);
    parser.on('finish', () => void Promise.all(pending).then(() => (failed ? undefined : (stopWatching(), resolve()))));
    request.on('aborted', () => fail(malformed('', 'the upload was broken off')));
    request.on('error', fail);
    request.pipe(parser);
  });
}

function openParser(request: IncomingMessage): BusboyInstance {
  try {
    return new Busboy({
      headers: request.headers as { 'content-type': string },
      // Otherwise the parser cuts paths off silently, and a traversal attempt is never seen.
      preservePath: true,
      limits: {
        files: MAX_FILES,
        fields: MAX_FIELDS,
        fieldSize: MAX_FIELD_BYTES,
        fieldNameSize: 100,
        parts: MAX_FILES + MAX_FIELDS,
        headerPairs: 50,
      },
    });
  } catch {
    throw malformed('', 'not well-formed multipart');
  }
}

async function receiveFile(
  part: string,
  stream: BusboyFileStream,
  fileName: string | undefined,
  options: ReceiveOptions,
  files: ReceivedFile[],
  stored: string[],
): Promise<void> {
  const kind = options.kinds.find((candidate) => candidate === part);
  if (kind === undefined) throw malformed(`/${part}`, `expected ${options.kinds.join(', ')}`);
  const { name, extension } = checkFileName(fileName);
  await options.tickets.admit(kind, limitOf(kind, options.deps.limits));

  const { head, rest } = await sniff(stream);
  const type = mediaTypeOf(kind, extension, await detect(head));
  if (type === undefined) throw refusedFile(part, `content and extension must agree on an accepted type of ${kind}`);

  const { deps } = options;
  const meter = new Meter(part, limitOf(kind, deps.limits));
  const staged = await deps.staging.write(pipeThrough(rest, meter));
  try {
    const facts = await checkStagedFile(staged, type, part, deps);
    const media_id = randomUUID();
    const storage_key = `${options.folder}/${media_id}`;
    stored.push(storage_key);
    await deps.files.keep(storage_key, staged);
    files.push({
      media_id,
      kind,
      content_type: type.contentType,
      file_name: name,
      size_bytes: meter.size,
      sha256: meter.digest(),
      storage_key,
      facts,
    });
  } finally {
    await deps.staging.discard(staged);
  }
}

/** The first bytes, and a stream of everything including them. */
async function sniff(stream: Readable): Promise<{ head: Buffer; rest: Readable }> {
  const chunks: Buffer[] = [];
  let size = 0;
  // Without a listener, an error before somebody reads on would end the process.
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

/** Counts and hashes what passes; cuts at the limit. */
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
      done(
        new Problem(413, 'file_too_large', `A file of at most ${this.limit} bytes is accepted.`, {
          errors: [{ pointer: `/${this.part}`, message: 'too large' }],
          headers: { Connection: 'close' },
        }),
      );
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
  // The store reads on only when its folder is there; the limit may be passed before that. It sees the error then.
  meter.on('error', () => source.unpipe(meter));
  return source.pipe(meter);
}

async function drain(stream: Readable): Promise<void> {
  stream.resume();
  await new Promise((resolve) => stream.once('close', resolve));
}

function limitOf(kind: MediaKind, limits: Limits): number {
  return { photo: limits.photoBytes, document: limits.documentBytes, audio: limits.audioBytes }[kind];
}

function malformed(pointer: string, message: string): Problem {
  return new Problem(400, 'invalid_request', 'The upload is not in the expected form.', { errors: [{ pointer, message }] });
}
