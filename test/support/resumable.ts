/** A resumable upload over plain requests, one call per request, so that a test controls each step. */
import net from 'node:net';
import type { Person } from './platform.js';

export interface TusAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Record<string, unknown>;
}

export const metadata = (values: Readonly<Record<string, string>>): string =>
  Object.entries(values)
    .map(([key, value]) => `${key} ${Buffer.from(value).toString('base64')}`)
    .join(',');

/** A busy machine may answer `reduced_capacity`. Nothing was changed then, so the same request is sent again. */
const ATTEMPTS = 5;

export async function tus(...request: Parameters<typeof send>): Promise<TusAnswer> {
  for (let attempt = 1; ; attempt += 1) {
    const answer = await send(...request);
    if (answer.body.code !== 'reduced_capacity' || attempt === ATTEMPTS) return answer;
  }
}

async function send(
  base: string,
  { bearer }: Pick<Person, 'bearer'>,
  method: string,
  location: string,
  headers: Readonly<Record<string, string>> = {},
  body?: Buffer,
): Promise<TusAnswer> {
  const response = await fetch(new URL(location, base), {
    method,
    headers: { Authorization: `Bearer ${bearer}`, 'Tus-Resumable': '1.0.0', ...headers },
    ...(body === undefined ? {} : { body: new Uint8Array(body) }),
  });
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    body: text === '' ? {} : (JSON.parse(text) as Record<string, unknown>),
  };
}

export class ResumableUpload {
  /** Path of the upload, from the answer to its creation. */
  location = '';

  constructor(
    readonly base: string,
    readonly api: Person,
    readonly sessionId: string,
    readonly content: Buffer,
    readonly described: Readonly<Record<string, string>>,
  ) {}

  async create(headers: Readonly<Record<string, string>> = {}): Promise<TusAnswer> {
    const answer = await tus(this.base, this.api, 'POST', `/api/v1/onboarding/site-audit/${this.sessionId}/uploads`, {
      'Upload-Length': String(this.content.length),
      'Upload-Metadata': metadata(this.described),
      ...headers,
    });
    this.location = answer.headers.get('location') ?? '';
    return answer;
  }

  /**
   * Creates the upload.
   *
   * @throws Error when the creation is refused
   */
  async begin(): Promise<this> {
    const { status, body } = await this.create();
    if (status !== 201) throw new Error(`create: ${status} ${JSON.stringify(body)}`);
    return this;
  }

  head(base = this.base): Promise<TusAnswer> {
    return tus(base, this.api, 'HEAD', this.location);
  }

  async offset(base = this.base): Promise<number> {
    return Number((await this.head(base)).headers.get('upload-offset'));
  }

  /** Sends the bytes from `from` up to `to`. */
  patch(from: number, to = this.content.length, base = this.base): Promise<TusAnswer> {
    const headers = { 'Upload-Offset': String(from), 'Content-Type': 'application/offset+octet-stream' };
    return tus(base, this.api, 'PATCH', this.location, headers, this.content.subarray(from, to));
  }

  status(base = this.base): Promise<TusAnswer> {
    return tus(base, this.api, 'GET', this.location);
  }

  remove(): Promise<TusAnswer> {
    return tus(this.base, this.api, 'DELETE', this.location);
  }

  /**
   * Sends a PATCH that announces all bytes after `from`, sends only those up to `to`, and keeps the connection open.
   */
  async stall(from: number, to: number, base = this.base): Promise<net.Socket> {
    const { hostname, port } = new URL(base);
    const socket = net.connect(Number(port), hostname);
    socket.on('error', () => undefined);
    await new Promise((resolve) => socket.once('connect', resolve));
    const head = [
      `PATCH ${this.location} HTTP/1.1`,
      'Host: onward',
      `Authorization: Bearer ${this.api.bearer}`,
      'Tus-Resumable: 1.0.0',
      'Content-Type: application/offset+octet-stream',
      `Upload-Offset: ${from}`,
      `Content-Length: ${this.content.length - from}`,
    ];
    socket.write(`${head.join('\r\n')}\r\n\r\n`);
    await new Promise<void>((resolve) => socket.write(this.content.subarray(from, to), () => resolve()));
    return socket;
  }
}
