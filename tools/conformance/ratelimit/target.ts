/** A deployment as its users see it: requests with a token, timed from the outside. */
import http from 'node:http';
import https from 'node:https';

/** A request of each resource class that changes nothing: invalid and refused after it was counted, or a read. */
export const REQUESTS = {
  conversation_start: { method: 'POST', path: 'conversation/start', body: '{"conformance":true}' },
  reads: { method: 'GET', path: 'sessions?limit=1', body: undefined },
  checkpoints: { method: 'POST', path: 'sessions/conformance/checkpoint', body: '{"conformance":true}' },
  session_changes: { method: 'POST', path: 'sessions/conformance/review', body: '{"conformance":true}' },
  answering: { method: 'POST', path: 'conversation/conformance/process', body: '{"conformance":true}' },
  decisions: { method: 'POST', path: 'recommendations/approve', body: '{"conformance":true}' },
} as const;
export type RequestName = keyof typeof REQUESTS;

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: string;
  /** Milliseconds. The server decided at some time between the two. */
  readonly sentAt: number;
  readonly answeredAt: number;
}

const TIMEOUT_MS = 30_000;

/** One user of one or more API processes. */
export class Target {
  private next = 0;
  private readonly agents = new Map<string, http.Agent>();

  /** @param connections concurrent connections to each process */
  constructor(
    readonly urls: readonly string[],
    private readonly token: string | undefined,
    private readonly connections = 8,
  ) {}

  /** Sends one request, to the processes in turn. */
  send(name: RequestName): Promise<Answer> {
    const url = this.urls[this.next++ % this.urls.length] ?? '';
    const { method, path, body } = REQUESTS[name];
    return this.exchange(new URL(`${url.replace(/\/$/, '')}/api/v1/onboarding/${path}`), method, body);
  }

  close(): void {
    for (const agent of this.agents.values()) agent.destroy();
  }

  private exchange(url: URL, method: string, body: string | undefined): Promise<Answer> {
    const { request } = url.protocol === 'https:' ? https : http;
    const headers = {
      ...(this.token === undefined ? {} : { Authorization: `Bearer ${this.token}` }),
      ...(body === undefined ? {} : { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body) }),
    };
    return new Promise((resolve, reject) => {
      let sentAt = performance.now();
      const outgoing = request(url, { method, headers, agent: this.agentOf(url), timeout: TIMEOUT_MS }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers as Record<string, string | undefined>,
            body: Buffer.concat(chunks).toString(),
            sentAt,
            answeredAt: performance.now(),
          }),
        );
      });
      // While all connections are busy, a request waits here and not at the server.
      outgoing.once('socket', () => (sentAt = performance.now()));
      outgoing.once('timeout', () => outgoing.destroy(new Error('no answer in time')));
      outgoing.once('error', (error: NodeJS.ErrnoException) => {
        // The server closed a kept-alive connection before it read the request.
        if (outgoing.reusedSocket && error.code === 'ECONNRESET') resolve(this.exchange(url, method, body));
        else reject(error);
      });
      outgoing.end(body);
    });
  }

  private agentOf({ protocol, origin }: URL): http.Agent {
    const options = { keepAlive: true, maxSockets: this.connections };
    const agent =
      this.agents.get(origin) ?? (protocol === 'https:' ? new https.Agent(options) : new http.Agent(options));
    this.agents.set(origin, agent);
    return agent;
  }
}
