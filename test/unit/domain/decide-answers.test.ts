import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../../../src/domain/catalogue/types.js';
import type { AnswerResult, SubmittedAnswer } from '../../../src/domain/session/commands.js';
import { positionOf } from '../../../src/domain/session/interview.js';
import type { SessionState } from '../../../src/domain/session/model.js';
import { ANSWERS_BUDGET_BYTES, sizeOf } from '../../../src/domain/session/size.js';
import { TRANSITIONS } from '../../../src/domain/session/states.js';
import {
  accepted,
  after,
  answersOf,
  CATALOGUE,
  command,
  newSession,
  observationOf,
  PHOTO,
  PLACED_CATALOGUE,
  rejectionOf,
  REQUIRED_ANSWERS,
  atStage,
} from '../../support/session-fixtures.js';

const currentOf = (state: SessionState): string | undefined => positionOf(CATALOGUE, state.answers).current?.id;
const valuesOf = (state: SessionState): Record<string, unknown> => ({ ...positionOf(CATALOGUE, state.answers).values });
const resultsOf = (state: SessionState, ...answers: SubmittedAnswer[]): readonly AnswerResult[] =>
  accepted(state, answersOf(...answers)).verdict.extra.results ?? [];

describe('an answer', () => {
  it('without a question id belongs to the current question', () => {
    const { state, verdict } = accepted(newSession(), answersOf({ answer: ' Depot ' }));
    expect(verdict.events.map((event) => event.type)).toEqual(['state_change', 'answer_accepted']);
    expect(verdict.extra.results).toEqual([{ question_id: 'name', accepted: true, correction: false, value: 'Depot' }]);
    expect(state).toMatchObject({ state: 'collecting_info', answers: { name: { value: 'Depot' } } });
    expect(currentOf(state)).toBe('colour');
  });

  it('may be typed text, which is read by the kind of its question', () => {
    const typed = after(
      after(newSession(), answersOf({ user_input: 'Depot' })),
      answersOf({ user_input: 'It is dark blue!' }),
    );
    expect(valuesOf(typed)).toEqual({ name: 'Depot', colour: 'dark_blue' });
  });

  it('keeps the time at which the client says it was given', () => {
    const [, event] = accepted(newSession(), answersOf({ answer: 'x', answered_at: '2031-04-05T10:00:00Z' })).verdict
      .events;
    expect(event).toMatchObject({ type: 'answer_accepted', answered_at: '2031-04-05T10:00:00Z' });
  });

  it('that does not fit is rejected with the current question', () => {
    const state = after(newSession(), answersOf({ answer: 'Depot' }));
    expect(rejectionOf(state, answersOf({ answer: 'green' }))).toMatchObject({
      code: 'invalid_answer',
      errors: [{ pointer: '/answer' }],
      question: { id: 'colour', choices: [{ id: 'red', label: 'Red' }, { id: 'dark_blue' }, { id: 'other' }] },
    });
    expect(rejectionOf(state, answersOf({ user_input: 'green' })).errors).toMatchObject([{ pointer: '/user_input' }]);
  });

  it('to a question that is not reached, or is not in the catalogue, is rejected', () => {
    expect(rejectionOf(newSession(), answersOf({ question_id: 'tools', answer: ['keys'] }))).toMatchObject({
      code: 'question_not_reached',
      question: { id: 'name' },
    });
    expect(rejectionOf(newSession(), answersOf({ question_id: 'constructor', answer: 1 }))).toMatchObject({
      code: 'unknown_question',
      question: { id: 'name' },
    });
  });

  it('to a question of another branch is rejected as not reached', () => {
    expect(rejectionOf(atStage.answered(), answersOf({ question_id: 'dogs', answer: 2 })).code).toBe(
      'question_not_reached',
    );
  });

  it('without a question id is rejected once all questions are answered', () => {
    const done = after(
      atStage.answered(),
      answersOf(...['visit', 'spot', 'photo', 'meter'].map((question_id) => ({ question_id, answer: 'skip' }))),
    );
    expect(currentOf(done)).toBeUndefined();
    expect(rejectionOf(done, answersOf({ answer: 'x' }))).toMatchObject({ code: 'nothing_to_answer', question: null });
    expect(after(done, answersOf({ question_id: 'name', answer: 'New' })).answers.name?.value).toBe('New');
  });

  it('to a photo question must name media of this session', () => {
    const at = after(
      atStage.answered(),
      answersOf({ question_id: 'visit', answer: 'skip' }, { question_id: 'spot', answer: 'skip' }),
    );
    expect(rejectionOf(at, answersOf({ question_id: 'photo', answer: 'm-1' })).code).toBe('unknown_media');
    const observed = after(at, observationOf('o-1', [PHOTO]));
    expect(after(observed, answersOf({ question_id: 'photo', answer: 'm-1' })).answers.photo?.value).toBe('m-1');
  });
});

