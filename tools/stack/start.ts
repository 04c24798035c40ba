/** The main program of `npm start`: the whole platform on one machine under one supervisor. */
import path from 'node:path';
import { runCommand } from '../commands/cli.js';
import { assertExternalServers } from './external.js';
import { apiProcess, assertCompiled, bootstrap, workerProcess } from './platform.js';
import { assertPortsFree } from './ports.js';
import { readyBlock } from './ready.js';
import { describeServers } from './servers.js';
import { localSettings, type LocalSettings } from './settings.js';
import { claimDataDir, endLeftovers, StackFileWriter } from './stack-file.js';
import { untilStopped } from './stop-signal.js';
import { Supervisor } from './supervisor.js';

const print = (line: string): void => void process.stdout.write(`${line}\n`);

async function main(): Promise<void> {
  const settings = localSettings();
  assertCompiled();
  const release = claimDataDir(settings.dataDir);
  try {
    await prepare(settings);
    await runStack(settings);
  } finally {
    release();
  }
}

/** The addresses of servers that this stack does not start, for the commands of another shell. */
function externalAddresses(env: NodeJS.ProcessEnv): Record<string, string> {
  const names = ['DATABASE_URL', 'TEMPORAL_ADDRESS', 'TEMPORAL_UI_URL', 'TEMPORAL_NAMESPACE'];
  const redis = ['REDIS_URL', 'REDIS_HOST', 'REDIS_PORT', 'REDIS_DB', 'REDIS_PASSWORD', 'REDIS_SSL'];
  return Object.fromEntries([...names, ...redis].flatMap((name) => (env[name] ? [[name, env[name]]] : [])));
}

async function prepare({ dataDir, config, ports, portClaims }: LocalSettings): Promise<void> {
  const ended = await endLeftovers(dataDir);
  if (ended.length > 0) print(`ended leftovers of an earlier stack: ${ended.join(', ')}`);
  await assertExternalServers(config, ports);
  await assertPortsFree(portClaims);
}

async function runStack({ dataDir, env, config, ports }: LocalSettings): Promise<void> {
  const codecEndpoint = `http://127.0.0.1:${config.PORT}/codec`;
  const { specs, addresses } = await describeServers({
    dataDir,
    ports,
    env,
    codecEndpoint,
    namespace: config.TEMPORAL_NAMESPACE,
    print,
  });
  const environment = { ...externalAddresses(env), ...addresses, ONWARD_DATA_DIR: dataDir };
  const urls = { api: config.publicUrl, temporalUi: addresses.TEMPORAL_UI_URL ?? config.TEMPORAL_UI_URL };
  const stackFile = new StackFileWriter(dataDir, { environment, urls });
  const supervisor = new Supervisor({
    logDir: path.join(dataDir, 'logs'),
    print,
    onChange: (role, id) => stackFile.set(role, id),
  });
  const stopping = new AbortController();
  const stopAsked = untilStopped(() => supervisor.killNow());

  const start = async (): Promise<void> => {
    const childEnv = { ...env, ...environment };
    if (specs.length > 0) print(`starting ${specs.map((spec) => spec.role).join(', ')}`);
    await supervisor.start(specs);
    print('preparing the database and the Temporal namespace');
    await bootstrap(childEnv, stopping.signal);
    print('starting worker and api');
    const workerEnv = { ...childEnv, ONWARD_FAULTS_FILE: env.ONWARD_FAULTS_FILE || path.join(dataDir, 'faults.json') };
    const listening = `http://${config.HOST.includes(':') ? `[${config.HOST}]` : config.HOST}:${config.PORT}`;
    await supervisor.start([workerProcess(workerEnv, config), apiProcess(childEnv, listening)]);
    print(readyBlock({ api: urls.api, temporalUi: urls.temporalUi, dataDir, pids: supervisor.pids() }));
  };

  try {
    await Promise.race([start(), stopAsked]);
    await stopAsked;
    print('stopping');
  } finally {
    stopping.abort();
    await supervisor.stop();
    stackFile.close();
  }
}

await runCommand('start', main);
