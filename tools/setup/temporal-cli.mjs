/** Selects and finds the Temporal CLI of the local stack, for the setup and `tools/stack/binaries.ts`. */
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { cacheFolder, executableName, isExecutable, onPath } from './programs.mjs';

/** Contains server 1.32.0 and UI 2.54.1, which the tests use. */
export const CLI_VERSION = '1.9.1';
/** The newest version without a local replacement in go.mod, which `go install` would reject. Its server is 1.29.1. */
export const GO_CLI_VERSION = '1.5.1';
/** The tested minor version of the server. An older `temporal` on PATH is not used. */
const TESTED_SERVER = [1, 32];

/**
 * The Temporal CLI to run: `temporal` on PATH when its server is new enough, else one from the cache folder.
 *
 * @param {NodeJS.ProcessEnv} env
 * @returns {string | undefined}
 */
export function findTemporalCli(env = process.env) {
  const { file, supported } = temporalOnPath(env);
  return supported ? file : [CLI_VERSION, GO_CLI_VERSION].map((version) => cachedCli(version, env)).find(isExecutable);
}

/**
 * `temporal` on PATH, if there is one, and whether its server is new enough.
 *
 * @param {NodeJS.ProcessEnv} env
 * @returns {{ file?: string, version?: string, supported: boolean }}
 */
export function temporalOnPath(env = process.env) {
  const file = onPath('temporal', env);
  if (file === undefined) return { supported: false };
  const version = versionOf(file);
  return { file, version, supported: isSupportedCli(version) };
}

/**
 * Whether the output of `temporal --version`, such as `temporal version 1.9.1 (Server 1.32.0, UI 2.54.1)`, names a new
 * enough server.
 *
 * @param {string} text
 * @returns {boolean}
 */
export function isSupportedCli(text) {
  const [, major, minor] = /Server (\d+)\.(\d+)/.exec(text) ?? [];
  const [testedMajor, testedMinor] = TESTED_SERVER;
  return Number(major) > testedMajor || (Number(major) === testedMajor && Number(minor) >= testedMinor);
}

/**
 * The path of a CLI version in the cache folder, whether it exists or not.
 *
 * @param {string} version
 * @param {NodeJS.ProcessEnv} env
 * @returns {string}
 */
export function cachedCli(version, env = process.env) {
  return path.join(cacheFolder(env), `temporal-cli-${version}`, executableName('temporal'));
}

function versionOf(file) {
  try {
    return execFileSync(file, ['--version'], {
      encoding: 'utf8',
      timeout: 5_000,
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return 'a version that cannot be read';
  }
}
