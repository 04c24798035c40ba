/** Reads the recommendation rules and checks them against catalogues, articles and entity fields. */
import { join } from 'node:path';
import type {
  CompiledRule,
  LocalizedText,
  PayloadTemplate,
  TemplateValue,
} from '../../src/domain/recommendations/rule.js';
import { questionsInTemplate, unknownExpressions } from '../../src/domain/recommendations/templates.js';
import {
  CONVERSATION_TYPES,
  LANGUAGES,
  type Catalogue,
  type ConversationType,
  type QuestionStructure,
} from '../../src/domain/catalogue/types.js';
import {
  checkEntityPayload,
  ENTITY_FIELDS,
  ENTITY_TYPES,
  type EntityType,
} from '../../src/domain/operations/entity-fields.js';
import { OBSERVATION_TYPES } from '../../src/domain/facts.js';
import type { Article } from './articles.js';
import { compactArray, isRecord, namesIn, readYaml, type Problems } from './files.js';
import { checkCondition, type Questions } from './conditions.js';

const REQUIRED = ['id', 'conversation_types', 'kind', 'title', 'payload', 'confidence', 'article', 'evidence'];
const OPTIONAL = ['conditions', 'fallbacks', 'follow_ups', 'contradicted_by'];

/** Every rule below a folder, ordered by file name and then by position in the file. */
export function readRules(
  folder: string,
  catalogues: readonly Catalogue[],
  articles: readonly Article[],
  problems: Problems,
): CompiledRule[] {
  const rules: CompiledRule[] = [];
  for (const name of namesIn(folder)) {
    const raw = readYaml(join(folder, name));
    if (!Array.isArray(raw)) {
      problems.add(join(folder, name), 'is not a list of rules');
      continue;
    }
    for (const [index, item] of raw.entries()) {
      const rule = readRule(`${join(folder, name)} rule ${index + 1}`, item, catalogues, articles, problems);
      if (rule === undefined) continue;
      if (rules.some((earlier) => earlier.id === rule.id))
        problems.add(join(folder, name), `rule ${rule.id} appears twice`);
      rules.push(rule);
    }
  }
  for (const article of articles)
    if (!rules.some((rule) => rule.article === article.id))
      problems.add(`article ${article.id}`, 'no rule refers to it');
  return rules;
}

function readRule(
  where: string,
  raw: unknown,
  catalogues: readonly Catalogue[],
  articles: readonly Article[],
  problems: Problems,
): CompiledRule | undefined {
  const missing = isRecord(raw) ? REQUIRED.filter((key) => raw[key] === undefined) : REQUIRED;
  if (!isRecord(raw) || missing.length > 0) {
    problems.add(where, `lacks ${missing.join(', ')}`);
    return undefined;
  }
  const at = `${where} (${String(raw['id'])})`;
  for (const key of Object.keys(raw))
    if (![...REQUIRED, ...OPTIONAL].includes(key)) problems.add(at, `unknown key ${key}`);
  const rule = raw as unknown as CompiledRule;
  if (!/^[a-z][a-z0-9_]*$/.test(rule.id)) problems.add(at, 'the id is not snake_case');
  if (!ENTITY_TYPES.includes(rule.kind)) {
    problems.add(at, `unknown kind ${rule.kind}`);
    return undefined;
  }
  const types: readonly ConversationType[] = Array.isArray(rule.conversation_types) ? rule.conversation_types : [];
  if (types.length === 0 || !types.every((type) => CONVERSATION_TYPES.includes(type)))
    problems.add(at, 'conversation_types is not right');
  if (!(rule.confidence >= 0 && rule.confidence <= 1)) problems.add(at, 'confidence must be from 0 to 1');
  if (!articles.some((article) => article.id === rule.article))
    problems.add(at, `article ${rule.article} does not exist`);
  const questions = questionsOfTypes(catalogues.filter((catalogue) => types.includes(catalogue.id)));
  checkLocalized(at, rule.title, problems);
  const scope = { questions, otherwise: 'no such conversation asks', hasObservations: true };
  if (rule.conditions !== undefined) checkCondition(`${at} conditions`, rule.conditions, scope, problems);
  if (rule.contradicted_by !== undefined)
    checkCondition(`${at} contradicted_by`, rule.contradicted_by, scope, problems);
  checkEvidence(at, rule, questions, problems);
  checkPayload(at, rule.kind, rule.payload, rule.fallbacks ?? {}, questions, problems);
  for (const followUp of rule.follow_ups ?? []) {
    if (ENTITY_TYPES.includes(followUp.entity_type))
      checkPayload(`${at} follow-up`, followUp.entity_type, followUp.payload, {}, questions, problems);
    else problems.add(at, `unknown follow-up ${String(followUp.entity_type)}`);
  }
  return rule;
}

