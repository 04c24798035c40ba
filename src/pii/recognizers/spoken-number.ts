/**
 * Numbers spoken digit by digit: "four one five, double five, oh one two three", in seven languages, with hesitations,
 * tens ("nineteen eighty"), a plus, and written digits in between. The words before them determine the kind of number.
 */
import { before } from '../context.js';
import { matchesOf } from '../matching.js';
import { passesLuhn } from './card.js';
import type { PiiType, Range, Recognizer, View } from '../types.js';

const LANGUAGES: readonly (readonly string[])[] = [
  ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'],
  ['null', 'eins', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun'],
  ['zéro', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf'],
  ['cero', 'uno', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve'],
  ['zero', 'um', 'dois', 'três', 'quatro', 'cinco', 'seis', 'sete', 'oito', 'nove'],
  ['zero', 'uno', 'due', 'tre', 'quattro', 'cinque', 'sei', 'sette', 'otto', 'nove'],
  ['shunya', 'ek', 'do', 'teen', 'char', 'paanch', 'chhe', 'saat', 'aath', 'nau'],
  ['शून्य', 'एक', 'दो', 'तीन', 'चार', 'पांच', 'छह', 'सात', 'आठ', 'नौ'],
];
const VARIANTS: readonly (readonly [string, string])[] = [
  ['oh', '0'],
  ['o', '0'],
  ['nought', '0'],
  ['naught', '0'],
  ['nil', '0'],
  ['niner', '9'],
  ['fife', '5'],
  ['tree', '3'],
  ['zwo', '2'],
  ['ein', '1'],
  ['une', '1'],
  ['una', '1'],
  ['meia', '6'],
  ['um', ''],
  ['tres', '3'],
  ['zero', '0'],
  ['cero', '0'],
  ['won', '1'],
  ['ate', '8'],
  ['ten', '10'],
  ['eleven', '11'],
  ['twelve', '12'],
  ['thirteen', '13'],
  ['fourteen', '14'],
  ['fifteen', '15'],
  ['sixteen', '16'],
  ['seventeen', '17'],
  ['eighteen', '18'],
  ['nineteen', '19'],
];
const TENS: ReadonlyMap<string, string> = new Map(
  ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'].map((word, index) => [
    word,
    String(index + 2),
  ]),
);
const REPEATS: ReadonlyMap<string, number> = new Map([
  ['double', 2],
  ['triple', 3],
  ['treble', 3],
  ['quadruple', 4],
  ['doppel', 2],
  ['doppelt', 2],
  ['doble', 2],
  ['triplo', 3],
  ['duplo', 2],
  ['dobro', 2],
]);
/** Words between digits that are not digits; never at the ends. */
const FILLERS = new Set([
  'dash',
  'hyphen',
  'space',
  'um',
  'uh',
  'er',
  'erm',
  'uhm',
  'hmm',
  'like',
  'and',
  'then',
  'plus',
  'area',
  'code',
  'hundred',
  'äh',
  'ähm',
  'euh',
  'eh',
  'este',
  'sorry',
  'no',
  'wait',
  'tiret',
  'guion',
  'bindestrich',
  'strich',
  'traço',
  'trattino',
  'e',
  'y',
  'und',
  'et',
  'dot',
  'slash',
  'okay',
  'ok',
]);
const DIGITS: ReadonlyMap<string, string> = new Map([
  ...LANGUAGES.flatMap((words) => words.map((word, digit): [string, string] => [word, String(digit)])),
  ...VARIANTS.filter(([word]) => word !== 'um'),
]);
const FEWEST_DIGITS = 7;
const WORD = /[\p{L}\p{M}']{1,20}|\d{1,6}|[+\n\x1f]|[^\s\p{L}\p{N}]/gu;
const CARD = /\b(?:card|visa|master ?card|amex|credit|debit|karte|tarjeta|carte|cartão|carta)\b/;
const SSN = /\b(?:social(?: security)?|ssn|social security number)\b/;
const ID =
  /\b(?:aadhaar|aadhar|national insurance|nhs|sin|tax|tfn|medicare|passport|cpf|dni|nie|id number|steuer|pesel|licen[cs]e)\b/;
const BANK = /\b(?:account|routing|sort code|konto|cuenta|compte|conta|iban)\b/;
const THING =
  /\b(?:serial|order|part|model|asset|ticket|meter|reading|reads|invoice|reference|firmware|version|barcode|tag|job)\b/;

interface Word extends Range {
  readonly text: string;
}

/** Recognizers of spoken numbers, one per kind, because the kind determines the placeholder. */
export const spokenNumbers: readonly Recognizer[] = (
  ['PHONE', 'CARD', 'SSN', 'NATIONAL_ID', 'BANK_ACCOUNT'] as const
).map((type) => ({
  name: `spoken-${type.toLowerCase()}`,
  type,
  *find(view) {
    if (!MAY_HAVE_SPOKEN_DIGITS.test(view.text)) return;
    for (const run of runsOf(view)) if (kindOf(run, view) === type) yield run;
  },
}));

const MAY_HAVE_SPOKEN_DIGITS = new RegExp(`(?:${LANGUAGES.flat().join('|')}|double|triple)[\\s,-]`, 'i');

interface Run extends Range {
  readonly digits: string;
}

function* runsOf(view: View): Generator<Run> {
  let run: { start: number; end: number; digits: string; said: number } | undefined;
  let repeat = 1;
  let tens: string | undefined;
  let idle = 0;
  const words = [...matchesOf(view.text, WORD)].map(({ index, 0: text }): Word => ({
    text: text.toLowerCase(),
    start: index,
    end: index + text.length,
  }));
  for (const word of [...words, { text: '\n', start: view.text.length, end: view.text.length }]) {
    const value = valueOf(word.text);
    if (value === undefined) {
      const times = REPEATS.get(word.text);
      if (times !== undefined) {
        repeat = times;
        run ??= { start: word.start, end: word.start, digits: '', said: 0 };
        continue;
      }
      idle += 1;
      const between = FILLERS.has(word.text) || /^[,.\-+()/…]$/.test(word.text);
      if (between && idle <= 3) continue;
      if (run !== undefined && run.said >= 4 && run.digits.length >= FEWEST_DIGITS)
        yield { start: run.start, end: run.end, digits: run.digits };
      run = undefined;
      tens = undefined;
      repeat = 1;
      idle = 0;
      continue;
    }
    run ??= { start: word.start, end: word.end, digits: '', said: 0 };
    run.digits +=
      tens !== undefined && value.length === 1 && value !== '0' && idle === 0
        ? value
        : `${tens === undefined ? '' : '0'}${(TENS.get(word.text) ?? value).repeat(repeat)}`;
    tens = TENS.get(word.text);
    run.said += /^\d/.test(word.text) ? 0 : 1;
    run.end = word.end;
    repeat = 1;
    idle = 0;
  }
}

function valueOf(word: string): string | undefined {
  return DIGITS.get(word) ?? TENS.get(word) ?? (/^\d{1,6}$/.test(word) ? word : undefined);
}

function kindOf({ start, digits }: Run, view: View): PiiType | undefined {
  const ahead = before(view, start, 60);
  if (CARD.test(ahead) && digits.length >= 12) return 'CARD';
  if (SSN.test(ahead)) return 'SSN';
  if (ID.test(ahead)) return 'NATIONAL_ID';
  if (BANK.test(ahead)) return 'BANK_ACCOUNT';
  if (THING.test(before(view, start, 30))) return undefined;
  return digits.length >= 15 && passesLuhn(digits) ? 'CARD' : 'PHONE';
}
