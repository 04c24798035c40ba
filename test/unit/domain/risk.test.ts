/** The risk heuristic over every combination of factors, and the interventions of a session. */
import fc from 'fast-check';
import { CLIENT_TEXTS } from '../../../src/activities/registry.js';
import { describe, expect, it } from 'vitest';
import { searchAttributesOf } from '../../../src/domain/visibility/search-attributes.js';
import { assess, type RiskSignals } from '../../../src/domain/session/risk/assess.js';
import {
  INTERVENTIONS,
  fitting,
  nextIntervention,
  type InterventionType,
} from '../../../src/domain/session/risk/interventions.js';
import {
  RISK_LEVELS,
  RISK_WEIGHTS,
  isAbove,
  levelOf,
  type RiskFactor,
} from '../../../src/domain/session/risk/levels.js';
import { rejectionKind } from '../../../src/domain/session/risk/rejected-answers.js';
import { signalsOf, turnSince } from '../../../src/domain/session/risk/signals.js';
import { riskEvents } from '../../../src/domain/session/risk/watch.js';
import { simplerWords } from '../../../src/domain/session/risk/words.js';
import { LANGUAGES, QUESTION_KINDS } from '../../../src/domain/catalogue/types.js';
import { REJECTION_STATUS, type RejectionCode } from '../../../src/domain/session/commands.js';
import type { EventBody } from '../../../src/domain/session/events.js';
import type { SessionState } from '../../../src/domain/session/model.js';
import { snapshotOf } from '../../../src/domain/session/snapshot.js';
import {
  CATALOGUE,
  NOW,
  after,
  answersOf,
  command,
  commit,
  deadLetterOf,
  newSession,
  atStage,
} from '../../support/session-fixtures.js';

const MINUTE = 60_000;
const CALM: RiskSignals = { silent_since: NOW, question_id: 'q', asked: 1, answered: 0, errors: 0 };
const RAISED: Readonly<Record<RiskFactor, Partial<RiskSignals>>> = {
  inactivity_5min: { silent_since: NOW - 5 * MINUTE },
  question_confusion: { asked: 3 },
  fatigue_risk: { answered: 16 },
  technical_issues: { errors: 4 },
};
const FACTORS = Object.keys(RISK_WEIGHTS) as RiskFactor[];
const SUBSETS = Array.from({ length: 16 }, (_, bits) =>
  FACTORS.filter((_factor, index) => (bits & (1 << index)) !== 0),
);
const withFactors = (factors: readonly RiskFactor[]): RiskSignals =>
  factors.reduce<RiskSignals>((signals, factor) => ({ ...signals, ...RAISED[factor] }), CALM);

/** The expected score and level of every combination of factors. */
const EXPECTED: Readonly<Record<string, readonly [number, string]>> = {
  '': [0, 'low'],
  inactivity_5min: [30, 'low'],
  question_confusion: [25, 'low'],
  fatigue_risk: [20, 'low'],
  technical_issues: [25, 'low'],
  'inactivity_5min question_confusion': [55, 'medium'],
  'inactivity_5min fatigue_risk': [50, 'medium'],
  'inactivity_5min technical_issues': [55, 'medium'],
  'question_confusion fatigue_risk': [45, 'medium'],
  'question_confusion technical_issues': [50, 'medium'],
  'fatigue_risk technical_issues': [45, 'medium'],
  'inactivity_5min question_confusion fatigue_risk': [75, 'high'],
  'inactivity_5min question_confusion technical_issues': [80, 'high'],
  'inactivity_5min fatigue_risk technical_issues': [75, 'high'],
  'question_confusion fatigue_risk technical_issues': [70, 'medium'],
  'inactivity_5min question_confusion fatigue_risk technical_issues': [100, 'critical'],
};

