/**
 * The state is carried over continue-as-new, and an input over 2 MiB would terminate the session. So this test builds
 * the largest state that commands can lead to and measures it.
 */
import { describe, expect, it } from 'vitest';
import { generateDrafts } from '../../../src/domain/recommendations/generate.js';
import type { Catalogue } from '../../../src/domain/catalogue/types.js';
import type { Recommendation } from '../../../src/domain/recommendations/types.js';
import { RECENT_EVENTS } from '../../../src/domain/session/apply.js';
import { decide } from '../../../src/domain/session/decide/decide.js';
import type { SessionState } from '../../../src/domain/session/model.js';
import { rememberOutcome } from '../../../src/domain/session/outcomes.js';
import {
  ANSWERS_BUDGET_BYTES,
  DECISION_BUDGET_BYTES,
  OBSERVATIONS_BUDGET_BYTES,
  OUTCOMES_BUDGET_BYTES,
  OUTCOMES_KEPT,
  sizeOf,
} from '../../../src/domain/session/size.js';
import { RULE_FIXTURES } from '../knowledge/rule-fixtures.js';
import {
  OWNER,
  after,
  answersOf,
  CATALOGUE,
  command,
  commit,
  deadLetterOf,
  newSession,
  NOW,
  observationOf,
  PHOTO,
  rejectionOf,
} from '../../support/session-fixtures.js';

const LIMIT = 512 * 1_024;
const LONG_TEXT = 'ह'.repeat(2_000);
const wide: Catalogue = {
  ...CATALOGUE,
  questions: Array.from({ length: 120 }, (_, index) => ({
    id: `q${index}`,
    kind: 'text',
    section: 'a',
    required: true,
    skippable: true,
  })),
};

function fullInterview(): SessionState {
  let state = newSession(wide, { site_name: 'ह'.repeat(200), device: 'x'.repeat(100) });
  for (let index = 0; index < 120; index += 1) {
    const verdict = decide(state, answersOf({ answer: LONG_TEXT }), { catalogue: wide, now: NOW });
    state = verdict.ok ? commit(state, verdict.events) : after(state, answersOf({ answer: 'skip' }), wide);
  }
  const media = Array.from({ length: 6 }, (_, index) => ({
    ...PHOTO,
    media_id: `00000000-0000-4000-8000-00000000000${index}`,
    width: 2_048,
    height: 1_536,
  }));
  for (;;) {
    const next = observationOf(`o-${state.observations.length}`, media);
    const given = {
      ...next,
      payload: {
        observation: { ...next.payload.observation, note: LONG_TEXT, latitude: 12.345678, longitude: 77.123456 },
      },
    };
    const verdict = decide(state, given, { catalogue: wide, now: NOW });
    if (!verdict.ok) break;
    state = commit(state, verdict.events, given.command_id);
    state = commit(state, [
      { type: 'job_finished', job_id: `process:${next.payload.observation.observation_id}`, status: 'succeeded' },
    ]);
  }
  for (let index = 0; index < OUTCOMES_KEPT; index += 1) {
    state = rememberOutcome(state, `${String(index).padStart(3, '0')}${'c'.repeat(19)}`, {
      status: 'accepted',
      hash: 'h'.repeat(43),
      type: 'submit_answers',
      actor: OWNER,
      seq: index,
      result: {
        state: 'collecting_info',
        stage: 'engaged',
        version: index,
        question_id: 'night_end_hour',
        progress: { answered: 40, estimated_total: 60, percent: 66 },
        results: [{ question_id: 'night_end_hour', accepted: true, correction: false, value: 'ह'.repeat(190) }],
      },
    });
  }
  return state;
}

const recommendations = (count: number): Recommendation[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `a_rule_with_a_long_name_${index}.abcdefghijkl`,
    rule_id: `a_rule_with_a_long_name_${index}`,
    kind: 'work_order',
    title: 'ह'.repeat(60),
    payload: { title: 'ह'.repeat(60), description: 'ह'.repeat(140), priority: 'high', due_in_days: 7 },
    follow_ups: [{ entity_type: 'task', payload: { title: 'ह'.repeat(40), frequency: 'weekly' } }],
    confidence: 0.87,
    evidence: [
      'answer:unlocked_entry',
      'answer:unlocked_entry_where',
      'observation:00000000-0000-4000-8000-000000000000',
      'article:entrances',
    ],
    validation: { status: 'weak', issues: ['One of the cited observations has neither a photo nor a document.'] },
  }));

/** Twenty open dead letters, and a timeline of dead letter events only, which are the longest events. */
function withDeadLetters(state: SessionState): SessionState {
  const deadLetters = Array.from({ length: RECENT_EVENTS }, (_, index) =>
    deadLetterOf({
      id: `00000000-0000-4000-8000-000000000000:process:00000000-0000-4000-8000-0000000000${index % 20}:processObservation`,
      error_message: 'x'.repeat(300),
    }),
  );
  return commit(
    state,
    deadLetters.map((deadLetter) => ({ type: 'dead_letter_opened', dead_letter: deadLetter })),
  );
}

