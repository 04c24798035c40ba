import { describe, expect, it } from 'vitest';
import { conditionHolds, OPERATORS } from '../../src/domain/recommendations/matcher.js';
import { factsOf, seen } from './rule-fixtures.js';

const FACTS = factsOf('site_survey', { guards: 3, gate: 'north', tools: ['radio'], blank: ' ' }, [seen('access'), seen('meter')]);

function holdsFor(question: string, operator: string, value: unknown): Promise<boolean> {
  return conditionHolds({ all: [{ fact: 'answer', params: { question }, operator, value }] }, FACTS);
}

describe('conditions over an answer that is missing', () => {
  it.each(OPERATORS.filter((operator) => operator !== 'isAnswered'))('%s is false and does not throw', async (operator) => {
    for (const value of [1, 'x', ['x'], true]) expect(await holdsFor('missing', operator, value)).toBe(false);
    expect(await holdsFor('guards', operator, { fact: 'answer', params: { question: 'missing' } })).toBe(false);
  });

  it('isAnswered asks about absence', async () => {
    expect(await holdsFor('missing', 'isAnswered', false)).toBe(true);
    expect(await holdsFor('blank', 'isAnswered', true)).toBe(false);
    expect(await holdsFor('guards', 'isAnswered', true)).toBe(true);
  });
});

describe('conditions over answers', () => {
  it.each([
    ['guards', 'equal', 3, true],
    ['guards', 'notEqual', 3, false],
    ['gate', 'in', ['north', 'south'], true],
    ['gate', 'notIn', ['south'], true],
    ['tools', 'contains', 'radio', true],
    ['tools', 'doesNotContain', 'torch', true],
    ['gate', 'contains', 'n', false],
    ['guards', 'lessThan', 3, false],
    ['guards', 'lessThanInclusive', 3, true],
    ['guards', 'greaterThan', 2, true],
    ['guards', 'greaterThanInclusive', 4, false],
    ['gate', 'greaterThan', 1, false],
  ])('%s %s %j', async (question, operator, value, expected) => {
    expect(await holdsFor(question, operator, value)).toBe(expected);
  });

  it('compares two answers', async () => {
    expect(await holdsFor('guards', 'equal', { fact: 'answer', params: { question: 'guards' } })).toBe(true);
  });
});

describe('observationCount', () => {
  it('counts one type, or all', async () => {
    const count = (params: Record<string, unknown>, value: number) =>
      conditionHolds({ all: [{ fact: 'observationCount', params, operator: 'equal', value }] }, FACTS);
    expect(await count({ type: 'access' }, 1)).toBe(true);
    expect(await count({ type: 'safety' }, 0)).toBe(true);
    expect(await count({}, 2)).toBe(true);
  });
});
