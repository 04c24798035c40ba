/** Running other programs from the setup: output stays quiet unless it fails, long ones say that they are still at work. */
import { spawn } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import path from 'node:path';

const PROGRESS_INTERVAL_MS = 10_000;

/** Something a person can put right; its message is the one line they see. */
export class SetupError extends Error {}

export function say(line) {
  process.stdout.write(`${line}\n`);
}

/**
 * Runs a program. With `progress` a line is printed every ten seconds while it works.
 *
 * @returns {Promise<string>} what it wrote
 * @throws SetupError with its last lines when it fails, cannot be run, or takes longer than `timeoutMs`
 */
export function run(command, args, { cwd, env, progress, timeoutMs } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: env ?? process.env,
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: timeoutMs,
      killSignal: 'SIGKILL',
    });
    const startedAt = Date.now();
    let output = '';
    const collect = (chunk) => (output = (output + chunk).slice(-100_000));
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    const ticker =
      progress && setInterval(() => say(`  ${progress} … ${Math.round((Date.now() - startedAt) / 1_000)} s`), PROGRESS_INTERVAL_MS);
    child.once('error', (error) => {
      clearInterval(ticker);
      reject(new SetupError(`${command} cannot be run: ${error.message}`));
    });
    child.once('close', (code, signal) => {
      clearInterval(ticker);
      if (code === 0) resolve(output);
      else
        reject(
          new SetupError(
            `\`${[command, ...args].join(' ')}\` failed (${signal ?? `exit code ${code}`}):\n${output.trim().split('\n').slice(-15).join('\n')}`,
          ),
        );
    });
  });
}

/** The path of a program on PATH, if it is there. */
export function onPath(name) {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  const file = process.platform === 'win32' ? `${name}.exe` : name;
  return folders.map((folder) => path.join(folder, file)).find(isExecutable);
}

export function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
