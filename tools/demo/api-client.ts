/** A small client of the HTTP API, for the demo, the chaos run, the benchmarks and the tests. */

export interface ApiAnswer {
  readonly status: number;
  readonly body: Record<string, unknown>;
  readonly headers: Headers;
}

/** The request got no answer, so the caller cannot know whether it was applied. */
export class UnknownOutcome extends Error {
  override readonly name = 'UnknownOutcome';
}

export interface RequestOptions {
  readonly idempotencyKey?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly timeoutMs?: number;
}

const TIMEOUT_MS = 15_000;

export class ApiClient {
  constructor(
    readonly baseUrl: string,
    private readonly token: string,
  ) {}

  get(path: string, options: RequestOptions = {}): Promise<ApiAnswer> {
    return this.send('GET', path, undefined, options);
  }

  post(path: string, body: unknown = {}, options: RequestOptions = {}): Promise<ApiAnswer> {
    return this.send('POST', path, body, options);
  }

  delete(path: string, body: unknown = {}, options: RequestOptions = {}): Promise<ApiAnswer> {
    return this.send('DELETE', path, body, options);
  }

  /**
   * Sends one request.
   *
   * @throws UnknownOutcome when the connection broke or the request timed out
   */
  async send(method: string, path: string, body: unknown, options: RequestOptions): Promise<ApiAnswer> {
    const url = path.startsWith('/') ? this.baseUrl + path : `${this.baseUrl}/api/v1/onboarding/${path}`;
    const isForm = body instanceof FormData;
    try {
      const response = await fetch(url, {
        method,
        headers: {
          Authorization: `Bearer ${this.token}`,
          ...(body === undefined || isForm ? {} : { 'Content-Type': 'application/json' }),
          ...(options.idempotencyKey === undefined ? {} : { 'Idempotency-Key': options.idempotencyKey }),
          ...options.headers,
        },
        body: body === undefined ? undefined : isForm ? body : JSON.stringify(body),
        signal: AbortSignal.timeout(options.timeoutMs ?? TIMEOUT_MS),
      });
      const text = await response.text();
      return { status: response.status, body: parse(text), headers: response.headers };
    } catch (error) {
      throw new UnknownOutcome(error instanceof Error ? error.message : 'no answer');
    }
  }
}

function parse(text: string): Record<string, unknown> {
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    return { text };
  }
}
