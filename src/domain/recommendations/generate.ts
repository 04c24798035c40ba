/** Turns facts into recommendation drafts by the compiled rules. */
import { answerTo } from '../facts.js';
import type { RecommendationDraft, RecommendationFacts } from './types.js';
import { COMPILED_RULES } from './compiled-rules.js';
import { ruleMatches, type CompiledRule } from './rule.js';
import { renderFollowUps, renderPayload, type Rendered } from './templates.js';

const STEP_PER_FURTHER_ANSWER = 0.03;
const MOST_FURTHER_ANSWERS = 3;
const OBSERVED = 0.05;
const DOCUMENTED = 0.03;
const NOTHING_SEEN = 0.2;
const DEFAULT_USED = 0.15;

/**
 * The drafts of every rule of the conversation type whose conditions hold, in the fixed order of the compiled rules.
 * The same facts always give the same drafts.
 *
 * The confidence starts at the rule's base. Each cited answer after the first adds 0.03, up to three of them. A cited
 * kind of observation adds 0.05, and 0.03 more if one has a photo or document. No supporting answer or observation
 * subtracts 0.2, and a required field with a default subtracts 0.15. The result is limited to 0.05-0.99 and rounded to
 * two decimals.
 */
export function generateDrafts(facts: RecommendationFacts): RecommendationDraft[] {
  return COMPILED_RULES.filter((rule) => ruleMatches(rule, facts)).flatMap((rule) => draftOf(rule, facts) ?? []);
}

function draftOf(rule: CompiledRule, facts: RecommendationFacts): RecommendationDraft | undefined {
  const rendered = renderPayload(rule, facts);
  if (rendered === undefined) return undefined;
  const answers = rule.evidence.answers.filter((question) => answerTo(facts.answers, question) !== undefined);
  const observations = facts.observations.filter((one) => rule.evidence.observations.includes(one.observation_type));
  return {
    rule_id: rule.id,
    kind: rule.kind,
    title: rule.title[facts.language],
    payload: rendered.payload,
    follow_ups: renderFollowUps(rule, facts),
    confidence: confidenceOf(rule, answers.length, observations, rendered),
    evidence: [
      ...answers.map((question) => `answer:${question}`),
      ...observations.map((one) => `observation:${one.observation_id}`),
      `article:${rule.article}`,
    ],
  };
}

function confidenceOf(
  rule: CompiledRule,
  answers: number,
  observations: RecommendationFacts['observations'],
  rendered: Rendered,
): number {
  let confidence = rule.confidence + Math.min(Math.max(answers - 1, 0), MOST_FURTHER_ANSWERS) * STEP_PER_FURTHER_ANSWER;
  if (observations.length > 0) confidence += OBSERVED;
  if (observations.some((one) => one.photos + one.documents > 0)) confidence += DOCUMENTED;
  if (answers === 0 && observations.length === 0) confidence -= NOTHING_SEEN;
  if (rendered.defaulted.length > 0) confidence -= DEFAULT_USED;
  return Math.round(Math.min(Math.max(confidence, 0.05), 0.99) * 100) / 100;
}
