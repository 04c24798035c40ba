/** The confidence interval of a proportion. */

/** 97.5 % point of the normal distribution: two-sided 95 %. */
const Z95 = 1.959963984540054;

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * Wilson score interval at 95 % (E. B. Wilson 1927, JASA 22). It stays inside 0-1 and holds for few trials.
 *
 * @returns `null` without a trial
 * @throws RangeError unless 0 <= successes <= trials
 */
export function wilson95(successes: number, trials: number): Interval | null {
  if (successes < 0 || successes > trials) throw new RangeError('successes must be between 0 and trials');
  if (trials === 0) return null;
  const share = successes / trials;
  const square = Z95 ** 2;
  const centre = (share + square / (2 * trials)) / (1 + square / trials);
  const half = (Z95 / (1 + square / trials)) * Math.sqrt((share * (1 - share)) / trials + square / (4 * trials ** 2));
  return {
    low: successes === 0 ? 0 : Math.max(0, centre - half),
    high: successes === trials ? 1 : Math.min(1, centre + half),
  };
}
