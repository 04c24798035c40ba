/** Tests whether two proportions differ by more than chance. */
import { normalTail } from './normal.js';

export interface Proportion {
  readonly successes: number;
  readonly trials: number;
}

export interface ProportionTest {
  /** Second minus first. */
  readonly difference: number;
  /** Standard error of the difference under the pooled proportion. */
  readonly standard_error: number;
  readonly z: number;
  /** Two-sided. */
  readonly p_value: number;
}

/**
 * Pooled two-proportion z test.
 *
 * @returns `null` when either side has no trial. If all trials or none succeed: no difference, p 1.
 */
export function twoProportionTest(first: Proportion, second: Proportion): ProportionTest | null {
  if (first.trials === 0 || second.trials === 0) return null;
  const difference = second.successes / second.trials - first.successes / first.trials;
  const pooled = (first.successes + second.successes) / (first.trials + second.trials);
  const standardError = Math.sqrt(pooled * (1 - pooled) * (1 / first.trials + 1 / second.trials));
  if (standardError === 0) return { difference, standard_error: 0, z: 0, p_value: 1 };
  const z = difference / standardError;
  return { difference, standard_error: standardError, z, p_value: Math.min(1, 2 * normalTail(Math.abs(z))) };
}

/**
 * Benjamini-Hochberg (1995): p-values adjusted for multiple tests. An adjusted value below 0.05 is a discovery at a
 * false discovery rate of 5 %.
 *
 * @returns adjusted values in the given order
 */
export function benjaminiHochberg(pValues: readonly number[]): number[] {
  const order = pValues.map((value, index) => ({ value, index })).sort((a, b) => b.value - a.value);
  const adjusted = pValues.map(() => 1);
  let least = 1;
  order.forEach(({ value, index }, place) => {
    least = Math.min(least, (value * pValues.length) / (pValues.length - place));
    adjusted[index] = least;
  });
  return adjusted;
}
