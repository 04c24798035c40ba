/**
 * Idempotency keys (draft-ietf-httpapi-idempotency-key-header): their scope, and what a repeated request is compared
 * by.
 */
import { createHash, randomUUID } from 'node:crypto';
import type { Request } from 'express';
import { Problem } from './problem.js';

const MAX_KEY = 255;

/**
 * The key, bare or as a quoted structured-field string.
 *
 * @throws Problem 400 for an empty, overlong or unprintable key
 */
export function readIdempotencyKey(request: Request): string | undefined {
  const raw = request.get('idempotency-key')?.trim();
  if (raw === undefined) return undefined;
  const key = /^".*"$/.test(raw) ? raw.slice(1, -1).replace(/\\(["\\])/g, '$1') : raw;
  if (key === '' || key.length > MAX_KEY || !/^[\x20-\x7e]+$/.test(key)) {
    throw new Problem(
      400,
      'invalid_idempotency_key',
      `An idempotency key has 1 to ${MAX_KEY} printable ASCII characters.`,
      {
        errors: [{ pointer: 'header:Idempotency-Key', message: 'not a valid key' }],
      },
    );
  }
  return key;
}

/** The id of the command: derived from the caller's key within subject and route, or random. Opaque, safe in a URL. */
export function commandIdFor(
  scope: { sub: string; clientId: string; operation: string; sessionId: string },
  key: string | undefined,
): string {
  const parts = [scope.clientId, scope.sub, scope.operation, scope.sessionId, key ?? randomUUID()];
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 22);
}

/** SHA-256 of the body with sorted keys, so that the formatting of the JSON does not matter. */
export function bodyHash(body: unknown): string {
  return createHash('sha256').update(canonicalJson(body)).digest('base64url');
}

function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return `{${entries
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`)
    .join(',')}}`;
}
