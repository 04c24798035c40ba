/** Requesting recommendations, opening them, and deciding on them. */
import { checkDecision } from '../decision-check.js';
import { positionOf, renderCurrent } from '../interview.js';
import { DECISION_BUDGET_BYTES, sizeOf } from '../size.js';
import { accept, reject, type Decider } from './decision.js';

/** Enqueues a generation run. Every required question on the branch must be answered. */
export const decideRequestRecommendations: Decider<'request_recommendations'> = (state, command, { catalogue }) => {
  if (state.state === 'generating_recommendations')
    return reject('already_generating', 'Recommendations are being prepared.');
  if (state.state === 'awaiting_approval') return accept([]);
  if (state.state === 'applying') return reject('applying', 'The approved recommendations are being applied.');
  const position = positionOf(catalogue, state.answers);
  const missing = position.active.filter((question) => question.required && state.answers[question.id] === undefined);
  if (missing.length > 0) {
    return reject('answers_missing', 'Some required questions are not answered yet.', {
      errors: missing.map((question) => ({ pointer: `/answers/${question.id}`, message: 'required and not answered' })),
      question: renderCurrent(catalogue, state.language, position),
    });
  }
  return accept(
    [
      { type: 'recommendations_requested' },
      { type: 'state_change', from: 'collecting_info', to: 'generating_recommendations' },
    ],
    { job_id: `generate:${command.command_id}` },
  );
};

/** The client opened the recommendations. Only the first call changes anything. */
export const decideOpenReview: Decider<'open_review'> = (state) => {
  if (state.recommendations.length === 0)
    return reject('not_awaiting_approval', 'There are no recommendations to review yet.');
  return state.stage_reached_at.approval_decision === undefined ? accept([{ type: 'review_opened' }]) : accept([]);
};

/**
 * Every recommendation must be approved or rejected. A decision that approves none returns the session to the
 * interview.
 */
export const decideApproval: Decider<'decide'> = (state, command) => {
  if (state.state !== 'awaiting_approval')
    return reject('not_awaiting_approval', 'There is nothing to decide at this point.');
  const problem = checkDecision(state.recommendations, command.payload);
  if (problem !== undefined) return { ok: false, rejection: problem };
  if (sizeOf(command.payload) > DECISION_BUDGET_BYTES) {
    return reject(
      'session_full',
      'The decision holds more text than a session can keep. Please shorten reasons and modifications.',
    );
  }
  const decision = { type: 'decision_made', decision: command.payload } as const;
  if (command.payload.approved_items.length === 0) {
    return accept([
      decision,
      { type: 'state_change', from: 'awaiting_approval', to: 'collecting_info', reason: 'nothing_approved' },
    ]);
  }
  return accept([decision, { type: 'state_change', from: 'awaiting_approval', to: 'applying' }], {
    job_id: `apply:${command.command_id}`,
  });
};
