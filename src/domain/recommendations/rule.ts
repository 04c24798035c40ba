/** A compiled recommendation rule. The sources are in `knowledge/rules`. */
import type { ConversationType, Language } from '../catalogue/types.js';
import { holds, type Condition } from '../conditions.js';
import type { EntityType } from '../operations/entity-fields.js';
import type { ObservationType } from '../facts.js';
import type { RecommendationFacts } from './types.js';

export type LocalizedText = Readonly<Record<Language, string>>;

/** A literal, a list, a text with templates, or one such text per language. */
export type TemplateValue = string | number | readonly string[] | LocalizedText;

export type PayloadTemplate = Readonly<Record<string, TemplateValue>>;

interface FollowUpTemplate {
  readonly entity_type: EntityType;
  readonly payload: PayloadTemplate;
}

export interface CompiledRule {
  readonly id: string;
  readonly conversation_types: readonly ConversationType[];
  readonly kind: EntityType;
  readonly title: LocalizedText;
  /** Absent: the rule matches every session of its conversation types. */
  readonly conditions?: Condition;
  readonly payload: PayloadTemplate;
  /** Values for required fields whose template cannot be filled. */
  readonly fallbacks?: PayloadTemplate;
  readonly follow_ups?: readonly FollowUpTemplate[];
  /** Base confidence, before the evidence is counted. */
  readonly confidence: number;
  readonly article: string;
  readonly evidence: { readonly answers: readonly string[]; readonly observations: readonly ObservationType[] };
  readonly contradicted_by?: Condition;
}

/** Whether a rule leads to a recommendation for these facts. */
export function ruleMatches(rule: CompiledRule, facts: RecommendationFacts): boolean {
  return (
    rule.conversation_types.includes(facts.conversation_type) &&
    (rule.conditions === undefined || holds(rule.conditions, facts))
  );
}
