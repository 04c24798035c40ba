/** Generates recommendations from rules, and checks each draft against its evidence. */
import { generateDrafts } from '../domain/recommendations/generate.js';
import { validateDraft } from '../domain/recommendations/validate.js';
import type { RecommendationDraft, RecommendationFacts, Validation } from '../domain/recommendations/types.js';

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

export interface ValidationResult {
  /** One for each draft, in the same order. */
  readonly validations: readonly Validation[];
}

/** The activities `generateRecommendations` and `validateRecommendations`: pure functions of their input. */
export const recommendActivities = {
  generateRecommendations: ({ facts }: SessionFactsInput): Promise<DraftsResult> =>
    Promise.resolve({ drafts: generateDrafts(facts) }),
  validateRecommendations: ({ facts, drafts }: ValidationInput): Promise<ValidationResult> =>
    Promise.resolve({ validations: drafts.map((draft) => validateDraft(draft, facts)) }),
};
