/** What the Temporal UI shows as current details: Markdown for an administrator who just opened a session. */
import type { Catalogue } from '../../domain/catalogue/types.js';
import type { DeadLetter } from '../../domain/dead-letter.js';
import { positionOf, progressOf } from '../../domain/session/interview.js';
import type { SessionState } from '../../domain/session/model.js';

/** Progress, open dead letters and how to resolve each; never an answer's value. */
export function detailsOf(state: SessionState, catalogue: Catalogue): string {
  const position = positionOf(catalogue, state.answers);
  const progress = progressOf(position);
  const lines = [
    `## ${state.conversation_type} · ${state.state}${state.letters.length > 0 ? ' · needs attention' : ''}`,
    '',
    '| | |',
    '|---|---|',
    `| Stage | ${state.stage} |`,
    `| Progress | ${progress.answered} of about ${progress.estimated_total} questions (${progress.percent} %) |`,
    `| Next question | ${position.current?.id ?? 'none'} |`,
    `| Observations | ${state.observations.length} |`,
    `| Recommendations | ${state.recommendations.length}${state.applied.length > 0 ? `, ${state.applied.length} entities applied` : ''} |`,
    `| Last activity | ${new Date(state.last_activity_at).toISOString()} |`,
  ];
  return [...lines, ...state.letters.flatMap(letterLines)].join('\n');
}

function letterLines(letter: DeadLetter): string[] {
  return [
    '',
    `### Dead letter: ${letter.task_name}`,
    '',
    `\`${letter.error_type}\`: ${letter.error_message}`,
    '',
    `${letter.attempts} attempts, parked ${letter.occurrences} time(s), last failed ${new Date(letter.last_failed_at).toISOString()}, tried again by itself at ${new Date(letter.next_retry_at).toISOString()}.`,
    'The client is told that one step needs attention, and can go on answering.',
    '',
    '- Retry: **Actions → Send a Signal** → `retryDeadLetters`, no input.',
    `- Retry with a correction, skip or abandon: **Actions → Send an Update** → \`resolveDeadLetter\` with \`{"id": "${letter.id}", "action": "retry", "reason": "…"}\`; actions are \`retry\`, \`retryWith\` (plus \`input\`), \`skip\`${letter.skippable ? '' : ' (ends the session as cancelled; add `"confirm": true`)'}, \`abandon\`.`,
  ];
}
