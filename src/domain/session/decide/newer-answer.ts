/** Detects outdated answers: the device was offline, or has not yet seen an answer from another device. */
import type { CommandPayloads, SubmittedAnswer } from '../commands.js';
import type { Answer } from '../answer.js';
import type { SessionState } from '../model.js';

type Submission = Pick<CommandPayloads['submit_answers'], 'expected_version'>;

/** `repeated`: the stored answer is this one. `superseded`: the stored answer is newer. */
export type Lateness = 'in_time' | 'repeated' | 'superseded';

/**
 * Compares an answer with the stored one. The answer that the person gave later wins, even if it arrived first. No
 * answer is applied twice.
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
    // `answered_at` already decides which answer is newer, so `expected_version` does not matter.
    return 'in_time';
  }
  return expected_version !== undefined && before.seq > expected_version ? 'superseded' : 'in_time';
}

/**
 * Whether another answer was accepted after the version that the device last saw. An answer without a question id is
 * for the question on the screen, which is then no longer the current one.
 */
export function hasMovedOn(state: SessionState, submitted: SubmittedAnswer, { expected_version }: Submission): boolean {
  if (expected_version === undefined || submitted.question_id !== undefined) return false;
  return Object.values(state.answers).some((answer) => answer.seq > expected_version);
}

function isSame({ value }: Answer, { answer }: SubmittedAnswer): boolean {
  return answer === 'skip' ? value === null : JSON.stringify(value) === JSON.stringify(answer);
}
