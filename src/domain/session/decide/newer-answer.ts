/** Answers that arrive late: from a device that was offline, or that has not seen what another device did meanwhile. */
import type { CommandPayloads, SubmittedAnswer } from '../commands.js';
import type { Answer } from '../answer.js';
import type { SessionState } from '../model.js';

type Submission = Pick<CommandPayloads['submit_answers'], 'expected_version'>;

/** `repeated`: this answer was already applied and none is newer. `superseded`: another answer is newer. */
export type Lateness = 'in_time' | 'repeated' | 'superseded';

/**
 * Compares an answer with the stored one. The answer that the person gave later wins, whichever arrived first. An
 * answer that was applied is not applied again.
 */
export function latenessOf(
  before: Answer | undefined,
  submitted: SubmittedAnswer,
  { expected_version }: Submission,
): Lateness {
  if (before === undefined) return 'in_time';
  if (submitted.answer_id !== undefined) {
    if (before.answer_id === submitted.answer_id) return 'repeated';
    if (before.earlier_ids?.includes(submitted.answer_id) === true) return 'superseded';
  }
  if (submitted.answered_at !== undefined) {
    const at = Date.parse(submitted.answered_at);
    const newest = before.answered_at ?? before.at;
    if (at < newest) return 'superseded';
    if (at === before.answered_at && isSame(before, submitted)) return 'repeated';
    // The time of answering says which of two answers is newer, so the version need not be compared.
    return 'in_time';
  }
  return expected_version !== undefined && before.seq > expected_version ? 'superseded' : 'in_time';
}

/**
 * An answer that names no question is meant for the one that its device shows. It does not fit if others were answered
 * since.
 */
export function hasMovedOn(state: SessionState, submitted: SubmittedAnswer, { expected_version }: Submission): boolean {
  if (expected_version === undefined || submitted.question_id !== undefined) return false;
  return Object.values(state.answers).some((answer) => answer.seq > expected_version);
}

function isSame({ value }: Answer, { answer }: SubmittedAnswer): boolean {
  return answer === 'skip' ? value === null : JSON.stringify(value) === JSON.stringify(answer);
}
