/**
 * `npm run schemathesis`: runs every check of Schemathesis against the running local stack, as each of the four roles,
 * or as one of them (`-- --role approver`). Further options go to the tool, which is installed from PyPI.
 * `schemathesis.toml` has the exceptions with their reasons.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..', '..');
const tool = process.env.SCHEMATHESIS ?? 'schemathesis';
const base = `http://127.0.0.1:${process.env.PORT ?? 8080}`;

if (spawnSync(tool, ['--version'], { stdio: 'ignore' }).status !== 0) {
  console.error('schemathesis is not installed: pip install schemathesis==4.32.5 (or name it with SCHEMATHESIS=path)');
  process.exit(2);
}
const ROLES = ['client', 'approver', 'analyst', 'admin'];
const [first, only, ...rest] = process.argv.slice(2);
const options = first === '--role' ? rest : process.argv.slice(2);
if (first === '--role' && !ROLES.includes(only)) {
  console.error(`--role is one of ${ROLES.join(', ')}`);
  process.exit(2);
}
let failed = 0;
for (const role of first === '--role' ? [only] : ROLES) {
  const args = [
    'dist/tools/commands/token.js',
    '--role',
    role,
    '--sub',
    `schemathesis-${role}`,
    '--client',
    'schemathesis',
    // The codec and the groups of dead letters are open to administrators of every client only.
    ...(role === 'admin' ? ['--all-clients'] : []),
  ];
  const token = execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8' }).trim();
  console.log(`\n== ${role}`);
  const run = [
    'run',
    `${base}/openapi.json`,
    '-H',
    `Authorization: Bearer ${token}`,
    '-c',
    'all',
    '--continue-on-failure',
    ...options,
  ];
  if (spawnSync(tool, run, { cwd: root, stdio: 'inherit' }).status !== 0) failed += 1;
}
process.exit(failed === 0 ? 0 : 1);
