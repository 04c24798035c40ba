/** Streams a multipart body: its fields, and its files one by one into `acceptFile`. */
import type { IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';
import { Busboy, type BusboyFileStream, type BusboyInstance } from '@fastify/busboy';
import type { FileStore } from '../../adapters/storage/file-store.js';
import type { MediaKind } from '../../domain/session/observation.js';
import { Problem } from '../http/problem.js';
import { acceptFile, sizeLimitOf, type AcceptFileNeeds, type AcceptOptions, type ReceivedFile } from './accept-file.js';
import { checkFileName } from './file-names.js';
import { watchThroughput } from './throughput.js';
import type { UploadPermits } from './upload-permits.js';

const MAX_FILES = 20;
const MAX_FIELDS = 20;
const MAX_FIELD_BYTES = 16_384;

export interface Received {
  readonly fields: Readonly<Record<string, string>>;
  readonly files: readonly ReceivedFile[];
}

export type ReceiveNeeds = AcceptFileNeeds & { readonly files: Pick<FileStore, 'remove'> };

export interface ReceiveOptions extends AcceptOptions {
  readonly needs: ReceiveNeeds;
  /** Accepted kinds, which are also the part names. */
  readonly kinds: readonly MediaKind[];
  /** Admits each file before it is read; extended while bytes arrive. */
  readonly permits: UploadPermits;
}

/** @throws Problem 400, 408, 413, 429 or 503; in that case nothing of the request stays stored */
export async function receiveMultipart(request: IncomingMessage, options: ReceiveOptions): Promise<Received> {
  const received: { fields: Record<string, string>; files: ReceivedFile[] } = { fields: {}, files: [] };
  const stored: string[] = [];
  try {
    await parse(request, options, received, stored);
    return received;
  } catch (error) {
    // If the folder cannot be written, the removal fails too. Report the first error.
    await Promise.allSettled(stored.map((key) => options.needs.files.remove(key)));
    throw error;
  }
}

/** Runs `work`, and removes the received files if it throws. */
export async function orDiscard<T>(
  { files }: Received,
  store: Pick<FileStore, 'remove'>,
  work: () => T | Promise<T>,
): Promise<T> {
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
      // No more bytes will come. A reader of an open part must get an error, or it would wait forever.
      for (const stream of open) stream.destroy(new Error('the upload ended early'));
      // Let pending files finish or fail first, so that everything stored is known and can be removed.
      void Promise.allSettled(pending).then(() => reject(error instanceof Error ? error : new Error('upload failed')));
    };
    parser.on('field', (name, value, nameTruncated, valueTruncated) => {
      if (nameTruncated || valueTruncated) fail(malformed(`/${name}`, 'too long'));
      else if (Object.hasOwn(received.fields, name)) fail(malformed(`/${name}`, 'sent twice'));
      else Object.defineProperty(received.fields, name, { value, enumerable: true });
    });
    parser.on('file', (name, stream, fileName) => {
      // A part that ends early emits its error here, even if it is no longer read.
      stream.on('error', () => fail(malformed('', 'not well-formed multipart')));
      open.add(stream);
      stream.once('close', () => open.delete(stream));
      const work = failed ? drain(stream) : receiveFile(name, stream, fileName, options, received.files, stored);
      pending.push(work.catch((error: unknown) => (stream.resume(), fail(error))));
    });
    for (const limit of ['partsLimit', 'filesLimit', 'fieldsLimit'] as const)
      parser.on(limit, () => fail(malformed('', 'too many parts')));
    parser.on('error', () => fail(malformed('', 'not well-formed multipart')));
    const stopWatching = watchThroughput(request, options.permits, fail);
    parser.on('finish', () => void Promise.all(pending).then(() => (failed ? undefined : (stopWatching(), resolve()))));
    request.on('aborted', () => fail(malformed('', 'the upload was interrupted')));
    request.on('error', fail);
    request.pipe(parser);
  });
}

function openParser(request: IncomingMessage): BusboyInstance {
  try {
    return new Busboy({
      headers: request.headers as { 'content-type': string },
      // Otherwise the parser silently cuts off paths, and a traversal attempt is never seen.
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
  await options.permits.admit(kind, sizeLimitOf(kind, options.needs.limits));
  files.push(await acceptFile({ kind, name, extension }, stream, options, (key) => stored.push(key)));
}

async function drain(stream: Readable): Promise<void> {
  stream.resume();
  await new Promise((resolve) => stream.once('close', resolve));
}

function malformed(pointer: string, message: string): Problem {
  return new Problem(400, 'invalid_request', 'The upload is malformed.', {
    errors: [{ pointer, message }],
  });
}
