/** Checks a condition of a question or a rule against the questions it reads. */
import type { QuestionStructure } from '../../src/domain/catalogue/types.js';
import { OBSERVATION_TYPES } from '../../src/domain/facts.js';
import { isRecord, type Problems } from './files.js';

/** Questions by id. Two conversation types may have a question with the same id. */
export type Questions = ReadonlyMap<string, readonly QuestionStructure[]>;

/** What a condition may read. */
export interface ConditionScope {
  readonly questions: Questions;
  /** Why any other question may not be used, for the error message. */
  readonly otherwise: string;
  readonly hasObservations: boolean;
}

type Fits = (value: unknown, question: QuestionStructure, questions: Questions) => boolean;

/** Whether a comparison with a value can hold for a question. */
const COMPARISONS: Readonly<Record<string, Fits>> = {
  equals: (value, question, questions) =>
    isRecord(value)
      ? referred(value, questions).some(({ kind }) => kind === question.kind)
      : isValueOf(question, value),
  in: (value, question) =>
    Array.isArray(value) &&
    value.length > 0 &&
    question.kind !== 'yes_no' &&
    value.every((one) => isValueOf(question, one)),
  includes: (value, { kind, choices }) => kind === 'multi_choice' && (choices ?? []).some((choice) => choice === value),
  at_least: (value, question) => typeof value === 'number' && isNumeric(question),
  at_most: (value, question) => typeof value === 'number' && isNumeric(question),
  more_than: (value, question, questions) =>
    isRecord(value) && isNumeric(question) && referred(value, questions).some(isNumeric),
  answered: (value) => typeof value === 'boolean',
};

/** Checks a condition: every comparison must be well-formed, read known questions, and be able to hold. */
export function checkCondition(at: string, raw: unknown, scope: ConditionScope, problems: Problems): void {
  if (!isRecord(raw)) return problems.add(at, 'a condition must be an object');
  const branch = ['all', 'any', 'not'].find((key) => key in raw);
  if (branch === undefined) return checkComparison(at, raw, scope, problems);
  if (Object.keys(raw).length !== 1) problems.add(at, `${branch} must be the only key of its condition`);
  const parts = branch === 'not' ? [raw[branch]] : raw[branch];
  if (!Array.isArray(parts) || parts.length === 0) return problems.add(at, `${branch} needs at least one condition`);
  for (const part of parts) checkCondition(at, part, scope, problems);
}

function checkComparison(at: string, raw: Record<string, unknown>, scope: ConditionScope, problems: Problems): void {
  if ('observations' in raw) return checkObservations(at, raw, scope, problems);
  const { question: id, ...comparisons } = raw;
  const [[name, value] = ['', undefined], ...more] = Object.entries(comparisons);
  if (more.length > 0) problems.add(at, 'a condition compares in exactly one way');
  const fits = COMPARISONS[name];
  if (fits === undefined) return problems.add(at, `unknown comparison ${name}`);
  const about = checkQuestion(at, id, scope, problems);
  if (isRecord(value)) checkQuestion(at, value['question'], scope, problems);
  if (about.length > 0 && !about.some((question) => fits(value, question, scope.questions)))
    problems.add(at, `${name} ${JSON.stringify(value)} can never hold for ${String(id)}`);
}

function checkObservations(at: string, raw: Record<string, unknown>, scope: ConditionScope, problems: Problems): void {
  const { observations: type, at_least: atLeast, ...more } = raw;
  if (!scope.hasObservations) problems.add(at, 'may not read observations');
  if (!(OBSERVATION_TYPES as readonly unknown[]).includes(type))
    problems.add(at, `unknown observation type ${JSON.stringify(type)}`);
  if (typeof atLeast !== 'number' || Object.keys(more).length > 0)
    problems.add(at, 'observations are compared by at_least, and by nothing else');
}

function checkQuestion(
  at: string,
  id: unknown,
  scope: ConditionScope,
  problems: Problems,
): readonly QuestionStructure[] {
  const found = scope.questions.get(String(id));
  if (found === undefined) problems.add(at, `reads ${String(id)}, which ${scope.otherwise}`);
  return found ?? [];
}

function referred(value: Record<string, unknown>, questions: Questions): readonly QuestionStructure[] {
  return questions.get(String(value['question'])) ?? [];
}

function isValueOf({ kind, choices }: QuestionStructure, value: unknown): boolean {
  if (kind === 'number' || kind === 'meter_reading') return typeof value === 'number';
  if (kind === 'yes_no') return typeof value === 'boolean';
  if (kind === 'choice') return (choices ?? []).some((choice) => choice === value);
  return (kind === 'text' || kind === 'date') && typeof value === 'string';
}

function isNumeric({ kind }: QuestionStructure): boolean {
  return kind === 'number' || kind === 'meter_reading';
}
