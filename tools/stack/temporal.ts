/** The local Temporal server: the CLI's development server with a database file that survives restarts. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { Connection } from '@temporalio/client';
import { findTemporal } from './binaries.js';
import type { ProcessSpec } from './roles.js';

export interface TemporalOptions {
  readonly dataDir: string;
  readonly env: NodeJS.ProcessEnv;
  readonly namespace: string;
  readonly port: number;
  /** Without a port there is no Web UI. */
  readonly uiPort?: number;
  readonly codecEndpoint?: string;
}

const DYNAMIC_CONFIG = [
  // The default differs between servers. Production sets the same value (deploy/temporal/dynamicconfig.yaml).
  'system.enableActivityEagerExecution=true',
  // By default the timeout of a repeatedly lost workflow task grows by minutes, which a session then waits each time a
  // worker dies.
  'history.workflowTaskRetryMaxInterval="20s"',
  // Live analytics and the Web UI share the rate limit of visibility queries.
  'frontend.namespaceRPS.visibility=1000',
];

/** @throws LocalError when the Temporal CLI is missing */
export function temporalServer(options: TemporalOptions): ProcessSpec {
  const folder = path.join(options.dataDir, 'temporal');
  mkdirSync(folder, { recursive: true });
  return {
    role: 'temporal',
    command: findTemporal(options.env),
    args: temporalArguments(options, folder),
    env: serverEnvironment(options.env),
    isReady: () => answers(`127.0.0.1:${options.port}`, options.namespace),
    readyTimeoutMs: 60_000,
    stopSignal: 'SIGTERM',
    stopGraceMs: 10_000,
  };
}

function temporalArguments(options: TemporalOptions, folder: string): string[] {
  const ui = options.uiPort === undefined ? ['--headless'] : ['--ui-port', String(options.uiPort)];
  if (options.uiPort !== undefined && options.codecEndpoint !== undefined)
    ui.push('--ui-codec-endpoint', options.codecEndpoint);
  return [
    ...['server', 'start-dev', '--ip', '127.0.0.1', '--port', String(options.port), ...ui],
    ...['--namespace', options.namespace, '--db-filename', path.join(folder, 'temporal.db')],
    ...['--sqlite-pragma', 'journal_mode=WAL', '--sqlite-pragma', 'synchronous=NORMAL'],
    ...DYNAMIC_CONFIG.flatMap((entry) => ['--dynamic-config-value', entry]),
  ];
}

/** Removes TEMPORAL_* variables, which are meant for the CLI's client commands and must not affect the server. */
function serverEnvironment(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith('TEMPORAL_')));
}

/** Whether the server at an address answers for a namespace. */
export async function answers(address: string, namespace: string): Promise<boolean> {
  const connection = await Connection.connect({ address, connectTimeout: '1s' });
  try {
    await connection.withDeadline(Date.now() + 1_000, () =>
      connection.workflowService.describeNamespace({ namespace }),
    );
    return true;
  } finally {
    await connection.close();
  }
}
