/** The normal distribution. */

/**
 * Probability that a standard normal value is above `z`. Abramowitz and Stegun 7.1.26 for erfc, absolute error below
 * 1e-7.
 *
 * @param z at least 0
 */
export function normalTail(z: number): number {
  const x = z / Math.SQRT2;
  const t = 1 / (1 + 0.3275911 * x);
  const series = t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
  return 0.5 * series * Math.exp(-x * x);
}
