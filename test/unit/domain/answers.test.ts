import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COMPILED_CATALOGUES } from '../../../src/domain/catalogue/compiled.js';
import { LANGUAGES, type QuestionKind, type QuestionStructure } from '../../../src/domain/catalogue/types.js';
import { coerceAnswer, coerceUserInput, MAX_TEXT_ANSWER } from '../../../src/domain/understanding/coerce-answer.js';
import { CATALOGUE } from '../../support/session-fixtures.js';

const MEDIA = new Set(['m-1']);
const TEXTS = CATALOGUE.texts.en;
const question = (kind: QuestionKind): QuestionStructure => {
  const found = CATALOGUE.questions.find((one) => one.kind === kind);
  if (found === undefined) throw new Error(`no question of kind ${kind}`);
  return found;
};
const coerced = (kind: QuestionKind, raw: unknown): unknown => {
  const asked = question(kind);
  const result = coerceAnswer(asked, TEXTS[asked.id], raw, MEDIA);
  return result.ok ? result.value : { refused: result.message };
};
const REFUSED = { refused: expect.stringMatching(/ (is|are) needed$/) as string };

describe('an answer that fits its question:', () => {
  it.each<[QuestionKind, unknown, unknown]>([
    ['text', '  North depot ', 'North depot'],
    ['text', 'x'.repeat(MAX_TEXT_ANSWER), 'x'.repeat(MAX_TEXT_ANSWER)],
    ['number', 4, 4],
    ['number', ' 4 ', 4],
    ['number', '+4.50', 4.5],
    ['number', '9.', 9],
    ['meter_reading', '012480.5', 12_480.5],
    ['meter_reading', 0, 0],
    ['yes_no', true, true],
    ['yes_no', 'Yes', true],
    ['yes_no', ' false ', false],
    ['date', '2032-02-29', '2032-02-29'],
    ['place', { latitude: -33.8, longitude: 180 }, { latitude: -33.8, longitude: 180 }],
    ['choice', 'dark_blue', 'dark_blue'],
    ['choice', 'Dark Blue', 'dark_blue'],
    ['choice', ' another ', 'other'],
    ['multi_choice', ['keys', 'A TORCH', 'keys'], ['torch', 'keys']],
    ['photo', 'm-1', 'm-1'],
  ])('%s %o becomes %o', (kind, raw, value) => {
    expect(coerced(kind, raw)).toEqual(value);
  });
});

describe('a count', () => {
  const count: QuestionStructure = { ...question('number'), integer: true, min: 1, max: 500 };
  it.each([2.5, '2.5', '1.234', '4.0001'])('does not take %j', (raw) => {
    expect(coerceAnswer(count, undefined, raw, MEDIA)).toEqual({ ok: false, message: 'a whole number is needed' });
  });
  it.each([4, '4', '4.0'])('takes %j', (raw) => {
    expect(coerceAnswer(count, undefined, raw, MEDIA)).toEqual({ ok: true, value: 4 });
  });
  it('is what every number of the catalogues is, except hours of the day and percentages', () => {
    const others = COMPILED_CATALOGUES.flatMap(({ questions }) => questions)
      .filter(({ kind, integer, max, unit }) => kind === 'number' && integer !== true && max !== 23.75 && unit !== '%')
      .map(({ id }) => id);
    expect(others).toEqual([]);
  });
});

