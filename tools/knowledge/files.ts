/** File access and canonical hashing shared by the knowledge compiler's parts. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** Collects every problem before failing, so an editor sees them all at once. */
export class Problems {
  readonly list: string[] = [];

  add(where: string, message: string): void {
    this.list.push(`${where}: ${message}`);
  }
}

/**
 * Parses one YAML file.
 *
 * @throws Error for a syntax error, with the path in its message
 */
export function readYaml(path: string): unknown {
  try {
    return parse(readFileSync(path, 'utf8'), { strict: true, uniqueKeys: true });
  } catch (error) {
    throw new Error(`${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** The sorted names in a folder, empty when the folder does not exist. */
export function namesIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).sort() : [];
}

/** Whether a value is a plain key-value object. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** JSON with sorted object keys at every level, so that equal content gives equal text. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    isRecord(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
      : inner,
  );
}

/** The first 16 hex characters of the SHA-256 of the canonical JSON. */
export function contentHash(value: unknown): string {
  return createHash('sha256').update(canonicalJson(value)).digest('hex').slice(0, 16);
}

/** An array with one entry per line, which is compact and readable in review. */
export function compactArray(values: readonly unknown[], indent: string): string {
  return values.length === 0
    ? '[]'
    : `[\n${values.map((value) => `${indent}  ${JSON.stringify(value)},`).join('\n')}\n${indent}]`;
}
