/** UUIDs: eight digits of one may look like a telephone number, but a part of an id is nobody's. */
import { matchesOf } from './matching.js';
import type { Range } from './types.js';

const UUID = /(?<![\p{L}\p{N}])[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}(?![\p{L}\p{N}])/giu;

/**
 * What is left of a range when it cuts into a UUID of the text: what stands before or behind it, or nothing. A range with a whole
 * UUID in it stays: that may well be somebody's secret, when its label says so.
 */
export function besideUuids(text: string): (range: Range) => Range | undefined {
  // Looked for when there is a range to ask about: most texts have none.
  let uuids: Range[] | undefined;
  return (range) => {
    uuids ??= [...matchesOf(text, UUID)].map(({ index, 0: found }) => ({ start: index, end: index + found.length }));
    let { start, end } = range;
    for (const uuid of uuids) {
      if (start <= uuid.start && end >= uuid.end) continue;
      if (start >= uuid.start && start < uuid.end) start = uuid.end;
      else if (end > uuid.start && end <= uuid.end) end = uuid.start;
    }
    return end > start ? { start, end } : undefined;
  };
}