describe('a photo that needs a place', () => {
  const photoNext = (): SessionState =>
    after(
      atStage.answered(),
      answersOf({ question_id: 'visit', answer: 'skip' }, { question_id: 'spot', answer: 'skip' }),
    );
  const answer = (value: string) => answersOf({ question_id: 'photo', answer: value });
  const placed = command('add_observation', {
    observation: { observation_id: 'o-2', observation_type: 'general', latitude: 0, longitude: 12.5, media: [PHOTO] },
  });

  it('is rejected without one, with instructions in the language of the session', () => {
    const observed = after(photoNext(), observationOf('o-1', [PHOTO]));
    const rejection = rejectionOf(observed, answer('m-1'), PLACED_CATALOGUE);
    expect(rejection).toMatchObject({ code: 'place_required', question: { id: 'photo', requires_place: true } });
    expect(rejection.message).toContain('use_photo_location=true');
    expect(rejectionOf({ ...observed, language: 'es' }, answer('m-1'), PLACED_CATALOGUE).message).toContain(
      'Esta foto',
    );
    expect(rejectionOf({ ...observed, language: 'hi' }, answer('m-1'), PLACED_CATALOGUE).message).toContain('तस्वीर');
  });

  it('is accepted with one in its own observation or in another one of the same photo', () => {
    expect(after(after(photoNext(), placed), answer('m-1'), PLACED_CATALOGUE).answers.photo?.value).toBe('m-1');
    const twice = after(after(photoNext(), observationOf('o-1', [PHOTO])), placed);
    expect(after(twice, answer('m-1'), PLACED_CATALOGUE).answers.photo?.value).toBe('m-1');
  });

  it('may be skipped, and no other catalogue asks for a place', () => {
    expect(after(photoNext(), answer('skip'), PLACED_CATALOGUE).answers.photo?.value).toBeNull();
    const observed = after(photoNext(), observationOf('o-1', [PHOTO]));
    expect(after(observed, answer('m-1')).answers.photo?.value).toBe('m-1');
  });
});

describe('a skip', () => {
  const at = (): SessionState => atStage.answered();

  it.each([{ answer: 'skip' }, { user_input: 'skip' }, { user_input: ' Saltar. ' }, { user_input: 'छोड़ें' }])(
    '%o passes over a question that allows it',
    (given) => {
      const { state, verdict } = accepted(at(), answersOf({ question_id: 'visit', ...given }));
      expect(verdict.extra.results).toEqual([{ question_id: 'visit', accepted: true, correction: false, value: null }]);
      expect(currentOf(state)).toBe('spot');
      expect(valuesOf(state)).not.toHaveProperty('visit');
    },
  );

  it('is rejected for a required question', () => {
    expect(rejectionOf(newSession(), answersOf({ answer: 'skip' }))).toMatchObject({
      code: 'question_not_skippable',
      errors: [{ pointer: '/answer' }],
    });
  });
});

describe('a correction', () => {
  it('is marked as one and keeps the replaced value', () => {
    const { verdict } = accepted(atStage.answered(), answersOf({ question_id: 'name', answer: 'Yard' }));
    expect(verdict.events).toMatchObject([{ type: 'answer_accepted', value: 'Yard', previous: 'Depot' }]);
    expect(verdict.extra.results).toMatchObject([{ correction: true }]);
  });

  it('can open a branch, to which the interview returns', () => {
    const state = after(atStage.answered(), answersOf({ question_id: 'has_dogs', answer: true }));
    expect(currentOf(state)).toBe('dogs');
  });

  it('can close a branch with all that depends on it, and reopening it restores the answers', () => {
    const branch = after(
      atStage.answered(),
      answersOf(
        { question_id: 'has_dogs', answer: true },
        { question_id: 'dogs', answer: 5 },
        { question_id: 'kennel', answer: 'North' },
      ),
    );
    expect(valuesOf(branch)).toMatchObject({ dogs: 5, kennel: 'North' });
    const closed = after(branch, answersOf({ question_id: 'has_dogs', answer: false }));
    expect(valuesOf(closed)).not.toHaveProperty('dogs');
    expect(valuesOf(closed)).not.toHaveProperty('kennel');
    expect(valuesOf(after(closed, answersOf({ question_id: 'has_dogs', answer: true })))).toMatchObject({
      dogs: 5,
      kennel: 'North',
    });
  });

  it('withdraws recommendations that wait for approval', () => {
    const { state, verdict } = accepted(atStage.awaiting(), answersOf({ question_id: 'name', answer: 'Yard' }));
    expect(verdict.events[0]).toEqual({
      type: 'state_change',
      from: 'awaiting_approval',
      to: 'collecting_info',
      reason: 'answer_corrected',
    });
    expect(state.state).toBe('collecting_info');
    expect(state.stage).toBe('recommendations_generated');
    expect(after(atStage.awaiting(), observationOf('o-1')).state).toBe('collecting_info');
  });

  it('during generation keeps the state and makes the answers newer than the drafts', () => {
    const before = atStage.generating();
    const state = after(before, answersOf({ question_id: 'name', answer: 'Yard' }));
    expect(state.state).toBe('generating_recommendations');
    expect(state.answers_version).toBe(before.answers_version + 1);
  });
});

