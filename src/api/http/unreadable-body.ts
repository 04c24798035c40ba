/** Problem documents for requests that Node itself rejects before they reach a route. */
import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { Problem } from './problem.js';

/** Maximum size of the request line and headers, bytes. A long percent-encoded token fits. */
export const MAX_HEADER_BYTES = 65_536;

const PROBLEMS: Readonly<Record<string, Problem>> = {
  HPE_HEADER_OVERFLOW: new Problem(
    431,
    'headers_too_large',
    `The request line and headers have at most ${MAX_HEADER_BYTES} bytes.`,
    {
      category: 'user_input',
    },
  ),
  ERR_HTTP_REQUEST_TIMEOUT: new Problem(408, 'request_timeout', 'The request did not arrive in time.'),
};
const MALFORMED = new Problem(400, 'invalid_request', 'The request is not HTTP.');

/** Responds to requests that the HTTP parser rejects, and closes the connection. */
export function handleUnreadable(server: Server): void {
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Duplex) => {
    if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
    const problem = PROBLEMS[error.code ?? ''] ?? MALFORMED;
    const correlationId = randomUUID();
    const document = problem.body(correlationId, 'en');
    const body = JSON.stringify(document);
    const head = [
      `HTTP/1.1 ${problem.status} ${String(document.title)}`,
      'Content-Type: application/problem+json',
      `Content-Length: ${Buffer.byteLength(body)}`,
      `X-Correlation-ID: ${correlationId}`,
      'Cache-Control: no-store',
      'Connection: close',
    ];
    socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
  });
}
