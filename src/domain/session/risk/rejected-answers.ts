/** Which rejected answers count towards the risk: those that ask the same question again. */
import type { Catalogue } from '../../catalogue/types.js';
import type { Command, RejectionCode } from '../commands.js';
import type { EventBody } from '../events.js';
import { positionOf } from '../interview.js';
import type { SessionState } from '../model.js';

/** Failures on our side rather than of the answer: a missing photo, a full session. */
const TECHNICAL: readonly RejectionCode[] = ['unknown_media', 'place_required', 'session_full'];
const UNFIT: readonly RejectionCode[] = ['invalid_answer', 'question_not_skippable'];

/** Counted rejections per question. More would add no information, and each costs history. */
const REJECTIONS_COUNTED = 4;

/** How a rejection counts; undefined when it does not. */
export function rejectionKind(code: RejectionCode): 'technical' | 'unfit' | undefined {
  if (TECHNICAL.includes(code)) return 'technical';
  return UNFIT.includes(code) ? 'unfit' : undefined;
}

/** The event of a rejected answer that counts: from the second of a question on, up to a maximum. */
export function countedRejection(
  state: SessionState,
  catalogue: Catalogue,
  command: Command,
  code: RejectionCode,
): EventBody | undefined {
  const kind = rejectionKind(code);
  if (command.type !== 'submit_answers' || command.payload.batch || kind === undefined) return undefined;
  const question = command.payload.answers[0]?.question_id ?? positionOf(catalogue, state.answers).current?.id;
  const { refused_before = 0 } = command.payload;
  const counted = state.risk.asked_again[question ?? ''] ?? 0;
  if (question === undefined || refused_before === 0 || counted >= REJECTIONS_COUNTED) return undefined;
  return { type: 'answer_refused', question_id: question, code, kind, times: counted === 0 ? 2 : 1 };
}
