/**
 * Names of people. A word counts by what is known of it (given name, surname, ordinary word) and by what stands around it
 * (a label, a greeting, a title, "Ltd" behind it); a transcript has no capitals, so there the lists must carry more.
 */
import type { Range, Recognizer } from '../types.js';
import type { View } from '../view.js';
import {
  LIKELY_BEFORE,
  NAMES_THAT_ARE_WORDS,
  SURNAMES_THAT_ARE_WORDS,
  ORGANISATION_AFTER,
  ORGANISATION_BEFORE,
  PARTICLES,
  SURE_BEFORE,
} from './clues.js';
import { compiled } from '../matching.js';
import { fold } from './lexicon.js';
import { isJoined, tokensOf, type Token } from './tokens.js';

const MOST_WORDS = 6;
const CLUE_LENGTH = 48;

type Clue = 'sure' | 'likely' | 'none';

export const name: Recognizer = {
  name: 'name',
  type: 'NAME',
  *find(view) {
    const tokens = tokensOf(view);
    for (let index = 0; index < tokens.length;) {
      const length = nameAt(tokens, index, view);
      const [first, last] = [tokens[index], tokens[index + Math.max(1, length) - 1]];
      if (length > 0 && first !== undefined && last !== undefined) yield { start: first.start, end: last.end };
      index += Math.max(1, length);
    }
    yield* reversed(tokens, view);
  },
};

/** How many words from `index` on are a name; 0 when none begins there. */
function nameAt(tokens: readonly Token[], index: number, view: View): number {
  const first = tokens[index];
  if (first === undefined || first.shape === 'other' || isTitle(first) || isPlainWord(first)) return 0;
  const clue = clueBefore(first, tokens[index - 1], view);
  const run = first.shape === 'lower' ? lowerRun(tokens, index, clue) : capitalRun(tokens, index);
  for (let length = run.length; length > 0; length -= 1) {
    const words = run.slice(0, length);
    const last = words.at(-1);
    if (last === undefined || PARTICLES.has(last.text)) continue;
    if (isName(words, clue, view.text.slice(last.end, last.end + 20)) && !isOrganisation(words, clue, view)) return length;
  }
  return 0;
}

function clueBefore(token: Token, previous: Token | undefined, view: View): Clue {
  const text = view.text.slice(Math.max(0, token.start - CLUE_LENGTH), token.start);
  if (compiled(SURE_BEFORE).test(text)) return 'sure';
  if (previous !== undefined && isTitle(previous) && /^\.? ?$/.test(token.gap)) return 'sure';
  return compiled(LIKELY_BEFORE).test(text) ? 'likely' : 'none';
}

const TITLES = new Set(
  'mr mrs ms mx dr prof herr frau mister miss missus madam sir shri sri smt señor señora senhor senhora signor signora monsieur madame mme mlle sra srta dra'.split(
    ' ',
  ),
);

function isTitle({ text }: Token): boolean {
  return TITLES.has(text.toLowerCase());
}

/** Words with capitals, initials and the particles between them. */
function capitalRun(tokens: readonly Token[], index: number): Token[] {
  const run: Token[] = [];
  for (const token of tokens.slice(index, index + MOST_WORDS)) {
    const joins = run.length === 0 || isJoined(token, run.at(-1));
    const particle =
      run.length > 0 && PARTICLES.has(token.text) && tokens.slice(index + run.length + 1, index + run.length + 3).some(isCapital);
    if (!joins || !(isCapital(token) || particle) || isTitle(token)) break;
    if (run.length > 0 && breaksName(token)) break;
    run.push(token);
  }
  return run;
}

function isCapital({ shape }: Token): boolean {
  return shape === 'capital' || shape === 'capitals' || shape === 'initial';
}

/** An ordinary word that nobody is called by ends a name: "Priya Checked". */
function breaksName({ known, text }: Token): boolean {
  return known.ordinary && !known.derived && known.first === 0 && !known.surname && !PARTICLES.has(text.toLowerCase());
}

function lowerRun(tokens: readonly Token[], index: number, clue: Clue): Token[] {
  const run: Token[] = [];
  for (const token of tokens.slice(index, index + 4)) {
    if (run.length > 0 && !isJoined(token, run.at(-1))) break;
    if (token.shape !== 'lower' && token.shape !== 'capital') break;
    const particle = run.length > 0 && PARTICLES.has(token.text) && token.text.length > 1 && isSurnameLike(tokens[index + run.length + 1]);
    const fits =
      particle ||
      !token.known.ordinary ||
      (run.length === 0 &&
        (NAMES_THAT_ARE_WORDS.has(token.text) || ((token.known.derived || token.known.place) && token.known.first > 0))) ||
      (run.length === 1 && isStrong(run[0]) && isSurnameToo(token));
    if (!fits || token.text.length < 2) break;
    run.push(token);
  }
  return run;
}

function isSurnameLike(token: Token | undefined): boolean {
  return token !== undefined && (token.known.surname || token.known.first > 0) && !token.known.ordinary;
}

/** A surname that is a word or a maker besides, behind a given name. */
function isSurnameToo({ text, known }: Token): boolean {
  return SURNAMES_THAT_ARE_WORDS.has(text) || (known.surname && (known.derived || known.maker) && text.length > 3);
}

