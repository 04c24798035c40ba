/**
 * Which storage errors mean that the folder is unusable, as opposed to an absent file or a sender that disconnected.
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

/** An error without such a code came from the source stream and says nothing about the folder. */
export function storageVerdict(error: unknown): Verdict {
  const { code } = (error ?? {}) as { code?: unknown };
  if (typeof code !== 'string') return 'undecided';
  if (code === 'ENOENT') return 'succeeded';
  return AWAY.has(code) ? 'failed' : 'undecided';
}

/** The store behind a circuit breaker. Removals are always tried. */
export function guardFiles(files: FileStore, breaker: CircuitBreaker): FileStore {
  return withCircuitBreaker(files, breaker, { moveIn: storageVerdict, write: storageVerdict, readAll: storageVerdict });
}

/** The staging folder behind the same breaker. */
export function guardStaging(staging: Staging, breaker: CircuitBreaker): Staging {
  return withCircuitBreaker(staging, breaker, { write: storageVerdict });
}

/** Resumable uploads behind the same breaker. */
export function guardPartials(partials: PartialUploadFiles, breaker: CircuitBreaker): PartialUploadFiles {
  return withCircuitBreaker(partials, breaker, {
    create: storageVerdict,
    find: storageVerdict,
    append: storageVerdict,
    finish: storageVerdict,
  });
}
