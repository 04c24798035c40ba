/** Runs other programs from the setup, quietly unless they fail, with a line every ten seconds. */
import { spawn } from 'node:child_process';

const PROGRESS_INTERVAL_MS = 10_000;

/** An error that the user can fix. Its message is the only line printed. */
export class SetupError extends Error {}

/**
 * Prints one line of a task. Tasks run concurrently, so each line starts with the name of its task.
 *
 * @param {string} task
 * @param {string} line
 */
export function print(task, line) {
  process.stdout.write(`${task}: ${line}\n`);
}

/**
 * Runs a program for a task.
 *
 * @returns {Promise<string>} its output
 * @throws SetupError with its last lines when it fails, cannot be run, or takes longer than `timeoutMs`
 */
export function run(task, command, args, { cwd, env, timeoutMs } = {}) {
  return new Promise((resolve, reject) => {
    const options = {
      cwd,
      env: env ?? process.env,
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: timeoutMs,
      killSignal: 'SIGKILL',
    };
    const child = spawn(command, args, options);
    const startedAt = Date.now();
    const ticker = setInterval(
      () => print(task, `… ${Math.round((Date.now() - startedAt) / 1_000)} s`),
      PROGRESS_INTERVAL_MS,
    );
    let output = '';
    const collect = (chunk) => (output = (output + chunk).slice(-100_000));
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.once('error', (error) => {
      clearInterval(ticker);
      reject(new SetupError(`${command} cannot be run: ${error.message}`));
    });
    child.once('close', (code, signal) => {
      clearInterval(ticker);
      if (code === 0) resolve(output);
      else reject(failure([command, ...args].join(' '), signal ?? `exit code ${code}`, output));
    });
  });
}

function failure(command, reason, output) {
  return new SetupError(`\`${command}\` failed (${reason}):\n${output.trim().split('\n').slice(-15).join('\n')}`);
}
