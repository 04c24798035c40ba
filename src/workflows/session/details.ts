/** The current details of a session: Markdown that the Temporal UI shows to administrators. */
import type { Catalogue } from '../../domain/catalogue/types.js';
import { DEAD_LETTER_ACTIONS } from '../../domain/dead-letters/dead-letter.js';
import { attentionOf } from '../../domain/session/attention.js';
import { photosToTakeAgain } from '../../domain/session/retakes.js';
import { positionOf, progressOf } from '../../domain/session/interview.js';
import type { SessionState } from '../../domain/session/model.js';
import { CLIENT_TEXTS } from '../../activities/registry.js';
import { deadLetterDetails } from '../lib/dead-letter-details.js';

/** Shows the progress, the open dead letters and how to resolve each. It never contains the value of an answer. */
export function detailsOf(state: SessionState, catalogue: Catalogue): string {
  const position = positionOf(catalogue, state.answers);
  const progress = progressOf(position);
  const lines = [
    `## ${state.conversation_type} · ${state.state}${state.dead_letters.length > 0 ? ' · needs attention' : ''}`,
    '',
    '| | |',
    '|---|---|',
    `| Stage | ${state.stage} |`,
    `| Progress | ${progress.answered} of about ${progress.estimated_total} questions (${progress.percent} %) |`,
    `| Next question | ${position.current?.id ?? 'none'} |`,
    `| Observations | ${state.observations.length} |`,
    `| Recommendations | ${state.recommendations.length}${state.applied.length > 0 ? `, ${state.applied.length} entities applied` : ''} |`,
    `| Risk that the client gives up | ${state.risk.level} |`,
    `| Last activity | ${new Date(state.last_activity_at).toISOString()} |`,
  ];
  return [
    ...lines,
    ...state.dead_letters.flatMap((deadLetter) => deadLetterDetails(deadLetter, DEAD_LETTER_ACTIONS)),
    ...clientSees(state),
  ].join('\n');
}

/** The texts that the client reads about what needs attention, so that support can say the same. */
function clientSees(state: SessionState): string[] {
  const messages = [
    ...state.dead_letters.map((deadLetter) => attentionOf(deadLetter, state, CLIENT_TEXTS).message),
    ...photosToTakeAgain(state.observations, state.language).map(({ message }) => message),
  ];
  if (messages.length === 0) return [];
  return ['', '### What the client sees', '', ...messages.map((message) => `> ${message}`)];
}
