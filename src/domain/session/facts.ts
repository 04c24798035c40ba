/** Connects the session with the recommendation rules: builds their input and turns drafts into recommendations. */
import type { Catalogue } from '../catalogue/types.js';
import type { Recommendation, RecommendationDraft, RecommendationFacts, Validation } from '../recommendations/types.js';
import { positionOf } from './interview.js';
import type { SessionState } from './model.js';

/** Answers on the branch and observations, without ids of people or files. */
export function factsOf(state: SessionState, catalogue: Catalogue): RecommendationFacts {
  return {
    conversation_type: state.conversation_type,
    language: state.language,
    site_name: state.site_name,
    answers: positionOf(catalogue, state.answers).values,
    observations: state.observations.map((observation) => ({
      observation_id: observation.observation_id,
      observation_type: observation.observation_type,
      note: observation.note,
      photos: observation.media.filter((media) => media.kind === 'photo').length,
      documents: observation.media.filter((media) => media.kind === 'document').length,
    })),
  };
}

/**
 * Gives each draft its id and validation.
 *
 * The id derives from the rule and the command that requested the run, so it is the same on a retry, after a reset and
 * in a continued run.
 *
 * @param validations one per draft, in order; a missing one means that the check was skipped
 */
export function recommendationsFrom(
  commandId: string,
  drafts: readonly RecommendationDraft[],
  validations: readonly Validation[],
): Recommendation[] {
  return drafts.map((draft, index) => ({
    ...draft,
    id: `${draft.rule_id}.${commandId.slice(0, 12)}`,
    validation: validations[index] ?? {
      status: 'weak',
      issues: ['This recommendation was not checked against its evidence.'],
    },
  }));
}
