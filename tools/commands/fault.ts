/** `npm run -s fault`: makes activities of the local stack fail on purpose, to rehearse dead letters and retries. */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ACTIVITIES } from '../../src/activities/registry.js';
import { SINK_FAULT } from '../../src/workers/faults.js';
import { copyEnvironment, dataDirOf } from '../../src/config.js';
import { LocalError, runCommand, UsageError } from './cli.js';
import { usageOf } from './table.js';

/** Every activity, and the write of the projection sink. */
const REHEARSABLE: readonly string[] = [...Object.keys(ACTIVITIES), SINK_FAULT].sort();

type Fault = { mode: 'permanent' } | { mode: 'transient'; count: number } | { mode: 'execute-and-timeout' };
type Faults = Record<string, Fault>;

await runCommand('fault', ({ positionals }) => {
  const env = copyEnvironment();
  if (env.NODE_ENV === 'production') throw new LocalError('faults are refused in production');
  const file = env.ONWARD_FAULTS_FILE || path.join(dataDirOf(env), 'faults.json');
  const [command, ...rest] = positionals;
  if (command === 'list' && rest.length === 0) return list(file);
  if (command === 'clear' && rest.length === 0) return rmSync(file, { force: true });
  if (command === 'set' && rest.length === 2) return set(file, rest[0] ?? '', rest[1] ?? '');
  throw new UsageError(
    `${command === undefined ? 'what to do is missing' : `"${positionals.join(' ')}" is not known`}. Usage: ${usageOf('fault')}`,
  );
});

function list(file: string): void {
  const faults = readFaults(file);
  for (const activity of REHEARSABLE) process.stdout.write(`${activity} ${describe(faults[activity])}\n`);
}

function set(file: string, activity: string, mode: string): void {
  if (!REHEARSABLE.includes(activity))
    throw new UsageError(`no activity "${activity}": \`npm run -s fault -- list\` names them`);
  const faults: Faults = { ...readFaults(file), [activity]: parseFault(mode) };
  mkdirSync(path.dirname(file), { recursive: true });
  // A rename, so that a worker reads the old faults or the new ones, never half a file.
  writeFileSync(`${file}.new`, `${JSON.stringify(faults, null, 2)}\n`);
  renameSync(`${file}.new`, file);
}

function parseFault(text: string): Fault {
  if (text === 'permanent' || text === 'execute-and-timeout') return { mode: text };
  const count = /^transient:([1-9]\d{0,5})$/.exec(text)?.[1];
  if (count === undefined) throw new UsageError(`"${text}" is none of permanent, transient:N, execute-and-timeout`);
  return { mode: 'transient', count: Number(count) };
}

function describe(fault: Fault | undefined): string {
  if (fault === undefined) return '-';
  return fault.mode === 'transient' ? `transient:${fault.count}` : fault.mode;
}

function readFaults(file: string): Faults {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Faults;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {};
    throw new LocalError(`${file} cannot be read: ${(error as Error).message}`);
  }
}
