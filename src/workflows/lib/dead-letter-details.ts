/** A dead letter in the current details of the Temporal UI: what happened, and what to send to resolve it. */
import type { DeadLetter, DeadLetterAction } from '../../domain/dead-letters/dead-letter.js';

const WHAT_IT_DOES: Readonly<Record<DeadLetterAction, string>> = {
  retry: 'runs the step again',
  retryWith: 'runs it again with the fields of `input` corrected',
  skip: 'continues without the step',
  abandon: 'gives the step up',
};

/** Markdown lines. @param actions the actions that the workflow allows */
export function deadLetterDetails(deadLetter: DeadLetter, actions: readonly DeadLetterAction[]): string[] {
  const moment = (ms: number): string => new Date(ms).toISOString();
  // The spaces let the browser wrap the line.
  const example = `{"id": "${deadLetter.id}", "action": "retry", "reason": "…"}`;
  return [
    '',
    `### Dead letter: ${deadLetter.task_name}${deadLetter.status === 'retrying' ? ' (being retried)' : ''}`,
    '',
    `\`${deadLetter.exception_type}\` (${deadLetter.error_type}): ${deadLetter.error_message}`,
    '',
    `${deadLetter.attempts} attempts, parked ${deadLetter.occurrences} time(s), last failed ${moment(deadLetter.last_failed_at)}, next automatic retry ${moment(deadLetter.next_retry_at)}. Correlation id \`${deadLetter.correlation_id}\`.`,
    '',
    '- Retry: **Send a Signal** → `retryDeadLetters`, no input.',
    `- Anything else: **Send an Update** → \`resolveDeadLetter\` → \`${example}\`. Actions: ${actions.map((action) => `\`${action}\` ${meaning(action, deadLetter)}`).join('; ')}.`,
  ];
}

function meaning(action: DeadLetterAction, { skippable }: DeadLetter): string {
  return action === 'skip' && !skippable
    ? 'ends the session as cancelled (add `"confirm": true`)'
    : WHAT_IT_DOES[action];
}
