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
  /** Absent: no Web UI. */
  readonly uiPort?: number;
  readonly codecEndpoint?: string;
}

const DYNAMIC_CONFIG = [
  // The default differs between server versions. Production sets the same value (deploy/temporal/dynamicconfig.yaml).
  'system.enableActivityEagerExecution=true',
  // By default the server extends the timeout of a workflow task by up to ten minutes after repeated failures. A
  // session would then wait that long after each lost worker.
  'history.workflowTaskRetryMaxInterval="20s"',
  // Live analytics and the Web UI share this limit on visibility queries per second. The default is 10.
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

/** Resolves to true when the server at `address` knows the namespace. @throws when it does not answer */
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
