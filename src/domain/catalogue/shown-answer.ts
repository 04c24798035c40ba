/**
 * What others than its owner see of an answer. An allow-list: only an answer whose question says that it cannot hold a
 * person's words or place is shown, whatever it looks like. The rest becomes a placeholder of its kind.
 */
import { COMPILED_CATALOGUES } from './compiled.js';
import type { QuestionKind, QuestionStructure } from './types.js';

/** The values of these kinds that are shown. A kind that is not listed is withheld. */
const SHOWN: Partial<Record<QuestionKind, (value: unknown, question: QuestionStructure) => boolean>> = {
  number: isNumber,
  meter_reading: isNumber,
  yes_no: (value) => typeof value === 'boolean',
  date: (value) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value),
  choice: (value, { choices = [] }) => typeof value === 'string' && choices.includes(value),
  multi_choice: (value, { choices = [] }) =>
    Array.isArray(value) && value.every((item) => typeof item === 'string' && choices.includes(item)),
};

const QUESTIONS = questionsById();

/**
 * The answer, or `[TEXT]`, `[PLACE]`, `[PHOTO]`, or `[WITHHELD]` for an answer to a question that is not known. No answer
 * is `null`.
 */
export function shownAnswer(questionId: string, value: unknown): unknown {
  if (value === null || value === undefined) return value;
  const questions = QUESTIONS.get(questionId) ?? [];
  const kinds = new Set(questions.map(({ kind }) => kind));
  // A question that another version or catalogue asks as free text may hold free text.
  const isSafe = questions.length > 0 && [...kinds].every((kind) => SHOWN[kind] !== undefined);
  if (isSafe && questions.some((question) => SHOWN[question.kind]?.(value, question))) return value;
  if (typeof value === 'object' && 'latitude' in value) return '[PLACE]';
  if (kinds.has('text')) return '[TEXT]';
  if (kinds.has('place')) return '[PLACE]';
  return kinds.has('photo') ? '[PHOTO]' : '[WITHHELD]';
}

function isNumber(value: unknown): boolean {
  return typeof value === 'number';
}

/** Every question of every catalogue and version, by id. */
function questionsById(): ReadonlyMap<string, readonly QuestionStructure[]> {
  const all = COMPILED_CATALOGUES.flatMap(({ questions }) => questions);
  return new Map(all.map(({ id }) => [id, all.filter((question) => question.id === id)]));
}
