/** What the Temporal UI shows as current details: Markdown for an administrator who just opened a session. */
import type { Catalogue } from '../../domain/catalogue/types.js';
import { DEAD_LETTER_ACTIONS } from '../../domain/dead-letters/dead-letter.js';
import { attentionOf } from '../../domain/session/attention.js';
import { positionOf, progressOf } from '../../domain/session/interview.js';
import type { SessionState } from '../../domain/session/model.js';
import { letterDetails } from '../lib/dead-letter-details.js';

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
    `| Risk of breaking off | ${state.risk?.level ?? 'low'} |`,
    `| Last activity | ${new Date(state.last_activity_at).toISOString()} |`,
  ];
  return [...lines, ...state.letters.flatMap((letter) => letterDetails(letter, DEAD_LETTER_ACTIONS)), ...clientSees(state)].join('\n');
}

/** The client's view of what is parked, so that support says the same. */
function clientSees({ letters, language }: SessionState): string[] {
  if (letters.length === 0) return [];
  return ['', '### What the client sees', '', ...letters.map((letter) => `> ${attentionOf(letter, language).message}`)];
}
