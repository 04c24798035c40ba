/** Replaces personal data in a text with placeholders. */
import { findPii, type FindOptions } from './find.js';
import { placeholderOf, UNSCANNED } from './placeholders.js';
import type { PiiType } from './types.js';

/** How often each kind was found. `UNSCANNED` counts texts that were withheld. */
export type PiiCounts = Partial<Record<PiiType | 'UNSCANNED', number>>;

export interface Redaction {
  readonly text: string;
  readonly counts: PiiCounts;
  readonly pii_redacted: boolean;
}

/** A redacted text is examined again, because the removed text may have hidden a neighbour. Rarely more than once. */
const MOST_PASSES = 6;

/**
 * A text without personal data. Redacting it again changes nothing. A text that cannot be examined is withheld, never
 * passed on.
 *
 * @param options values known to be personal, and recognizers other than the default ones
 */
export function redact(text: string, options: FindOptions = {}): Redaction {
  try {
    return passes(text, options);
  } catch {
    return { text: UNSCANNED, counts: { UNSCANNED: 1 }, pii_redacted: true };
  }
}

function passes(text: string, options: FindOptions): Redaction {
  const counts: PiiCounts = {};
  let current = text;
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    const spans = findPii(current, options);
    if (spans.length === 0) break;
    const pieces: string[] = [];
    let at = 0;
    for (const { type, start, end } of spans) {
      pieces.push(current.slice(at, start), placeholderOf(type));
      counts[type] = (counts[type] ?? 0) + 1;
      at = end;
    }
    current = pieces.join('') + current.slice(at);
  }
  return { text: current, counts, pii_redacted: Object.keys(counts).length > 0 };
}
