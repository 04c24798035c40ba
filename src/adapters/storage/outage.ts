/**
 * Which errors of the storage folder say that it cannot be used, as opposed to a file that is not there or a sender
 * that left.
 */
import { withCircuitBreaker } from '../with-circuit-breaker.js';
import type { CircuitBreaker, Verdict } from '../../domain/limits/circuit-breaker.js';
import type { FileStore } from './file-store.js';
import type { PartialUploadFiles } from './partial-uploads.js';
import type { Staging } from './staging.js';

const AWAY = new Set([
  'ENOSPC',
  'EDQUOT',
  'EIO',
  'EROFS',
  'EMFILE',
  'ENFILE',
  'EACCES',
  'EPERM',
  'ENOTDIR',
  'ENXIO',
  'ESTALE',
  'ENOTCONN',
  'ECONNREFUSED',
  'ECONNRESET',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
]);

/** An error without such a code came from the stream that was stored: it says nothing about the folder. */
export function storageVerdict(error: unknown): Verdict {
  const { code } = (error ?? {}) as { code?: unknown };
  if (typeof code !== 'string') return 'undecided';
  if (code === 'ENOENT') return 'succeeded';
  return AWAY.has(code) ? 'failed' : 'undecided';
}

/** The store behind a circuit breaker; removing is always tried. */
export function guardFiles(files: FileStore, breaker: CircuitBreaker): FileStore {
  return withCircuitBreaker(files, breaker, { keep: storageVerdict, write: storageVerdict, readAll: storageVerdict });
}

/** The folder where uploads arrive, behind the same breaker. */
export function guardStaging(staging: Staging, breaker: CircuitBreaker): Staging {
  return withCircuitBreaker(staging, breaker, { write: storageVerdict });
}

/** The same for resumable uploads. */
export function guardPartials(partials: PartialUploadFiles, breaker: CircuitBreaker): PartialUploadFiles {
  return withCircuitBreaker(partials, breaker, {
    create: storageVerdict,
    find: storageVerdict,
    append: storageVerdict,
    finish: storageVerdict,
  });
}
