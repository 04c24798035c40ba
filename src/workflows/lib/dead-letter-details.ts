/** A dead letter in the current details of the Temporal UI: what happened, and what to send to resolve it. */
import type { DeadLetter, DeadLetterAction } from '../../domain/dead-letters/dead-letter.js';

const WHAT_IT_DOES: Readonly<Record<DeadLetterAction, string>> = {
  retry: 'runs the step again',
  retryWith: 'runs it again with the fields of `input` corrected',
  skip: 'goes on without the step',
  abandon: 'gives the step up',
};

/** Lines of Markdown. @param actions what may be done to it */
export function deadLetterDetails(letter: DeadLetter, actions: readonly DeadLetterAction[]): string[] {
  const moment = (ms: number): string => new Date(ms).toISOString();
  // With spaces, so that the page can break the line.
  const example = `{"id": "${letter.id}", "action": "retry", "reason": "…"}`;
  return [
    '',
    `### Dead letter: ${letter.task_name}${letter.status === 'retrying' ? ' (being retried)' : ''}`,
    '',
    `\`${letter.exception_type}\` (${letter.error_type}): ${letter.error_message}`,
    '',
    `${letter.attempts} attempts, parked ${letter.occurrences} time(s), last failed ${moment(letter.last_failed_at)}, next automatic retry ${moment(letter.next_retry_at)}. Correlation id \`${letter.correlation_id}\`.`,
    '',
    '- Retry: **Send a Signal** → `retryDeadLetters`, no input.',
    `- Anything else: **Send an Update** → \`resolveDeadLetter\` → \`${example}\`. Actions: ${actions.map((action) => `\`${action}\` ${meaning(action, letter)}`).join('; ')}.`,
  ];
}

function meaning(action: DeadLetterAction, { skippable }: DeadLetter): string {
  return action === 'skip' && !skippable
    ? 'ends the session as cancelled (add `"confirm": true`)'
    : WHAT_IT_DOES[action];
}
