/** Checks the json-rules-engine conditions of a rule against the questions they read. */
import { FACTS, OPERATORS } from '../../src/domain/recommendations/matcher.js';
import { CONVERSATION_TYPES, type QuestionStructure } from '../../src/domain/catalogue/types.js';
import { OBSERVATION_TYPES } from '../../src/domain/recommendations/types.js';
import { isRecord, type Problems } from './files.js';

export type Questions = ReadonlyMap<string, readonly QuestionStructure[]>;

/** Walks a condition tree; every leaf must use a known fact, operator, question and, where it names one, choice. */
export function checkConditions(at: string, raw: unknown, questions: Questions, problems: Problems, top = true): void {
  if (!isRecord(raw)) return problems.add(at, 'a condition must be an object');
  const branch = ['all', 'any', 'not'].find((key) => key in raw);
  if (branch === undefined) {
    if (top) return problems.add(at, 'needs all, any or not at the top');
    return checkLeaf(at, raw, questions, problems);
  }
  if (Object.keys(raw).length !== 1) problems.add(at, `only ${branch} may stand here`);
  const parts = branch === 'not' ? [raw[branch]] : raw[branch];
  if (!Array.isArray(parts) || parts.length === 0) return problems.add(at, `${branch} needs at least one condition`);
  for (const part of parts) checkConditions(at, part, questions, problems, false);
}

function checkLeaf(at: string, leaf: Record<string, unknown>, questions: Questions, problems: Problems): void {
  for (const key of Object.keys(leaf))
    if (!['fact', 'operator', 'params', 'value'].includes(key)) problems.add(at, `unknown key ${key} in a condition`);
  const operator = String(leaf['operator']);
  if (!(OPERATORS as readonly string[]).includes(operator)) problems.add(at, `unknown operator ${operator}`);
  if (leaf['value'] === undefined) problems.add(at, 'a condition lacks its value');
  checkFact(at, leaf, questions, problems);
  if (isRecord(leaf['value'])) checkFact(at, leaf['value'], questions, problems);
  const about = isRecord(leaf['params']) ? (questions.get(String(leaf['params']['question'])) ?? []) : [];
  if (leaf['fact'] === 'answer' && about.length > 0 && !isRecord(leaf['value'])) checkFit(at, operator, leaf['value'], about, problems);
}

function checkFact(at: string, leaf: Record<string, unknown>, questions: Questions, problems: Problems): void {
  const params = isRecord(leaf['params']) ? leaf['params'] : {};
  if (!(FACTS as readonly unknown[]).includes(leaf['fact'])) problems.add(at, `unknown fact ${String(leaf['fact'])}`);
  if (leaf['fact'] === 'answer' && !questions.has(String(params['question'])))
    problems.add(at, `unknown question ${String(params['question'])}`);
  if (leaf['fact'] === 'conversationType' && !(CONVERSATION_TYPES as readonly unknown[]).includes(leaf['value']))
    problems.add(at, 'unknown conversation type');
  const type = params['type'];
  if (leaf['fact'] === 'observationCount' && type !== undefined && !(OBSERVATION_TYPES as readonly unknown[]).includes(type)) {
    problems.add(at, `unknown observation type ${JSON.stringify(type)}`);
  }
}

function checkFit(at: string, operator: string, value: unknown, about: readonly QuestionStructure[], problems: Problems): void {
  const fits = about.some((question) => {
    const values = Array.isArray(value) ? value : [value];
    if (operator === 'isAnswered') return typeof value === 'boolean';
    if (operator === 'contains' || operator === 'doesNotContain')
      return question.kind === 'multi_choice' && question.choices?.includes(String(value));
    if (question.kind === 'number' || question.kind === 'meter_reading') return values.every((one) => typeof one === 'number');
    if (question.kind === 'yes_no') return values.every((one) => typeof one === 'boolean');
    if (question.kind === 'choice') return values.every((one) => question.choices?.includes(String(one)));
    return question.kind === 'text' || question.kind === 'date';
  });
  if (!fits) problems.add(at, `${operator} ${JSON.stringify(value)} can never hold for ${about[0]?.id ?? ''}`);
}
