import { describe, expect, it } from 'vitest';
import { holds, questionsOf, type Condition } from '../../../src/domain/conditions.js';
import type { Facts } from '../../../src/domain/facts.js';

const FACTS: Facts = {
  answers: {
    gate: ' north',
    guards: 3,
    spare: 2,
    same: 3,
    night: false,
    tools: ['radio', 'torch'],
    blank: ' ',
    nothing: [],
  },
  observations: [{ observation_type: 'access' }, { observation_type: 'meter' }, { observation_type: 'access' }],
};

const CASES: readonly (readonly [string, Condition, boolean])[] = [
  ['equal text, trimmed', { question: 'gate', equals: 'north' }, true],
  ['other text', { question: 'gate', equals: 'south' }, false],
  ['false is a value', { question: 'night', equals: false }, true],
  ['one of', { question: 'gate', in: ['north', 'east'] }, true],
  ['none of', { question: 'gate', in: ['east'] }, false],
  ['in of a list never holds', { question: 'tools', in: ['radio'] }, false],
  ['includes', { question: 'tools', includes: 'radio' }, true],
  ['includes of a text never holds', { question: 'gate', includes: 'north' }, false],
  ['at least, at the limit', { question: 'guards', at_least: 3 }, true],
  ['at least, below', { question: 'guards', at_least: 4 }, false],
  ['at most, at the limit', { question: 'guards', at_most: 3 }, true],
  ['at most of a text never holds', { question: 'gate', at_most: 3 }, false],
  ['answered', { question: 'night', answered: true }, true],
  ['unanswered', { question: 'missing', answered: false }, true],
  ['a blank text is no answer', { question: 'blank', answered: true }, false],
  ['an empty list is no answer', { question: 'nothing', answered: false }, true],
  ['a name of Object.prototype is no answer', { question: 'constructor', answered: false }, true],
  ['equal to another answer', { question: 'guards', equals: { question: 'same' } }, true],
  ['unlike another answer', { question: 'guards', equals: { question: 'spare' } }, false],
  ['more than another answer', { question: 'guards', more_than: { question: 'spare' } }, true],
  ['as much as another answer is not more', { question: 'guards', more_than: { question: 'same' } }, false],
  ['more than an answer that is no number never holds', { question: 'guards', more_than: { question: 'gate' } }, false],
  ['a text is never more than a number', { question: 'gate', more_than: { question: 'spare' } }, false],
  ['as many observations', { observations: 'access', at_least: 2 }, true],
  ['too few observations', { observations: 'meter', at_least: 2 }, false],
  ['no observation', { observations: 'safety', at_least: 1 }, false],
  ['not', { not: { question: 'gate', equals: 'south' } }, true],
  [
    'all',
    {
      all: [
        { question: 'guards', at_least: 1 },
        { question: 'night', equals: true },
      ],
    },
    false,
  ],
  [
    'any',
    {
      any: [
        { question: 'guards', at_least: 9 },
        { question: 'night', equals: false },
      ],
    },
    true,
  ],
];

describe('holds', () => {
  it.each(CASES)('decides: %s', (_name, condition, expected) => {
    expect(holds(condition, FACTS)).toBe(expected);
  });
});

describe('a missing answer', () => {
  const missing = { question: 'missing' };
  const conditions: readonly Condition[] = [
    { ...missing, equals: 'x' },
    { ...missing, equals: missing },
    { ...missing, in: ['x', 1] },
    { ...missing, includes: 'x' },
    { ...missing, at_least: 0 },
    { ...missing, at_most: 9 },
    { ...missing, more_than: { question: 'guards' } },
    { ...missing, answered: true },
    { question: 'guards', equals: missing },
    { question: 'guards', more_than: missing },
  ];

  it.each(conditions)('satisfies only answered: false, not %j', (condition) => {
    expect(holds(condition, FACTS)).toBe(false);
    expect(holds({ not: condition }, FACTS)).toBe(true);
  });
});

describe('observations', () => {
  it('count as none where only answers are known', () => {
    expect(holds({ observations: 'access', at_least: 1 }, { answers: FACTS.answers })).toBe(false);
  });
});

describe('questionsOf', () => {
  it('names every question of a nested condition', () => {
    expect(
      questionsOf({
        all: [
          { any: [{ question: 'a', answered: true }, { not: { question: 'b', equals: 1 } }] },
          { question: 'a', more_than: { question: 'c' } },
          { observations: 'meter', at_least: 1 },
        ],
      }),
    ).toEqual(['a', 'b', 'a', 'c']);
  });
});
