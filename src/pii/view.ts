/**
 * A text as a reader sees it, with a mapping back to its original spelling. Digits of any script become ASCII digits,
 * invisible characters are removed, and `&#64;`, `%40` and `\u0040` become `@`. Each character knows its original
 * range, so a span found here never splits an escape sequence.
 */
import { PLACEHOLDER } from './placeholders.js';
import type { View } from './types.js';

/**
 * Replaces one placeholder: a control character that no recognizer accepts and no view has otherwise. It is Latin-1, so
 * that a redacted text is examined again with the same expressions.
 */
export const BARRIER = '\x1f';

const NEEDS_WORK = /[^\x20-\x7E\n\t]|[%&\\]|\[REDACTED_/;
const UNIT =
  /%[0-9A-Fa-f]{2}|&(?:#\d{1,6}|#[xX][0-9A-Fa-f]{1,5}|[a-z]{2,8});|\\(?:u[0-9A-Fa-f]{4}|["\\/bfnrt])|[\uD800-\uDBFF][\uDC00-\uDFFF]|[^\x20-\x24\x27-\x5B\x5D-\x7E]/g;
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  commat: '@',
  period: '.',
  hyphen: '-',
  lowbar: '_',
  plus: '+',
  colon: ':',
  sol: '/',
  zwj: '',
  shy: '',
};
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\n', t: '\t', b: ' ', f: ' ' };
const INVISIBLE = /^[\p{Cf}\u0300-\u036F\uFE00-\uFE0F]$/u;
const LOOKALIKES = new Map(
  [...'аеорсухіјАЕОРСХВНКМТІ'].map((letter, index) => [letter, 'aeopcyxijAEOPCXBHKMTI'[index] ?? letter]),
);

/** The view of a text. Takes linear time. */
export function viewOf(text: string): View {
  if (!NEEDS_WORK.test(text)) return { text, original: (start, end) => ({ start, end }) };
  const out: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const put = (shown: string, start: number, end: number): void => {
    // An invisible character belongs to the one before it, so that redaction leaves no half of a letter behind.
    if (shown === '' && ends.length > 0) ends[ends.length - 1] = end;
    for (let index = 0; index < shown.length; index += 1) {
      out.push(shown.charAt(index));
      starts.push(start);
      ends.push(end);
    }
  };
  let at = 0;
  for (const { index, length, shown } of unitsOf(text)) {
    for (; at < index; at += 1) put(text.charAt(at), at, at + 1);
    put(shown, index, index + length);
    at = index + length;
  }
  for (; at < text.length; at += 1) put(text.charAt(at), at, at + 1);
  return {
    text: out.join(''),
    original: (start, end) => ({
      start: starts[start] ?? text.length,
      end: end > start ? (ends[end - 1] ?? text.length) : (starts[start] ?? text.length),
    }),
  };
}

interface Unit {
  readonly index: number;
  readonly length: number;
  readonly shown: string;
}

function* unitsOf(text: string): Generator<Unit> {
  const placeholders = [...text.matchAll(PLACEHOLDER)].map(({ index, 0: { length } }) => ({
    index,
    length,
    shown: BARRIER,
  }));
  let next = 0;
  for (const match of text.matchAll(UNIT)) {
    for (let found = placeholders[next]; found !== undefined && found.index < match.index; found = placeholders[++next])
      yield found;
    yield { index: match.index, length: match[0].length, shown: shownAs(match[0], text, match.index) };
  }
  yield* placeholders.slice(next);
}

function shownAs(unit: string, text: string, index: number): string {
  if (unit.length > 1 && unit.startsWith('%')) return visible(Number.parseInt(unit.slice(1), 16), unit);
  if (unit.length > 1 && unit.startsWith('&')) return entity(unit);
  if (unit.length > 1 && unit.startsWith('\\'))
    return unit.charAt(1) === 'u' ? character(unit.slice(2), 16) : (ESCAPES[unit.charAt(1)] ?? unit.charAt(1));
  if (unit === '\n' || unit === '\t' || unit === '%' || unit === '&' || unit === '\\') return unit;
  return plain(unit, text, index);
}

/** Bytes of a multi-byte sequence are not separate characters. */
function visible(code: number, otherwise: string): string {
  if (code === 0x20 || (code > 0x20 && code < 0x7f)) return String.fromCharCode(code);
  return code < 0x20 ? ' ' : otherwise;
}

function entity(unit: string): string {
  const name = unit.slice(1, -1);
  if (name.startsWith('#x') || name.startsWith('#X')) return character(name.slice(2), 16);
  return name.startsWith('#') ? character(name.slice(1), 10) : (ENTITIES[name] ?? unit);
}

function character(digits: string, radix: number): string {
  const code = Number.parseInt(digits, radix);
  return code > 0x10ffff ? ' ' : plain(String.fromCodePoint(code), '', 0);
}

function plain(unit: string, text: string, index: number): string {
  const code = unit.codePointAt(0) ?? 0;
  if (code < 0x20 && code !== 0x0a && code !== 0x09) return code === 0x0d ? '\n' : ' ';
  if (code < 0x80) return unit;
  if (/^\p{Zs}$/u.test(unit)) return ' ';
  if (/^\p{Zl}|\p{Zp}$/u.test(unit)) return '\n';
  if (code >= 0xe000 && code <= 0xf8ff) return '\uF8FF';
  if (INVISIBLE.test(unit)) return '';
  if (/^\p{Nd}$/u.test(unit)) return String(decimalDigit(code));
  // Compatibility characters with their own meaning in an address: 3º, 2ª.
  if (unit === 'º' || unit === 'ª') return unit;
  if (/^\p{Pd}$/u.test(unit) || code === 0x2212) return '-';
  if (unit === '’' || unit === '‘' || unit === 'ʼ') return "'";
  if (unit === '＠' || unit === '﹫') return '@';
  const lookalike = LOOKALIKES.get(unit);
  if (lookalike !== undefined && /[A-Za-z0-9@.]/.test(text.charAt(index - 1) || text.charAt(index + 1)))
    return lookalike;
  return unit.normalize('NFKC');
}

/**
 * The decimal digits of every script are runs of ten code points that start with zero; the mathematical digits are five
 * such runs.
 */
function decimalDigit(code: number): number {
  if (code >= 0x1d7ce && code <= 0x1d7ff) return (code - 0x1d7ce) % 10;
  let zero = code;
  while (code - zero < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return code - zero;
}
