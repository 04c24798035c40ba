/** Sessions and commands for the domain tests. Everything passes through `decide` and `apply`, as in production. */
import type { Actor } from '../../src/domain/access.js';
import type { Catalogue, QuestionStructure } from '../../src/domain/catalogue/types.js';
import type { DeadLetter } from '../../src/domain/dead-letters/dead-letter.js';
import type { Recommendation } from '../../src/domain/recommendations/types.js';
import { apply } from '../../src/domain/session/apply.js';
import type {
  Command,
  CommandPayloads,
  CommandType,
  Rejection,
  SubmittedAnswer,
} from '../../src/domain/session/commands.js';
import { decide } from '../../src/domain/session/decide/decide.js';
import type { Accepted } from '../../src/domain/session/decide/decision.js';
import type { EventBody } from '../../src/domain/session/events.js';
import { initialState } from '../../src/domain/session/initial.js';
import type { MediaRef } from '../../src/domain/session/observation.js';
import type { SessionState } from '../../src/domain/session/model.js';

export const NOW = Date.UTC(2031, 4, 6, 9, 30);
const CLIENT = 'acme';
export const OWNER: Actor = { role: 'client', sub: 'walker-1', client_id: CLIENT };
export const ADMIN: Actor = { role: 'admin', sub: 'keeper-1', client_id: CLIENT };

/** One question of every kind, with a branch that opens a branch. */
const QUESTIONS: readonly QuestionStructure[] = [
  { id: 'name', kind: 'text', section: 'a', required: true, skippable: false },
  {
    id: 'colour',
    kind: 'choice',
    section: 'a',
    required: true,
    skippable: false,
    choices: ['red', 'dark_blue', 'other'],
  },
  {
    id: 'colour_other',
    kind: 'text',
    section: 'a',
    required: false,
    skippable: true,
    when: { question: 'colour', equals: 'other' },
  },
  { id: 'has_dogs', kind: 'yes_no', section: 'a', required: true, skippable: false },
  {
    id: 'dogs',
    kind: 'number',
    section: 'a',
    required: true,
    skippable: false,
    min: 1,
    max: 9,
    when: { question: 'has_dogs', equals: true },
  },
  {
    id: 'kennel',
    kind: 'text',
    section: 'a',
    required: true,
    skippable: false,
    when: { question: 'dogs', at_least: 3 },
  },
  {
    id: 'tools',
    kind: 'multi_choice',
    section: 'b',
    required: true,
    skippable: false,
    choices: ['torch', 'radio', 'keys'],
  },
  { id: 'visit', kind: 'date', section: 'b', required: false, skippable: true },
  { id: 'spot', kind: 'place', section: 'b', required: false, skippable: true },
  { id: 'photo', kind: 'photo', section: 'b', required: false, skippable: true },
  { id: 'meter', kind: 'meter_reading', section: 'b', required: false, skippable: true, unit: 'kWh', min: 0 },
];

const LABELS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  colour: { red: 'Red', dark_blue: 'Dark blue', other: 'Another' },
  tools: { torch: 'A torch', radio: 'Radio', keys: 'Keys' },
};
const TEXTS = Object.fromEntries(QUESTIONS.map(({ id }) => [id, { text: `${id}?`, choices: LABELS[id] }]));

export const CATALOGUE: Catalogue = {
  id: 'site_survey',
  version: 7,
  hash: 'feedfacefeedface',
  questions: QUESTIONS,
  texts: { en: TEXTS, es: TEXTS, hi: TEXTS },
};

/** The same catalogue, with a place required for the photo. */
export const PLACED_CATALOGUE: Catalogue = {
  ...CATALOGUE,
  questions: QUESTIONS.map((question) =>
    question.kind === 'photo' ? { ...question, requires_place: true } : question,
  ),
};

/** A session without answers. */
export function newSession(catalogue: Catalogue = CATALOGUE, over: Partial<SessionState> = {}): SessionState {
  const identity = {
    session_id: 's-1',
    client_id: 'acme',
    sub: OWNER.sub,
    conversation_type: catalogue.id,
    language: 'en',
  } as const;
  return { ...initialState(identity, catalogue, NOW), ...over };
}

let commands = 0;

/** A command with a new id, from the owner or, for dead letters, from an administrator. */
export function command<T extends CommandType>(
  type: T,
  payload: CommandPayloads[T],
  over: Partial<Command<T>> = {},
): Command<T> {
  commands += 1;
  const actor = type === 'resolve_dead_letter' ? ADMIN : OWNER;
  return {
    type,
    command_id: `command-${commands}`,
    hash: `hash-${commands}`,
    actor,
    correlation_id: 'corr',
    payload,
    ...over,
  };
}

