/**
 * Counts of a stage funnel that add up: tallies of disjoint sets of sessions merge into that of their union. A stage is named
 * by its index, 0 `started` to 4 `completed`.
 */
import { STAGES } from '../../session/states.js';
import { EMPTY_SKETCH, mergeSketches, sketchOf, type DurationSketch } from '../statistics/duration-sketch.js';

/** One session as a funnel sees it. Times are milliseconds since the epoch. */
export interface SessionRow {
  readonly started_at: number;
  /** Furthest stage, 1-5. */
  readonly stage_rank: number;
  /** When each stage after the first was reached; a stage may be skipped, and then has no time. */
  readonly reached_at: readonly [engaged: number | null, recommended: number | null, decided: number | null, completed: number | null];
  readonly last_activity_at: number;
  readonly closed_at: number | null;
}

export type SessionOutcome = 'converted' | 'dropped' | 'in_progress';

/** Sessions counted once, at the furthest stage they reached. */
export interface StageTally {
  readonly dropped: number;
  readonly in_progress: number;
  readonly converted: number;
  /** Seconds from the last stage reached before, of sessions that reached this one. */
  readonly step: DurationSketch;
  /** Seconds that sessions in progress have been at this stage. */
  readonly observed: DurationSketch;
}

export interface Tally {
  /** By index of stage. */
  readonly stages: readonly StageTally[];
  /** Seconds from start to completion. */
  readonly completion: DurationSketch;
}

const NOTHING: StageTally = { dropped: 0, in_progress: 0, converted: 0, step: EMPTY_SKETCH, observed: EMPTY_SKETCH };

/** The tally of no session. */
export const EMPTY_TALLY: Tally = { stages: STAGES.map(() => NOTHING), completion: EMPTY_SKETCH };

/**
 * What has become of a session. Open but silent for longer than the abandonment window is dropped: its workflow is about to
 * say so.
 *
 * @param asOf milliseconds since the epoch
 * @param abandonMs length of the abandonment window
 */
export function outcomeOf(row: SessionRow, asOf: number, abandonMs: number): SessionOutcome {
  if (row.stage_rank === STAGES.length) return 'converted';
  return row.closed_at === null && row.last_activity_at + abandonMs >= asOf ? 'in_progress' : 'dropped';
}

/** The tally of one session. */
export function tallyOf(row: SessionRow, asOf: number, abandonMs: number): Tally {
  const outcome = outcomeOf(row, asOf, abandonMs);
  let before = row.started_at;
  const stages = STAGES.map((_, stage): StageTally => {
    if (stage >= row.stage_rank) return NOTHING;
    const reached = stage === 0 ? null : (row.reached_at[stage - 1] ?? null);
    const step = reached === null ? EMPTY_SKETCH : sketchOf([(reached - before) / 1_000]);
    before = reached ?? before;
    if (stage < row.stage_rank - 1) return { ...NOTHING, step };
    const observed = outcome === 'in_progress' ? sketchOf([(asOf - before) / 1_000]) : EMPTY_SKETCH;
    return { ...NOTHING, [outcome]: 1, step, observed };
  });
  const completed = row.reached_at[3];
  const isComplete = outcome === 'converted' && completed !== null;
  return { stages, completion: isComplete ? sketchOf([(completed - row.started_at) / 1_000]) : EMPTY_SKETCH };
}

export function mergeTallies(a: Tally, b: Tally): Tally {
  const stages = a.stages.map((left, stage): StageTally => {
    const right = b.stages[stage] ?? NOTHING;
    return {
      dropped: left.dropped + right.dropped,
      in_progress: left.in_progress + right.in_progress,
      converted: left.converted + right.converted,
      step: mergeSketches(left.step, right.step),
      observed: mergeSketches(left.observed, right.observed),
    };
  });
  return { stages, completion: mergeSketches(a.completion, b.completion) };
}

/** The tally of many sessions; their order does not matter. */
export function tallyAll(rows: readonly SessionRow[], asOf: number, abandonMs: number): Tally {
  return rows.reduce((sum, row) => mergeTallies(sum, tallyOf(row, asOf, abandonMs)), EMPTY_TALLY);
}
