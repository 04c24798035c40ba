/** Users who each read their own session. There are enough users that no one reaches a limit. */
import { signToken } from '../../tools/commands/sign-token.js';
import { ApiClient } from '../../tools/demo/api-client.js';
import type { Environment } from './environment.js';
import type { HttpLoad } from './http-load.js';

export class Readers {
  private constructor(private readonly readers: readonly { readonly url: string; readonly token: string }[]) {}

  /** Starts the sessions through the API. The API and a worker must run. */
  static async open(environment: Environment, name: string, count: number): Promise<Readers> {
    const base = `http://127.0.0.1:${environment.config.PORT}`;
    const readers = Array.from({ length: count }, async (_, index) => {
      const token = await signToken(environment.config, { role: 'client', sub: `reader-${index}`, client: name });
      const { status, body } = await new ApiClient(base, token).post('conversation/start', {});
      if (status !== 201) throw new Error(`start: ${status} ${JSON.stringify(body)}`);
      return { url: `${base}/api/v1/onboarding/sessions/${String(body.session_id)}`, token };
    });
    return new Readers(await Promise.all(readers));
  }

  /** The first session at another API process: its URL, and its owner's token. */
  at(base: string): { readonly url: string; readonly token: string; readonly sessionId: string } {
    const { url = '', token = '' } = this.readers[0] ?? {};
    const path = new URL(url).pathname;
    return { url: `${base}${path}`, token, sessionId: path.slice(path.lastIndexOf('/') + 1) };
  }

  /** @throws Error unless the session was read */
  async read(load: HttpLoad, index: number): Promise<string> {
    const reader = this.readers[index % this.readers.length];
    const { status, body } = await load.get(reader?.url ?? '', reader?.token);
    if (status !== 200) throw new Error(`read: ${status} ${body}`);
    return body;
  }
}
