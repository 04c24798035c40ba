/** Compares two periods, or several segments of one period, by the estimator of `observed.ts`. */
import type { Tally } from './funnel/tally.js';
import { stageFunnel } from './funnel/stage-funnel.js';
import {
  estimateOf,
  lengthOf,
  LEAST_SESSIONS,
  SIGNIFICANCE,
  whyNotJudged,
  type Estimate,
} from './statistics/observed.js';
import { benjaminiHochberg, twoProportionTest, type Proportion } from './statistics/two-proportions.js';

/** Sessions of a period or a segment, and those observed for the whole horizon. `end` is exclusive. */
export interface Compared {
  readonly tally: Tally;
  readonly mature: Tally;
  readonly end: number;
}

/** When the numbers are read. Milliseconds. */
export interface Moment {
  readonly asOf: number;
  readonly horizonMs: number;
}

export interface PeriodChanges {
  /** Second minus first, 0-1; `null` while a period cannot be judged. */
  readonly conversion_rate_change: number | null;
  readonly sessions_change: number;
  /** `stable` unless the change is significant. */
  readonly trend: 'improving' | 'declining' | 'stable';
  readonly significant: boolean;
  readonly p_value: number | null;
  /** Why there is no verdict; `null` when there is one. */
  readonly reason: string | null;
  readonly horizon_seconds: number;
  /** Sessions observed for the whole horizon, of the period that has fewer. */
  readonly n_at_risk: number;
  /** Both periods have been observed for the whole horizon. */
  readonly mature: boolean;
  readonly judgeable_from: string;
}

export interface Segment extends Estimate {
  readonly sessions: number;
  readonly in_progress: number;
  /** The share that completed within the horizon, of the sessions observed for all of it. */
  readonly conversion_rate: number | null;
  readonly avg_completion_time_seconds: number | null;
  /** Against all other segments together, adjusted for the number of segments (Benjamini-Hochberg). */
  readonly p_value: number | null;
  readonly significant: boolean;
  /** Why the segment is not tested; `null` when it is. */
  readonly reason: string | null;
}

/**
 * A period is judged once all of its sessions have been observed for the whole horizon: a part of a period has other
 * weekdays than the whole.
 */
export function comparePeriods(first: Compared, second: Compared, moment: Moment): PeriodChanges {
  const estimates = [estimateOf({ ...first, ...moment }), estimateOf({ ...second, ...moment })] as const;
  const [before, after] = estimates;
  const reason = estimates.map(whyPeriodNotJudged).find((why) => why !== null) ?? null;
  const test = reason === null ? twoProportionTest(proportion(before), proportion(after)) : null;
  const significant = test !== null && test.p_value <= SIGNIFICANCE;
  return {
    conversion_rate_change: test?.difference ?? null,
    sessions_change: stageFunnel(second.tally).total_sessions - stageFunnel(first.tally).total_sessions,
    trend: !significant ? 'stable' : test.difference > 0 ? 'improving' : 'declining',
    significant,
    p_value: test?.p_value ?? null,
    reason,
    horizon_seconds: before.horizon_seconds,
    n_at_risk: Math.min(before.n_at_risk, after.n_at_risk),
    mature: before.mature && after.mature,
    judgeable_from: before.judgeable_from > after.judgeable_from ? before.judgeable_from : after.judgeable_from,
  };
}

/**
 * Each segment with its estimate, tested against the rest.
 *
 * @param areWeeks the segments are periods: each is judged once all of its sessions have been observed. Segments of one
 *   period are judged by those of its sessions that have been.
 */
export function compareSegments(
  segments: Readonly<Record<string, Compared>>,
  moment: Moment,
  areWeeks = false,
): Record<string, Segment> {
  const rows = Object.entries(segments).map(([name, compared]) => {
    const estimate = estimateOf({ ...compared, ...moment });
    const reason = areWeeks ? whyPeriodNotJudged(estimate) : whyNotJudged(estimate);
    return { name, estimate, funnel: stageFunnel(compared.tally), reason };
  });
  const judged = rows.filter(({ estimate }) => !areWeeks || estimate.mature);
  const tests = rows.map(({ estimate: own, reason }) => {
    const others = judged.filter(({ estimate }) => estimate !== own).map(({ estimate }) => estimate);
    const rest = { successes: sum(others, 'converted'), trials: sum(others, 'n_at_risk') };
    return reason !== null || rest.trials < LEAST_SESSIONS ? null : twoProportionTest(rest, proportion(own));
  });
  const adjusted = benjaminiHochberg(tests.flatMap((test) => test?.p_value ?? []));
  let place = 0;
  return Object.fromEntries(
    rows.map(({ name, estimate, funnel, reason }, index) => {
      const pValue = tests[index] === null ? null : (adjusted[place++] ?? null);
      return [
        name,
        {
          ...estimate,
          sessions: funnel.total_sessions,
          in_progress: funnel.in_progress,
          conversion_rate: estimate.rate,
          avg_completion_time_seconds: funnel.avg_completion_time_seconds,
          p_value: pValue,
          significant: pValue !== null && pValue <= SIGNIFICANCE,
          reason: reason ?? (pValue === null ? 'the other segments have too few sessions to compare with' : null),
        },
      ];
    }),
  );
}

/** English sentences about the segments that differ, and those with too little data. */
export function segmentInsights(segments: Readonly<Record<string, Segment>>): string[] {
  const entries = Object.entries(segments);
  const apart = entries.filter(([, { significant }]) => significant);
  const small = entries.filter(([, { n_at_risk: n }]) => n < LEAST_SESSIONS).map(([name]) => name);
  const isAnyTested = entries.some(([, { p_value: p }]) => p !== null);
  return [
    ...apart.map(
      ([name, { rate, n_at_risk: n, horizon_seconds: seconds, p_value: p }]) =>
        `${name} completes ${percent(rate)} of ${n} sessions within ${lengthOf(seconds)}, unlike the other segments ` +
        `(adjusted p ${(p ?? 1).toPrecision(2)})`,
    ),
    ...(apart.length === 0 && isAnyTested ? ['no segment differs significantly from the others'] : []),
    ...(small.length > 0
      ? [
          `insufficient data (fewer than ${LEAST_SESSIONS} sessions observed for the whole horizon): ${small.join(', ')}`,
        ]
      : []),
  ];
}

function whyPeriodNotJudged(estimate: Estimate): string | null {
  return estimate.mature
    ? whyNotJudged(estimate)
    : `a period can be judged ${lengthOf(estimate.horizon_seconds)} after its end, from ${estimate.judgeable_from}`;
}

function proportion({ converted, n_at_risk }: Estimate): Proportion {
  return { successes: converted, trials: n_at_risk };
}

function sum(estimates: readonly Estimate[], field: 'converted' | 'n_at_risk'): number {
  return estimates.reduce((all, estimate) => all + estimate[field], 0);
}

function percent(rate: number | null): string {
  return `${((rate ?? 0) * 100).toFixed(1)} %`;
}
