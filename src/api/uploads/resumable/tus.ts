/** The tus protocol (1.0.0), handled by `@tus/server`. Its errors become problem documents. */
import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { Server, TUS_RESUMABLE, type DataStore, type Locker } from '@tus/server';
import type { Request as IncomingRequest } from 'express';
import { Problem, notFound } from '../../http/problem.js';
import type { Reply } from '../../http/route.js';

/** Content type of the bytes of a file. */
export const TUS_BODY = 'application/offset+octet-stream';

const RESPONSE_HEADERS = /^(?:tus|upload)-/;
/** Request headers passed to the library. We handle the others ourselves. */
const REQUEST_HEADERS = [
  'tus-resumable',
  'upload-length',
  'upload-metadata',
  'upload-offset',
  'content-type',
  'content-length',
];

/** Our own lock spans more than one call of the library. */
const NO_LOCK: Locker = { newLock: () => ({ lock: () => Promise.resolve(), unlock: () => Promise.resolve() }) };

/** The path and store of one session's uploads. */
export interface TusEndpoint {
  readonly path: string;
  readonly uploads: DataStore;
  /** Maximum bytes of any file. */
  readonly maxSize: number;
}

/** Extensions that this server does not offer. A client that uses one would lose what it relies on. */
const NOT_OFFERED = ['upload-defer-length', 'upload-concat', 'upload-checksum'];

/** @throws Problem 412 for another version, or none; 400 for an extension that is not offered */
export function requireTus(request: IncomingRequest): void {
  if (request.get('tus-resumable') !== TUS_RESUMABLE) throw otherVersion();
  const used = NOT_OFFERED.filter((name) => request.get(name) !== undefined);
  if (used.length === 0) return;
  throw new Problem(400, 'tus_extension', 'This server does not offer an extension that the request uses.', {
    errors: used.map((name) => ({ pointer: `header:${name}`, message: 'not offered, see Tus-Extension' })),
  });
}

function otherVersion(): Problem {
  return new Problem(412, 'tus_version', `The header Tus-Resumable: ${TUS_RESUMABLE} is required.`, {
    errors: [{ pointer: 'header:Tus-Resumable', message: `expected ${TUS_RESUMABLE}` }],
    headers: { 'Tus-Version': TUS_RESUMABLE },
  });
}

/**
 * Passes a request to the library.
 *
 * @param body of a PATCH
 * @throws Problem, or the error of the store
 */
export async function speakTus(
  request: IncomingRequest,
  endpoint: TusEndpoint,
  uploadId?: string,
  body?: Readable,
): Promise<Reply> {
  const server = new Server({
    path: endpoint.path,
    datastore: endpoint.uploads,
    locker: NO_LOCK,
    relativeLocation: true,
    maxSize: endpoint.maxSize,
    namingFunction: () => randomUUID(),
    getFileIdFromRequest: () => uploadId,
    onResponseError: (_request, error) => {
      throw fromTus(error);
    },
  });
  const headers = REQUEST_HEADERS.flatMap((name): [string, string][] => {
    const value = request.get(name);
    // A creation has no body: only a PATCH has a content type and length.
    if (value === undefined || (body === undefined && name.startsWith('content-'))) return [];
    // Without the parameters that some clients add.
    return [[name, name === 'content-type' ? TUS_BODY : value]];
  });
  const url = `http://localhost${endpoint.path}/${uploadId ?? ''}`;
  const init = body === undefined ? {} : { body: Readable.toWeb(body) as ReadableStream, duplex: 'half' as const };
  const response = await server.handleWeb(new Request(url, { method: request.method, headers, ...init }));
  if (response.status >= 400) throw problemOf(response.status, await response.text());
  const passed = [...response.headers].filter(
    ([name]) => RESPONSE_HEADERS.test(name) || name === 'location' || name === 'cache-control',
  );
  return { status: response.status, headers: Object.fromEntries(passed) };
}

function fromTus(error: unknown): unknown {
  const { status_code: status, body } = (error ?? {}) as { status_code?: unknown; body?: unknown };
  return error instanceof Problem || typeof status !== 'number' ? error : problemOf(status, String(body));
}

const PROBLEMS: Readonly<Record<number, readonly [code: string, detail: string]>> = {
  409: ['offset_mismatch', 'The upload is at another offset. Ask for it and continue from there.'],
  413: ['upload_too_large', 'More bytes arrived than the upload announced.'],
};

function problemOf(status: number, message: string): Problem {
  if (status === 404 || status === 410) return notFound();
  if (status >= 500)
    return new Problem(500, 'internal_error', 'Something went wrong on our side. It has been recorded.', {
      category: 'unknown',
    });
  const [code, detail] = PROBLEMS[status] ?? ['invalid_request', message.trim()];
  return new Problem(
    code === 'invalid_request' ? 400 : status,
    code,
    detail,
    status === 413 ? { headers: { Connection: 'close' } } : {},
  );
}
