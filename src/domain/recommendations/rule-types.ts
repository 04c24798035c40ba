/** The shape of a compiled recommendation rule. Sources are in `knowledge/rules`. */
import type { TopLevelCondition } from 'json-rules-engine';
import type { ConversationType, Language } from '../catalogue/types.js';
import type { EntityType } from '../operations/entity-fields.js';
import type { ObservationType } from './types.js';

export type LocalizedText = Readonly<Record<Language, string>>;

/** A literal, a list, a text with templates, or one such text a language. */
export type TemplateValue = string | number | readonly string[] | LocalizedText;

export type PayloadTemplate = Readonly<Record<string, TemplateValue>>;

export interface FollowUpTemplate {
  readonly entity_type: EntityType;
  readonly payload: PayloadTemplate;
}

export interface CompiledRule {
  readonly id: string;
  readonly conversation_types: readonly ConversationType[];
  readonly kind: EntityType;
  readonly title: LocalizedText;
  readonly conditions: TopLevelCondition;
  readonly payload: PayloadTemplate;
  /** Used for a required field whose template cannot be filled. */
  readonly fallbacks?: PayloadTemplate;
  readonly follow_ups?: readonly FollowUpTemplate[];
  /** Base confidence, before the evidence at hand is counted. */
  readonly confidence: number;
  readonly article: string;
  readonly evidence: { readonly answers: readonly string[]; readonly observations: readonly ObservationType[] };
  readonly contradicted_by?: TopLevelCondition;
}
