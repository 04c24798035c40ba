/** Sends requests byte for byte, including those that no client library would send. */
import net from 'node:net';

export interface RawRequest {
  readonly path: string;
  readonly headers: readonly string[];
  readonly body: Buffer;
  /** Closes the connection once everything is sent, for requests that announce more bytes than they have. */
  readonly leaves: boolean;
}

export interface SlowRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: readonly string[];
  /** Bytes that are sent at once. */
  readonly begin: Buffer;
  /** Bytes that are then sent one at a time. Empty when nothing more is sent. */
  readonly drip: Buffer;
}

const DRIP_MS = 50;

/**
 * Sends a request so slowly that it only holds the connection.
 *
 * @returns the status of the answer, or 0 when the connection ended without one
 */
export function sendSlowly(baseUrl: string, { method, path, headers, begin, drip }: SlowRequest): Promise<number> {
  const { hostname, port } = new URL(baseUrl);
  return new Promise((resolve) => {
    const socket = net.connect(Number(port), hostname);
    let received = '';
    let sent = 0;
    const timer = setInterval(() => {
      if (sent < drip.length) socket.write(drip.subarray(sent, (sent += 1)));
    }, DRIP_MS);
    socket.on('error', () => undefined);
    socket.on('data', (chunk) => (received += chunk.toString('latin1')));
    socket.on('close', () => {
      clearInterval(timer);
      resolve(statusOf(received));
    });
    socket.on('connect', () => {
      socket.write(
        Buffer.from([`${method} ${path} HTTP/1.1`, 'Host: onward', ...headers, '', ''].join('\r\n'), 'latin1'),
      );
      socket.write(begin);
    });
  });
}

function statusOf(received: string): number {
  return Number(/^HTTP\/1\.1 (\d{3})/.exec(received)?.[1] ?? 0);
}

/**
 * Sends a request and waits for its answer.
 *
 * @returns the status of the first answer, or 0 when the connection ended without one
 */
export function sendRaw(baseUrl: string, { path, headers, body, leaves }: RawRequest): Promise<number> {
  const { hostname, port } = new URL(baseUrl);
  return new Promise((resolve) => {
    const socket = net.connect(Number(port), hostname);
    let received = '';
    const done = (): void => {
      socket.destroy();
      resolve(statusOf(received));
    };
    socket.on('error', done);
    socket.on('close', done);
    socket.on('data', (chunk) => {
      received += chunk.toString('latin1');
      if (received.includes('\r\n\r\n') && !received.startsWith('HTTP/1.1 100')) done();
    });
    socket.on('connect', () => {
      socket.write(Buffer.from([`POST ${path} HTTP/1.1`, 'Host: onward', ...headers, '', ''].join('\r\n'), 'latin1'));
      if (leaves) socket.end(body);
      else socket.write(body);
    });
  });
}
