/** UUIDs: eight of their digits may look like a telephone number, but a part of an id is not personal. */
import { matchesOf } from './matching.js';
import type { Range } from './types.js';

const UUID = /(?<![\p{L}\p{N}])[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}(?![\p{L}\p{N}])/giu;

/**
 * The remainder of a range that cuts into a UUID of the text: the part before or after it, or undefined. A range with a
 * whole UUID is unchanged: a label may mark it as a secret.
 */
export function besideUuids(text: string): (range: Range) => Range | undefined {
  // Searched only when there is a range to check: most texts have none.
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
