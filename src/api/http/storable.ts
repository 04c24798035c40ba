/** Which values of a request can be stored: text that PostgreSQL accepts, at a depth that every later step survives. */

/** Deepest nesting of objects and arrays in a body. Our own schemas need six levels. */
const MAX_DEPTH = 32;

export interface Unstorable {
  readonly path: readonly string[];
  readonly reason: string;
}

/** PostgreSQL stores neither NUL nor half of a surrogate pair. */
export function isStorableText(text: string): boolean {
  return !text.includes('\0') && text.isWellFormed();
}

/** The first value that cannot be stored; undefined when every value can be. */
export function unstorable(value: unknown, path: readonly string[] = []): Unstorable | undefined {
  if (typeof value === 'string')
    return isStorableText(value) ? undefined : { path, reason: 'contains NUL or half of a surrogate pair' };
  if (typeof value !== 'object' || value === null) return undefined;
  if (path.length >= MAX_DEPTH) return { path: path.slice(0, 3), reason: `nested deeper than ${MAX_DEPTH} levels` };
  for (const [key, item] of Object.entries(value)) {
    if (!isStorableText(key)) return { path, reason: 'a field name contains NUL or half of a surrogate pair' };
    const found = unstorable(item, [...path, key]);
    if (found !== undefined) return found;
  }
  return undefined;
}
