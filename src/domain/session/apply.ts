/** The reducer: the state after an event. Pure. No other code changes session state. */
import type { DeadLetter } from '../dead-letters/dead-letter.js';
import { afterAnswer, afterEvent } from './risk/state.js';
import type { EventBody, SessionEvent } from './events.js';
import type { Answer } from './answer.js';
import type { Job } from './job.js';
import type { SessionState } from './model.js';
import { furthest, isClosed, type SessionStateName, type Stage } from './states.js';

/** Number of events kept for the timeline query. The whole timeline is in the projection. */
export const RECENT_EVENTS = 40;

export function apply(state: SessionState, event: SessionEvent): SessionState {
  const changed = reduce(state, event);
  return {
    ...changed,
    seq: event.seq,
    recent: [...state.recent.slice(-(RECENT_EVENTS - 1)), withoutValues(event)],
  };
}

function reduce(state: SessionState, event: SessionEvent): SessionState {
  switch (event.type) {
    case 'session_started':
      return state;
    case 'state_change':
      return changeState(state, event.to, event.at, event.reason);
    case 'answer_accepted':
      return answer(state, event.question_id, given(state, event, event.value), true);
    case 'question_skipped':
      return answer(state, event.question_id, given(state, event, null), false);
    case 'answer_refused':
      return { ...state, last_activity_at: event.at, risk: afterEvent(state.risk, event) };
    case 'risk_changed':
      return { ...state, risk: afterEvent(state.risk, event) };
    case 'intervention_made':
      return {
        ...state,
        risk: afterEvent(state.risk, event),
        jobs: event.intervention === 'support_escalation' ? [...state.jobs, escalation(event)] : state.jobs,
      };
    case 'observation_added':
      return {
        ...reached(state, 'engaged', event.at),
        observations: [...state.observations, event.observation],
        jobs: event.observation.status === 'queued' ? [...state.jobs, processingJob(event)] : state.jobs,
        answers_version: state.answers_version + 1,
        last_activity_at: event.at,
      };
    case 'observation_processed':
      return {
        ...state,
        observations: state.observations.map((item) =>
          item.observation_id === event.observation_id ? processed(item, event) : item,
        ),
      };
    case 'recommendations_requested':
      // Recommendations of an earlier run can no longer be decided on.
      return {
        ...state,
        recommendations: [],
        last_activity_at: event.at,
        jobs: [...state.jobs, { kind: 'generate_recommendations', ...jobIds('generate', event) }],
      };
    case 'session_resumed':
      return { ...state, last_activity_at: event.at, resumes: state.resumes + 1, risk: afterEvent(state.risk, event) };
    case 'drafts_generated':
      return { ...state, jobs: state.jobs.map((job) => (job.id === event.job_id ? withDrafts(job, event) : job)) };
    case 'recommendations_generated':
      return {
        ...reached(state, 'recommendations_generated', event.at),
        recommendations: event.recommendations,
        risk: afterEvent(state.risk, event),
        decision: undefined,
        returned_reasons: [],
      };
    case 'review_opened':
      return { ...reached(state, 'approval_decision', event.at), last_activity_at: event.at };
    case 'decision_made':
      return {
        ...reached(state, 'approval_decision', event.at),
        decision: event.decision.approved_items.length > 0 ? event.decision : undefined,
        ...(event.actor === undefined ? {} : { decided_by: event.actor }),
        returned_reasons:
          event.decision.approved_items.length > 0 ? [] : event.decision.rejected_items.map((item) => item.reason),
        jobs:
          event.decision.approved_items.length > 0
            ? [...state.jobs, { kind: 'apply', ...jobIds('apply', event) }]
            : state.jobs,
        last_activity_at: event.at,
      };
    case 'recommendations_applied':
      return { ...state, applied: event.applied };
    case 'checkpoint_saved':
      return {
        ...state,
        checkpoint: { version: event.version, hash: event.hash, at: event.at, seq: event.seq },
        last_activity_at: event.at,
      };
    case 'dead_letter_opened':
      return {
        ...state,
        dead_letters: [
          ...state.dead_letters.filter((deadLetter) => deadLetter.id !== event.dead_letter.id),
          event.dead_letter,
        ],
        dead_letters_total: state.dead_letters_total + (event.dead_letter.occurrences === 1 ? 1 : 0),
        risk: afterEvent(state.risk, event),
      };
    case 'dead_letter_retrying':
      return {
        ...state,
        dead_letters: state.dead_letters.map((deadLetter) =>
          deadLetter.id === event.dead_letter_id ? retrying(deadLetter) : deadLetter,
        ),
      };
    case 'dead_letter_resolved':
      return {
        ...state,
        dead_letters: state.dead_letters.filter((deadLetter) => deadLetter.id !== event.dead_letter_id),
      };
    case 'job_finished':
      return finishJob(state, event.job_id, event.status);
  }
}

/** A job's id comes from the command that requested it, so that a reset or a retry finds the same work. */
function jobIds(prefix: string, event: SessionEvent): { id: string; command_id: string } {
  const commandId = event.command_id ?? 'session';
  return { id: `${prefix}:${commandId}`, command_id: commandId };
}

function processingJob(event: Extract<SessionEvent, { type: 'observation_added' }>): Job {
  const observationId = event.observation.observation_id;
  return {
    kind: 'process_observation',
    id: `process:${observationId}`,
    command_id: event.command_id ?? 'session',
    observation_id: observationId,
  };
}

