import type { RecommendationDraft, RecommendationFacts, Validation } from '../../domain/recommendations/types.js';

export interface SessionFactsInput {
  readonly session_id: string;
  readonly correlation_id: string;
  readonly facts: RecommendationFacts;
}
export interface DraftsResult {
  readonly drafts: readonly RecommendationDraft[];
}
export interface ValidationInput extends SessionFactsInput {
  readonly drafts: readonly RecommendationDraft[];
}
/** One validation a draft, in the same order. */
export interface ValidationResult {
  readonly validations: readonly Validation[];
}
