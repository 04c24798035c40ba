/** The jobs of a session. */
import type { RecommendationDraft } from '../recommendations/types.js';
import type { RiskLevel } from './risk/levels.js';

/** A job that is not finished. It is part of the state, so it survives crashes and continue-as-new. */
export type Job = { readonly id: string; readonly command_id: string } & (
  | { readonly kind: 'process_observation'; readonly observation_id: string }
  | {
      readonly kind: 'generate_recommendations';
      /** Stored between the two steps, so that a parked validation does not repeat the generation. */
      readonly drafts?: readonly RecommendationDraft[];
      /** `answers_version` from which the drafts were made. */
      readonly drafts_version?: number;
    }
  | { readonly kind: 'apply' }
  | {
      readonly kind: 'escalate';
      readonly score: number;
      readonly level: RiskLevel;
      readonly factors: readonly string[];
    }
);
