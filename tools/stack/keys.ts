/** Local secrets, created once per data folder and readable only by their owner. Production provides its own. */
import { randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Creates the token secret and the payload encryption key of a data folder when they are missing. */
export function ensureKeys(dataDir: string): void {
  ensureSecret(dataDir, 'jwt-secret', () => randomBytes(48).toString('base64url'));
  ensureSecret(dataDir, 'encryption-keys', () => `k1:${randomBytes(32).toString('base64')}`);
}

/**
 * A secret of the data folder, created when it is missing. Two processes that create it at once get the same one.
 *
 * @returns its text, without the final newline
 */
export function ensureSecret(dataDir: string, name: string, make: () => string): string {
  const folder = path.join(dataDir, 'keys');
  const file = path.join(folder, name);
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o700);
  try {
    writeFileSync(file, `${make()}\n`, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return readFileSync(file, 'utf8').trim();
}
