/**
 * Runs a program with the supported Node: `node tools/node.mjs [OPTION]… FILE [ARGUMENT]…`. Its child processes find
 * the same Node first on PATH. Signals are passed on, and its exit code becomes the exit code of this process. On a
 * fresh clone, where the packages or the compiled file are missing, one line says what to run first.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { productNode } from './setup/node.mjs';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

const missing = process.argv
  .slice(2)
  .map((argument) => (argument === 'tsx' ? 'node_modules/tsx' : argument))
  .find((argument) => /^(?:dist|node_modules)\//.test(argument) && !existsSync(argument));
if (missing !== undefined) {
  process.stderr.write('Onward is not built yet: run `npm start`, or `npm ci` and `npm run build`.\n');
  process.exit(1);
}

const node = productNode();
process.env.PATH = [path.dirname(node), process.env.PATH].filter(Boolean).join(path.delimiter);
// Compiled code of the command is kept, which halves the start of a short one.
if (process.argv[2]?.startsWith('dist/')) process.env.NODE_COMPILE_CACHE ??= path.resolve('.cache', 'compiled');
const child = spawn(node, process.argv.slice(2), { stdio: 'inherit' });
for (const signal of SIGNALS) process.on(signal, () => child.kill(signal));
child.once('error', (error) => {
  process.stderr.write(`${node} cannot be run: ${error.message}\n`);
  process.exit(1);
});
child.once('exit', (code, signal) => {
  for (const name of SIGNALS) process.removeAllListeners(name);
  if (signal === null) process.exit(code);
  process.kill(process.pid, signal);
});
