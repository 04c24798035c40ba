/**
 * Maps any error to a category of the taxonomy: by its own `type` first, then by codes, statuses, names and its cause.
 */
import { ofCode, ofGrpcStatus, ofHttpStatus } from './known-codes.js';
import { ERROR_TAXONOMY, type ErrorCategory } from './taxonomy.js';

/** An error wrapped deeper than this says nothing reliable about its origin. */
const DEPTH_MAX = 4;

interface ErrorLike {
  readonly type?: unknown;
  readonly code?: unknown;
  readonly details?: unknown;
  readonly name?: unknown;
  readonly message?: unknown;
  readonly status?: unknown;
  readonly statusCode?: unknown;
  readonly response?: { readonly status?: unknown } | null;
  readonly $metadata?: { readonly httpStatusCode?: unknown } | null;
  readonly cause?: unknown;
  readonly errors?: unknown;
}

/**
 * The category of anything that was thrown; `unknown` when nothing identifies it. Reads properties only and never
 * throws, not even when a getter does.
 */
export function categoryOf(error: unknown): ErrorCategory {
  try {
    return sort(error, 0) ?? 'unknown';
  } catch {
    return 'unknown';
  }
}

function sort(error: unknown, depth: number): ErrorCategory | undefined {
  if (typeof error !== 'object' || error === null || depth >= DEPTH_MAX) return undefined;
  const like = error as ErrorLike;
  return (
    ofType(like.type) ??
    ofCodes(like) ??
    ofStatuses(like) ??
    ofName(like) ??
    ofWords(error) ??
    sort(originOf(like), depth + 1)
  );
}

function ofType(type: unknown): ErrorCategory | undefined {
  return typeof type === 'string' && Object.hasOwn(ERROR_TAXONOMY, type) ? (type as ErrorCategory) : undefined;
}

function ofCodes({ code, details }: ErrorLike): ErrorCategory | undefined {
  if (typeof code === 'string') return ofCode(code);
  // A gRPC error has a numeric status, and is recognised by its `details`.
  return typeof code === 'number' && typeof details === 'string' ? ofGrpcStatus(code) : undefined;
}

function ofStatuses({ status, statusCode, response, $metadata }: ErrorLike): ErrorCategory | undefined {
  const found = [status, statusCode, response?.status, $metadata?.httpStatusCode].find(
    (value) => typeof value === 'number',
  );
  return found === undefined ? undefined : ofHttpStatus(found);
}

function ofName({ name, message }: ErrorLike): ErrorCategory | undefined {
  if (name === 'AbortError' || name === 'TimeoutError') return 'transient_network';
  if (name === 'ZodError' || name === '$ZodError') return 'user_input';
  if (typeof message !== 'string') return undefined;
  if (name === 'SyntaxError' && message.includes('JSON')) return 'user_input';
  if (name === 'RangeError' && /allocation failed|out of memory|invalid array length/i.test(message))
    return 'resource_exhausted';
  return undefined;
}

/** Messages of drivers whose errors have no code. */
function ofWords(error: object): ErrorCategory | undefined {
  if (!(error instanceof Error) || typeof (error as ErrorLike).code === 'string') return undefined;
  return /timeout|terminated|Connection/i.test(error.message) ? 'transient_network' : undefined;
}

function originOf({ cause, errors }: ErrorLike): unknown {
  return cause ?? (Array.isArray(errors) ? (errors as unknown[])[0] : undefined);
}
