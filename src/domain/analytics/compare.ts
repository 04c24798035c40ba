/** Compares the funnels of two periods, or of several segments of one period. Rates cover final sessions only. */
import { LEAST_SESSIONS } from './severity.js';
import { stageFunnel } from './funnel/stage-funnel.js';
import { benjaminiHochberg, twoProportionTest, type Proportion } from './statistics/two-proportions.js';
import { wilson95, type Interval } from './statistics/wilson.js';
import { EMPTY_TALLY, type Tally } from './funnel/tally.js';

/** A difference with a p-value up to this is called significant. */
const SIGNIFICANCE = 0.05;

export interface PeriodChanges {
  /** Second minus first, 0-1; `null` when either period has no final session. */
  readonly conversion_rate_change: number | null;
  readonly sessions_change: number;
  /** `stable` unless the change is significant. */
  readonly trend: 'improving' | 'declining' | 'stable';
  readonly significant: boolean;
  readonly p_value: number | null;
}

export interface Segment {
  readonly sessions: number;
  readonly mature: number;
  readonly in_progress: number;
  readonly conversion_rate: number | null;
  readonly ci95: Interval | null;
  readonly avg_completion_time_seconds: number | null;
  /** Against all other segments together, adjusted for the number of segments (Benjamini-Hochberg). */
  readonly p_value: number | null;
  readonly significant: boolean;
}

function completionOf(tally: Tally): Proportion {
  const { converted, mature } = stageFunnel(tally);
  return { successes: converted, trials: mature };
}

export function comparePeriods(first: Tally, second: Tally): PeriodChanges {
  const [before, after] = [completionOf(first), completionOf(second)];
  const test = twoProportionTest(before, after);
  const isEnough = Math.min(before.trials, after.trials) >= LEAST_SESSIONS;
  const significant = test !== null && isEnough && test.p_value < SIGNIFICANCE;
  return {
    conversion_rate_change: test?.difference ?? null,
    sessions_change: stageFunnel(second).total_sessions - stageFunnel(first).total_sessions,
    trend: !significant ? 'stable' : (test?.difference ?? 0) > 0 ? 'improving' : 'declining',
    significant,
    p_value: test?.p_value ?? null,
  };
}

/** Each segment with its confidence interval, tested against the rest. */
export function compareSegments(tallies: Readonly<Record<string, Tally>>): Record<string, Segment> {
  const names = Object.keys(tallies);
  const rates = names.map((name) => completionOf(tallies[name] ?? EMPTY_TALLY));
  const tests = rates.map((own, index) => {
    const others = rates.filter((_, other) => other !== index);
    const rest = {
      successes: others.reduce((sum, { successes }) => sum + successes, 0),
      trials: others.reduce((sum, { trials }) => sum + trials, 0),
    };
    return Math.min(own.trials, rest.trials) < LEAST_SESSIONS ? null : twoProportionTest(rest, own);
  });
  const adjusted = benjaminiHochberg(tests.flatMap((test) => test?.p_value ?? []));
  let place = 0;
  return Object.fromEntries(
    names.map((name, index) => {
      const funnel = stageFunnel(tallies[name] ?? EMPTY_TALLY);
      const pValue = tests[index] === null ? null : (adjusted[place++] ?? null);
      return [
        name,
        {
          sessions: funnel.total_sessions,
          mature: funnel.mature,
          in_progress: funnel.in_progress,
          conversion_rate: funnel.overall_conversion_rate,
          ci95: wilson95(funnel.converted, funnel.mature),
          avg_completion_time_seconds: funnel.avg_completion_time_seconds,
          p_value: pValue,
          significant: pValue !== null && pValue < SIGNIFICANCE,
        },
      ];
    }),
  );
}

/** English sentences about the segments that differ, and those with too little data. */
export function segmentInsights(segments: Readonly<Record<string, Segment>>): string[] {
  const entries = Object.entries(segments);
  const small = entries.filter(([, { mature }]) => mature < LEAST_SESSIONS).map(([name]) => name);
  const apart = entries.filter(([, { significant }]) => significant);
  return [
    ...apart.map(
      ([name, { conversion_rate: rate, mature, p_value: p }]) =>
        `${name} completes ${percent(rate)} of ${mature} final sessions, unlike the other segments (adjusted p ${(p ?? 1).toPrecision(2)})`,
    ),
    ...(apart.length === 0 && small.length < entries.length
      ? ['no segment differs significantly from the others']
      : []),
    ...(small.length > 0
      ? [`insufficient data (fewer than ${LEAST_SESSIONS} final sessions): ${small.join(', ')}`]
      : []),
  ];
}

function percent(rate: number | null): string {
  return `${((rate ?? 0) * 100).toFixed(1)} %`;
}
