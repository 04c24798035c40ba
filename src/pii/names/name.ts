/**
 * Recognises names of people. A word is judged by what is known of it (given name, surname, ordinary word) and by the
 * text around it (a label, a greeting, a title, a following "Ltd"). A transcript has no capitals, so there the lists
 * decide more.
 */
import type { Range, Recognizer, View } from '../types.js';
import {
  LIKELY_BEFORE,
  NAMES_THAT_ARE_WORDS,
  ORGANISATION_AFTER,
  ORGANISATION_BEFORE,
  PARTICLES,
  SURE_BEFORE,
  SURNAMES_THAT_ARE_WORDS,
  TITLES,
} from './clues.js';
import { isCapital, isName, isPlainWord, isStrong, type Clue } from './judgement.js';
import { compiled } from '../matching.js';
import { isJoined, tokensOf, type Token } from './tokens.js';

const MOST_WORDS = 6;
const CLUE_LENGTH = 48;
/** A particle written together with a surname. */
const ODD_SURNAME =
  /^(?:d'|o'|de|di|du|da|la|le|mc|mac|fitz|van|von|der|den|ter|ten|al|el|san|st)-?(?:la|los|las|der|den)?\p{Lu}/iu;

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

/** How many words from `index` on form a name; 0 when none starts there. */
function nameAt(tokens: readonly Token[], index: number, view: View): number {
  const first = tokens[index];
  if (first === undefined || first.shape === 'other' || isTitle(first) || isPlainWord(first)) return 0;
  const clue = clueBefore(first, tokens[index - 1], view);
  const titled = isTitled(first, tokens[index - 1]) ? oddRun(tokens, index) : 0;
  if (titled > 0) return titled;
  if (first.shape === 'mixed') return 0;
  const run = first.shape === 'lower' ? lowerRun(tokens, index) : capitalRun(tokens, index);
  for (let length = run.length; length > 0; length -= 1) {
    const words = run.slice(0, length);
    const last = words.at(-1);
    if (last === undefined || PARTICLES.has(last.text)) continue;
    if (isName(words, clue, view.text.slice(last.end, last.end + 20)) && !isOrganisation(words, clue, view))
      return length;
  }
  return 0;
}

function clueBefore(token: Token, previous: Token | undefined, view: View): Clue {
  const text = view.text.slice(Math.max(0, token.start - CLUE_LENGTH), token.start);
  if (compiled(SURE_BEFORE, text).test(text)) return 'sure';
  if (isTitled(token, previous)) return 'sure';
  return compiled(LIKELY_BEFORE, text).test(text) ? 'likely' : 'none';
}

function isTitled({ gap }: Token, previous: Token | undefined): boolean {
  return previous !== undefined && isTitle(previous) && /^\.? ?$/.test(gap);
}

/**
 * Behind a title: particles in lower case and a surname ("van der Waals"), or words with capitals at odd places ("d'Arcy",
 * "DeLaCruz"). How many words; 0 for a name of the usual form.
 */
function oddRun(tokens: readonly Token[], index: number): number {
  let length = 0;
  for (let token = tokens[index]; token !== undefined && length < 4; token = tokens[index + length]) {
    if (length > 0 && !isJoined(token, tokens[index + length - 1])) return 0;
    length += 1;
    const isOddStart = length > 1 || token.shape === 'mixed' || PARTICLES.has(token.text);
    if (!isOddStart) return 0;
    if (token.shape === 'mixed' || (length > 1 && isCapital(token))) return length;
    if (!PARTICLES.has(token.text)) return 0;
  }
  return 0;
}

/** Behind a given name: "Maria DeLaCruz", "Jan deVries". An identifier such as "iPhone" begins otherwise. */
function isOddSurname({ shape, text }: Token, previous: Token | undefined): boolean {
  return shape === 'mixed' && ODD_SURNAME.test(text) && isStrong(previous);
}

function isTitle({ text }: Token): boolean {
  return TITLES.has(text.toLowerCase());
}

/** Words with capitals, initials and the particles between them. */
function capitalRun(tokens: readonly Token[], index: number): Token[] {
  const run: Token[] = [];
  for (const token of tokens.slice(index, index + MOST_WORDS)) {
    const joins = run.length === 0 || isJoined(token, run.at(-1));
    const particle =
      run.length > 0 &&
      PARTICLES.has(token.text) &&
      tokens.slice(index + run.length + 1, index + run.length + 3).some(isCapital);
    const odd = isOddSurname(token, run.at(-1));
    if (!joins || !(isCapital(token) || particle || odd) || isTitle(token)) break;
    if (run.length > 0 && breaksName(token)) break;
    run.push(token);
  }
  return run;
}

/** An ordinary word that is not used as a name ends a name: "Priya Checked". */
function breaksName({ known, text }: Token): boolean {
  return known.ordinary && !known.derived && known.first === 0 && !known.surname && !PARTICLES.has(text.toLowerCase());
}

function lowerRun(tokens: readonly Token[], index: number): Token[] {
  const run: Token[] = [];
  for (const token of tokens.slice(index, index + 4)) {
    if (run.length > 0 && !isJoined(token, run.at(-1))) break;
    if (token.shape !== 'lower' && token.shape !== 'capital') break;
    const particle =
      run.length > 0 &&
      PARTICLES.has(token.text) &&
      token.text.length > 1 &&
      isSurnameLike(tokens[index + run.length + 1]);
    const fits =
      particle ||
      !token.known.ordinary ||
      (run.length === 0 &&
        (NAMES_THAT_ARE_WORDS.has(token.text) ||
          ((token.known.derived || token.known.place) && token.known.first > 0))) ||
      (run.length === 1 && isStrong(run[0]) && isSurnameToo(token));
    if (!fits || token.text.length < 2) break;
    run.push(token);
  }
  return run;
}

function isSurnameLike(token: Token | undefined): boolean {
  return token !== undefined && (token.known.surname || token.known.first > 0) && !token.known.ordinary;
}

/** After a given name: a surname that is also an ordinary word or a maker. */
function isSurnameToo({ text, known }: Token): boolean {
  return SURNAMES_THAT_ARE_WORDS.has(text) || (known.surname && (known.derived || known.maker) && text.length > 3);
}

function isOrganisation(words: readonly Token[], clue: Clue, view: View): boolean {
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return false;
  if (first.shape !== 'lower' && ORGANISATION_AFTER.test(view.text.slice(last.end, last.end + 24)) && clue !== 'sure')
    return true;
  const ahead = view.text.slice(Math.max(0, first.start - 24), first.start);
  const strong = words.some(isStrong);
  if (!ORGANISATION_BEFORE.test(ahead) || clue === 'sure') return false;
  return / (?:in|near|at) $/i.test(` ${ahead}`)
    ? !strong || words.some(({ known }) => known.place)
    : words.length === 1 || !strong;
}

/** "Nair, Priya" and "OKAFOR, Chidi E.": surname first, separated by a comma. */
function* reversed(tokens: readonly Token[], view: View): Generator<Range> {
  for (const [index, given] of tokens.entries()) {
    const family = tokens[index - 1];
    if (
      family === undefined ||
      given.gap !== ', ' ||
      !isCapital(family) ||
      given.shape !== 'capital' ||
      !isStrong(given)
    )
      continue;
    if (family.known.ordinary || family.known.place || !family.known.surname || isStrong(family)) continue;
    const before = view.text.slice(Math.max(0, family.start - 2), family.start);
    if (/\p{L} $/u.test(before)) continue;
    yield { start: family.start, end: given.end };
  }
}