describe('a batch', () => {
  it('is decided in order, each answer on the state that the previous one left', () => {
    expect(resultsOf(newSession(), ...REQUIRED_ANSWERS).every((result) => result.accepted)).toBe(true);
    expect(rejectionOf(newSession(), answersOf(...[...REQUIRED_ANSWERS].reverse().slice(0, 3))).code).toBe(
      'question_not_reached',
    );
  });

  it('accepts what fits and gives each other answer its own reason, without repeating the question', () => {
    const results = resultsOf(
      newSession(),
      { question_id: 'name', answer: 'Depot' },
      { question_id: 'colour', answer: 'green' },
      { question_id: 'colour', answer: 'red' },
    );
    expect(results.map((result) => result.accepted)).toEqual([true, false, true]);
    expect(Object.keys(results[1]?.error ?? {})).toEqual(['code', 'message']);
    expect(results[1]).toMatchObject({ question_id: 'colour', error: { code: 'invalid_answer' } });
  });

  it('is rejected as a whole when nothing fits, with a pointer to each answer', () => {
    const rejection = rejectionOf(
      newSession(),
      answersOf({ question_id: 'tools', answer: [] }, { question_id: 'nope', answer: 1 }),
    );
    expect(rejection.code).toBe('question_not_reached');
    expect(rejection.errors.map((error) => error.pointer)).toEqual([
      '/answers/0/question_id',
      '/answers/1/question_id',
    ]);
  });

  it('engages the session once', () => {
    const moves = accepted(newSession(), answersOf(...REQUIRED_ANSWERS)).verdict.events.filter(
      (event) => event.type === 'state_change',
    );
    expect(moves).toHaveLength(1);
  });

  it('leads to the same state as its answers one by one', () => {
    const oneByOne = REQUIRED_ANSWERS.reduce((state, answer) => after(state, answersOf(answer)), newSession());
    const { answers, state, stage, answers_version, answers_total } = oneByOne;
    const strip = (map: SessionState['answers']): unknown =>
      Object.entries(map).map(([id, answer]) => [id, answer.value]);
    const batch = after(newSession(), answersOf(...REQUIRED_ANSWERS));
    expect(batch).toMatchObject({ state, stage, answers_version, answers_total });
    expect(strip(batch.answers)).toEqual(strip(answers));
  });

  it('without answers changes nothing', () => {
    expect(accepted(newSession(), answersOf()).verdict).toMatchObject({ events: [], extra: { results: [] } });
  });
});

describe('the byte budget', () => {
  const wide: Catalogue = {
    ...CATALOGUE,
    questions: Array.from({ length: 80 }, (_, index) => ({
      id: `q${index}`,
      kind: 'text',
      section: 'a',
      required: true,
      skippable: false,
    })),
  };
  const long = 'ह'.repeat(2_000);
  const full = (): SessionState => {
    let state = newSession(wide);
    for (let index = 0; index < 80 && sizeOf(state.answers) + 6_002 <= ANSWERS_BUDGET_BYTES; index += 1)
      state = after(state, answersOf({ answer: long }), wide);
    return state;
  };

  it('rejects an answer that exceeds it and accepts a shorter one', () => {
    const state = full();
    expect(rejectionOf(state, answersOf({ answer: long }), wide).code).toBe('session_full');
    expect(after(state, answersOf({ answer: 'short' }), wide).answers_total).toBe(state.answers_total + 1);
    expect(sizeOf(state.answers)).toBeLessThanOrEqual(ANSWERS_BUDGET_BYTES);
  });

  it('lets an answer be corrected to one that is not longer', () => {
    const state = full();
    expect(after(state, answersOf({ question_id: 'q0', answer: long.slice(1) }), wide).answers.q0?.value).toHaveLength(
      1_999,
    );
    expect(after(state, answersOf({ question_id: 'q0', answer: long }), wide).corrections_total).toBe(1);
  });
});

describe('any submission', () => {
  const anyAnswer = fc.record({
    question_id: fc.option(fc.constantFrom(...CATALOGUE.questions.map((question) => question.id), 'nope'), {
      nil: undefined,
    }),
    answer: fc.oneof(
      fc.string(),
      fc.boolean(),
      fc.integer(),
      fc.constantFrom('skip', 'red', 'other', true, 4, ['keys'], '2031-01-01', null),
      fc.jsonValue(),
    ),
  });

  it('is decided without throwing, and every state change is in the transition table', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(anyAnswer, { minLength: 1, maxLength: 5 }), { maxLength: 8 }),
        fc.constantFrom(newSession(), atStage.answered(), atStage.generating(), atStage.awaiting()),
        (batches, start) => {
          let state = start;
          for (const answers of batches) {
            const before = state.state;
            try {
              state = after(state, answersOf(...answers));
            } catch (error) {
              expect(String(error)).toMatch(/^Error: refused/);
            }
            if (state.state !== before) expect(TRANSITIONS[before]).toContain(state.state);
          }
        },
      ),
    );
  });
});
