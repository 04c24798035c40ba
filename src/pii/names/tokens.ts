/**
 * Splits a view into words, with what a name is judged by: capitals, what is known of the word, and the gap to its
 * neighbour.
 */
import { matchesOf } from '../matching.js';
import type { View } from '../types.js';
import { BARRIER } from '../view.js';
import { know, type Known } from './lexicon.js';

export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** `mixed`: capitals at odd places, as in deVries, LaTOYA and iPhone. */
  readonly shape: 'capital' | 'capitals' | 'lower' | 'initial' | 'mixed' | 'other';
  /** The text between this word and the previous one. `' '` joins names; anything else separates them. */
  readonly gap: string;
  readonly known: Known;
}

const WORD =
  /(?<![\p{L}\p{M}\p{N}_@])\p{L}[\p{L}\p{M}]{0,40}(?:['-]\p{L}[\p{L}\p{M}]{0,30}){0,3}(?![\p{L}\p{M}\p{N}_@])/gu;
const NOTHING: Known = { first: 0, surname: false, ordinary: false, derived: false, maker: false, place: false };

/** The words of a view. Words inside e-mail addresses, identifiers and numbers are excluded. */
export function tokensOf(view: View): Token[] {
  const tokens: Token[] = [];
  let last = 0;
  for (const match of matchesOf(view.text, WORD)) {
    const text = match[0].replace(/'s$|'S$/, '');
    const start = match.index;
    const shape = shapeOf(text, view.text.charAt(start + text.length));
    tokens.push({
      text,
      start,
      end: start + text.length,
      shape,
      gap: view.text.slice(last, Math.min(start, last + 80)),
      known: shape === 'other' || text.length < 2 ? NOTHING : know(text),
    });
    last = start + text.length;
  }
  return tokens;
}

/** "Priya", "O'Brien", "D'souza", "McLaren", "DuBuque". */
const CAPITAL =
  /^(?:\p{Lu}'?[\p{Ll}\p{M}]{1,40}(?:'\p{Ll}{1,20})?|(?:\p{Lu}'|Mc|Mac|De|Di|Du|Da|La|Le|Fitz|Van|Von|Mc|St)\p{Lu}[\p{Ll}\p{M}]{1,40})$/u;

function shapeOf(text: string, next: string): Token['shape'] {
  // "A" and "I" are initials only with a dot.
  if (/^\p{Lu}$/u.test(text)) return /[AI]/.test(text) && next !== '.' ? 'other' : 'initial';
  if (text.split('-').every((part, index) => CAPITAL.test(part) || (index > 0 && /^\p{Ll}{2,20}$/u.test(part))))
    return 'capital';
  if (/^[\p{Lu}'-]{2,}$/u.test(text)) return 'capitals';
  if (/^[\p{Ll}\p{M}'-]+$/u.test(text)) return 'lower';
  return /^[\p{L}\p{M}'-]{3,}$/u.test(text) && /\p{Ll}/u.test(text) && /\p{Lu}/u.test(text) ? 'mixed' : 'other';
}

/** True when only a blank, or the dot of an initial, separates a word from the previous one. */
export function isJoined(token: Token, previous: Token | undefined): boolean {
  if (/^[ \t]{1,2}$/.test(token.gap)) return true;
  return previous?.shape === 'initial' && /^\.? ?$/.test(token.gap) && token.gap !== '' && !token.gap.includes(BARRIER);
}
