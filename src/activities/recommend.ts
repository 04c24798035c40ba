/** Recommendations from rules: generation, then a second look at each against its evidence. */
import type { DraftsResult, SessionFactsInput, ValidationInput, ValidationResult } from './recommend/contract.js';
import { generateDrafts } from '../domain/recommendations/generate.js';
import { validateDraft } from '../domain/recommendations/validate.js';

/** The activities `generateRecommendations` and `validateRecommendations`; both are pure functions of their input. */
export const recommendActivities = {
  generateRecommendations: ({ facts }: SessionFactsInput): Promise<DraftsResult> => Promise.resolve({ drafts: generateDrafts(facts) }),
  validateRecommendations: ({ facts, drafts }: ValidationInput): Promise<ValidationResult> =>
    Promise.resolve({ validations: drafts.map((draft) => validateDraft(draft, facts)) }),
};
