/** The stage funnel counted one session at a time, as a reference for the SQL of the projection. */
import { EMPTY_STAGE, EMPTY_TALLY, type SessionOutcome, type Tally } from '../../src/domain/analytics/funnel/tally.js';
import { EMPTY_SKETCH, RATIO, type DurationSketch } from '../../src/domain/analytics/statistics/duration-sketch.js';
import { STAGES } from '../../src/domain/session/states.js';

type StageTally = Tally['stages'][number];

/** One session as a funnel sees it. Times are milliseconds since the epoch. */
export interface SessionRow {
  readonly started_at: number;
  /** Furthest stage, 1-5. */
  readonly stage_rank: number;
  /** When each stage after the first was reached. A skipped stage has no time. */
  readonly reached_at: readonly [
    engaged: number | null,
    recommended: number | null,
    decided: number | null,
    completed: number | null,
  ];
  readonly last_activity_at: number;
  readonly closed_at: number | null;
}

/**
 * The outcome of a session. An open session that has been silent for longer than the abandonment window counts as
 * dropped: its workflow is about to close it.
 *
 * @param asOf milliseconds since the epoch
 * @param abandonMs length of the abandonment window
 */
export function outcomeOf(row: SessionRow, asOf: number, abandonMs: number): SessionOutcome {
  if (row.stage_rank === STAGES.length) return 'converted';
  return row.closed_at === null && row.last_activity_at + abandonMs >= asOf ? 'in_progress' : 'dropped';
}

/** The tally of one session. */
function tallyOf(row: SessionRow, asOf: number, abandonMs: number): Tally {
  const outcome = outcomeOf(row, asOf, abandonMs);
  let before = row.started_at;
  const stages = STAGES.map((_, stage): StageTally => {
    if (stage >= row.stage_rank) return EMPTY_STAGE;
    const reached = stage === 0 ? null : (row.reached_at[stage - 1] ?? null);
    const step = reached === null ? EMPTY_SKETCH : sketchOf([(reached - before) / 1_000]);
    before = reached ?? before;
    const arrived =
      stage === 0 || stage === 4 ? undefined : row.reached_at.slice(stage - 1).find((time) => time !== null);
    const arrival = arrived === undefined ? EMPTY_SKETCH : sketchOf([((arrived ?? 0) - row.started_at) / 1_000]);
    if (stage < row.stage_rank - 1) return { ...EMPTY_STAGE, step, arrival };
    const observed = outcome === 'in_progress' ? sketchOf([(asOf - before) / 1_000]) : EMPTY_SKETCH;
    return { ...EMPTY_STAGE, [outcome]: 1, step, arrival, observed };
  });
  const completed = row.reached_at[3];
  const isComplete = outcome === 'converted' && completed !== null;
  return { stages, completion: isComplete ? sketchOf([(completed - row.started_at) / 1_000]) : EMPTY_SKETCH };
}

export function mergeTallies(a: Tally, b: Tally): Tally {
  const stages = a.stages.map((left, stage): StageTally => {
    const right = b.stages[stage] ?? EMPTY_STAGE;
    return {
      dropped: left.dropped + right.dropped,
      in_progress: left.in_progress + right.in_progress,
      converted: left.converted + right.converted,
      step: mergeSketches(left.step, right.step),
      arrival: mergeSketches(left.arrival, right.arrival),
      observed: mergeSketches(left.observed, right.observed),
    };
  });
  return { stages, completion: mergeSketches(a.completion, b.completion) };
}

/** The tally of many sessions; their order does not matter. */
export function tallyAll(rows: readonly SessionRow[], asOf: number, abandonMs: number): Tally {
  return rows.reduce((sum, row) => mergeTallies(sum, tallyOf(row, asOf, abandonMs)), EMPTY_TALLY);
}

/** @param durations seconds */
function sketchOf(durations: readonly number[]): DurationSketch {
  const buckets = new Map<number, number>();
  for (const duration of durations)
    buckets.set(durationBucket(duration), (buckets.get(durationBucket(duration)) ?? 0) + 1);
  return {
    n: durations.length,
    milliseconds: durations.reduce((sum, duration) => sum + Math.round(duration * 1_000), 0),
    buckets,
  };
}

function mergeSketches(a: DurationSketch, b: DurationSketch): DurationSketch {
  const buckets = new Map(a.buckets);
  for (const [bucket, n] of b.buckets) buckets.set(bucket, (buckets.get(bucket) ?? 0) + n);
  return { n: a.n + b.n, milliseconds: a.milliseconds + b.milliseconds, buckets };
}

/** The bucket of a duration; everything up to one second is bucket 0. */
function durationBucket(seconds: number): number {
  return seconds <= 1 ? 0 : Math.ceil(Math.log(seconds) / Math.log(RATIO));
}
