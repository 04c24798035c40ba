/** Local secrets: made once per data folder, readable by their owner only. Production brings its own. */
import { randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Makes the token secret and the payload encryption key of a data folder when they are absent. */
export function ensureKeys(dataDir: string): void {
  ensureSecret(dataDir, 'jwt-secret', () => randomBytes(48).toString('base64url'));
  ensureSecret(dataDir, 'encryption-keys', () => `k1:${randomBytes(32).toString('base64')}`);
}

/**
 * A secret of the data folder, made when absent. Two processes that make it at once end up with the same one.
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
