/** Updates the risk state by events. */
import type { SessionEvent } from '../events.js';
import type { RiskState } from '../risk/risk-state.js';

type Counted = Extract<
  SessionEvent,
  {
    type:
      | 'answer_refused'
      | 'session_resumed'
      | 'dead_letter_opened'
      | 'recommendations_generated'
      | 'risk_changed'
      | 'intervention_made';
  }
>;

/** The risk state of a new session. */
export const NO_RISK: RiskState = { level: 'low', asked_again: {}, errors: 0, made: [] };

/** The risk state after an event that affects it. */
export function afterEvent(risk: RiskState, event: Counted): RiskState {
  switch (event.type) {
    case 'answer_refused':
      return {
        ...askedAgain(risk, event.question_id, event.times),
        errors: risk.errors + (event.kind === 'technical' ? event.times : 0),
      };
    case 'session_resumed':
      return event.question_id === undefined ? risk : askedAgain(risk, event.question_id);
    case 'dead_letter_opened':
      return { ...risk, errors: risk.errors + 1 };
    case 'recommendations_generated':
      return { ...risk, recommended_at: event.at };
    case 'risk_changed':
      // When the risk rises again, help is offered again.
      return { ...risk, level: event.to, made: event.to === 'low' ? [] : risk.made };
    case 'intervention_made': {
      const { intervention: type, question_id, at } = event;
      const made = [...risk.made, { type, at, ...(question_id === undefined ? {} : { question_id }) }];
      return { ...risk, made, ...(type === 'support_escalation' ? { escalated_at: at } : {}) };
    }
  }
}

/** A question that was answered no longer counts as confusing. */
export function afterAnswer(risk: RiskState, questionId: string): RiskState {
  const { [questionId]: _answered, ...asked_again } = risk.asked_again;
  return { ...risk, asked_again, made: risk.made.filter((one) => one.question_id !== questionId) };
}

function askedAgain(risk: RiskState, questionId: string, times = 1): RiskState {
  return { ...risk, asked_again: { ...risk.asked_again, [questionId]: (risk.asked_again[questionId] ?? 0) + times } };
}
