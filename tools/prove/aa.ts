/**
 * Proof that analytics call chance a trend in at most one answer of twenty, whenever they are asked, and still find a
 * real change of ten points.
 */
import { comparePeriods, compareSegments, type Compared } from '../../src/domain/analytics/compare.js';
import { estimateOf } from '../../src/domain/analytics/statistics/observed.js';
import { twoProportionTest } from '../../src/domain/analytics/statistics/two-proportions.js';
import { stageFunnel } from '../../src/domain/analytics/funnel/stage-funnel.js';
import { seeded } from '../../test/chaos/random.js';
import { simulateSession, tallyAt, type SimulatedSession } from './process.js';

const DAY = 86_400_000;
const HORIZON = 7 * DAY;
const WEEKS = 8;
/** Sessions a day. */
const PER_DAY = 40;
const MOST_FALSE_ALARMS = 0.05;
const LEAST_FOUND = 0.8;
/** Sessions of a period with a real change. */
const PERIOD_SESSIONS = 600;
const BEFORE = 0.4;
const AFTER = 0.5;

export interface AaResult {
  readonly runs: number;
  /** Share of the moments at which each answer calls a constant process changed. */
  readonly false_alarms: { readonly comparison: number; readonly cohort_comparison: number; readonly funnel: number };
  /** The same for a comparison of final sessions, which counts completions before drop-offs. */
  readonly false_alarms_of_final_sessions: number;
  /** Share of the moments at which the periods could be judged. */
  readonly judged: number;
  /** Share of the 95 % intervals that contain the true rate. */
  readonly coverage: number;
  /** Share of the real changes from 40 % to 50 % that are found. */
  readonly found: number;
  readonly passed: boolean;
}

/** Asks simulated processes at random moments. @param seed equal seeds give equal results */
export function simulateAa(runs: number, seed: number): AaResult {
  const uniform = seeded(seed);
  const counts = { comparison: 0, cohorts: 0, funnel: 0, final: 0, judged: 0, covered: 0, intervals: 0, found: 0 };
  for (let run = 0; run < runs; run += 1) {
    const asked = askConstant(uniform);
    for (const key of ['comparison', 'cohorts', 'funnel', 'final', 'judged', 'covered', 'intervals'] as const)
      counts[key] += Number(asked[key]);
    counts.found += Number(isChangeFound(uniform));
  }
  const share = (n: number): number => n / runs;
  const alarms = {
    comparison: share(counts.comparison),
    cohort_comparison: share(counts.cohorts),
    funnel: share(counts.funnel),
  };
  return {
    runs,
    false_alarms: alarms,
    false_alarms_of_final_sessions: share(counts.final),
    judged: share(counts.judged),
    coverage: counts.covered / counts.intervals,
    found: share(counts.found),
    passed: Math.max(...Object.values(alarms)) <= MOST_FALSE_ALARMS && share(counts.found) >= LEAST_FOUND,
  };
}

interface Asked {
  readonly comparison: boolean;
  readonly cohorts: boolean;
  readonly funnel: boolean;
  readonly final: boolean;
  readonly judged: boolean;
  readonly covered: boolean;
  readonly intervals: boolean;
}

/** One process that does not change, at one moment. */
function askConstant(uniform: () => number): Asked {
  const conversion = 0.1 + 0.8 * uniform();
  const sessions = Array.from({ length: WEEKS * 7 * PER_DAY }, () =>
    simulateSession(uniform() * WEEKS * 7 * DAY, conversion, uniform),
  );
  // From three weeks on, so that there are two whole weeks before.
  const asOf = (21 + uniform() * (WEEKS * 7 - 21)) * DAY;
  const moment = { asOf, horizonMs: HORIZON };
  const part = (which: (session: SimulatedSession) => boolean, end: number): Compared => {
    const chosen = sessions.filter((session) => session.startedAt < asOf && which(session));
    const mature = chosen.filter(({ startedAt }) => startedAt <= asOf - HORIZON);
    return { tally: tallyAt(chosen, asOf, HORIZON), mature: tallyAt(mature, asOf, HORIZON), end };
  };
  const between = (start: number, end: number): Compared =>
    part(({ startedAt }) => startedAt >= start && startedAt < end, end);
  // Two periods of a week, of which the second ended up to two weeks ago.
  const end = asOf - uniform() * 14 * DAY;
  const [first, second] = [between(end - 14 * DAY, end - 7 * DAY), between(end - 7 * DAY, end)];
  const weeks = Array.from({ length: Math.floor(asOf / (7 * DAY)) }, (_, week) => [
    `week ${week}`,
    between(week * 7 * DAY, (week + 1) * 7 * DAY),
  ]);
  const users = {
    first: part(({ isReturning }) => !isReturning, asOf),
    returning: part(({ isReturning }) => isReturning, asOf),
  };
  const changes = comparePeriods(first, second, moment);
  const isAny = (segments: ReturnType<typeof compareSegments>): boolean =>
    Object.values(segments).some(({ significant }) => significant);
  const { ci95 } = estimateOf({ ...part(() => true, asOf), ...moment });
  const truth = conversion * withinHorizon;
  return {
    comparison: changes.trend !== 'stable' || changes.significant,
    cohorts: isAny(compareSegments(Object.fromEntries(weeks) as Record<string, Compared>, moment, true)),
    funnel: isAny(compareSegments(users, moment)),
    final: isFinalTrend(first, second),
    judged: changes.p_value !== null,
    covered: ci95 !== null && ci95.low <= truth && truth <= ci95.high,
    intervals: ci95 !== null,
  };
}

/** Share of the completions that are within the horizon, by simulation. */
const withinHorizon = ((): number => {
  const uniform = seeded(1);
  const delays = Array.from({ length: 200_000 }, () => simulateSession(0, 1, uniform).completedAt ?? 0);
  return delays.filter((delay) => delay <= HORIZON).length / delays.length;
})();

/** What a test of the sessions that are final at the moment says. */
function isFinalTrend(first: Compared, second: Compared): boolean {
  const [before, after] = [stageFunnel(first.tally), stageFunnel(second.tally)].map(({ converted, mature }) => ({
    successes: converted,
    trials: mature,
  }));
  if (before === undefined || after === undefined) return false;
  return (twoProportionTest(before, after)?.p_value ?? 1) < 0.05;
}

/** Whether a conversion that changed from 40 % to 50 %, as observed within the horizon, is called a trend. */
function isChangeFound(uniform: () => number): boolean {
  const period = (start: number, conversion: number): Compared => {
    const sessions = Array.from({ length: PERIOD_SESSIONS }, () =>
      simulateSession(start + uniform() * 7 * DAY, conversion / withinHorizon, uniform),
    );
    const tally = tallyAt(sessions, asOf, HORIZON);
    return { tally, mature: tally, end: start + 7 * DAY };
  };
  const asOf = 14 * DAY + HORIZON + uniform() * 30 * DAY;
  const { trend } = comparePeriods(period(0, BEFORE), period(7 * DAY, AFTER), { asOf, horizonMs: HORIZON });
  return trend === 'improving';
}

/** Prints the result. @returns whether the proof holds */
export function run({ runs, seed }: { readonly runs: number; readonly seed: number }): Promise<boolean> {
  const { passed, ...result } = simulateAa(runs, seed);
  console.log(JSON.stringify({ proof: 'aa', seed, ...result }, null, 2));
  return Promise.resolve(passed);
}
