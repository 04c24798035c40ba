/** What foreign error codes mean: system calls, PostgreSQL, HTTP and gRPC. */
import type { ErrorCategory } from './taxonomy.js';

type Meanings = Readonly<Record<string, ErrorCategory>>;

const all = (category: ErrorCategory, ...codes: readonly string[]): Meanings =>
  Object.fromEntries(codes.map((code) => [code, category]));

/** Codes of Node, of its system calls and of undici. */
const SYSTEM_CODES: Meanings = {
  ...all(
    'transient_network',
    'ECONNREFUSED',
    'ECONNRESET',
    'ECONNABORTED',
    'EPIPE',
    'ETIMEDOUT',
    'ESOCKETTIMEDOUT',
    'ENOTFOUND',
  ),
  ...all(
    'transient_network',
    'EAI_AGAIN',
    'EHOSTUNREACH',
    'EHOSTDOWN',
    'ENETUNREACH',
    'ENETDOWN',
    'ENETRESET',
    'ABORT_ERR',
  ),
  ...all(
    'transient_network',
    'UND_ERR_CONNECT_TIMEOUT',
    'UND_ERR_HEADERS_TIMEOUT',
    'UND_ERR_BODY_TIMEOUT',
    'UND_ERR_SOCKET',
  ),
  ...all('transient_network', 'ERR_STREAM_PREMATURE_CLOSE', 'ERR_HTTP2_STREAM_ERROR'),
  ...all('resource_exhausted', 'ENOSPC', 'EMFILE', 'ENFILE', 'EDQUOT', 'ENOMEM'),
  ...all(
    'resource_exhausted',
    'ERR_WORKER_OUT_OF_MEMORY',
    'ERR_MEMORY_ALLOCATION_FAILED',
    'ERR_STRING_TOO_LONG',
    'ERR_BUFFER_TOO_LARGE',
  ),
  ...all('not_found', 'ENOENT'),
  ...all('permission', 'EACCES', 'EPERM'),
  ...all('conflict', 'EEXIST'),
  ...all('configuration', 'EROFS', 'ENOTDIR', 'EISDIR'),
};

/** SQLSTATE by prefix, longer prefixes first (PostgreSQL documentation, appendix A). */
const SQLSTATES: readonly (readonly [string, ErrorCategory])[] = [
  ['42501', 'permission'],
  ['22', 'user_input'],
  ['23', 'conflict'],
  ['28', 'permission'],
  // A value is too large or nested too deeply for the server (54001, for example, is its stack depth).
  ['54', 'user_input'],
  ['42', 'configuration'],
];

/**
 * Statuses of services we call (RFC 9110). 400 and 422 mean that we sent something wrong. Only a code change corrects
 * that, so they are `unknown`.
 */
const HTTP_STATUSES: Meanings = {
  401: 'permission',
  403: 'permission',
  404: 'not_found',
  408: 'transient_network',
  409: 'conflict',
  410: 'not_found',
  412: 'conflict',
  425: 'transient_network',
  429: 'rate_limit',
  507: 'resource_exhausted',
};

/**
 * gRPC status codes, used by Temporal (grpc.io, "Status codes and their use in gRPC"). 8 means one of Temporal's own
 * limits.
 */
const GRPC_STATUSES: Meanings = {
  1: 'transient_network',
  4: 'transient_network',
  5: 'not_found',
  6: 'conflict',
  7: 'permission',
  8: 'rate_limit',
  9: 'conflict',
  10: 'transient_network',
  12: 'configuration',
  14: 'transient_network',
  16: 'permission',
};

/** The category of a textual code; undefined for an unlisted one. */
export function ofCode(code: string): ErrorCategory | undefined {
  if (Object.hasOwn(SYSTEM_CODES, code)) return SYSTEM_CODES[code];
  // No SQLSTATE class begins with E, and the code of every failed system call does.
  if (!/^[0-9A-DF-Z][0-9A-Z]{4}$/.test(code)) return undefined;
  return SQLSTATES.find(([beginning]) => code.startsWith(beginning))?.[1] ?? 'database_failure';
}

/** The category of an HTTP status from a service we called. Undefined for successes and for requests we got wrong. */
export function ofHttpStatus(status: number): ErrorCategory | undefined {
  return HTTP_STATUSES[status] ?? (status >= 500 && status <= 599 ? 'transient_network' : undefined);
}

/** The category of a gRPC status. */
export function ofGrpcStatus(status: number): ErrorCategory | undefined {
  return GRPC_STATUSES[status];
}