describe('an answer that does not fit its question:', () => {
  it.each<[QuestionKind, unknown]>([
    ['text', ''],
    ['text', '   '],
    ['text', 'x'.repeat(MAX_TEXT_ANSWER + 1)],
    ['text', 'a\u0000b'],
    ['text', '\u200b\u2060'],
    ['text', '\u3164\u2800\ufe0f'],
    ['date', '0000-01-01'],
    ['date', '0020-12-05'],
    ['date', '9999-12-31'],
    ['text', 7],
    ['number', 0],
    ['number', 10],
    ['number', '4 dogs'],
    ['number', '1e1'],
    ['number', '0x4'],
    ['number', ''],
    ['number', Number.NaN],
    ['number', Infinity],
    ['number', '9'.repeat(400)],
    ['number', null],
    ['number', [4]],
    ['meter_reading', -1],
    ['yes_no', 'maybe'],
    ['yes_no', 1],
    ['date', '2031-02-29'],
    ['date', '2031-13-01'],
    ['date', '2031-04-31'],
    ['date', '2031-00-10'],
    ['date', '31-01-01'],
    ['date', '2031-01-01T00:00:00Z'],
    ['date', 20310101],
    ['place', { latitude: 90.1, longitude: 0 }],
    ['place', { latitude: 0, longitude: -180.1 }],
    ['place', { latitude: '12', longitude: 77 }],
    ['place', { latitude: 12 }],
    ['place', { latitude: 12, longitude: 77, altitude: 3 }],
    ['place', { latitude: Number.NaN, longitude: 77 }],
    ['place', [12, 77]],
    ['place', null],
    ['choice', 'green'],
    ['choice', ['red']],
    ['choice', 'constructor'],
    ['multi_choice', []],
    ['multi_choice', 'keys'],
    ['multi_choice', ['keys', 'green']],
    ['multi_choice', [1]],
    ['photo', 'm-2'],
    ['photo', 1],
  ])('%s %o is refused with a sentence', (kind, raw) => {
    expect(coerced(kind, raw)).toEqual(REFUSED);
  });

  it('the sentence names the bounds and the choices', () => {
    expect(coerced('number', 10)).toEqual({ refused: 'a number from 1 up to 9 is needed' });
    expect(coerced('meter_reading', -1)).toEqual({ refused: 'a number from 0 kWh is needed' });
    expect(coerced('choice', 'green')).toEqual({ refused: 'one of red, dark_blue, other is needed' });
  });
});

const kinds = CATALOGUE.questions.map((one) => one.kind);
const anything = fc.oneof(
  fc.string(),
  fc.double(),
  fc.boolean(),
  fc.constantFrom<unknown>(
    'red',
    'Dark blue',
    'yes',
    'm-1',
    '2031-02-28',
    ['keys', 'radio'],
    { latitude: 1.5, longitude: 2 },
    ' 5 ',
    '-0',
    null,
    undefined,
  ),
  fc.jsonValue(),
);

describe('coercion', () => {
  it('leaves a coerced value as it is', () => {
    fc.assert(
      fc.property(fc.constantFrom(...kinds), anything, (kind, raw) => {
        const asked = question(kind);
        const first = coerceAnswer(asked, TEXTS[asked.id], raw, MEDIA);
        if (first.ok) expect(coerceAnswer(asked, TEXTS[asked.id], first.value, MEDIA)).toEqual(first);
      }),
      { numRuns: 2_000 },
    );
  });

  it('gives values that JSON keeps: the stored value equals the accepted one', () => {
    fc.assert(
      fc.property(fc.constantFrom(...kinds), anything, (kind, raw) => {
        const asked = question(kind);
        const result = coerceAnswer(asked, TEXTS[asked.id], raw, MEDIA);
        if (result.ok) expect(JSON.parse(JSON.stringify(result.value))).toEqual(result.value);
      }),
      { numRuns: 2_000 },
    );
  });

  it('turns typed text into a value that the structured rules accept, or refuses it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...kinds),
        fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('yes', '४', '12.9, 77.5', 'red')),
        (kind, text) => {
          const asked = question(kind);
          const typed = coerceUserInput(asked, TEXTS[asked.id], text, MEDIA);
          if (typed.ok) expect(coerceAnswer(asked, TEXTS[asked.id], typed.value, MEDIA)).toEqual(typed);
        },
      ),
      { numRuns: 1_000 },
    );
  });
});

describe.each(COMPILED_CATALOGUES.map((catalogue) => [catalogue.id, catalogue] as const))(
  'every choice of %s',
  (_id, catalogue) => {
    it.each(LANGUAGES)('can be answered and typed with its %s label', (language) => {
      for (const asked of catalogue.questions) {
        const texts = catalogue.texts[language][asked.id];
        for (const choice of asked.choices ?? []) {
          const label = texts?.choices?.[choice] ?? '';
          const value = asked.kind === 'choice' ? choice : [choice];
          const structured = asked.kind === 'choice' ? label : [label];
          expect(coerceAnswer(asked, texts, structured, MEDIA), `${asked.id}: ${label}`).toEqual({ ok: true, value });
          expect(coerceUserInput(asked, texts, label, MEDIA), `${asked.id}: ${label}`).toEqual({ ok: true, value });
          expect(coerceUserInput(asked, texts, `${label}.`, MEDIA), `${asked.id}: ${label}.`).toEqual({
            ok: true,
            value,
          });
        }
      }
    });
  },
);
