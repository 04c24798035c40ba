/** Redacts whole values: every string in them. Keys, numbers and the structure stay. */
import type { FindOptions } from './find.js';
import { UNSCANNED } from './placeholders.js';
import { redact, type PiiCounts } from './redact.js';

export interface DeepRedaction<T> {
  readonly value: T;
  readonly counts: PiiCounts;
  readonly pii_redacted: boolean;
}

export interface DeepOptions extends FindOptions {
  /** Deeper values are withheld. */
  readonly depthMax?: number;
  /** Strings under these keys are ids and fixed words, and are not redacted. */
  readonly keep?: ReadonlySet<string>;
}

const DEPTH_MAX = 32;

/**
 * A copy of plain data with every string redacted. Cycles, and values that are too deep, become the placeholder of
 * unexamined text.
 */
export function redactDeep<T>(value: T, options: DeepOptions = {}): DeepRedaction<T> {
  const counts: PiiCounts = {};
  const count = (found: PiiCounts): void => {
    for (const [type, times] of Object.entries(found) as [keyof PiiCounts, number][])
      counts[type] = (counts[type] ?? 0) + times;
  };
  const above = new Set<object>();
  const walk = (part: unknown, depth: number): unknown => {
    if (typeof part === 'string') {
      const { text, counts: found } = redact(part, options);
      count(found);
      return text;
    }
    if (typeof part !== 'object' || part === null || part instanceof Date) return part;
    if (depth >= (options.depthMax ?? DEPTH_MAX) || above.has(part)) {
      count({ UNSCANNED: 1 });
      return UNSCANNED;
    }
    above.add(part);
    const copy = Array.isArray(part)
      ? part.map((item) => walk(item, depth + 1))
      : Object.fromEntries(
          Object.entries(part).map(([key, item]) => [
            key,
            options.keep?.has(key) === true ? item : walk(item, depth + 1),
          ]),
        );
    above.delete(part);
    return copy;
  };
  return { value: walk(value, 0) as T, counts, pii_redacted: Object.keys(counts).length > 0 };
}
