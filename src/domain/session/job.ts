/** Work that a session still owes. */
import type { RecommendationDraft } from '../recommendations/types.js';
import type { RiskLevel } from './risk/levels.js';

/** Work the session still owes; survives crashes and continue-as-new because it is state. */
export type Job = { readonly id: string; readonly command_id: string } & (
  | { readonly kind: 'process_observation'; readonly observation_id: string }
  | {
      readonly kind: 'generate_recommendations';
      /** Kept between the two steps, so that a parked validation does not generate again. */
      readonly drafts?: readonly RecommendationDraft[];
      /** `answers_version` the drafts were made from. */
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
