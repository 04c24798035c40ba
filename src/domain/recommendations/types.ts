/** What the recommendation rules read and what they produce. */
import type { ConversationType, Language } from '../catalogue/types.js';
import type { AnswerValue, ObservationType } from '../facts.js';
import type { EntityType } from '../operations/entity-fields.js';

export interface ObservationFact {
  readonly observation_id: string;
  readonly observation_type: ObservationType;
  readonly note?: string;
  readonly photos: number;
  readonly documents: number;
}

/** Everything a generation run may look at. */
export interface RecommendationFacts {
  readonly conversation_type: ConversationType;
  readonly language: Language;
  readonly site_name?: string;
  /** Answers to the questions that are on the current branch, by question id. */
  readonly answers: Readonly<Record<string, AnswerValue>>;
  readonly observations: readonly ObservationFact[];
}

interface FollowUp {
  readonly entity_type: EntityType;
  readonly payload: Readonly<Record<string, unknown>>;
}

export interface Validation {
  readonly status: 'supported' | 'weak' | 'contradicted';
  readonly issues: readonly string[];
}

/** What a matched rule proposes; the session gives it an id derived from the command that asked. */
export interface RecommendationDraft {
  readonly rule_id: string;
  readonly kind: EntityType;
  readonly title: string;
  /** Fields of the entity, as `ENTITY_FIELDS[kind]` has them. */
  readonly payload: Readonly<Record<string, unknown>>;
  /** Further entities the same approval creates; effect index 1 and up. */
  readonly follow_ups: readonly FollowUp[];
  /** 0 to 1. */
  readonly confidence: number;
  /** `answer:<question id>`, `observation:<id>` and `article:<id>`. */
  readonly evidence: readonly string[];
}

export interface Recommendation extends RecommendationDraft {
  readonly id: string;
  readonly validation: Validation;
}
