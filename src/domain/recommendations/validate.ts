/** Validates a draft: do the facts still support what it claims? */
import { holds } from '../conditions.js';
import { answerTo } from '../facts.js';
import type { RecommendationDraft, RecommendationFacts, Validation } from './types.js';
import { ARTICLES, COMPILED_RULES } from './compiled-rules.js';
import { ruleMatches, type CompiledRule } from './rule.js';
import { renderPayload } from './templates.js';

const ENOUGH_CONFIDENCE = 0.6;

/**
 * Judges a draft by the current facts, which may be newer than those it was made from.
 *
 * `contradicted`: the rule is unknown or no longer matches, something it cites is missing, or an answer contradicts it.
 * `weak`: not contradicted, but its confidence is below 0.6, it cites no answer or observation, or a payload field
 * holds a default. `supported`: neither. Issues are plain English sentences, and empty only when supported.
 */
export function validateDraft(draft: RecommendationDraft, facts: RecommendationFacts): Validation {
  const rule = COMPILED_RULES.find((one) => one.id === draft.rule_id);
  const against =
    rule === undefined ? [`The rule ${draft.rule_id} does not exist.`] : contradictions(rule, draft, facts);
  if (against.length > 0) return { status: 'contradicted', issues: against };
  const doubts = rule === undefined ? [] : weaknesses(rule, draft, facts);
  return { status: doubts.length > 0 ? 'weak' : 'supported', issues: doubts };
}

function contradictions(rule: CompiledRule, draft: RecommendationDraft, facts: RecommendationFacts): string[] {
  const issues = draft.evidence.flatMap((reference) => missingEvidence(reference, facts) ?? []);
  if (!ruleMatches(rule, facts)) issues.push('The answers and observations no longer lead to this recommendation.');
  if (rule.contradicted_by !== undefined && holds(rule.contradicted_by, facts))
    issues.push('Another answer or observation contradicts this recommendation.');
  return issues;
}

function missingEvidence(reference: string, facts: RecommendationFacts): string | undefined {
  const separator = reference.indexOf(':');
  const source = reference.slice(0, separator);
  const id = reference.slice(separator + 1);
  if (source === 'answer')
    return answerTo(facts.answers, id) === undefined ? `The answer to ${id} no longer exists.` : undefined;
  if (source === 'observation') {
    return facts.observations.some((one) => one.observation_id === id)
      ? undefined
      : `The observation ${id} no longer exists.`;
  }
  if (source === 'article')
    return ARTICLES.some((article) => article.id === id) ? undefined : `The article ${id} does not exist.`;
  return `The evidence ${reference} is of an unknown kind.`;
}

function weaknesses(rule: CompiledRule, draft: RecommendationDraft, facts: RecommendationFacts): string[] {
  const issues: string[] = [];
  if (draft.confidence < ENOUGH_CONFIDENCE)
    issues.push(`The confidence of ${draft.confidence.toFixed(2)} is below ${ENOUGH_CONFIDENCE.toFixed(2)}.`);
  if (!draft.evidence.some((reference) => reference.startsWith('answer:') || reference.startsWith('observation:'))) {
    issues.push('No answer or observation supports this recommendation directly.');
  }
  const rendered = renderPayload(rule, facts);
  for (const field of rendered?.defaulted ?? []) {
    // A person may have replaced the default with a real value.
    if (JSON.stringify(draft.payload[field]) === JSON.stringify(rendered?.payload[field]))
      issues.push(`The field ${field} holds a default value.`);
  }
  return issues;
}
