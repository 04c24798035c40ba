/** Which refused answers count: those that put the same question again. */
import type { RejectionCode } from '../session/commands.js';

/** Failures of ours rather than of the answer: a photo that is not there, a session that holds no more. */
const TECHNICAL: readonly RejectionCode[] = ['unknown_media', 'place_required', 'session_full'];
const UNFIT: readonly RejectionCode[] = ['invalid_answer', 'question_not_skippable'];

/** Of one question; more would say nothing new, and each costs history. */
export const REFUSALS_COUNTED = 4;

/** How a refusal counts; nothing when it does not. */
export function refusalKind(code: RejectionCode): 'technical' | 'unfit' | undefined {
  if (TECHNICAL.includes(code)) return 'technical';
  return UNFIT.includes(code) ? 'unfit' : undefined;
}
