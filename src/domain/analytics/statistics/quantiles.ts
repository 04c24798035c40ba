/** Averages and quantiles of exact values. */

/** @returns `null` for an empty list */
export function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/**
 * Linear interpolation between order statistics (Hyndman and Fan 1996, type 7), like spreadsheets and
 * `percentile_cont`.
 *
 * @param q 0-1
 * @returns `null` for an empty list
 */
export function quantile(values: readonly number[], q: number): number | null {
  if (values.length === 0) return null;
  const sorted = Float64Array.from(values).sort();
  const place = q * (sorted.length - 1);
  const [below = 0, above = 0] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  return below + (above - below) * (place - Math.floor(place));
}
