/** The kinds of failure: one taxonomy for activities, letters, problem documents and metrics. */

export const FAILURE_CATEGORIES = [
  'transient_network',
  'database_failure',
  'llm_failure',
  'rate_limit',
  'user_input',
  'permission',
  'not_found',
  'conflict',
  'resource_exhausted',
  'configuration',
  'unknown',
] as const;
export type FailureCategory = (typeof FAILURE_CATEGORIES)[number];

const NETWORK_CODES = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH']);
const EXHAUSTED_CODES = new Set(['ENOSPC', 'EMFILE', 'ENFILE', 'EDQUOT', 'ENOMEM']);

/**
 * Sorts an error by its code: Node's system codes and PostgreSQL's SQLSTATE classes
 * (PostgreSQL documentation, appendix A: 08 connection, 22 data, 23 integrity, 42 syntax or access, 53 resources, 57 operator).
 */
export function categoryOf(error: unknown): FailureCategory {
  const { code, type } = (typeof error === 'object' && error !== null ? error : {}) as { code?: unknown; type?: unknown };
  if (typeof type === 'string' && (FAILURE_CATEGORIES as readonly string[]).includes(type)) return type as FailureCategory;
  if (typeof code !== 'string')
    return error instanceof Error && /timeout|terminated|Connection/i.test(error.message) ? 'transient_network' : 'unknown';
  if (NETWORK_CODES.has(code)) return 'transient_network';
  if (EXHAUSTED_CODES.has(code)) return 'resource_exhausted';
  if (code === 'ENOENT') return 'not_found';
  if (code === 'EACCES' || code === 'EPERM') return 'permission';
  if (!/^[0-9A-Z]{5}$/.test(code)) return 'unknown';
  if (code.startsWith('22')) return 'user_input';
  if (code.startsWith('23')) return 'conflict';
  if (code.startsWith('28') || code === '42501') return 'permission';
  if (code.startsWith('42')) return 'configuration';
  return 'database_failure';
}

/** Categories that no retry can mend. */
export function isPermanent(category: FailureCategory): boolean {
  return (
    category === 'user_input' ||
    category === 'permission' ||
    category === 'not_found' ||
    category === 'conflict' ||
    category === 'configuration'
  );
}

const LONGEST_MESSAGE = 300;
/** More is not looked at: the expressions below take quadratic time on text without spaces. */
const LONGEST_READ = 2_000;

/** An error's message without the values in it: quoted text, addresses, numbers. Kept short, and storable as JSON text. */
export function withoutValues(message: string): string {
  return (
    message
      .slice(0, LONGEST_READ)
      .replace(/["“”„«»`][^"“”„«»`]*(?:["“”„«»`]|$)/g, '…')
      // An apostrophe inside a word ("can't", "O'Brien") neither opens nor closes a quotation.
      .replace(/(?<![\p{L}\p{N}])['‘’](?:[^'‘’]|['‘’](?=[\p{L}\p{N}]))*(?:['‘’]|$)/gu, '…')
      .replace(/\S+@\S+/g, '…')
      .replace(/\p{N}{3,}/gu, '…')
      .slice(0, LONGEST_MESSAGE)
      .replace(/[\p{Cc}\p{Cs}]+/gu, ' ')
  );
}
