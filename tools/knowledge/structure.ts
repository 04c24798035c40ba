/** Checks the structure of one catalogue: kinds, choices, and branches that depend only on earlier questions. */
import { QUESTION_KINDS, type QuestionKind, type QuestionStructure } from '../../src/domain/catalogue/types.js';
import { checkCondition, type Questions } from './conditions.js';
import { isRecord, type Problems } from './files.js';

const KEYS = [
  'id',
  'kind',
  'section',
  'required',
  'skippable',
  'choices',
  'unit',
  'min',
  'max',
  'integer',
  'requires_place',
  'when',
];
const SNAKE_CASE = /^[a-z][a-z0-9_]*$/;
const FIRST_KINDS: readonly QuestionKind[] = ['text', 'choice', 'number', 'yes_no'];
const NUMERIC: readonly QuestionKind[] = ['number', 'meter_reading'];

/** Reads the questions of a parsed `structure.yaml`. Problems are collected, and malformed questions are left out. */
export function readStructure(where: string, raw: unknown, problems: Problems): QuestionStructure[] {
  const list = isRecord(raw) ? raw['questions'] : undefined;
  if (!Array.isArray(list) || list.length === 0) {
    problems.add(where, 'needs a non-empty list `questions`');
    return [];
  }
  const questions: QuestionStructure[] = [];
  for (const [index, item] of list.entries()) {
    const question = readQuestion(`${where} question ${index + 1}`, item, problems);
    if (question === undefined) continue;
    if (questions.some((earlier) => earlier.id === question.id))
      problems.add(where, `question ${question.id} appears twice`);
    if (question.when !== undefined) {
      const earlier = { questions: byId(questions), otherwise: 'is not asked before it', hasObservations: false };
      checkCondition(`${where} ${question.id}`, question.when, earlier, problems);
    }
    questions.push(question);
  }
  const first = questions[0];
  if (first && (first.when !== undefined || !first.required || first.skippable || !FIRST_KINDS.includes(first.kind))) {
    problems.add(where, `the first question must be an always-asked required ${FIRST_KINDS.join('/')} question`);
  }
  return questions;
}

function byId(questions: readonly QuestionStructure[]): Questions {
  return new Map(questions.map((question) => [question.id, [question]]));
}

function readQuestion(where: string, raw: unknown, problems: Problems): QuestionStructure | undefined {
  if (!isRecord(raw) || typeof raw['id'] !== 'string' || !SNAKE_CASE.test(raw['id'])) {
    problems.add(where, 'needs a snake_case id');
    return undefined;
  }
  const at = `${where} (${raw['id']})`;
  for (const key of Object.keys(raw)) if (!KEYS.includes(key)) problems.add(at, `unknown key ${key}`);
  if (!QUESTION_KINDS.includes(raw['kind'] as QuestionKind)) problems.add(at, `unknown kind ${String(raw['kind'])}`);
  if (typeof raw['section'] !== 'string' || !SNAKE_CASE.test(raw['section']))
    problems.add(at, 'needs a snake_case section');
  for (const key of ['required', 'skippable'])
    if (typeof raw[key] !== 'boolean') problems.add(at, `${key} must be true or false`);
  for (const key of ['min', 'max'])
    if (key in raw && typeof raw[key] !== 'number') problems.add(at, `${key} must be a number`);
  const question = raw as unknown as QuestionStructure;
  checkShape(at, question, problems);
  return question;
}

function checkShape(at: string, question: QuestionStructure, problems: Problems): void {
  const takesChoices = question.kind === 'choice' || question.kind === 'multi_choice';
  if (takesChoices !== Array.isArray(question.choices))
    problems.add(at, 'choices belong to choice and multi_choice, and to nothing else');
  const choices = question.choices ?? [];
  if (takesChoices && choices.length < 2) problems.add(at, 'needs at least two choices');
  if (new Set(choices).size !== choices.length) problems.add(at, 'has a choice twice');
  for (const choice of choices)
    if (typeof choice !== 'string' || !SNAKE_CASE.test(choice))
      problems.add(at, `choice ${String(choice)} is not snake_case`);
  if (question.kind === 'photo' && !question.skippable) problems.add(at, 'a photo question must be skippable');
  if ('requires_place' in question && (question.kind !== 'photo' || question.requires_place !== true)) {
    problems.add(at, 'requires_place is true, and belongs to photo questions');
  }
  if (question.required === question.skippable)
    problems.add(at, 'required questions cannot be skipped and optional ones can');
  const numeric = NUMERIC.includes(question.kind);
  if (!numeric && (question.min !== undefined || question.max !== undefined || question.unit !== undefined)) {
    problems.add(at, 'min, max and unit belong to numbers');
  }
  if ('integer' in question && (question.kind !== 'number' || question.integer !== true)) {
    problems.add(at, 'integer is true, and belongs to number questions');
  }
  if (question.kind === 'meter_reading' && question.unit === undefined)
    problems.add(at, 'a meter reading needs a unit');
  if ((question.min ?? 0) > (question.max ?? Infinity)) problems.add(at, 'min is above max');
}