describe('the risk score', () => {
  it.each(SUBSETS.map((factors) => [factors.join(' '), factors] as const))(
    'of the factors "%s" is the expected one',
    (name, factors) => {
      const { score, level, factors: found } = assess(withFactors(factors), NOW);
      expect([score, level]).toEqual(EXPECTED[name]);
      expect(found).toEqual(factors);
    },
  );

  it('counts a factor above its limit, but not at its limit', () => {
    const found = (signals: Partial<RiskSignals>): readonly string[] => assess({ ...CALM, ...signals }, NOW).factors;
    expect(found({ silent_since: NOW - 5 * MINUTE + 1 })).toEqual([]);
    expect(found({ asked: 2 })).toEqual([]);
    expect(found({ answered: 15 })).toEqual([]);
    expect(found({ errors: 3 })).toEqual([]);
  });

  it('counts no question factors without a question, and no silence while the session works', () => {
    const signals = { ...withFactors(FACTORS), question_id: null };
    expect(assess(signals, NOW).factors).toEqual(['inactivity_5min', 'technical_issues']);
    expect(assess({ question_id: 'q', asked: 9, answered: 99, errors: 9 }, NOW).factors).not.toContain(
      'inactivity_5min',
    );
  });

  it('is never lowered by a further factor', () => {
    const signals = fc.record({
      silent_since: fc.integer({ min: NOW - 20 * MINUTE, max: NOW }),
      question_id: fc.constant('q'),
      asked: fc.nat(9),
      answered: fc.nat(40),
      errors: fc.nat(9),
    });
    fc.assert(
      fc.property(signals, fc.constantFrom(...FACTORS), (given, factor) => {
        const more = { ...given, ...RAISED[factor] };
        const worse = {
          ...more,
          asked: Math.max(more.asked, given.asked),
          answered: Math.max(more.answered, given.answered),
        };
        const silent = Math.min(worse.silent_since, given.silent_since);
        expect(
          assess({ ...worse, silent_since: silent, errors: Math.max(worse.errors, given.errors) }, NOW).score,
        ).toBeGreaterThanOrEqual(assess(given, NOW).score);
      }),
    );
  });

  it.each([
    [0, 'low'],
    [40, 'low'],
    [41, 'medium'],
    [70, 'medium'],
    [71, 'high'],
    [89, 'high'],
    [90, 'critical'],
    [100, 'critical'],
  ])('of %i has the level %s', (score, level) => expect(levelOf(score)).toBe(level));

  it('has ordered levels', () => {
    for (const [index, level] of RISK_LEVELS.entries())
      expect(RISK_LEVELS.map((other) => isAbove(other, level))).toEqual(RISK_LEVELS.map((_, at) => at > index));
  });
});

describe('interventions', () => {
  it('are empty while the risk is low, and follow the order of preference above it', () => {
    for (const factors of SUBSETS) {
      const assessment = assess(withFactors(factors), NOW);
      const types = fitting(assessment);
      if (assessment.level === 'low') expect(types).toEqual([]);
      else expect(types.length).toBeGreaterThan(0);
      expect(types).toEqual((Object.keys(INTERVENTIONS) as InterventionType[]).filter((type) => types.includes(type)));
    }
  });

  it('are made one after the other, each once', () => {
    const everything = assess(withFactors(FACTORS), NOW);
    const made: { type: InterventionType; question_id?: string; at: number }[] = [];
    let escalated = false;
    const order: string[] = [];
    for (;;) {
      const next = nextIntervention(everything, 'q', { made, escalated });
      if (next === undefined) break;
      order.push(next);
      made.push({ type: next, at: NOW, ...(next === 'simplify_question' ? { question_id: 'q' } : {}) });
      escalated ||= next === 'support_escalation';
    }
    expect(order).toEqual(['simplify_question', 'save_progress', 'support_escalation']);
    expect(nextIntervention(everything, 'another', { made, escalated })).toBe('simplify_question');
  });
});

const refused = (kind: 'technical' | 'unfit' = 'unfit'): EventBody => ({
  type: 'answer_refused',
  question_id: 'name',
  code: 'invalid_answer',
  times: 1,
  kind,
});
const LONG = 20 * MINUTE;
/** Applies the risk events of the session at a time. */
function look(state: SessionState, at: number): { state: SessionState; events: EventBody[] } {
  const events = riskEvents(state, CATALOGUE, at, 5 * MINUTE);
  return { state: commit(state, events), events };
}

