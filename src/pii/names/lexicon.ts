/** What is known of a single word: whether it is a name, and whether it is also an ordinary word. */
import { FIRST_NAMES } from './compiled-first-names.js';
import { RARE_FIRST_NAMES } from './compiled-rare-first-names.js';
import { SURNAMES } from './compiled-surnames.js';
import { WORDS } from './compiled-words.js';
import { MAKERS, MORE_FIRST_NAMES, MORE_SURNAMES, MORE_WORDS, PLACES, STILL_NAMES } from './word-lists.js';

export interface Known {
  /** A given name: 2 when common enough to count in lower case too, 1 when rare, 0 when it is none. */
  readonly first: 0 | 1 | 2;
  readonly surname: boolean;
  /** An ordinary word, a place, or a maker of equipment: a name only if the surrounding text says so. */
  readonly ordinary: boolean;
  /**
   * Ordinary only as a form of another word ("piper" of "pipe", "jarred" of "jar"). With a capital it is equally likely
   * a name.
   */
  readonly derived: boolean;
  readonly maker: boolean;
  readonly place: boolean;
}

interface Lexicon {
  readonly frequent: ReadonlySet<string>;
  readonly rare: ReadonlySet<string>;
  readonly surnames: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
  readonly stillNames: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  readonly makers: ReadonlySet<string>;
}

let loaded: Lexicon | undefined;

/** Built at first use: a process that never redacts does not load a hundred thousand words. */
function lexicon(): Lexicon {
  const set = (...lists: string[]): ReadonlySet<string> =>
    new Set(lists.flatMap((list) => list.replaceAll('\n', ' ').split(' ')).filter((word) => word !== ''));
  loaded ??= {
    frequent: set(FIRST_NAMES, MORE_FIRST_NAMES),
    rare: set(RARE_FIRST_NAMES),
    surnames: set(SURNAMES, MORE_SURNAMES),
    words: set(WORDS, MORE_WORDS),
    stillNames: set(STILL_NAMES),
    places: set(PLACES),
    makers: set(MAKERS),
  };
  return loaded;
}

/** A word without accents and in lower case, as in the lists. */
export function fold(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[\u0300-\u036F]/g, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/æ/g, 'ae')
    .replace(/['.]/g, '');
}

/** What is known of a word. For a hyphenated word, what is known of its parts together. */
export function know(word: string): Known {
  const folded = fold(word);
  if (!folded.includes('-')) return knowPart(folded);
  if (/^(?:al|el|abd|abdul|bin|ben|ould|ibn|abu)-./.test(folded))
    return { first: 0, surname: true, ordinary: false, derived: false, maker: false, place: false };
  const parts = folded
    .split('-')
    .filter((part) => part !== '')
    .map(knowPart);
  return {
    first: parts.every(({ first }) => first > 0) && parts.length > 0 ? 2 : 0,
    surname: parts.length > 0 && parts.every(({ surname, first }) => surname || first > 0),
    ordinary: parts.every(({ ordinary }) => ordinary),
    derived: false,
    maker: false,
    place: false,
  };
}

function knowPart(word: string): Known {
  const { frequent, rare, surnames, words, stillNames, places, makers } = lexicon();
  const spelt = umlauts(word);
  const has = (list: ReadonlySet<string>): boolean => list.has(word) || spelt.some((other) => list.has(other));
  const maker = makers.has(word);
  const place = places.has(word);
  return {
    first: has(frequent) ? 2 : has(rare) ? 1 : 0,
    surname: has(surnames),
    ordinary: maker || place || (isWord(word) && !stillNames.has(word)),
    derived: !maker && !place && !words.has(word) && isWord(word),
    maker,
    place,
  };
}

/** The lists contain Mueller and Muller, and a text may contain either. */
function umlauts(word: string): string[] {
  return /[aou]e/.test(word) ? [word.replace(/([aou])e/g, '$1')] : [];
}

/** True for a word of the language, in any of its usual forms. */
function isWord(word: string): boolean {
  const { words } = lexicon();
  if (words.has(word)) return true;
  for (const [ending, ...stems] of INFLECTIONS)
    if (word.length > ending.length + 2 && word.endsWith(ending)) {
      const stem = word.slice(0, -ending.length);
      if (stems.some((tail) => words.has(stem + tail))) return true;
      if (words.has(stem.slice(0, -1)) && stem.at(-1) === stem.at(-2)) return true;
    }
  return false;
}

const INFLECTIONS: readonly (readonly [string, ...string[]])[] = [
  ['s', ''],
  ['es', '', 'e'],
  ['ies', 'y'],
  ['ed', '', 'e'],
  ['ied', 'y'],
  ['ing', '', 'e'],
  ['ings', '', 'e'],
  ['ly', '', 'le'],
  ['er', '', 'e'],
  ['ers', '', 'e'],
  ['est', '', 'e'],
];
