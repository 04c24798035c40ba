/**
 * Durations as a histogram with logarithmic buckets (DDSketch, Masson et al. 2019). Sketches can be added, and
 * quantiles are within 1 %. `onward_duration_bucket` in the migrations uses the same formula.
 */

/** Ratio of two adjacent bucket bounds. */
export const RATIO = 1.02;

export interface DurationSketch {
  /** Number of durations. */
  readonly n: number;
  /** Sum in whole milliseconds: integers add up the same in any order. */
  readonly milliseconds: number;
  /** Number of durations by bucket. */
  readonly buckets: ReadonlyMap<number, number>;
}

export const EMPTY_SKETCH: DurationSketch = { n: 0, milliseconds: 0, buckets: new Map([]) };

/** A value within 1 % of every duration in the bucket, seconds. */
export function bucketSeconds(bucket: number): number {
  return bucket === 0 ? 1 : (2 * RATIO ** bucket) / (RATIO + 1);
}

/** The last bucket of which every duration is at most this many seconds. */
export function bucketsWithin(seconds: number): number {
  let bucket = Math.max(0, Math.floor(Math.log(seconds) / Math.log(RATIO)));
  // The logarithm of a bound is rounded, so compare with the bound itself.
  while (bucket > 0 && RATIO ** bucket > seconds) bucket -= 1;
  return bucket;
}

/** How many durations are within this many seconds: those of the buckets that end by then. */
export function countWithin({ buckets }: DurationSketch, seconds: number): number {
  const last = bucketsWithin(seconds);
  let count = 0;
  for (const [bucket, n] of buckets) if (bucket <= last) count += n;
  return count;
}

/** @returns seconds; `null` for an empty sketch */
export function sketchMean({ n, milliseconds }: DurationSketch): number | null {
  return n === 0 ? null : milliseconds / n / 1_000;
}

/**
 * @param q 0-1
 * @returns seconds, within 1 % of an order statistic; `null` for an empty sketch
 */
export function sketchQuantile({ n, buckets }: DurationSketch, q: number): number | null {
  if (n === 0) return null;
  const rank = Math.ceil(q * (n - 1)) + 1;
  let seen = 0;
  for (const [bucket, count] of [...buckets].sort(([a], [b]) => a - b)) {
    seen += count;
    if (seen >= rank) return bucketSeconds(bucket);
  }
  return null;
}
