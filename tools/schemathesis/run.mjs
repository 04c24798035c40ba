/**
 * `npm run schemathesis`: runs every check of Schemathesis against the running local stack, as a client, an analyst and
 * an administrator. The tool is installed from PyPI. `schemathesis.toml` has the exceptions with their reasons.
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
let failed = 0;
for (const role of ['client', 'analyst', 'admin']) {
  const args = [
    'dist/tools/commands/token.js',
    '--role',
    role,
    '--sub',
    `schemathesis-${role}`,
    '--client',
    'schemathesis',
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
    ...process.argv.slice(2),
  ];
  if (spawnSync(tool, run, { cwd: root, stdio: 'inherit' }).status !== 0) failed += 1;
}
process.exit(failed === 0 ? 0 : 1);
