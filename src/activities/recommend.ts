/** Recommendations from rules: generation, then a second look at each against its evidence. */
import type { DraftsResult, SessionFactsInput, ValidationInput, ValidationResult } from './recommend/contract.js';
import { generateDrafts } from '../domain/recommendations/generate.js';
import { validateDraft } from '../domain/recommendations/validate.js';

/** The activities `generateRecommendations` and `validateRecommendations`; both are pure functions of their input. */
export const recommendActivities = {
  async generateRecommendations({ facts }: SessionFactsInput): Promise<DraftsResult> {
    return { drafts: await generateDrafts(facts) };
  },
  async validateRecommendations({ facts, drafts }: ValidationInput): Promise<ValidationResult> {
    return { validations: await Promise.all(drafts.map((draft) => validateDraft(draft, facts))) };
  },
};
