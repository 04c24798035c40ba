/**
 * The estimator behind every rate that carries an interval or a p-value: of the sessions that have been observed for the
 * whole horizon, the share that arrived within it.
 *
 * A completion is final at once, but a drop-off only after the abandonment window. The rate of final sessions is
 * therefore too high while a period is young, and falls as it ages. Here every session is given the same time, however
 * old it is, so the rate of a process that does not change does not depend on the moment of asking.
 */
import { countsOf } from '../funnel/counts.js';
import type { Tally } from '../funnel/tally.js';
import { countWithin } from './duration-sketch.js';
import { wilson95, type Interval } from './wilson.js';

/**
 * A difference with a p-value up to this is called significant. It is less than 0.05 because the same numbers are asked
 * for again and again: in the long run at most one answer in twenty may call chance a change.
 */
export const SIGNIFICANCE = 0.02;

/** With fewer sessions than this, a rate is not reported as meaningful. */
export const LEAST_SESSIONS = 30;

/** What an estimate is made from. Times are milliseconds since the epoch. */
export interface Observation {
  /** The sessions of the period that started at least the horizon before `asOf`. */
  readonly mature: Tally;
  /** End of the period, exclusive. */
  readonly end: number;
  readonly asOf: number;
  readonly horizonMs: number;
}

export interface Estimate {
  /** A session counts as converted when it completes within this time from its start. */
  readonly horizon_seconds: number;
  /** Sessions observed for the whole horizon. */
  readonly n_at_risk: number;
  /** Those of them that completed within it. */
  readonly converted: number;
  readonly rate: number | null;
  readonly ci95: Interval | null;
  /** Every session of the period has been observed for the whole horizon. */
  readonly mature: boolean;
  /** The moment from which that is so. */
  readonly judgeable_from: string;
}

/** An interval of one stage. */
export interface StageEstimate {
  readonly rate: number | null;
  readonly ci95: Interval | null;
}

/** The share of completions within the horizon. */
export function estimateOf({ mature, end, asOf, horizonMs }: Observation): Estimate {
  const [trials = 0] = countsOf(mature);
  const converted = countWithin(mature.completion, horizonMs / 1_000);
  const judgeable = end + horizonMs;
  return {
    horizon_seconds: horizonMs / 1_000,
    n_at_risk: trials,
    converted,
    rate: trials === 0 ? null : converted / trials,
    ci95: wilson95(converted, trials),
    mature: judgeable <= asOf,
    judgeable_from: new Date(judgeable).toISOString(),
  };
}

/** The share that reached each stage, or a further one, within the horizon. All sessions reach the first at once. */
export function stageEstimates({ mature, horizonMs }: Observation): StageEstimate[] {
  const [trials = 0] = countsOf(mature);
  const seconds = horizonMs / 1_000;
  return mature.stages.map(({ arrival }, stage) => {
    const isLast = stage === mature.stages.length - 1;
    const reached = stage === 0 ? trials : countWithin(isLast ? mature.completion : arrival, seconds);
    return { rate: trials === 0 ? null : reached / trials, ci95: wilson95(reached, trials) };
  });
}

/** Why an estimate supports no verdict; `null` when it does. */
export function whyNotJudged({ n_at_risk: n, horizon_seconds: seconds }: Estimate): string | null {
  return n < LEAST_SESSIONS
    ? `${n} sessions have been observed for ${lengthOf(seconds)}; a verdict needs ${LEAST_SESSIONS}`
    : null;
}

/** A duration for people: `7 days`, `2.5 days`, `36 hours`, `40 seconds`. */
export function lengthOf(seconds: number): string {
  const shown = (n: number, unit: string): string => `${Number(n.toFixed(1))} ${unit}${n === 1 ? '' : 's'}`;
  if (seconds >= 172_800) return shown(seconds / 86_400, 'day');
  return seconds >= 7_200 ? shown(seconds / 3_600, 'hour') : shown(seconds, 'second');
}
