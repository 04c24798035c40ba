/** Creates the entities that a person approved. */
import type { EffectStore } from '../adapters/postgres/operations/effect-store.js';
import type { Actor } from '../domain/access.js';
import type { PlannedEffect } from '../domain/session/decision-check.js';
import type { AppliedEffect } from '../domain/session/approval.js';

export interface ApplyInput {
  readonly session_id: string;
  readonly client_id: string;
  readonly correlation_id: string;
  /** Who made the decision. */
  readonly approved_by: Actor | null;
  readonly effects: readonly PlannedEffect[];
}

export interface ApplyResult {
  readonly applied: readonly AppliedEffect[];
}

/** The activity `applyApprovedRecommendations`. It applies all effects or none, and each only once if it runs again. */
export function applyActivities(effects: Pick<EffectStore, 'applyAll'>) {
  return {
    async applyApprovedRecommendations(input: ApplyInput): Promise<ApplyResult> {
      return { applied: await effects.applyAll(input, input.effects) };
    },
  };
}
