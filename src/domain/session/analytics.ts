/** The analytics view of an event: which question and which step, never what a person said. */
import type { Actor } from '../access.js';
import { isAbove } from './risk/levels.js';
import type { SessionEvent } from './events.js';
import { storable } from './storable.js';

/**
 * All reason codes of this program for a change of state. A fixed list, because a client's own reason may look like a
 * code ("priya").
 */
export const REASON_CODES = [
  'answer_corrected',
  'observation_added',
  'nothing_approved',
  'generation_skipped',
  'nothing_to_recommend',
  'applying_skipped',
  'abandoned_by_administrator',
  'cancelled_by_administrator',
  'cancelled_by_client',
  'superseded',
  'silence',
  'erased',
] as const;

/** A reason of this program is a code. Any text that a person wrote becomes `other`. */
export function reasonCode(reason: string): string {
  return (REASON_CODES as readonly string[]).includes(reason) ? reason : 'other';
}

/** The unencrypted part of a projected event, with the person who caused it. */
export function analyticsOf(event: SessionEvent): Record<string, unknown> {
  return { ...factsOf(event), ...(event.actor === undefined ? {} : { actor: stored(event.actor) }) };
}

/** Administrators type their names in the Temporal UI too, so a name can contain what a JSON column rejects. */
function stored({ role, sub, client_id }: Actor): Actor {
  return { role, sub: storable(sub), client_id: storable(client_id) };
}

function factsOf(event: SessionEvent): Record<string, unknown> {
  switch (event.type) {
    case 'session_started':
      return { language: event.language, conversation_type: event.conversation_type };
    case 'state_change':
      return {
        from: event.from,
        to: event.to,
        reason: event.reason === undefined ? undefined : reasonCode(event.reason),
      };
    case 'answer_accepted':
    case 'question_skipped':
      return {
        question_id: event.question_id,
        correction: event.previous !== undefined,
        answered_ms: millisecondsOf(event.answered_at),
      };
    case 'answer_refused':
      return { question_id: event.question_id, code: event.code, kind: event.kind, times: event.times };
    case 'risk_changed':
      return {
        from: event.from,
        to: event.to,
        rose: isAbove(event.to, event.from),
        score: event.score,
        factors: event.factors,
      };
    case 'intervention_made':
      return {
        intervention: event.intervention,
        question_id: event.question_id,
        score: event.score,
        level: event.level,
        factors: event.factors,
      };
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
      return {
        recommendations: event.recommendations.map(({ id, kind, confidence, validation }) => ({
          id,
          kind,
          confidence,
          status: validation.status,
        })),
      };
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
      return { dead_letter: event.dead_letter };
    case 'dead_letter_retrying':
      return {
        dead_letter_id: event.dead_letter_id,
        by: stored(event.by),
        corrected: event.corrected,
      };
    case 'dead_letter_resolved':
      return {
        dead_letter_id: event.dead_letter_id,
        resolution: event.resolution,
        by: stored(event.by),
      };
    case 'job_finished':
      return { job_id: event.job_id, status: event.status };
    case 'recommendations_requested':
    case 'review_opened':
    case 'session_resumed':
      return {};
  }
}

/** A timestamp from a device; undefined when it does not parse. */
function millisecondsOf(answeredAt: string | undefined): number | undefined {
  const time = answeredAt === undefined ? Number.NaN : Date.parse(answeredAt);
  return Number.isNaN(time) ? undefined : time;
}
