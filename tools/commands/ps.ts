/** `npm run -s ps`: prints one line `role pid` for each process of the running stack. */
import { copyEnvironment, dataDirOf } from '../../src/config.js';
import { LocalError, runCommand } from './cli.js';
import { isAlive } from '../stack/pids.js';
import type { Role } from '../stack/roles.js';
import { readRunningStack } from '../stack/stack-file.js';

const ORDER: readonly Role[] = ['api', 'worker', 'temporal', 'postgres', 'redis'];

await runCommand('ps', () => {
  const dataDir = dataDirOf(copyEnvironment());
  const stack = readRunningStack(dataDir);
  if (stack === undefined) throw new LocalError(`no stack runs on ${dataDir}`);
  for (const role of ORDER) {
    const id = stack.roles[role];
    if (id !== undefined && isAlive(id)) process.stdout.write(`${role} ${id.pid}\n`);
  }
});
