/** Entity memory: a name that was found once is searched for in the rest of the text. */
import type { Range, View } from '../types.js';
import { PARTICLES, TITLES } from './clues.js';
import { fold } from './lexicon.js';
import { tokensOf } from './tokens.js';

/** The parts of a found name that identify it elsewhere in the same text: no initials, particles or ordinary words. */
export function partsToRemember(text: string): string[] {
  return text
    .split(/[\s.,]+/)
    .filter(
      (part) =>
        part.length > 2 &&
        /^\p{L}/u.test(part) &&
        !PARTICLES.has(part.toLowerCase()) &&
        !TITLES.has(part.toLowerCase()),
    )
    .map(fold);
}

/**
 * Every position where a remembered part occurs again: with a capital, or in lower case if it is not an ordinary word.
 */
export function* rememberedIn(view: View, parts: ReadonlySet<string>): Generator<Range> {
  if (parts.size === 0) return;
  for (const { text, start, end, shape, known } of tokensOf(view)) {
    if (!parts.has(fold(text))) continue;
    if (shape === 'capital' || (shape === 'capitals' && !known.ordinary) || (shape === 'lower' && !known.ordinary))
      yield { start, end };
  }
}
