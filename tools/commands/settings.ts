/**
 * The settings of a command: what the environment says explicitly, then the addresses of the running local stack, then
 * the defaults. A command prints which servers it uses, because two of them may exist on one machine.
 */
import { copyEnvironment, dataDirOf, loadConfig, type Config } from '../../src/config.js';
import { readRunningStack, type StackFile } from '../stack/stack-file.js';

/** Per server: the variable with its address, and those that belong to it. An explicit address replaces them all. */
const SERVERS = {
  database: { addresses: ['DATABASE_URL'], companions: [] },
  temporal: { addresses: ['TEMPORAL_ADDRESS'], companions: ['TEMPORAL_UI_URL'] },
  redis: { addresses: ['REDIS_URL', 'REDIS_HOST', 'REDIS_PORT', 'REDIS_DB'], companions: [] },
} as const;
type Server = keyof typeof SERVERS;

export interface Settings {
  readonly config: Config;
  /** The running local stack, if any. */
  readonly stack: StackFile | undefined;
  /** One line for each of the servers, without credentials: `database 127.0.0.1:5432/onward (DATABASE_URL)`. */
  used(servers: readonly Server[]): string[];
}

/**
 * Reads the environment and the running stack of its data folder.
 *
 * @throws ConfigError that names every wrong variable
 */
export function commandSettings(own: NodeJS.ProcessEnv = copyEnvironment()): Settings {
  const stack = readRunningStack(dataDirOf(own));
  const config = loadConfig(withStack(own, stack?.environment ?? {}));
  return { config, stack, used: (servers) => servers.map((server) => describe(server, config, own, stack)) };
}

/** The environment of a command. What it says explicitly wins over the stack. */
export function withStack(
  own: NodeJS.ProcessEnv,
  stack: Readonly<Record<string, string>>,
): Record<string, string | undefined> {
  const explicit = Object.fromEntries(Object.entries(own).filter(([, value]) => value !== ''));
  const replaced = Object.values(SERVERS).flatMap(({ addresses, companions }) =>
    addresses.some((name) => explicit[name] !== undefined) ? [...addresses, ...companions] : [],
  );
  const rest = Object.fromEntries(Object.entries(stack).filter(([name]) => !(replaced as string[]).includes(name)));
  return { ...rest, ...explicit };
}

/** Prints the servers that a command uses, on stderr, so that the output stays what another program can read. */
export function printUsed(settings: Settings, servers: readonly Server[]): void {
  for (const line of settings.used(servers)) process.stderr.write(`${line}\n`);
}

function describe(server: Server, config: Config, own: NodeJS.ProcessEnv, stack: StackFile | undefined): string {
  const explicit = SERVERS[server].addresses.find((name) => own[name]);
  const ofStack = SERVERS[server].addresses.some((name) => stack?.environment[name] !== undefined);
  const source = explicit ?? (ofStack ? 'the running stack' : 'the default');
  return `${server} ${addressOf(server, config)} (${source})`;
}

function addressOf(server: Server, config: Config): string {
  if (server === 'temporal') return `${config.TEMPORAL_ADDRESS}, namespace ${config.TEMPORAL_NAMESPACE}`;
  const address = server === 'database' ? config.DATABASE_URL : config.redisUrl;
  if (!URL.canParse(address)) return 'at an address that is not a URL';
  const { host, hostname, port, pathname } = new URL(address);
  return `${port === '' ? `${hostname}:${server === 'database' ? 5432 : 6379}` : host}${pathname}`;
}
