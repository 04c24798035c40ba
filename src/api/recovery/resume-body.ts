/** The response to a returning client. */
import { nextAction } from '../../domain/session/next-action.js';
import type { UpdateResult } from '../../workflows/session/messages.js';
import type { CheckpointRow } from '../../adapters/postgres/recovery/checkpoint-store.js';

/** The body of a resume: state, draft, question, and the next action in words. */
export function resumeBody(
  sessionId: string,
  result: UpdateResult,
  draft: CheckpointRow | undefined,
): Record<string, unknown> {
  const meanwhile = result.answered_meanwhile ?? [];
  return {
    session_id: sessionId,
    resumed_at: result.state,
    questions_answered: result.questions_answered ?? result.progress.answered,
    checkpoint_version: draft?.version ?? result.checkpoint_version ?? null,
    checkpoint_data: draft === undefined ? null : checkpointData(draft, meanwhile),
    answered_meanwhile: meanwhile,
    question: result.question,
    progress: result.progress,
    version: result.version,
    next_action: nextAction(result.state, result.question, result.language ?? 'en'),
  };
}

/** The draft without fields of questions that were answered after it. The history of checkpoints keeps them. */
function checkpointData(draft: CheckpointRow, meanwhile: readonly string[]): Record<string, unknown> {
  const { version, current_state: state, collected_data: data, question_history: history } = draft;
  const fields = Object.entries(data as Record<string, unknown>).filter(([name]) => !meanwhile.includes(name));
  return { version, state, data: Object.fromEntries(fields), history };
}
