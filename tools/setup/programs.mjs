/** Finds programs on PATH, or in the cache folder that all clones of this user share. */
import { accessSync, constants, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/**
 * The path of a program on PATH, if there is one.
 *
 * @param {string} name without `.exe`
 * @param {NodeJS.ProcessEnv} env
 * @returns {string | undefined}
 */
export function onPath(name, env = process.env) {
  const folders = (env.PATH ?? '').split(path.delimiter).filter(Boolean);
  return folders.map((folder) => path.join(folder, executableName(name))).find(isExecutable);
}

/**
 * @param {string} name
 * @returns {string}
 */
export function executableName(name) {
  return process.platform === 'win32' ? `${name}.exe` : name;
}

/**
 * @param {string} file
 * @returns {boolean}
 */
export function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @returns {string}
 */
export function cacheFolder(env = process.env) {
  return path.join(env.XDG_CACHE_HOME || path.join(env.HOME || os.homedir(), '.cache'), 'onward');
}
