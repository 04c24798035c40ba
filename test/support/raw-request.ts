/** Requests byte for byte as they are given: what no client library would send. */
import net from 'node:net';

export interface RawRequest {
  readonly path: string;
  readonly headers: readonly string[];
  readonly body: Buffer;
  /** Leaves once everything is sent: for requests that announce more than they have. */
  readonly leaves: boolean;
}

/**
 * Sends a request and waits for its answer.
 *
 * @returns the status of the first answer; 0 when the connection ended without one
 */
export function sendRaw(baseUrl: string, { path, headers, body, leaves }: RawRequest): Promise<number> {
  const { hostname, port } = new URL(baseUrl);
  return new Promise((resolve) => {
    const socket = net.connect(Number(port), hostname);
    let received = '';
    const done = (): void => {
      socket.destroy();
      resolve(Number(/^HTTP\/1\.1 (\d{3})/.exec(received)?.[1] ?? 0));
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
