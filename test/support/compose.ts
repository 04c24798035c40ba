/** Reads docker-compose.yml with Docker Compose: its plugin, or else its parser run with Go. */
import { execFileSync, spawnSync } from 'node:child_process';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..', '..');

export interface ComposeService {
  readonly image?: string;
  readonly build?: unknown;
  readonly container_name?: string;
  readonly ports?: readonly { readonly published?: string; readonly host_ip?: string }[];
  readonly environment?: Readonly<Record<string, string | null>>;
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly healthcheck?: { readonly test: readonly string[] };
  readonly volumes?: readonly { readonly type: string; readonly source?: string; readonly target: string }[];
  readonly command?: readonly string[] | null;
  readonly stop_grace_period?: string;
  readonly read_only?: boolean;
  readonly cap_drop?: readonly string[];
  readonly security_opt?: readonly string[];
  readonly mem_limit?: string;
  readonly networks?: Readonly<Record<string, unknown>>;
}

export interface ComposeProject {
  readonly services: Readonly<Record<string, ComposeService>>;
  readonly volumes: Readonly<Record<string, unknown>>;
  readonly networks: Readonly<Record<string, { readonly internal?: boolean }>>;
}

type Parser = { readonly command: string; readonly args: readonly string[] };

/** The parser that is installed, if there is one. */
export function composeParser(): Parser | undefined {
  const file = path.join(root, 'docker-compose.yml');
  if (spawnSync('docker', ['compose', 'version']).status === 0) {
    return { command: 'docker', args: ['compose', '--file', file, 'config', '--format', 'json'] };
  }
  if (spawnSync('go', ['version']).status !== 0) return undefined;
  return { command: 'go', args: ['run', '-C', path.join(root, 'tools', 'compose-check'), '.', file] };
}

/**
 * Reads the file with these variables and no others.
 *
 * @throws Error with the message of the parser when the file or a variable is wrong
 */
export function readCompose(parser: Parser, variables: Readonly<Record<string, string>>): ComposeProject {
  const { HOME, PATH } = process.env;
  const goSettings = Object.entries(process.env).filter(([name]) => /^(GO|SSL_|XDG_)/.test(name));
  const env = { HOME, PATH, ...Object.fromEntries(goSettings), ...variables };
  return JSON.parse(
    execFileSync(parser.command, parser.args, { env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }),
  ) as ComposeProject;
}
