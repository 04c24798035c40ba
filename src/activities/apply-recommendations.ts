/** Creates what was approved: all of it or nothing, and each effect once however often this runs. */
import type { ApplyInput, ApplyResult } from './provision/contract.js';

export interface EffectStore {
  /** Applies every effect in one transaction; effects applied before keep their entity. */
  applyAll(input: ApplyInput): Promise<ApplyResult>;
}

/** The activity `applyApprovedRecommendations`. */
export function provisionActivities(store: EffectStore): { applyApprovedRecommendations(input: ApplyInput): Promise<ApplyResult> } {
  return { applyApprovedRecommendations: (input) => store.applyAll(input) };
}