/** The newest questions of the given catalogues by id. Two types may have a question with the same id. */
function questionsOfTypes(catalogues: readonly Catalogue[]): Questions {
  const newest = catalogues.filter(
    (one) => !catalogues.some((other) => other.id === one.id && other.version > one.version),
  );
  const found = new Map<string, QuestionStructure[]>();
  for (const question of newest.flatMap((catalogue) => catalogue.questions))
    found.set(question.id, [...(found.get(question.id) ?? []), question]);
  return found;
}

function checkEvidence(at: string, rule: CompiledRule, questions: Questions, problems: Problems): void {
  const { answers, observations } = rule.evidence;
  if (!Array.isArray(answers) || !Array.isArray(observations))
    return problems.add(at, 'evidence needs the lists answers and observations');
  for (const question of rule.evidence.answers)
    if (!questions.has(question)) problems.add(at, `cites unknown question ${question}`);
  for (const type of rule.evidence.observations)
    if (!OBSERVATION_TYPES.includes(type)) problems.add(at, `cites unknown observation type ${type}`);
}

function checkPayload(
  at: string,
  kind: EntityType,
  payload: PayloadTemplate,
  fallbacks: PayloadTemplate,
  questions: Questions,
  problems: Problems,
): void {
  const fields = ENTITY_FIELDS[kind];
  for (const [field, value] of [...Object.entries(payload), ...Object.entries(fallbacks)]) {
    if (fields[field] === undefined) problems.add(at, `a ${kind} has no field ${field}`);
    else checkValue(`${at} ${field}`, kind, field, value, questions, problems);
  }
  for (const [field, rule] of Object.entries(fields)) {
    if (!rule.required) continue;
    const value = payload[field];
    if (value === undefined) problems.add(at, `the required field ${field} is missing`);
    else if (readsFacts(value) && fallbacks[field] === undefined)
      problems.add(at, `the required field ${field} needs a fallback`);
  }
  for (const [field, value] of Object.entries(fallbacks)) {
    if (!fields[field]?.required) problems.add(at, `${field} is optional, so a fallback for it would never be used`);
    if (readsFacts(value)) problems.add(at, `the fallback of ${field} may not depend on answers`);
  }
}

function checkValue(
  at: string,
  kind: EntityType,
  field: string,
  value: TemplateValue,
  questions: Questions,
  problems: Problems,
): void {
  if (isRecord(value)) checkLocalized(at, value, problems);
  for (const text of textsOf(value)) {
    for (const expression of unknownExpressions(text)) problems.add(at, `cannot read {{${expression}}}`);
    for (const question of questionsInTemplate(text))
      if (!questions.has(question)) problems.add(at, `reads unknown question ${question}`);
  }
  const literals: unknown[] = isRecord(value) ? Object.values(value) : [value];
  for (const literal of literals) {
    if (typeof literal === 'string' && literal.includes('{{')) continue;
    for (const issue of checkEntityPayload(kind, { [field]: literal }))
      if (issue.pointer === `/${field}`) problems.add(at, `must be ${issue.message}`);
  }
}

function checkLocalized(at: string, value: unknown, problems: Problems): void {
  const texts = isRecord(value) ? value : {};
  for (const language of LANGUAGES)
    if (typeof texts[language] !== 'string' || texts[language].trim() === '')
      problems.add(at, `has no ${language} text`);
  for (const language of Object.keys(texts))
    if (!(LANGUAGES as readonly string[]).includes(language)) problems.add(at, `unknown language ${language}`);
}

function textsOf(value: TemplateValue): string[] {
  if (typeof value === 'number') return [];
  if (typeof value === 'string') return [value];
  return Object.values<string>(value as LocalizedText);
}

function readsFacts(value: TemplateValue): boolean {
  return textsOf(value).some((text) => /\{\{(?!title\}\})/.test(text));
}

/** The generated module holding rules and articles. */
export function rulesModule(rules: readonly CompiledRule[], articles: readonly Article[]): string {
  return [
    '// Generated by tools/knowledge/compile.ts from knowledge/rules and knowledge/articles. Do not edit.',
    "import type { CompiledRule } from './rule.js';",
    '',
    `export const ARTICLES: readonly { readonly id: string; readonly title: string }[] = ${compactArray(articles, '')};`,
    '',
    `export const COMPILED_RULES: readonly CompiledRule[] = ${compactArray(rules, '')};`,
    '',
  ].join('\n');
}
