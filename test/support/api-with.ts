/** The real API of a platform with some of its dependencies replaced, and the log lines it writes. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createApp, type AppNeeds } from '../../src/api/app.js';
import { composeApi } from '../../src/compose/api.js';
import type { Config } from '../../src/config.js';
import { createLoggers } from '../../src/observability/logging.js';
import { createRedactor } from '../../src/pii/redactor.js';

export interface ChangedApi {
  readonly baseUrl: string;
  /** Every log line so far, as JSON. */
  readonly lines: readonly string[];
  metrics(): Promise<string>;
  close(): Promise<void>;
}

/** @param change receives the real dependencies, so that a replacement can call them */
export async function apiWith(config: Config, change: (real: AppNeeds) => Partial<AppNeeds>): Promise<ChangedApi> {
  const lines: string[] = [];
  const redactor = createRedactor({ enabled: true });
  const { needs, close } = await composeApi(
    config,
    createLoggers('debug', { redactor, to: { write: (line) => void lines.push(line) } }),
  );
  const server = createServer(createApp({ ...needs, ...change(needs) }));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    lines,
    metrics: () => needs.metrics.metrics(),
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await close();
    },
  };
}
