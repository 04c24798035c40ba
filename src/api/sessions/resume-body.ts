/** What a returning client is told. */
import type { CommandAnswer } from '../../workflows/session/messages.js';
import type { CheckpointRow } from '../dependencies.js';

/** The body of a resume: state, draft, question, and the next action in words. */
export function resumeBody(sessionId: string, answer: CommandAnswer, draft: CheckpointRow | undefined): Record<string, unknown> {
  return {
    session_id: sessionId,
    resumed_at: answer.state,
    questions_answered: answer.questions_answered ?? answer.progress.answered,
    checkpoint_version: draft?.version ?? answer.checkpoint_version ?? null,
    checkpoint_data:
      draft === undefined
        ? null
        : { version: draft.version, state: draft.current_state, data: draft.collected_data, history: draft.question_history },
    question: answer.question,
    progress: answer.progress,
    next_action: nextAction(answer),
  };
}

function nextAction({ state, question }: CommandAnswer): { type: string; text: string } {
  switch (state) {
    case 'generating_recommendations':
      return { type: 'wait', text: 'Recommendations are being worked out.' };
    case 'awaiting_approval':
      return { type: 'decide', text: 'Recommendations are ready: approve, reject or modify each of them.' };
    case 'applying':
      return { type: 'wait', text: 'What you approved is being set up.' };
    default:
      return question === null
        ? { type: 'request_recommendations', text: 'Every question is answered: ask for recommendations.' }
        : { type: 'answer_question', text: `Next question: ${question.text}` };
  }
}
