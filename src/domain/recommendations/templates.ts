/** Fills payload templates from facts. */
import { checkEntityPayload, ENTITY_FIELDS, type EntityType } from '../operations/entity-fields.js';
import { answerTo, type AnswerValue } from '../facts.js';
import type { RecommendationFacts } from './types.js';
import type { CompiledRule, PayloadTemplate, TemplateValue } from './rule.js';

const PLACEHOLDER = /\{\{([^{}]*)\}\}/g;
const EXPRESSION = /^(?:title|site_name|answer\.([a-z0-9_]+)(?:\.(latitude|longitude))?(\|time)?)$/;

/** Questions whose answer names the site, for sessions that were started without a site name. */
const SITE_NAME_QUESTIONS = ['site_name', 'setup_site_name', 'change_site', 'affected_site'];

export interface Rendered {
  readonly payload: Readonly<Record<string, unknown>>;
  /** Fields that could not be filled from facts and use the rule's fallback. */
  readonly defaulted: readonly string[];
}

/**
 * The expressions of a template that are unknown, for the knowledge compiler.
 *
 * Known are `title`, `site_name`, `answer.<question>`, `answer.<place question>.latitude` or `.longitude`, and
 * `answer.<number question>|time`, which turns an hour such as 7.5 into `07:30`.
 */
export function unknownExpressions(text: string): string[] {
  return [...text.matchAll(PLACEHOLDER)]
    .map((match) => match[1] ?? '')
    .filter((expression) => !EXPRESSION.test(expression));
}

/** Ids of the questions a template reads. */
export function questionsInTemplate(text: string): string[] {
  return [...text.matchAll(PLACEHOLDER)].flatMap((match) => EXPRESSION.exec(match[1] ?? '')?.[1] ?? []);
}

/**
 * A rule's payload for these facts. A field that cannot be filled or that fails its field rule is dropped; a required
 * one uses the rule's fallback.
 *
 * @returns undefined when a required field has neither a value nor a fallback
 */
export function renderPayload(rule: CompiledRule, facts: RecommendationFacts): Rendered | undefined {
  return renderFields(rule.kind, rule.payload, rule.fallbacks ?? {}, rule, facts);
}

/** The rule's follow-ups for these facts, in order. A follow-up that lacks a required field is left out. */
export function renderFollowUps(
  rule: CompiledRule,
  facts: RecommendationFacts,
): { entity_type: EntityType; payload: Readonly<Record<string, unknown>> }[] {
  return (rule.follow_ups ?? []).flatMap(({ entity_type, payload }) => {
    const rendered = renderFields(entity_type, payload, {}, rule, facts);
    return rendered === undefined ? [] : [{ entity_type, payload: rendered.payload }];
  });
}

function renderFields(
  kind: EntityType,
  template: PayloadTemplate,
  fallbacks: PayloadTemplate,
  rule: CompiledRule,
  facts: RecommendationFacts,
): Rendered | undefined {
  const payload: Record<string, unknown> = {};
  const defaulted: string[] = [];
  for (const [field, fieldRule] of Object.entries(ENTITY_FIELDS[kind])) {
    const value = fitted(kind, field, template[field], rule, facts);
    if (value !== undefined) {
      payload[field] = value;
      continue;
    }
    if (!fieldRule.required) continue;
    const fallback = fitted(kind, field, fallbacks[field], rule, facts);
    if (fallback === undefined) return undefined;
    payload[field] = fallback;
    defaulted.push(field);
  }
  return { payload, defaulted };
}

function fitted(
  kind: EntityType,
  field: string,
  template: TemplateValue | undefined,
  rule: CompiledRule,
  facts: RecommendationFacts,
): unknown {
  if (template === undefined) return undefined;
  let value = renderValue(template, rule, facts);
  const fieldRule = ENTITY_FIELDS[kind][field];
  if (fieldRule?.type === 'string') {
    // An answer may be longer than the field. A serial number typed into a number question is a number here.
    if (typeof value === 'number') value = String(value);
    if (typeof value === 'string' && value.length > fieldRule.max)
      value = `${value.slice(0, fieldRule.max - 1).trimEnd()}…`;
  }
  if (value === undefined) return undefined;
  const misfit = checkEntityPayload(kind, { [field]: value }).some((issue) => issue.pointer === `/${field}`);
  return misfit ? undefined : value;
}

function renderValue(template: TemplateValue, rule: CompiledRule, facts: RecommendationFacts): unknown {
  if (typeof template === 'number') return template;
  if (typeof template !== 'string')
    return 'en' in template ? renderValue(template[facts.language], rule, facts) : template;
  const whole = /^\{\{([^}]*)\}\}$/.exec(template)?.[1];
  if (whole !== undefined) return valueOf(whole, rule, facts);
  let missing = false;
  const text = template.replace(PLACEHOLDER, (_match, expression: string) => {
    const value = valueOf(expression, rule, facts);
    if (typeof value === 'string' || typeof value === 'number') return String(value);
    missing = true;
    return '';
  });
  return missing ? undefined : text;
}

function valueOf(expression: string, rule: CompiledRule, facts: RecommendationFacts): AnswerValue | undefined {
  if (expression === 'title') return rule.title[facts.language];
  if (expression === 'site_name') return siteName(facts);
  const [, question = '', axis, asTime] = EXPRESSION.exec(expression) ?? [];
  const answer = answerTo(facts.answers, question);
  if (axis === 'latitude' || axis === 'longitude') {
    return typeof answer === 'object' && 'latitude' in answer ? answer[axis] : undefined;
  }
  return asTime === undefined ? answer : clockTime(answer);
}

function siteName(facts: RecommendationFacts): string | undefined {
  if (facts.site_name !== undefined && facts.site_name.trim() !== '') return facts.site_name.trim();
  const answers = SITE_NAME_QUESTIONS.map((question) => answerTo(facts.answers, question));
  return answers.find((answer): answer is string => typeof answer === 'string');
}

function clockTime(answer: AnswerValue | undefined): string | undefined {
  if (typeof answer !== 'number' || answer < 0 || answer >= 24) return undefined;
  const minutes = Math.min(Math.round(answer * 60), 24 * 60 - 1);
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