/** What people do, behind a name. */
const SAYS =
  /^ (?:said|says|will|is|was|has|had|opened|closed|fixed|replaced|checked|installed|called|calls|asked|reported|told|came|confirmed|wants|wanted|lives|works|mentioned|thinks|needs|gave|left|showed|noticed|complained|signed|and i)(?![a-z])/;

function isStrong(token: Token | undefined): boolean {
  if (token === undefined || token.known.first === 0) return false;
  return !token.known.ordinary || (token.known.derived && token.shape === 'capital');
}

function isName(words: readonly Token[], clue: Clue, following: string): boolean {
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
  if (clue === 'sure') return named.every((word, index) => !isPlainWord(word) || (index > 0 && word.known.surname)) || named.some(isStrong);
  return named.length === 1 ? isSingleName(words, named, clue, following) : isFullName(named, clue, following);
}

function asCapital(token: Token): Token {
  return { ...token, shape: token.shape === 'capitals' ? 'capital' : token.shape };
}

function isSomebody({ known }: Token): boolean {
  return known.first > 0 || known.surname;
}

function isPlainWord({ known, text }: Token): boolean {
  if (known.derived && (known.first > 0 || known.surname)) return false;
  return known.ordinary && (known.maker || (known.first === 0 && !known.surname)) && !NAMES_THAT_ARE_WORDS.has(text.toLowerCase());
}

/** One word, with initials or without: "Priya", "J. Smith", "Mark" after "call". */
function isSingleName(words: readonly Token[], [word]: readonly Token[], clue: Clue, following: string): boolean {
  if (word === undefined) return false;
  const { known, text } = word;
  if (words.length > 1)
    return !known.maker && (known.surname || known.first > 0 || (!known.ordinary && clue !== 'none')) && text.length > 2;
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

/** Two words and more: one must be a name for sure, or each at least possibly. */
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
    return rest.some(({ known }) => !known.ordinary) || (clue !== 'none' && rest.some(({ known }) => known.surname));
  if (rest.some(isStrong) && !first.known.ordinary) return true;
  if (!first.known.ordinary && rest.every(({ known }) => known.surname && !known.ordinary)) return first.text.length > 2;
  return (clue === 'likely' || SAYS.test(following)) && !first.known.ordinary && rest.every(({ known }) => !known.ordinary);
}

/** In lower case the lists carry more: a transcript is full of words that somebody somewhere is called. */
function isLowerName(words: readonly Token[], clue: Clue, following: string): boolean {
  const [first, ...rest] = words;
  if (first === undefined) return false;
  const { known, text } = first;
  const tail = rest.filter((word) => !PARTICLES.has(word.text));
  if (rest.length === 0) {
    if (clue === 'sure') return !known.ordinary || ((NAMES_THAT_ARE_WORDS.has(text) || known.derived || known.place) && known.first > 0);
    if (known.ordinary) return clue === 'likely' && LOWER_NAMES.has(text);
    return known.first === 2 || (clue === 'likely' && known.first === 1 && known.surname && text.length > 3);
  }
  const lastIsName = tail.every((word) => isSomebody(word) || clue === 'sure' || (isStrong(first) && word.text.length > 3));
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

/** Words that, after "call" or "with", are a name even without a capital. */
const LOWER_NAMES = new Set(
  'mark grace bill jack bob mike frank heather robin carol penny victor martin peter harry tony terry nick'.split(' '),
);

function isOrganisation(words: readonly Token[], clue: Clue, view: View): boolean {
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return false;
  if (first.shape !== 'lower' && ORGANISATION_AFTER.test(view.text.slice(last.end, last.end + 24)) && clue !== 'sure') return true;
  const ahead = view.text.slice(Math.max(0, first.start - 24), first.start);
  const strong = words.some(isStrong);
  if (!ORGANISATION_BEFORE.test(ahead) || clue === 'sure') return false;
  return / (?:in|near|at) $/i.test(` ${ahead}`) ? !strong || words.some(({ known }) => known.place) : words.length === 1 || !strong;
}

/** "Nair, Priya" and "OKAFOR, Chidi E.": family name first, parted by a comma. */
function* reversed(tokens: readonly Token[], view: View): Generator<Range> {
  for (const [index, given] of tokens.entries()) {
    const family = tokens[index - 1];
    if (family === undefined || given.gap !== ', ' || !isCapital(family) || given.shape !== 'capital' || !isStrong(given)) continue;
    if (family.known.ordinary || family.known.place || !family.known.surname || isStrong(family)) continue;
    const before = view.text.slice(Math.max(0, family.start - 2), family.start);
    if (/\p{L} $/u.test(before)) continue;
    yield { start: family.start, end: given.end };
  }
}

/** The parts of a found name that stand for it elsewhere in the same text: no initials, no particles, no ordinary words. */
export function partsToRemember(text: string): string[] {
  return text
    .split(/[\s.,]+/)
    .filter((part) => part.length > 2 && /^\p{L}/u.test(part) && !PARTICLES.has(part.toLowerCase()) && !TITLES.has(part.toLowerCase()))
    .map(fold);
}

/** Every place where a remembered part stands again: with a capital, or in lower case when it is no ordinary word. */
export function* rememberedIn(view: View, parts: ReadonlySet<string>): Generator<Range> {
  if (parts.size === 0) return;
  for (const { text, start, end, shape, known } of tokensOf(view)) {
    if (!parts.has(fold(text))) continue;
    if (shape === 'capital' || (shape === 'capitals' && !known.ordinary) || (shape === 'lower' && !known.ordinary)) yield { start, end };
  }
}
