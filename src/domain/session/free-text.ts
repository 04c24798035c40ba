/**
 * Reads a typed or spoken sentence by the kind of the question it answers: "about 14 doors" is 14, "sí, claro" is true.
 * What cannot be read is passed on unchanged, so that the structured rules explain what is needed.
 */
import type { QuestionStructure, QuestionTexts } from '../catalogue/types.js';

const YES = ['yes', 'yeah', 'yep', 'yup', 'sure', 'correct', 'true', 'sí', 'si', 'claro', 'हाँ', 'हां', 'जी'];
const NO = ['no', 'nope', 'not', 'none', 'false', 'नहीं', 'ना'];
const SKIP_WORDS = ['skip', 'pass', 'saltar', 'omitir', 'छोड़ें', 'छोड़ो'];

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
      return readNumber(input) ?? input;
    case 'choice':
      return mentionedChoices(question, texts, input).length === 1 ? mentionedChoices(question, texts, input)[0] : input;
    case 'multi_choice': {
      const ids = mentionedChoices(question, texts, input);
      return ids.length > 0 ? ids : input;
    }
    case 'place':
      return readPlace(input) ?? input;
    case 'date':
      return /\d{4}-\d{2}-\d{2}/.exec(input)?.[0] ?? input;
    case 'text':
    case 'photo':
      return input;
  }
}

function normalise(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/[.,!?¡¿।"]+/gu, '');
}

function readYesNo(input: string): boolean | undefined {
  const words = normalise(input).split(/\s+/u);
  const yes = words.some((word) => YES.includes(word));
  const no = words.some((word) => NO.includes(word));
  return yes === no ? undefined : yes;
}

function readNumber(input: string): number | undefined {
  // A comma between digits groups thousands ("12,480") unless fewer than three digits follow ("3,5").
  const numbers = input
    .replace(/(\d),(?=\d{3}(?!\d))/g, '$1')
    .replace(/(\d),(\d)/g, '$1.$2')
    .match(/[+-]?\d+(?:\.\d+)?/g);
  return numbers?.length === 1 ? Number(numbers[0]) : undefined;
}

function mentionedChoices(question: QuestionStructure, texts: QuestionTexts | undefined, input: string): string[] {
  const sentence = ` ${normalise(input)} `;
  return (question.choices ?? []).filter((id) => {
    const names = [id, id.replaceAll('_', ' '), texts?.choices?.[id] ?? id].map(normalise);
    return names.some((name) => sentence.includes(` ${name} `));
  });
}

function readPlace(input: string): { latitude: number; longitude: number } | undefined {
  const match = /(-?\d{1,2}(?:\.\d+)?)[°,\s]+(-?\d{1,3}(?:\.\d+)?)/.exec(input);
  return match === null ? undefined : { latitude: Number(match[1]), longitude: Number(match[2]) };
}
