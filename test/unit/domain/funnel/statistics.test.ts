import { describe, expect, it } from 'vitest';
import { arrivalCurve } from '../../../../src/domain/analytics/statistics/kaplan-meier.js';
import { benjaminiHochberg, twoProportionTest } from '../../../../src/domain/analytics/statistics/two-proportions.js';
import { wilson95 } from '../../../../src/domain/analytics/statistics/wilson.js';

describe('the Wilson interval', () => {
  it.each([
    // Newcombe 1998, Statistics in Medicine 17, table I, method 3.
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %i in %i is that of the published table', (successes, trials, low, high) => {
    const interval = wilson95(successes, trials);
    expect(interval?.low).toBeCloseTo(low, 4);
    expect(interval?.high).toBeCloseTo(high, 4);
  });

  it('does not exist without a trial, and refuses impossible counts', () => {
    expect(wilson95(0, 0)).toBeNull();
    expect(() => wilson95(2, 1)).toThrow(RangeError);
  });
});

describe('a comparison of two proportions', () => {
  it('gives z 0.45 and p 0.65 for 5 of 10 against 6 of 10', () => {
    const test = twoProportionTest({ successes: 5, trials: 10 }, { successes: 6, trials: 10 });
    expect(test?.z).toBeCloseTo(0.45, 2);
    expect(test?.p_value).toBeCloseTo(0.653, 3);
  });

  it('finds no difference between equal extremes, and does not test empty samples', () => {
    expect(twoProportionTest({ successes: 3, trials: 3 }, { successes: 9, trials: 9 })).toMatchObject({ p_value: 1 });
    expect(twoProportionTest({ successes: 0, trials: 0 }, { successes: 9, trials: 9 })).toBeNull();
  });
});

it('has p-values adjusted by Benjamini-Hochberg as in R: p.adjust(c(0.01, 0.04, 0.03, 0.005), "BH")', () => {
  expect(benjaminiHochberg([0.01, 0.04, 0.03, 0.005]).map((p) => Number(p.toFixed(6)))).toEqual([
    0.02, 0.04, 0.04, 0.02,
  ]);
  expect(benjaminiHochberg([])).toEqual([]);
});

describe('the arrival curve', () => {
  it('is 1 - Kaplan-Meier for 6, 6, 6, 6+, 7, 9+, 10 (beginning of the 6-MP arm of Freireich 1963)', () => {
    const reached = (seconds: number) => ({ seconds, outcome: 'reached' as const });
    const seen = (seconds: number) => ({ seconds, outcome: 'in_progress' as const });
    const rest = [10, 11, 17, 19, 20, 25, 32, 32, 34, 35].map(seen);
    const arm = [6, 6, 6, 7, 10, 13, 16, 22, 23].map(reached);
    const curve = arrivalCurve([...arm, seen(6), seen(9), ...rest], 0);
    // Kalbfleisch and Prentice: S(6) 0.857, S(7) 0.807, S(10) 0.753, S(13) 0.690, S(16) 0.627, S(22) 0.538, S(23) 0.448.
    expect(curve.map(({ reached: share }) => Number((1 - share).toFixed(3)))).toEqual([
      0.857, 0.807, 0.753, 0.69, 0.627, 0.538, 0.448,
    ]);
    expect(curve[0]?.standard_error).toBeCloseTo(0.0764, 4);
  });

  it('keeps dropped sessions at risk and ends at the share that arrived', () => {
    expect(arrivalCurve([{ seconds: 5, outcome: 'reached', n: 3 }], 7)).toMatchObject([
      { seconds: 5, reached: expect.closeTo(0.3, 9) as number, at_risk: 10 },
    ]);
  });
});