function changeState(state: SessionState, to: SessionStateName, at: number, reason: string | undefined): SessionState {
  const next = to === 'completed' ? reached(state, 'completed', at) : state;
  if (!isClosed(to)) return { ...next, state: to };
  const unfinished = next.jobs.reduce((current, job) => finishJob(current, job.id, 'failed'), next);
  return { ...unfinished, state: to, closed_at: at, close_reason: reason };
}

function reached(state: SessionState, stage: Stage, at: number): SessionState {
  const further = furthest(state.stage, stage);
  if (further === state.stage) return state;
  return { ...state, stage: further, stage_reached_at: { ...state.stage_reached_at, [further]: at } };
}

/** Number of replaced answer ids that a question keeps. */
const ANSWER_IDS_KEPT = 5;

function given(
  { client_id, sub }: SessionState,
  event: Extract<SessionEvent, { type: 'answer_accepted' | 'question_skipped' }>,
  value: Answer['value'],
): Answer {
  // A device whose clock is ahead must not win over later answers.
  const answeredAt = event.answered_at === undefined ? Number.NaN : Math.min(Date.parse(event.answered_at), event.at);
  const { actor } = event;
  const isOwner = actor?.sub === sub && actor.client_id === client_id;
  return {
    value,
    at: event.at,
    corrections: 0,
    seq: event.seq,
    ...(Number.isNaN(answeredAt) ? {} : { answered_at: answeredAt }),
    ...(event.answer_id === undefined ? {} : { answer_id: event.answer_id }),
    ...(actor === undefined || isOwner ? {} : { given_by: actor }),
  };
}

/** A job that asks a person for help. */
function escalation(event: Extract<SessionEvent, { type: 'intervention_made' }>): Job {
  const { score, level, factors } = event;
  return { kind: 'escalate', id: `escalate:${event.seq}`, command_id: 'session', score, level, factors };
}

function answer(state: SessionState, questionId: string, given: Answer, engages: boolean): SessionState {
  const before = state.answers[questionId];
  const corrections = before === undefined ? 0 : before.corrections + 1;
  const replaced = before?.answer_id === undefined ? [] : [before.answer_id];
  const earlier_ids = [...(before?.earlier_ids ?? []), ...replaced].slice(-ANSWER_IDS_KEPT);
  const base = engages ? reached(state, 'engaged', given.at) : state;
  return {
    ...base,
    answers: {
      ...state.answers,
      [questionId]: { ...given, corrections, ...(earlier_ids.length === 0 ? {} : { earlier_ids }) },
    },
    risk: afterAnswer(state.risk, questionId),
    answers_version: state.answers_version + 1,
    answers_total: state.answers_total + 1,
    corrections_total: state.corrections_total + (before === undefined ? 0 : 1),
    last_activity_at: given.at,
  };
}

function processed(
  item: SessionState['observations'][number],
  event: Extract<EventBody, { type: 'observation_processed' }>,
): SessionState['observations'][number] {
  return {
    ...item,
    status: event.status,
    media: item.media.map((media) => ({
      ...media,
      ...event.sizes[media.media_id],
      ...(event.unreadable.includes(media.media_id) ? { unreadable: true as const } : {}),
    })),
  };
}

function withDrafts(job: Job, event: Extract<EventBody, { type: 'drafts_generated' }>): Job {
  return job.kind === 'generate_recommendations'
    ? { ...job, drafts: event.drafts, drafts_version: event.answers_version }
    : job;
}

function retrying(deadLetter: DeadLetter): DeadLetter {
  return { ...deadLetter, status: 'retrying' };
}

function finishJob(state: SessionState, jobId: string, status: 'succeeded' | 'failed'): SessionState {
  const job = state.jobs.find((candidate) => candidate.id === jobId);
  const outcome = job === undefined ? undefined : state.outcomes[job.command_id];
  const outcomes =
    // An observation is accepted whatever the result of its processing. The job ends only a command that waits for it.
    job === undefined || outcome?.status !== 'accepted' || outcome.result.job_id !== jobId
      ? state.outcomes
      : { ...state.outcomes, [job.command_id]: { ...outcome, job: status } };
  return { ...state, jobs: state.jobs.filter((candidate) => candidate.id !== jobId), outcomes };
}

/** The Query `timeline` shows what happened, without the content of answers. */
function withoutValues(event: SessionEvent): SessionEvent {
  switch (event.type) {
    case 'answer_accepted':
      return { ...event, value: '', previous: undefined };
    case 'question_skipped':
      return { ...event, previous: undefined };
    case 'observation_added':
      return {
        ...event,
        observation: { ...event.observation, note: undefined, media: [], latitude: undefined, longitude: undefined },
      };
    case 'drafts_generated':
      return { ...event, drafts: [] };
    case 'recommendations_generated':
      return { ...event, recommendations: [] };
    case 'decision_made':
      return {
        ...event,
        decision: { approved_items: event.decision.approved_items, rejected_items: [], modifications: {} },
      };
    case 'recommendations_applied':
      return { ...event, applied: [] };
    case 'dead_letter_opened':
    case 'dead_letter_retrying':
      return { ...event, input: undefined };
    default:
      return event;
  }
}
