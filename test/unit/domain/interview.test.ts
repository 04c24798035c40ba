import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COMPILED_CATALOGUES } from '../../../src/domain/catalogue/compiled.js';
import { holds, outlook, type Condition } from '../../../src/domain/conditions.js';
import type { Catalogue, QuestionStructure } from '../../../src/domain/catalogue/types.js';
import type { AnswerValue } from '../../../src/domain/facts.js';
import { positionOf, progressOf, renderCurrent, renderQuestion } from '../../../src/domain/session/interview.js';
import type { Answer } from '../../../src/domain/session/answer.js';
import { CATALOGUE } from '../../support/session-fixtures.js';

type Answers = Record<string, Answer>;
const answer = (value: AnswerValue | null): Answer => ({ value, at: 0, corrections: 0, seq: 1 });
const answersOf = (values: Record<string, AnswerValue | null>): Answers =>
  Object.fromEntries(Object.entries(values).map(([id, value]) => [id, answer(value)]));

/** A value or a skip of the question, chosen by the numbers the property draws. */
function someAnswer(question: QuestionStructure, dice: number): Answer {
  if (question.skippable && dice % 4 === 0) return answer(null);
  const { choices = [], min = 0, max = 100 } = question;
  switch (question.kind) {
    case 'choice':
      return answer(choices[dice % choices.length] ?? '');
    case 'multi_choice':
      return answer(choices.filter((_, index) => ((dice >> index) & 1) === 1));
    case 'yes_no':
      return answer(dice % 2 === 0);
    case 'number':
    case 'meter_reading':
      return answer(Math.min(max, min + (dice % 12)));
    case 'place':
      return answer({ latitude: dice % 90, longitude: dice % 180 });
    default:
      return answer('2031-01-01');
  }
}

/** Answers the current question until none remains, and passes every position to `look`. */
function answerInOrder(catalogue: Catalogue, dice: readonly number[], look: (answers: Answers) => void): Answers {
  let answers: Answers = {};
  look(answers);
  for (let step = 0; step <= catalogue.questions.length; step += 1) {
    const { current } = positionOf(catalogue, answers);
    if (current === undefined) return answers;
    answers = { ...answers, [current.id]: someAnswer(current, dice[step % dice.length] ?? 0) };
    look(answers);
  }
  throw new Error('the interview does not end');
}

const anyDice = fc.array(fc.nat(1_000), { minLength: 1, maxLength: 70 });

describe.each([
  ['fixture', CATALOGUE] as const,
  ...COMPILED_CATALOGUES.map((catalogue) => [catalogue.id, catalogue] as const),
])('%s, answered in order', (_name, catalogue) => {
  it('never loses progress and reaches 100 percent exactly at the end', () => {
    fc.assert(
      fc.property(anyDice, (dice) => {
        let percent = 0;
        answerInOrder(catalogue, dice, (answers) => {
          const position = positionOf(catalogue, answers);
          const progress = progressOf(position);
          expect(progress.percent).toBeGreaterThanOrEqual(percent);
          expect(progress.percent === 100).toBe(position.current === undefined);
          expect(progress.answered).toBeLessThanOrEqual(progress.estimated_total);
          expect(progress.estimated_total).toBeGreaterThanOrEqual(position.active.length);
          percent = progress.percent;
        });
      }),
    );
  });

  it('asks every question of its branch exactly once', () => {
    fc.assert(
      fc.property(anyDice, (dice) => {
        const answers = answerInOrder(catalogue, dice, () => undefined);
        const position = positionOf(catalogue, answers);
        expect(position.active.map((question) => question.id)).toEqual(
          catalogue.questions.map((question) => question.id).filter((id) => answers[id] !== undefined),
        );
        expect(progressOf(position)).toEqual({
          answered: position.active.length,
          estimated_total: position.active.length,
          percent: 100,
        });
      }),
    );
  });

  it('keeps only the values of the branch, whatever else was answered', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(catalogue.questions.length - 1), fc.nat(1_000))), (drawn) => {
        const answers: Answers = {};
        for (const [index, dice] of drawn) {
          const question = catalogue.questions[index];
          if (question !== undefined) answers[question.id] = someAnswer(question, dice);
        }
        const { active, values, current } = positionOf(catalogue, answers);
        const ids = active.map((question) => question.id);
        for (const id of Object.keys(values)) expect(ids).toContain(id);
        // The kept values alone must lead to the same branch.
        for (const question of catalogue.questions)
          expect(ids.includes(question.id)).toBe(
            question.when === undefined || holds(question.when, { answers: values }),
          );
        expect(current).toEqual(active.find((question) => answers[question.id] === undefined));
      }),
    );
  });
});

