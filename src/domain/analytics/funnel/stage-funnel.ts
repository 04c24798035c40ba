/**
 * The funnel of sessions over stages. A session counts in every stage up to the furthest it reached. A session in
 * progress is neither converted nor dropped: it is left out of a denominator until it has passed the stage in question,
 * so it never lowers a rate.
 */
import { STAGES, type Stage } from '../../session/states.js';
import { severityOf, type Severity } from '../severity.js';
import { bucketSeconds, sketchMean, sketchQuantile, type DurationSketch } from '../statistics/duration-sketch.js';
import { arrivalCurve, type CurvePoint, type Waiting } from '../statistics/kaplan-meier.js';
import { countsOf } from './counts.js';
import type { Tally } from './tally.js';

/**
 * Rates are 0-1, or `null` while no session is final. They describe the sessions as they are now; a rate that is compared
 * or has an interval comes from `observed.ts`. Times are seconds; quantiles are within 1 %.
 */
export interface StageResult {
  readonly stage: Stage;
  readonly name: string;
  /** Sessions that reached this stage or a further one. */
  readonly count: number;
  /** Share of the sessions that started. */
  readonly conversion_rate: number | null;
  /** Share of the sessions that reached the previous stage. */
  readonly step_conversion_rate: number | null;
  /** Sessions that ended at this stage. */
  readonly drop_off_count: number;
  /** Dropped ÷ (count − in progress). */
  readonly drop_off_rate: number | null;
  readonly in_progress: number;
  /** From the previous stage that the session reached. */
  readonly avg_time_seconds: number | null;
  readonly median_time_seconds: number | null;
  readonly p90_time_seconds: number | null;
}

export interface StageFunnel {
  readonly total_sessions: number;
  /** Completed ÷ final sessions. */
  readonly overall_conversion_rate: number | null;
  readonly converted: number;
  readonly dropped: number;
  readonly in_progress: number;
  /** Sessions that converted or dropped. */
  readonly mature: number;
  readonly stages: readonly StageResult[];
  readonly avg_completion_time_seconds: number | null;
  readonly top_drop_off_points: readonly {
    readonly stage: Stage;
    readonly drop_off_rate: number;
    readonly severity: Severity;
  }[];
}

const NAMES: Readonly<Record<Stage, string>> = {
  started: 'Started',
  engaged: 'Engaged',
  recommendations_generated: 'Recommendations generated',
  approval_decision: 'Approval decision',
  completed: 'Completed',
};

const POINTS = 5;

export function stageFunnel(tally: Tally): StageFunnel {
  const counts = countsOf(tally);
  const [total = 0] = counts;
  const sum = (field: 'converted' | 'dropped' | 'in_progress'): number =>
    tally.stages.reduce((all, stage) => all + stage[field], 0);
  const [converted, dropped, inProgress] = [sum('converted'), sum('dropped'), sum('in_progress')];
  let waiting = 0;
  const stages = STAGES.map((stage, index): StageResult => {
    const row = tally.stages[index] ?? { dropped: 0, in_progress: 0 };
    const count = counts[index] ?? 0;
    const before = tally.stages[index - 1];
    const decided = total - waiting;
    const final = count - row.in_progress;
    waiting += row.in_progress;
    const step = tally.stages[index]?.step;
    return {
      stage,
      name: NAMES[stage],
      count,
      conversion_rate: ratio(count, decided),
      step_conversion_rate:
        before === undefined ? ratio(count, count) : ratio(count, (counts[index - 1] ?? 0) - before.in_progress),
      drop_off_count: row.dropped,
      drop_off_rate: ratio(row.dropped, final),
      in_progress: row.in_progress,
      avg_time_seconds: step === undefined ? null : sketchMean(step),
      median_time_seconds: step === undefined ? null : sketchQuantile(step, 0.5),
      p90_time_seconds: step === undefined ? null : sketchQuantile(step, 0.9),
    };
  });
  return {
    total_sessions: total,
    overall_conversion_rate: ratio(converted, converted + dropped),
    converted,
    dropped,
    in_progress: inProgress,
    mature: converted + dropped,
    stages,
    avg_completion_time_seconds: sketchMean(tally.completion),
    top_drop_off_points: topDropOffs(stages),
  };
}

/** The stages that lose most sessions, worst first. */
function topDropOffs(stages: readonly StageResult[]): StageFunnel['top_drop_off_points'] {
  return stages
    .flatMap(({ stage, drop_off_rate: rate }) =>
      rate === null || rate === 0 ? [] : [{ stage, drop_off_rate: rate, severity: severityOf(rate) }],
    )
    .sort((a, b) => b.drop_off_rate - a.drop_off_rate)
    .slice(0, POINTS);
}

/**
 * The share of sessions that reach this stage from the previous one, by elapsed time. Sessions in progress are
 * censored.
 *
 * @returns an empty curve for the first stage
 */
export function stageCurve({ stages }: Tally, stage: Stage): CurvePoint[] {
  const index = STAGES.indexOf(stage);
  const before = stages[index - 1];
  if (before === undefined) return [];
  return arrivalCurve(
    [...waitingOf(stages[index]?.step, 'reached'), ...waitingOf(before.observed, 'in_progress')],
    before.dropped,
  );
}

function waitingOf(sketch: DurationSketch | undefined, outcome: Waiting['outcome']): Waiting[] {
  return [...(sketch?.buckets ?? [])].map(([bucket, n]) => ({ seconds: bucketSeconds(bucket), outcome, n }));
}

function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