describe('a session', () => {
  it('starts without risk and adds no event', () => {
    expect(look(newSession(), NOW).events).toEqual([]);
    expect(look(newSession(), NOW + LONG).events).toEqual([]);
    expect(look(atStage.answered(), NOW).events).toEqual([]);
  });

  it('simplifies a confusing question, offers to save, and drops both when the client answers', () => {
    const confused = commit(newSession(), [refused(), refused()]);
    expect(signalsOf(confused, CATALOGUE)).toMatchObject({ question_id: 'name', asked: 3, errors: 0 });
    const first = look(confused, NOW + LONG);
    expect(first.events).toMatchObject([
      { type: 'risk_changed', from: 'low', to: 'medium', score: 55 },
      { type: 'intervention_made', intervention: 'simplify_question', question_id: 'name' },
    ]);
    const snapshot = snapshotOf(first.state, CATALOGUE, CLIENT_TEXTS);
    expect(snapshot.question?.simpler).toContain('A few words');
    expect(snapshot.intervention).toMatchObject({ type: 'simplify_question', urgency: 'high', question_id: 'name' });
    expect(searchAttributesOf(first.state).OnwardRisk).toBe('medium');

    const second = look(first.state, NOW + LONG);
    expect(second.events).toMatchObject([{ type: 'intervention_made', intervention: 'save_progress' }]);
    expect(look(second.state, NOW + LONG).events).toEqual([]);

    const answered = after(second.state, answersOf({ answer: 'Depot' }));
    const calm = look(answered, answered.last_activity_at);
    expect(calm.events).toMatchObject([{ type: 'risk_changed', from: 'medium', to: 'low' }]);
    expect(calm.state.risk).toMatchObject({ level: 'low', asked_again: {}, made: [] });
    expect(snapshotOf(calm.state, CATALOGUE, CLIENT_TEXTS)).toMatchObject({ intervention: null });
    expect(snapshotOf(calm.state, CATALOGUE, CLIENT_TEXTS).question).not.toHaveProperty('simpler');
  });

  it('asks for a support person once, by a separate job', () => {
    let state = commit(newSession(), [
      refused('technical'),
      refused('technical'),
      refused('technical'),
      refused('technical'),
    ]);
    const made: string[] = [];
    for (let round = 0; round < 5; round += 1) {
      const { state: next, events } = look(state, NOW + LONG);
      for (const event of events) if (event.type === 'intervention_made') made.push(event.intervention);
      state = next;
    }
    expect(made).toEqual(['simplify_question', 'save_progress', 'support_escalation']);
    expect(state.jobs).toMatchObject([{ kind: 'escalate', level: 'high', score: 80 }]);
    const [job] = state.jobs;
    const done = commit(state, [{ type: 'job_finished', job_id: job?.id ?? '', status: 'succeeded' }]);
    const calm = look(after(done, answersOf({ answer: 'Depot' })), NOW);
    expect(look(calm.state, NOW + LONG).events.filter((event) => event.type === 'intervention_made')).toMatchObject([
      { intervention: 'save_progress' },
    ]);
  });

  it('counts dead letters and their returns as failures, and a resume as asking the question again', () => {
    const parked = commit(atStage.answered(), [
      { type: 'dead_letter_opened', dead_letter: deadLetterOf() },
      { type: 'dead_letter_opened', dead_letter: deadLetterOf({ occurrences: 2 }) },
    ]);
    expect(signalsOf(parked, CATALOGUE).errors).toBe(2);
    const resumed = after(after(atStage.answered(), command('resume_session', {})), command('resume_session', {}));
    expect(signalsOf(resumed, CATALOGUE)).toMatchObject({ question_id: 'visit', asked: 3 });
  });

  it('that waits for the platform is not silent, and one that waits for a decision has no question', () => {
    for (const state of [atStage.generating(), atStage.applying(), atStage.closed()])
      expect(turnSince(state)).toBeUndefined();
    const awaiting = atStage.awaiting();
    const tired = {
      ...awaiting,
      answers: Object.fromEntries(
        CATALOGUE.questions.map(({ id }) => [id, { value: null, at: 0, corrections: 0, seq: 1 }]),
      ),
    };
    expect(signalsOf(tired, CATALOGUE)).toMatchObject({ question_id: null, asked: 0 });
    expect(
      turnSince({
        ...awaiting,
        last_activity_at: 1,
        risk: { level: 'low', asked_again: {}, errors: 0, made: [], recommended_at: 7 },
      }),
    ).toBe(7);
    const troubled = commit(
      awaiting,
      [1, 2, 3, 4].map((occurrences) => ({ type: 'dead_letter_opened', dead_letter: deadLetterOf({ occurrences }) })),
    );
    const { events } = look(troubled, NOW + LONG);
    expect(events).toMatchObject([{ to: 'medium' }, { intervention: 'save_progress' }]);
  });

  it('that is closed makes no intervention', () => {
    expect(look(atStage.closed(), NOW + LONG).events).toEqual([]);
  });
});

describe('the risk texts and counters', () => {
  it('give simpler words for every kind of question, with the help text of the catalogue first', () => {
    for (const language of LANGUAGES)
      for (const kind of QUESTION_KINDS) {
        const may = simplerWords({ kind, skippable: true }, 'Help.', language);
        expect(may.startsWith('Help. ')).toBe(true);
        expect(may).not.toBe(simplerWords({ kind, skippable: false }, 'Help.', language));
        expect(simplerWords({ kind, skippable: true }, undefined, language).length).toBeGreaterThan(15);
      }
  });

  it('count the rejection of an answer for its content, but not for the state of the session', () => {
    const counted = (Object.keys(REJECTION_STATUS) as RejectionCode[]).filter(
      (code) => rejectionKind(code) !== undefined,
    );
    expect(counted.sort()).toEqual([
      'invalid_answer',
      'place_required',
      'question_not_skippable',
      'session_full',
      'unknown_media',
    ]);
  });
});