describe('an abandoned branch', () => {
  const left = answersOf({ name: 'x', colour: 'red', has_dogs: false, dogs: 5, kennel: 'North' });

  it('opens no question', () => {
    expect(positionOf(CATALOGUE, left).active.map((question) => question.id)).not.toContain('kennel');
    expect(positionOf(CATALOGUE, left).current?.id).toBe('tools');
  });

  it('does not count as progress', () => {
    expect(positionOf(CATALOGUE, left).answered).toBe(3);
  });
});

describe('a skipped question', () => {
  it('counts as answered without a value', () => {
    const position = positionOf(CATALOGUE, answersOf({ name: 'x', colour: 'other', colour_other: null }));
    expect(position).toMatchObject({ answered: 3, current: { id: 'has_dogs' } });
    expect(position.values).toEqual({ name: 'x', colour: 'other' });
  });
});

describe('the outlook of a condition', () => {
  const leaf = fc.oneof(
    fc.record({ question: fc.constantFrom('a', 'b', 'c'), equals: fc.constantFrom(1, 2) }),
    fc.record({ question: fc.constantFrom('a', 'b', 'c'), answered: fc.boolean() }),
    fc.record({ question: fc.constantFrom('a', 'b', 'c'), at_least: fc.constantFrom(1, 2) }),
    fc.record({ question: fc.constantFrom('a', 'b'), more_than: fc.record({ question: fc.constantFrom('b', 'c') }) }),
  );
  const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
    condition: fc.oneof(
      { maxDepth: 3 },
      leaf,
      fc.record({ not: tie('condition') }),
      fc.record({ all: fc.array(tie('condition'), { maxLength: 3 }) }),
      fc.record({ any: fc.array(tie('condition'), { maxLength: 3 }) }),
    ),
  }));
  const values = fc.record({
    a: fc.constantFrom(1, 2, undefined),
    b: fc.constantFrom(1, 2, undefined),
    c: fc.constantFrom(1, 2, undefined),
  });

  it('equals, once it is certain, the result of the condition for every further answer', () => {
    fc.assert(
      fc.property(condition, values, fc.subarray(['a', 'b', 'c'] as const), (given, complete, open) => {
        const known = Object.fromEntries(Object.entries(complete).filter(([id]) => !(open as string[]).includes(id)));
        const settled = outlook(given, { answers: known }, new Set(open));
        if (settled !== undefined) expect(holds(given, { answers: complete })).toBe(settled);
        if (open.length === 0) expect(settled).toBe(holds(given, { answers: complete }));
      }),
    );
  });
});

describe('a rendered question', () => {
  it('names its choices in the language of the session', () => {
    const survey = COMPILED_CATALOGUES.find((catalogue) => catalogue.id === 'site_survey') ?? CATALOGUE;
    const kind = survey.questions.find((question) => question.id === 'site_kind');
    if (kind === undefined) throw new Error('site_kind is missing');
    for (const language of ['en', 'es', 'hi'] as const) {
      const rendered = renderQuestion(survey, language, kind);
      expect(rendered.text).toBe(survey.texts[language].site_kind?.text);
      expect(rendered.choices?.map((choice) => choice.id)).toEqual(kind.choices);
      expect(
        rendered.choices?.every((choice) => choice.label === survey.texts[language].site_kind?.choices?.[choice.id]),
      ).toBe(true);
    }
  });

  it('is null at the end, and falls back to ids where a text is missing', () => {
    expect(
      renderCurrent(CATALOGUE, 'en', { active: [], current: undefined, answered: 0, expected: 0, values: {} }),
    ).toBeNull();
    const bare = { ...CATALOGUE, texts: { en: {}, es: {}, hi: {} } };
    expect(renderCurrent(bare, 'hi', positionOf(bare, answersOf({ name: 'x' })))).toMatchObject({
      text: 'colour',
      choices: [{ id: 'red', label: 'red' }, {}, {}],
    });
  });
});
