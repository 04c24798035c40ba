/** Which Temporal CLI the local stack runs, and where it is. The setup and `tools/stack/binaries.ts` share this. */
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { cacheFolder, executableName, isExecutable, onPath } from './programs.mjs';

/** Brings server 1.32.0 and UI 2.54.1, which the tests run on. */
export const CLI_VERSION = '1.9.1';
/** The newest version whose go.mod has no local replacement, so that `go install` accepts it. Its server is 1.29.1. */
export const GO_CLI_VERSION = '1.5.1';
/** The newest minor version of the server that is tested: an older `temporal` on PATH is not used. */
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
 * `temporal` on PATH, if there is one, and whether its server is as new as the tested one.
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
 * Reads what `temporal --version` prints, such as `temporal version 1.9.1 (Server 1.32.0, UI 2.54.1)`.
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
 * Where the cache folder keeps a version of the CLI, whether it is there or not.
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
