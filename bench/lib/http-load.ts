/** Requests over kept connections with little CPU, because the generator shares the cores with the measured process. */
import { randomUUID } from 'node:crypto';
import http from 'node:http';

export interface Got {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly body: string;
}

export class HttpLoad {
  private readonly agent: http.Agent;

  constructor(connections: number) {
    this.agent = new http.Agent({ keepAlive: true, maxSockets: connections });
  }

  /** @throws Error when the connection breaks */
  get(url: string, token?: string): Promise<Got> {
    return this.send('GET', url, token === undefined ? {} : { Authorization: `Bearer ${token}` });
  }

  /** @throws Error when the connection breaks */
  post(url: string, token: string, body: unknown): Promise<Got> {
    const text = JSON.stringify(body);
    const headers = {
      Authorization: `Bearer ${token}`,
      'Content-Type': 'application/json',
      'Content-Length': Buffer.byteLength(text),
      'Idempotency-Key': randomUUID(),
    };
    return this.send('POST', url, headers, text);
  }

  private send(method: string, url: string, headers: http.OutgoingHttpHeaders, text?: string): Promise<Got> {
    return new Promise((resolve, reject) => {
      const request = http.request(url, { method, agent: this.agent, headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(chunks).toString(),
          }),
        );
        response.on('error', reject);
      });
      request.on('error', reject);
      request.end(text);
    });
  }

  close(): void {
    this.agent.destroy();
  }
}
