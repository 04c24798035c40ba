/**
 * Reads a typed or spoken sentence according to the kind of its question: "about 14 doors" is 14, "sí, claro" is true.
 * Unreadable input is passed on unchanged, so that the structured rules explain what is needed.
 */
import type { QuestionStructure, QuestionTexts } from '../catalogue/types.js';

const YES = ['yes', 'yeah', 'yep', 'yup', 'sure', 'correct', 'true', 'sí', 'si', 'claro', 'हाँ', 'हां'].map(normalise);
const NO = ['no', 'nope', 'not', 'none', 'false', 'नहीं', 'ना'].map(normalise);
/** Polite: "जी नहीं" is a no, and only "जी" alone is a yes. */
const POLITE_YES = normalise('जी');
const SKIP_WORDS = ['skip', 'pass', 'saltar', 'omitir', 'छोड़ें', 'छोड़ो'].map(normalise);

/** True for a sentence that only asks to skip. */
export function asksToSkip(input: string): boolean {
  return SKIP_WORDS.includes(normalise(input));
}

/** The structured form of a sentence, or the sentence itself. */
export function readFreeText(question: QuestionStructure, texts: QuestionTexts | undefined, input: string): unknown {
  switch (question.kind) {
    case 'yes_no':
      return readYesNo(input) ?? input;
    case 'number':
    case 'meter_reading':
      return (isHours(question) ? readHours(question, input) : readNumber(input)) ?? input;
    case 'choice':
      return mentionedChoices(question, texts, input).length === 1
        ? mentionedChoices(question, texts, input)[0]
        : input;
    case 'multi_choice': {
      const ids = mentionedChoices(question, texts, input);
      return ids.length > 0 ? ids : input;
    }
    case 'place':
      return readPlace(input) ?? input;
    case 'date':
      return /(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/.exec(withAsciiDigits(input))?.[0] ?? input;
    case 'text':
    case 'photo':
      return input;
  }
}

/** NFC: an accent or a nukta may arrive as a separate character. */
function normalise(text: string): string {
  return text
    .normalize('NFC')
    .trim()
    .toLowerCase()
    .replace(/[.,!?¡¿।"]+/gu, '');
}

function withAsciiDigits(text: string): string {
  return text.replace(/[०-९]/g, (digit) => String(digit.charCodeAt(0) - 0x0966));
}

function readYesNo(input: string): boolean | undefined {
  const words = normalise(input).split(/\s+/u);
  const no = words.some((word) => NO.includes(word));
  const yes = words.some((word) => YES.includes(word)) || (!no && words.includes(POLITE_YES));
  return yes === no ? undefined : yes;
}

function readNumber(input: string): number | undefined {
  // Commas group thousands ("12,480", "1,24,800") when three digits follow the last one. Otherwise a comma is a decimal
  // point ("3,5").
  const numbers = withAsciiDigits(input)
    .replace(/(?<![\d.])\d{1,3}(?:,\d{2,3})*,\d{3}(?![\d,])/g, (grouped) => grouped.replaceAll(',', ''))
    .replace(/(\d),(\d)/g, '$1.$2')
    .match(/(?<![\p{L}\d])[+-]?(?:\d+(?:\.\d+)?|\.\d+)|\d+(?:\.\d+)?/gu);
  return numbers?.length === 1 ? Number(numbers[0]) : undefined;
}

/** A duration in hours, or an hour of the day. The catalogues limit an hour of the day to 23.75, its last quarter. */
function isHours({ unit, max }: QuestionStructure): boolean {
  return unit === 'h' || (unit === undefined && max !== undefined && max > 23 && max < 24);
}

/** "7:30" is 7.5. For an hour of the day, "7:30 pm" is 19.5. */
function readHours(question: QuestionStructure, input: string): number | undefined {
  const text = withAsciiDigits(input);
  const clock = /(?<![\d:.,-])(\d+)(?::([0-5]\d))?(?![\d:.,])\s*([ap]\.?m\b)?/i.exec(text);
  if (clock === null) return readNumber(input);
  const [found, hours = '', minutes, half] = clock;
  if (minutes === undefined && half === undefined) return readNumber(input);
  if (/\d/.test(text.replace(found, ''))) return undefined;
  const value = Number(hours) + Number(minutes ?? 0) / 60;
  if (half === undefined) return value;
  if (question.kind !== 'number' || Number(hours) < 1 || Number(hours) > 12) return undefined;
  return (value % 12) + (half.toLowerCase().startsWith('p') ? 12 : 0);
}

function mentionedChoices(question: QuestionStructure, texts: QuestionTexts | undefined, input: string): string[] {
  const sentence = ` ${normalise(input)} `;
  return (question.choices ?? []).filter((id) => {
    const names = [id, id.replaceAll('_', ' '), texts?.choices?.[id] ?? id].map(normalise);
    return names.some((name) => sentence.includes(` ${name} `));
  });
}

// One blank at a time: if several repetitions could match the same run of blanks, a long run would take seconds.
const PLACE =
  /^\D*?(?<![\d.])(-?\d{1,3}(?:\.\d+)?)°? ?([ns])?[,; ] ?(?<![\d.])(-?\d{1,3}(?:\.\d+)?)°? ?([ew])?(?![\p{L}\d.])\D*$/iu;

/** Two numbers in degrees, with decimals or with no other text: "Street 12, 3rd floor" is not a location. */
function readPlace(input: string): { latitude: number; longitude: number } | undefined {
  const match = PLACE.exec(withAsciiDigits(input).replace(/\s+/g, ' '));
  if (match === null) return undefined;
  const [, north = '', ns, east = '', ew] = match;
  const isBare = !/\p{L}/u.test(input.replace(/\b[nsew]\b/gi, ''));
  if (!isBare && !(north.includes('.') && east.includes('.'))) return undefined;
  return { latitude: signed(north, ns, 's'), longitude: signed(east, ew, 'w') };
}

function signed(degrees: string, hemisphere: string | undefined, negative: string): number {
  return hemisphere?.toLowerCase() === negative ? -Math.abs(Number(degrees)) : Number(degrees);
}