const biggestDecision = (
  items: readonly Recommendation[],
): {
  approved_items: string[];
  rejected_items: { id: string; reason: string }[];
  modifications: Record<string, Record<string, unknown>>;
} => ({
  approved_items: [],
  rejected_items: items.map(({ id }) => ({ id, reason: 'ह'.repeat(240) })),
  modifications: {},
});

describe('the largest session', () => {
  const full = fullInterview();
  const proposed = recommendations(40);
  const awaiting = commit({ ...full, state: 'generating_recommendations' }, [
    { type: 'recommendations_generated', recommendations: proposed },
    { type: 'state_change', from: 'generating_recommendations', to: 'awaiting_approval' },
  ]);

  it('fills every budget', () => {
    expect(sizeOf(full.answers) / ANSWERS_BUDGET_BYTES).toBeGreaterThan(0.9);
    expect(sizeOf(full.observations) / OBSERVATIONS_BUDGET_BYTES).toBeGreaterThan(0.9);
    expect(sizeOf(full.outcomes) / OUTCOMES_BUDGET_BYTES).toBeGreaterThan(0.9);
  });

  it('stays under 512 KiB while it waits for approval', () => {
    expect(sizeOf(withDeadLetters(awaiting))).toBeLessThan(LIMIT);
  });

  it('stays under 512 KiB while the largest decision is applied', () => {
    const modifications = {
      [proposed[0]?.id ?? '']: { description: 'ह'.repeat(2_000) },
      [proposed[1]?.id ?? '']: { description: 'ह'.repeat(2_000) },
      [proposed[2]?.id ?? '']: { description: 'ह'.repeat(2_000) },
      [proposed[3]?.id ?? '']: { description: 'ह'.repeat(2_000) },
    };
    const decision = command('decide', {
      approved_items: proposed.map(({ id }) => id),
      rejected_items: [],
      modifications,
    });
    expect(sizeOf(decision.payload) / DECISION_BUDGET_BYTES).toBeGreaterThan(0.75);
    expect(sizeOf(withDeadLetters(after(awaiting, decision, wide)))).toBeLessThan(LIMIT);
  });

  it('stays under 512 KiB when everything was rejected and is generated again', () => {
    const decision = command('decide', biggestDecision(proposed));
    expect(sizeOf(decision.payload) / DECISION_BUDGET_BYTES).toBeGreaterThan(0.9);
    const rejected = after(awaiting, decision, wide);
    const drafts = proposed.map(({ id: _id, validation: _validation, ...draft }) => draft);
    const asked = command('request_recommendations', {});
    let again = after(rejected, asked, wide);
    again = commit(again, [
      { type: 'drafts_generated', job_id: `generate:${asked.command_id}`, drafts, answers_version: 1 },
    ]);
    expect(again.jobs).toMatchObject([{ drafts: { length: 40 } }]);
    expect(sizeOf(withDeadLetters(rejected))).toBeLessThan(LIMIT);
    expect(sizeOf(withDeadLetters(again))).toBeLessThan(LIMIT);
  });

  it('refuses a decision with more text than it can keep', () => {
    const decision = biggestDecision(proposed);
    const wordy = {
      ...decision,
      rejected_items: decision.rejected_items.map((item) => ({ ...item, reason: 'ह'.repeat(500) })),
    };
    expect(rejectionOf(awaiting, command('decide', wordy), wide).code).toBe('session_full');
  });
});

describe('a set of drafts', () => {
  it('is at most as large as in the largest session, however long the answers are', () => {
    for (const type of ['site_survey', 'initial_setup', 'config_update', 'troubleshooting'] as const) {
      const fires = Object.values(RULE_FIXTURES).filter((fixture) => fixture.fires.conversation_type === type);
      const answers = Object.assign({}, ...fires.map((fixture) => fixture.fires.answers)) as Record<string, string>;
      for (const [id, value] of Object.entries(answers))
        if (typeof value === 'string' && value.includes(' ')) answers[id] = LONG_TEXT;
      const observations = fires.flatMap((fixture) => fixture.fires.observations);
      const drafts = generateDrafts({ conversation_type: type, language: 'hi', answers, observations });
      expect(drafts.length, type).toBeLessThanOrEqual(40);
      expect(sizeOf(drafts), type).toBeLessThan(sizeOf(recommendations(40)));
    }
  });
});

describe('sizeOf', () => {
  it('counts bytes of JSON, not characters', () => {
    expect(sizeOf('ह')).toBe(5);
    expect(sizeOf({ a: 1 })).toBe(7);
    expect(sizeOf(undefined)).toBe(0);
  });
});
