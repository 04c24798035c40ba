/**
 * Decides whether consecutive words are a name: by what is known of each, by the clue before them and by what follows.
 */
import { NAMES_THAT_ARE_WORDS, PARTICLES } from './clues.js';
import type { Token } from './tokens.js';

/** How strongly the text before a word indicates a name. */
export type Clue = 'sure' | 'likely' | 'none';

/** True when the words are a name. */
export function isName(words: readonly Token[], clue: Clue, following: string): boolean {
  const [first] = words;
  if (first === undefined) return false;
  if (first.shape === 'lower') return isLowerName(words, clue, following);
  const named = words.filter(({ shape, text }) => shape !== 'initial' && !PARTICLES.has(text));
  if (named.length === 0) return false;
  if (words.some(({ shape }) => shape === 'capitals') && clue !== 'sure')
    return (
      isName(named.filter(({ text }) => text.length > 2).map(asCapital), clue, following) &&
      named.length > 1 &&
      named.some(isSomebody) &&
      !named.some(isPlainWord)
    );
  if (clue === 'sure')
    return (
      named.every((word, index) => !isPlainWord(word) || (index > 0 && word.known.surname)) || named.some(isStrong)
    );
  return named.length === 1 ? isSingleName(words, named, clue, following) : isFullName(named, clue, following);
}

function asCapital(token: Token): Token {
  return { ...token, shape: token.shape === 'capitals' ? 'capital' : token.shape };
}

function isSomebody({ known }: Token): boolean {
  return known.first > 0 || known.surname;
}

/** An ordinary word that is not used as a name, or that names a maker. */
export function isPlainWord({ known, text }: Token): boolean {
  if (known.derived && (known.first > 0 || known.surname)) return false;
  return (
    known.ordinary &&
    (known.maker || (known.first === 0 && !known.surname)) &&
    !NAMES_THAT_ARE_WORDS.has(text.toLowerCase())
  );
}

/** One word, with or without initials: "Priya", "J. Smith", "Mark" after "call". */
function isSingleName(words: readonly Token[], [word]: readonly Token[], clue: Clue, following: string): boolean {
  if (word === undefined) return false;
  const { known, text } = word;
  if (words.length > 1)
    return (
      !known.maker && (known.surname || known.first > 0 || (!known.ordinary && clue !== 'none')) && text.length > 2
    );
  if (known.maker) return false;
  if (known.first === 2 && !known.ordinary) return text.length > 2;
  if (LOWER_NAMES.has(text.toLowerCase()) && SAYS.test(following)) return true;
  if (clue === 'none') return known.first === 1 && !known.ordinary && known.surname && text.length > 3;
  if (known.first > 0 && !known.ordinary) return true;
  if (NAMES_THAT_ARE_WORDS.has(text.toLowerCase()))
    return (
      !known.place &&
      !/^(?:May|June|April|August|Will|Art|King|Major|Page|Star|Max|Dash|Trace|Chance|Reed|Ward|Norm|Dot|Chip|Ace|Sage|Stone|Clay|Cliff|Dale|Glen|Brook|Sol|Mar|Don|Al|Ed|Les|Mel|Summer|Autumn|Sandy|Rusty|Rich|Hope|Faith|Joy|Dawn|Baker|Porter|Walker|Turner|Ford|Herb|Crystal)$/.test(
        text,
      )
    );
  return known.surname && !known.ordinary && text.length > 3;
}

/** Two or more words: one must certainly be a name, or each at least possibly. */
function isFullName(named: readonly Token[], clue: Clue, following: string): boolean {
  if (named.some(({ known }) => known.maker) && !named.some(isStrong)) return false;
  const [first, ...rest] = named;
  if (first === undefined || rest.length === 0) return false;
  const last = rest.at(-1);
  if (last !== undefined && isPlainWord(last)) return false;
  if (named.some(isPlainWord)) return false;
  if (isStrong(first)) return true;
  const surnameFirst = first.known.surname && !first.known.ordinary && rest.some(isStrong);
  if (surnameFirst) return true;
  const wordName = NAMES_THAT_ARE_WORDS.has(first.text.toLowerCase());
  if (wordName && rest.every(({ known }) => !known.ordinary || known.surname))
    return (
      LOWER_NAMES.has(first.text.toLowerCase()) ||
      rest.some(({ known }) => !known.ordinary) ||
      (clue !== 'none' && rest.some(({ known }) => known.surname))
    );
  if (rest.some(isStrong) && !first.known.ordinary) return true;
  if (!first.known.ordinary && rest.every(({ known }) => known.surname && !known.ordinary))
    return first.text.length > 2;
  return (
    (clue === 'likely' || SAYS.test(following)) && !first.known.ordinary && rest.every(({ known }) => !known.ordinary)
  );
}

/** In lower case the lists decide more strictly: a transcript is full of words that are also names somewhere. */
function isLowerName(words: readonly Token[], clue: Clue, following: string): boolean {
  const [first, ...rest] = words;
  if (first === undefined) return false;
  const { known, text } = first;
  const tail = rest.filter((word) => !PARTICLES.has(word.text));
  if (rest.length === 0) {
    if (clue === 'sure')
      return !known.ordinary || ((NAMES_THAT_ARE_WORDS.has(text) || known.derived || known.place) && known.first > 0);
    if (known.ordinary) return LOWER_NAMES.has(text) && (clue === 'likely' || SPEAKS.test(following));
    return known.first === 2 || (clue === 'likely' && known.first === 1 && known.surname && text.length > 3);
  }
  const lastIsName = tail.every(
    (word) => isSomebody(word) || clue === 'sure' || (isStrong(first) && word.text.length > 3),
  );
  if (!lastIsName) return false;
  if (!known.ordinary)
    return (
      known.first > 0 ||
      clue !== 'none' ||
      (known.surname && tail.some(isStrong)) ||
      (SAYS.test(following) && tail.every((word) => word.known.surname))
    );
  return (
    (NAMES_THAT_ARE_WORDS.has(text) || ((known.derived || known.place) && known.first > 0 && clue === 'sure')) &&
    tail.every(({ known: { ordinary, surname } }) => (surname || clue === 'sure') && (!ordinary || clue !== 'none'))
  );
}

/** Words that are names after "call" or "with", even without a capital. */
const LOWER_NAMES = new Set(
  'mark grace bill jack bob mike frank heather robin carol penny victor martin peter harry tony terry nick'.split(' '),
);

/** Verbs after a name that have people as their usual subject. */
const SAYS =
  /^ (?:said|says|will|is|was|has|had|opened|closed|fixed|replaced|checked|installed|called|calls|asked|reported|told|came|confirmed|wants|wanted|lives|works|mentioned|thinks|needs|gave|left|showed|noticed|complained|signed|and i)(?![a-z])/;

/** Verbs whose subject is always a person. */
const SPEAKS = /^ (?:said|says|asked|told|called|came|reported|confirmed|mentioned|thinks|wants|complained)(?![a-z])/;

/** A given name that has no other meaning. */
export function isStrong(token: Token | undefined): boolean {
  if (token === undefined || token.known.first === 0) return false;
  return !token.known.ordinary || (token.known.derived && token.shape === 'capital');
}

/** Starts with a capital, or is one. */
export function isCapital({ shape }: Token): boolean {
  return shape === 'capital' || shape === 'capitals' || shape === 'initial';
}
