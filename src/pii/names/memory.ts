/** Entity memory: a name that was found once is looked for in the rest of the text. */
import type { Range, View } from '../types.js';
import { PARTICLES, TITLES } from './clues.js';
import { fold } from './lexicon.js';
import { tokensOf } from './tokens.js';

/** The parts of a found name that stand for it elsewhere in the same text: no initials, no particles, no ordinary words. */
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

/** Every place where a remembered part stands again: with a capital, or in lower case when it is no ordinary word. */
export function* rememberedIn(view: View, parts: ReadonlySet<string>): Generator<Range> {
  if (parts.size === 0) return;
  for (const { text, start, end, shape, known } of tokensOf(view)) {
    if (!parts.has(fold(text))) continue;
    if (shape === 'capital' || (shape === 'capitals' && !known.ordinary) || (shape === 'lower' && !known.ordinary))
      yield { start, end };
  }
}
