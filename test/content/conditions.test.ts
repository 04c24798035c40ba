import { describe, expect, it } from 'vitest';
import { holds, questionsOf } from '../../src/domain/conditions.js';
import type { Condition } from '../../src/domain/catalogue/types.js';
import type { AnswerValue } from '../../src/domain/recommendations/types.js';

const ANSWERS: Record<string, AnswerValue> = { gate: 'north', guards: 3, night: false, tools: ['radio', 'torch'], blank: '', nothing: [] };

const CASES: readonly (readonly [string, Condition, boolean])[] = [
  ['equal text', { question: 'gate', equals: 'north' }, true],
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
  ['an empty text is no answer', { question: 'blank', answered: true }, false],
  ['an empty list is no answer', { question: 'nothing', answered: false }, true],
  ['a name of Object.prototype is no answer', { question: 'constructor', answered: false }, true],
  ['nothing but answered: false holds for a missing answer', { question: 'missing', at_most: 9 }, false],
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
  it.each(CASES)('%s', (_name, condition, expected) => {
    expect(holds(condition, ANSWERS)).toBe(expected);
  });
});

describe('questionsOf', () => {
  it('names every question of a nested condition', () => {
    expect(
      questionsOf({
        all: [{ any: [{ question: 'a', answered: true }, { not: { question: 'b', equals: 1 } }] }, { question: 'a', at_least: 2 }],
      }),
    ).toEqual(['a', 'b', 'a']);
  });
});
