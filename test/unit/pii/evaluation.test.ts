/**
 * The quality of the redactor on labelled texts must not fall. The numbers are in `docs/pii.md` (`npm run pii-report`).
 */
import { describe, expect, it } from 'vitest';
import { judge, reportOn } from './evaluation/score.js';
import { labelledTexts } from './evaluation/texts.js';

/** Slightly below the measured values. Raise them when the redactor improves. */
const FLOORS = {
  development: { precision: 0.97, recall: 0.97, leaked: 0.025, touched: 3 },
  test: { precision: 0.94, recall: 0.91, leaked: 0.055, touched: 10 },
} as const;

const texts = labelledTexts();

it('both splits have templates of every kind', () => {
  for (const split of ['development', 'test'] as const) {
    const own = texts.filter((text) => text.split === split);
    expect(new Set(own.map(({ template }) => template)).size, split).toBeGreaterThan(90);
    expect(own.filter(({ negative }) => negative).length, split).toBeGreaterThan(150);
    expect(new Set(own.map(({ locale }) => locale)).size, split).toBe(12);
  }
});

describe.each(['development', 'test'] as const)('on the %s split the redactor', (split) => {
  const { all, negatives } = reportOn(texts.filter((text) => text.split === split).map(judge));
  const floor = FLOORS[split];

  it(`finds at least ${floor.recall} of the personal data`, () => {
    expect(all.recall).toBeGreaterThanOrEqual(floor.recall);
  });

  it(`is right at least ${floor.precision} of the time`, () => {
    expect(all.precision).toBeGreaterThanOrEqual(floor.precision);
  });

  it(`leaks at most ${floor.leaked} of the personal characters`, () => {
    expect(all.leaked / all.personal).toBeLessThanOrEqual(floor.leaked);
  });

  it(`changes at most ${floor.touched} texts without personal data`, () => {
    expect(negatives.touched).toBeLessThanOrEqual(floor.touched);
  });
});
