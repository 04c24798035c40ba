/** The input and output of the recommendation rules. */
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

/** Everything that a generation run may read. */
export interface RecommendationFacts {
  readonly conversation_type: ConversationType;
  readonly language: Language;
  readonly site_name?: string;
  /** Answers to the questions on the current branch, by question id. */
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

/** What a matched rule proposes. The session gives it an id derived from the command that requested it. */
export interface RecommendationDraft {
  readonly rule_id: string;
  readonly kind: EntityType;
  readonly title: string;
  /** Fields of the entity, as in `ENTITY_FIELDS[kind]`. */
  readonly payload: Readonly<Record<string, unknown>>;
  /** Further entities that the same approval creates, with effect index 1 and up. */
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