export const answersOf = (...answers: SubmittedAnswer[]): Command<'submit_answers'> =>
  command('submit_answers', { answers, batch: answers.length > 1 });

/** Applies event bodies as the workflow does: numbered without gaps, marked with the command. */
export function commit(state: SessionState, bodies: readonly EventBody[], commandId?: string): SessionState {
  return bodies.reduce(
    (current, body) =>
      apply(current, { ...body, seq: current.seq + 1, at: NOW + current.seq * 1_000, command_id: commandId }),
    state,
  );
}

/** The verdict of an accepted command and the state after it. */
export function accepted(
  state: SessionState,
  given: Command,
  catalogue = CATALOGUE,
): { state: SessionState; verdict: Accepted } {
  const verdict = decide(state, given, { catalogue, now: NOW });
  if (!verdict.ok) throw new Error(`refused: ${verdict.rejection.code} ${JSON.stringify(verdict.rejection.errors)}`);
  return { state: commit(state, verdict.events, given.command_id), verdict };
}

export const after = (state: SessionState, given: Command, catalogue = CATALOGUE): SessionState =>
  accepted(state, given, catalogue).state;

/** The rejection of a command that must be rejected. */
export function rejectionOf(state: SessionState, given: Command, catalogue = CATALOGUE): Rejection {
  const verdict = decide(state, given, { catalogue, now: NOW });
  if (verdict.ok) throw new Error(`accepted with ${verdict.events.map((event) => event.type).join(', ')}`);
  return verdict.rejection;
}

export const REQUIRED_ANSWERS: readonly SubmittedAnswer[] = [
  { question_id: 'name', answer: 'Depot' },
  { question_id: 'colour', answer: 'red' },
  { question_id: 'has_dogs', answer: false },
  { question_id: 'tools', answer: ['keys'] },
];

export const RECOMMENDATIONS: readonly Recommendation[] = ['r-1', 'r-2'].map((id, index) => ({
  id,
  rule_id: `rule_${index}`,
  kind: 'work_order',
  title: 'Mend the fence',
  payload: { title: 'Mend the fence', priority: 'high' },
  follow_ups: index === 0 ? [{ entity_type: 'task', payload: { title: 'Look again', frequency: 'weekly' } }] : [],
  confidence: 0.8,
  evidence: ['answer:name'],
  validation: { status: 'supported', issues: [] },
}));

export const PHOTO: MediaRef = {
  media_id: 'm-1',
  kind: 'photo',
  content_type: 'image/jpeg',
  file_name: 'gate.jpg',
  size_bytes: 12_345,
  sha256: 'ab'.repeat(32),
};

export const observationOf = (id: string, media: readonly MediaRef[] = []): Command<'add_observation'> =>
  command('add_observation', {
    observation: { observation_id: id, observation_type: 'safety', note: 'a note', media },
  });

/** A session at each stage. */
export const atStage = {
  answered: (): SessionState => after(newSession(), answersOf(...REQUIRED_ANSWERS)),
  generating: (): SessionState => after(atStage.answered(), command('request_recommendations', {})),
  awaiting: (): SessionState => {
    const state = atStage.generating();
    return commit(state, [
      { type: 'recommendations_generated', recommendations: RECOMMENDATIONS },
      { type: 'job_finished', job_id: state.jobs[0]?.id ?? '', status: 'succeeded' },
      { type: 'state_change', from: 'generating_recommendations', to: 'awaiting_approval' },
    ]);
  },
  applying: (): SessionState => after(atStage.awaiting(), decisionOf(['r-1', 'r-2'])),
  closed: (): SessionState => after(atStage.answered(), command('cancel_session', { reason: 'cancelled_by_client' })),
};

export const decisionOf = (
  approved: readonly string[],
  rejected: readonly string[] = [],
  modifications: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {},
): Command<'decide'> =>
  command('decide', {
    approved_items: approved,
    rejected_items: rejected.map((id) => ({ id, reason: `not ${id}` })),
    modifications,
  });

export function deadLetterOf(over: Partial<DeadLetter> = {}): DeadLetter {
  return {
    id: 's-1:process:o-1:processObservation',
    task_name: 'processObservation',
    job_id: 'process:o-1',
    status: 'open',
    error_type: 'transient_network',
    error_message: 'connection lost',
    exception_type: 'ECONNRESET',
    frames: [],
    attempts: 4,
    first_failed_at: NOW,
    last_failed_at: NOW,
    occurrences: 1,
    critical: false,
    skippable: true,
    correlation_id: 'corr',
    next_retry_at: NOW + 60_000,
    after_person: false,
    ...over,
  };
}

export const parked = (state: SessionState, over: Partial<DeadLetter> = {}): SessionState =>
  commit(state, [{ type: 'dead_letter_opened', dead_letter: deadLetterOf(over) }]);
