/** What analysts may see of an event: which question, which step, never what was said. */
import type { SessionEvent } from './events.js';

/** Reasons of ours are codes; what a person wrote becomes `other`. */
export function reasonCode(reason: string): string {
  return /^[a-z][a-z_]{0,63}$/.test(reason) ? reason : 'other';
}

/** The clear-text part of a projected event. */
export function analyticsOf(event: SessionEvent): Record<string, unknown> {
  switch (event.type) {
    case 'session_started':
      return { language: event.language, conversation_type: event.conversation_type };
    case 'state_change':
      return { from: event.from, to: event.to, reason: event.reason === undefined ? undefined : reasonCode(event.reason) };
    case 'answer_accepted':
    case 'question_skipped':
      return { question_id: event.question_id, correction: event.previous !== undefined };
    case 'observation_added':
      return {
        observation_id: event.observation.observation_id,
        observation_type: event.observation.observation_type,
        media: event.observation.media.map((media) => media.kind),
      };
    case 'observation_processed':
      return { observation_id: event.observation_id, status: event.status };
    case 'drafts_generated':
      return { drafts: event.drafts.length };
    case 'recommendations_generated':
      return { recommendations: event.recommendations.map(({ id, kind, confidence, validation }) => ({ id, kind, confidence, status: validation.status })) };
    case 'decision_made':
      return {
        approved: event.decision.approved_items,
        rejected: event.decision.rejected_items.map((item) => item.id),
        modified: Object.keys(event.decision.modifications),
      };
    case 'recommendations_applied':
      return { applied: event.applied.length };
    case 'checkpoint_saved':
      return { version: event.version };
    case 'dead_letter_opened':
      return { letter: event.letter };
    case 'dead_letter_retrying':
      return { letter_id: event.letter_id, actor: event.actor, corrected: event.corrected, reason: event.reason };
    case 'dead_letter_resolved':
      return { letter_id: event.letter_id, resolution: event.resolution, actor: event.actor, reason: event.reason };
    case 'job_finished':
      return { job_id: event.job_id, status: event.status };
    case 'recommendations_requested':
    case 'review_opened':
    case 'session_resumed':
      return {};
  }
}
